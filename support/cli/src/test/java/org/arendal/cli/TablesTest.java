package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.json.JsonSchemas;
import org.arendal.json.token.JsonTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers of the registers as tables. */
class TablesTest {
  /** Columns of every entry. */
  private static final String SOURCE =
      """
      entry.notes.id entry.notes.text entry.provenance.source entry.provenance.reference \
      entry.provenance.provision entry.provenance.basis entry.provenance.evidence \
      entry.provenance.read entry.provenance.withdrawn entry.provenance.confidence\
      """;

  private static final String GAP =
      "gap.days.start gap.days.end gap.reason gap.text gap.read gap.withdrawn";
  private static final String PLACE =
      """
      entry.territory entry.validity.start entry.validity.end entry.validity.startedAfter \
      entry.validity.startedBy entry.validity.endedBy\
      """;
  private static final String DOUBT =
      "entry.validity.startedAfter entry.validity.startedBy entry.validity.endedBy";
  private static final String BODY =
      """
      entry.body.name entry.body.printedName entry.body.englishName entry.body.address \
      entry.body.telephone entry.body.fax entry.body.website entry.body.email \
      entry.body.contactRead\
      """;
  private static final String LAW =
      """
      entry.law.title entry.law.printedTitle entry.law.originalTitle entry.law.englishTitle \
      entry.law.citation entry.law.printedCitation entry.law.presumedCitation entry.law.issued \
      entry.law.amendments entry.law.applies entry.law.replaces\
      """;
  private static final String LOOKUP =
      """
      fellBackToState beyondEvidence.evidence displaced.provenance.source \
      displaced.provenance.reference displaced.provenance.evidence\
      """;

  /** The columns that programs rely on; a change here is a change for them. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "contacts",
          columns(
              "territory function functionName date knownOn status",
              PLACE,
              BODY,
              SOURCE,
              GAP,
              LOOKUP,
              "displaced.body.name possible.body.name possible.validity.startedBy",
              "possible.validity.endedBy beside.body.name beside.body.address",
              "beside.body.telephone beside.body.email beside.body.website",
              "beside.provenance.source beside.provenance.read"),
          "laws",
          columns(
              "territory category date knownOn listedFor heading entry.key",
              PLACE,
              LAW,
              SOURCE,
              GAP,
              LOOKUP,
              "replacedBy displaced.law.title displaced.law.citation notes.id notes.text"),
          "documents",
          columns(
              "from to date knownOn inForce listedFor part kind attestationNeeded openReadings",
              "readings.id readings.option readings.settledBy status",
              PLACE,
              "entry.document.name entry.document.issuers entry.document.legalBasis",
              BODY,
              SOURCE,
              GAP,
              LOOKUP,
              "displaced.document.name displaced.body.name possible.body.name"),
          "notice",
          columns(
              "country year due notPartyFrom knownOn provision part kind day entry.key",
              "entry.law.category",
              PLACE,
              LAW,
              SOURCE,
              "replaced.key replaced.law.title replaced.law.citation"),
          "history",
          columns("function territory knownOn days.start days.end", DOUBT, BODY, SOURCE, GAP),
          "instrumentHistory",
          columns(
              "instrument territory knownOn days.start days.end",
              DOUBT,
              "entry.instrument.kind entry.instrument.title entry.instrument.citation",
              "entry.instrument.issued",
              SOURCE,
              GAP));

  private static final Map<String, List<String>> PARTS =
      Map.of(
          "contacts", List.of(),
          "laws", List.of("laws"),
          "documents", List.of("documents", "attestingBody"),
          "notice", List.of("changes", "possible"),
          "history", List.of("items"),
          "instrumentHistory", List.of("items"));

  /** Members that say again what a column says, or more of what is not the answer itself. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "contacts",
              "host|entry[.]key|beyondEvidence[.]date|displaced[.].*|possible[.].*|beside[.].*",
          "laws", "entry[.]law[.]category|beyondEvidence[.]date|displaced[.].*",
          "documents",
              "entry[.]key|entry[.]document[.]kind|beyondEvidence[.]date|displaced[.].*"
                  + "|readings[.](question|options[.].*|provisions|citation)|possible[.].*",
          "notice", "replaced[.].*",
          "history", "entry[.](key|territory|validity[.](start|end))",
          "instrumentHistory", "entry[.](key|territory|validity[.](start|end))");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"contacts", "laws", "documents", "notice", "history", "instrumentHistory"})
  @DisplayName("Every member of the JSON is a column, or is known not to be one")
  void haveTheColumnsOfTheSchema(String form) {
    JsonTree definitions = JsonTrees.member(JsonTrees.read(JsonSchemas.ofRegisters()), "$defs");
    TreeSet<String> members = new TreeSet<>(JsonTrees.paths(definitions, form, PARTS.get(form)));
    TreeSet<String> columns = new TreeSet<>(List.of(COLUMNS.get(form).split(" ", -1)));
    columns.remove("part");

    assertThat(members).containsAll(columns);
    members.removeAll(columns);
    assertThat(members).allMatch(member -> member.matches(LEFT_OUT.get(form)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("org.arendal.cli.Registers#questions")
  void haveARecordForEachEntryAndGap(String form, String command) {
    String csv = Registers.answer(command + " --format csv");
    String json = Registers.answer(command + " --format json");
    List<NamedCsvRecord> records = records(csv);

    assertThat(csv).startsWith(COLUMNS.get(form).replace(' ', ',') + "\r\n").endsWith("\r\n");
    assertThat(records).hasSize(JsonTrees.records(JsonTrees.read(json), PARTS.get(form)));
    assertThat(values(records, "entry.provenance.reference"))
        .isEqualTo(JsonTrees.references(JsonTrees.read(json), PARTS.get(form)));
  }

  @Test
  void haveOneHeaderAndTheNamesAsTheyAre() {
    List<NamedCsvRecord> records = table("contacts --territory FO --on 1996-12-31");

    assertThat(values(records, "function")).startsWith("competent-authority", "liaison-body");
    assertThat(records.get(1).getField("entry.body.name"))
        .isEqualTo("Færøernes Landsstyre, Social- og Sundhedsafdelingen");
    assertThat(records.get(1).getField("entry.body.address")).isEqualTo("PB 64, 110 Tórshavn");
    assertThat(records.get(1).getField("entry.validity.end")).isEmpty();
  }

  @Test
  void showAKnownGapAsARecord() {
    NamedCsvRecord gap =
        table("contacts --territory IS --function competent --on 2010-01-01").get(0);

    assertThat(gap.getField("status")).isEqualTo("not-known-for-date");
    assertThat(gap.getField("entry.body.name")).isEmpty();
    assertThat(gap.getField("gap.days.start")).isEqualTo("2007-06-26");
    assertThat(gap.getField("gap.text")).contains("could not be verified");
    assertThat(values(table("history --function competent --territory IS"), "gap.reason"))
        .contains("name-not-verified", "");
  }

  @Test
  void sayInDanishWhatIsText() {
    assertThat(
            values(
                table("contacts --territory IS --function competent --on 2010-01-01 --lang da"),
                "gap.text"))
        .singleElement()
        .asString()
        .contains("ikke kunnet bekræftes");
  }

  @Test
  @DisplayName("A02-3: an act that may be in force stands beside those that are, marked")
  void showWhatIsDoubtful() {
    List<NamedCsvRecord> laws = table("laws --territory IS --on 2019-01-01");

    assertThat(values(laws, "heading"))
        .contains("listed-in-force", "listed-in-doubt", "unlisted-in-force");
    assertThat(laws)
        .filteredOn(law -> law.getField("heading").equals("listed-in-doubt"))
        .allSatisfy(law -> assertThat(law.getField("entry.law.title")).isNotEmpty());
  }

  @Test
  @DisplayName("Nothing had been read by 1999: what was asked and when it is due stand alone")
  void haveARecordEvenIfThereIsNone() {
    String then = " --as-known-on 1999-01-01";

    assertThat(table("notice --country SE --year 2002" + then))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.getField("due")).isEqualTo("2003-02-28");
              assertThat(notice.getField("knownOn")).isEqualTo("1999-01-01");
              assertThat(notice.getField("kind")).isEmpty();
            });
    assertThat(values(table("laws --territory AX --on 1997-01-01" + then), "entry.law.title"))
        .containsExactly("", "", "");
    assertThat(values(table("contacts --territory SE --on 1997-01-01" + then), "status"))
        .contains("not-yet-read");
    assertThat(values(table("history --function liaison --territory SE" + then), "days.start"))
        .containsExactly("");
    assertThat(values(table("documents --from SE --to NO --on 1997-01-01" + then), "part"))
        .containsExactly("attestingBody");
  }

  @Test
  @DisplayName("RFC 4180: commas and quotes are quoted; notes stand on a line each")
  void quoteWhatNeedsIt() {
    String csv = overlaid("contacts --territory SE --function liaison --on 1998-01-01");

    assertThat(csv)
        .contains(",\"=Our \"\"own\"\", office\",", ",\"delegation\ncounty-part-not-verified\",");
    NamedCsvRecord ours = records(csv).get(0);
    assertThat(ours.getField("entry.body.name")).isEqualTo("=Our \"own\", office");
    assertThat(ours.getField("entry.notes.id")).isEqualTo("delegation\ncounty-part-not-verified");
    assertThat(ours.getField("entry.notes.text").lines()).hasSize(2);
  }

  @Test
  void showAnAgencysEntryAndWhatItDisplaced() {
    NamedCsvRecord ours =
        records(overlaid("contacts --territory SE --function liaison --on 1998-01-01")).get(0);

    assertThat(ours.getField("entry.provenance.basis")).isEqualTo("agency");
    assertThat(ours.getField("displaced.body.name")).isEqualTo("Socialstyrelsen");
    assertThat(
            values(
                records(overlaid("history --function liaison --territory SE")), "entry.body.name"))
        .contains("=Our \"own\", office", "Socialstyrelsen");
  }

  @Test
  void sayForDocumentsWhoAttests() {
    List<NamedCsvRecord> documents = table("documents --from FI --to DK --on 1997-01-01");

    assertThat(documents)
        .last()
        .satisfies(
            body -> {
              assertThat(body.getField("part")).isEqualTo("attestingBody");
              assertThat(body.getField("status")).isEqualTo("found");
              assertThat(body.getField("entry.body.name")).isNotEmpty();
            });
    assertThat(values(documents, "attestationNeeded")).contains("false", "unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "assess case.json",
    "care-costs division.json",
    "calendar annual-notice 1996",
    "readings",
    "provisions"
  })
  void areNotForOtherAnswers(String command) {
    assertThat(Refused.line(Registers.run(command + " --format csv")))
        .contains("'--format': no such format; there are: text, json");
  }

  private String overlaid(String command) {
    Path file = folder.resolve("ours.register");
    try {
      Files.writeString(
          file,
          """
          function: liaison-body
          name: =Our "own", office
          displaces: yes
          territory: SE
          start: 1997-01-01
          end: 1999-12-31
          notes: delegation county-part-not-verified
          source: Our list
          reference: row 1
          basis: agency
          evidence: 1997
          read: 2026-01-01
          confidence: verified
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Registers.answer(command + " --format csv --overlay bodies=" + file);
  }

  private static List<NamedCsvRecord> table(String command) {
    return records(Registers.answer(command + " --format csv"));
  }

  private static List<NamedCsvRecord> records(String csv) {
    List<NamedCsvRecord> records = new ArrayList<>();
    CsvReader.builder().ofNamedCsvRecord(csv).forEach(records::add);
    return records;
  }

  private static List<String> values(List<NamedCsvRecord> records, String column) {
    return records.stream().map(record -> record.getField(column)).toList();
  }

  private static String columns(String... groups) {
    return Stream.of(groups).collect(Collectors.joining(" "));
  }
}
