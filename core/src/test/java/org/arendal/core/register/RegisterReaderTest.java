package org.arendal.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DaysText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The strict reader: what it makes of a record of each kind, and what it refuses with file, line
 * and reason. What it checks of every field of every kind is in {@link RegisterSchemaTest}.
 */
class RegisterReaderTest {
  /**
   * A record of each kind with all that it can say of its own; in a file of bodies a comment too.
   */
  private static final Map<String, String> RECORDS =
      Map.of(
          "bodies",
          """
          # Sweden
          function: liaison-body
          territory: SE
          name: Socialstyrelsen
          printed: Socialstyrelsén
          english: The National Board of Health and Welfare
          address: 106 30 Stockholm: Sverige
          telephone: 00 46 8 783 30 00
          fax: 00 46 8 783 30 06
          start: 1996-10-01
          end: 2006-06-30
          notes: delegation   sector-ministry
          source: Vejledning
          reference: article 13
          provision: A13-lb-se
          basis: listed
          evidence: 1996
          read: 2026-03-01
          confidence: verified
          """,
          "laws",
          """
          key: health-care
          territory: SE
          category: health-service
          title: Hälso- och sjukvårdslagen
          printed: Halso-och sjukvårdslagen
          citation: 1985:125
          presumed-citation: 1982:763
          issued: 1982-06-30
          """
              + common("provision: ANX6-2-1"),
          "instruments",
          """
          key: nordic-social-security
          territory: NO
          kind: treaty
          citation: of 15 June 1992
          issued: 1992-06-15
          """
              + common(""),
          "repatriation",
          """
          id: rule
          kind: continuing-help
          territory: DK
          number: 12
          end: 1999-12-31
          """
              + common(""),
          "documents",
          """
          kind: maintenance-order
          territory: DK
          name: Bidragsresolution
          issuers: Statsamtet; Overpræsidiet
          legal-basis: an act, section 3
          """
              + common("provision: A11-2-dk-1"),
          "waiting-periods",
          """
          benefit: maintenance-advance
          territory: SE
          length: P6M
          spent: stay
          """
              + common("provision: A11-1-se"));

  private static String common(String provision) {
    return """
        start: 1996-10-01
        source: a source
        reference: page 1
        %s
        basis: listed
        evidence: 1996
        read: 2026-03-01
        confidence: verified
        """
        .formatted(provision.isEmpty() ? "# no provision" : provision);
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(
            RegisterKinds.BODIES,
            "liaison-body",
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Socialstyrelsen")
                .printedName("Socialstyrelsén")
                .englishName("The National Board of Health and Welfare")
                .address("106 30 Stockholm: Sverige")
                .telephone("00 46 8 783 30 00")
                .fax("00 46 8 783 30 06")
                .build()),
        arguments(
            RegisterKinds.LAWS,
            "health-care",
            Statute.builder()
                .category(BenefitCategory.HEALTH_SERVICE)
                .title("Hälso- och sjukvårdslagen")
                .printedTitle("Halso-och sjukvårdslagen")
                .citation("1985:125")
                .presumedCitation("1982:763")
                .issued(LocalDate.of(1982, 6, 30))
                .build()),
        arguments(
            RegisterKinds.INSTRUMENTS,
            RelatedInstrument.NORDIC_SOCIAL_SECURITY.code(),
            Instrument.builder()
                .kind(Instrument.Kind.TREATY)
                .citation("of 15 June 1992")
                .issued(LocalDate.of(1992, 6, 15))
                .build()),
        arguments(
            RegisterKinds.DOCUMENTS,
            "maintenance-order",
            ListedDocument.builder()
                .kind(DocumentKind.MAINTENANCE_ORDER)
                .name("Bidragsresolution")
                .addIssuer("Statsamtet")
                .addIssuer("Overpræsidiet")
                .legalBasis("an act, section 3")
                .build()),
        arguments(
            RegisterKinds.WAITING_PERIODS,
            "maintenance-advance",
            new WaitingPeriod(
                WaitingPeriod.Benefit.MAINTENANCE_ADVANCE,
                Period.ofMonths(6),
                WaitingPeriod.Spent.STAY)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("values")
  @DisplayName("A11-1-g3, A11-2-dk-1, A13-lb-se: a record gives its key and its value")
  <V> void givesItsValue(RegisterKind<V> kind, String key, V value) throws IOException {
    assertThat(read(kind.name(), record(kind.name())).entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.key()).isEqualTo(key))
        .satisfies(entry -> assertThat((Object) entry.value()).isEqualTo(value));
    assertThat(
            kind.readResource("a", new ByteArrayInputStream(record(kind.name()).getBytes(UTF_8)))
                .entries())
        .extracting(Entry::value)
        .containsExactly(value);
    assertThatIllegalStateException()
        .isThrownBy(() -> kind.readResource("b", null))
        .withMessage("missing resource b");
  }

  @Test
  void givesWhatEveryKindSays() {
    Entry<?> entry = read("bodies", record("bodies")).entries().get(0);

    assertThat(entry.territory()).isEqualTo(Territory.SWEDEN);
    assertThat(entry.validity()).isEqualTo(DaysText.of("1996-10-01..2006-06-30"));
    assertThat(entry.notes()).containsExactly("delegation", "sector-ministry");
    assertThat(((Body) entry.value()).function()).isEqualTo(BodyFunction.LIAISON_BODY);
    Provenance provenance = entry.provenance();
    assertThat(provenance.source()).isEqualTo("Vejledning");
    assertThat(provenance.reference()).isEqualTo("article 13");
    assertThat(provenance.provision()).contains(Provision.of("A13-lb-se"));
    assertThat(provenance.basis()).isEqualTo(Provenance.Basis.LISTED);
    assertThat(provenance.evidence()).hasToString("1996");
    assertThat(provenance.read()).isEqualTo("2026-03-01");
    assertThat(provenance.confidence()).isEqualTo(Provenance.Confidence.VERIFIED);
  }

  @Test
  void aDocumentMayHaveNoIssuersAndNoLegalBasis() {
    String record =
        changed("documents", "issuers", "# none").replace("legal-basis: ", "# legal basis ");

    assertThat(read("documents", record).entries())
        .singleElement()
        .extracting(Entry::value)
        .isEqualTo(
            ListedDocument.builder()
                .kind(DocumentKind.MAINTENANCE_ORDER)
                .name("Bidragsresolution")
                .build());
  }

  @ParameterizedTest(name = "{0}: {2} -> {3}")
  @DisplayName("A line that is not understood is refused with file, line and reason")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bodies          | territory  | territory: XX                              | file:3: field 'territory': no such Nordic territory
          bodies          | territory  | territory: se                              | file:3: field 'territory': no such Nordic territory
          bodies          | territory  | territory: DE                              | file:3: field 'territory': no such Nordic territory
          bodies          | function   | function: ministry                         | file:2: field 'function': expected one of competent…
          bodies          | function   | function: LIAISON_BODY                     | file:2: field 'function': expected one of competent…
          bodies          | start      | start: 1996-10-32                          | file:10: field 'start': expected a day…
          bodies          | start      | start: 1996                                | file:10: field 'start': expected a day…
          bodies          | start      | start: 1 October 1996                      | file:10: field 'start': expected a day…
          bodies          | end        | end: 2026-02-30                            | file:11: field 'end': expected a day…
          bodies          | end        | end: 1996-09-30                            | file:11: field 'end': ends 1996-09-30, before it…
          bodies          | provision  | provision: A13-lb-xx                       | file:15: field 'provision': no provision has the id…
          bodies          | basis      | basis: hearsay                             | file:16: field 'basis': expected one of designated…
          bodies          | evidence   | evidence: 96                               | file:17: field 'evidence': expected…
          bodies          | evidence   | evidence: 1996-13                          | file:17: field 'evidence': expected…
          bodies          | evidence   | evidence: autumn                           | file:17: field 'evidence': expected…
          bodies          | read       | read: 2026-03                              | file:18: field 'read': expected a day…
          bodies          | read       | read: today                                | file:18: field 'read': expected a day…
          bodies          | confidence | confidence: V                              | file:19: field 'confidence': expected one of verified,…
          bodies          | name       | nmae: Socialstyrelsen                      | file:4: unknown field 'nmae'; did you mean name?
          bodies          | name       | Name: Socialstyrelsen                      | file:4: unknown field 'Name'…
          bodies          | name       | Socialstyrelsen                            | file:4: expected 'field: value'
          bodies          | name       | name:                                      | file:4: expected 'field: value'
          bodies          | name       | : Socialstyrelsen                          | file:4: unknown field: a blank text
          laws            | category   | category: health                           | file:3: field 'category': expected one of social-assistance-or-service, other-social-benefit, health-service
          laws            | category   | category: housing-benefit                  | file:3: field 'category': expected one of social-assistance-or-service, other-social-benefit, health-service
          laws            | key        | key: Health care                           | file:1: field 'key': only small letters, digits and hyphens make a name
          laws            | issued     | issued: 1982-06-31                         | file:8: field 'issued': expected a day of the calendar, such as 1997-03-01
          laws            | evidence   | evidence: 2027                             | file:15: field 'read': the source is dated 2027 but was read on 2026-03-01
          laws            | title      | title:                                     | file:4: expected 'field: value'
          laws            | start      | start: 1996-10-01 // withdrawn: 2026-02-28 | file:16: field 'read': withdrawn 2026-02-28, but read only on 2026-03-01
          laws            | start      | start: 1996-10-01 // reason: x             | file:10: field 'reason' has no place in an entry, only in a gap
          laws            | start      | start: 1996-10-01 // replaces: other       | file:10: no entry for the same territory has the key 'other'
          documents       | kind       | kind: promise                              | file:1: field 'kind': expected one of…
          waiting-periods | length     | length: P0D                                | file:3: field 'length':…
          waiting-periods | length     | length: P-6M                               | file:3: field 'length':…
          waiting-periods | length     | length: six months                         | file:3: field 'length':…
          """)
  void isRefused(String kind, String field, String line, String message) {
    assertRefused(kind, changed(kind, field, line), message);
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("A kind of instrument that does not go with its place is refused")
  @CsvSource({
    "nordic-social-securty, treaty",
    "act, eu-regulation",
    "act, none",
    "nordic-social-security, act",
    "right-of-residence, circular",
  })
  void isRefusedIfItsKindDoesNotFit(String key, String kind) {
    assertRefused(
        "instruments",
        changed("instruments", "key", "key: " + key).replace("kind: treaty", "kind: " + kind),
        "file:3: '" + kind + "' does not fit the key '" + key + "'");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @DisplayName("A second record is counted on, and refused where it cannot stand beside the first")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bodies       | # Norway // territory: NO // name Sosialdepartementet | file:23: expected 'field: value'
          bodies       | basis -> basis: hearsay                      | file:36: field 'basis'…
          bodies       | start -> start: 2006-06-30 + end -> # none   | file:30: liaison-body for SE overlaps the record at line 2
          laws         | gap: health-care // territory: SE // start: 1999-01-01 // reason: act-between // read: 2026-03-01 | file:20: health-care for SE overlaps the record at line 1
          laws         | gap: health-care // territory: SE // start: 1980-01-01 // reason: lost // read: 2026-03-01 | file:21: field 'reason': there is no text for a reason of that name
          laws         | gap: health-care // territory: SE // source: none // reason: act-between // read: 2026-03-01 | file:20: field 'source' has no place in a gap
          repatriation | start -> start: 2000-01-01 + end -> # none   | file:15: the record at line 1 has the same id 'rule'
          repatriation | territory -> territory: FO                   | file:15: the record at line 1 has the same id 'rule'
          """)
  void inASecondRecordIsNamedByItsOwnLine(String kind, String second, String message) {
    assertRefused(kind, record(kind) + "\n" + second(kind, second), message);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("A second record stands beside the first if they are never said of one day")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bodies | territory -> territory: NO
          bodies | start -> start: 2006-07-01 + end -> # none
          """)
  void aSecondRecordMayFollow(String kind, String second) {
    assertThat(read(kind, record(kind) + "\n  \n" + second(kind, second)).entries()).hasSize(2);
  }

  @Test
  @DisplayName("a rule that was corrected keeps its id")
  void aCorrectionKeepsItsId() {
    String wrong = record("repatriation") + "withdrawn: 2026-04-01\n";
    String right =
        changed("repatriation", "end", "# no end").replace("read: 2026-03-01", "read: 2026-04-01");

    assertThat(read("repatriation", wrong + "\n" + right).entries())
        .singleElement()
        .matches(entry -> entry.validity().end().isEmpty());
  }

  @Test
  @DisplayName("an overlay refuses one id twice alike")
  void refusesTheSameIdInAnOverlay() {
    String agency = changed("repatriation", "basis", "basis: agency");

    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(
            () ->
                RegisterKinds.REPATRIATION.readOverlay(
                    "ours", new StringReader(agency + "\n" + agency.replace(": DK", ": FO"))))
        .withMessage("ours:15: the record at line 1 has the same id 'rule'");
  }

  @Test
  @DisplayName("an overlay may replace an act of the library, which is checked when it is laid on")
  void takesAnOverlayThatReplacesAnActOfTheLibrary() throws IOException {
    String overlay = changed("laws", "basis", "basis: agency // replaces: social-services");

    assertThat(RegisterKinds.LAWS.readOverlay("file", new StringReader(overlay)).entries())
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.value().replaces()).containsExactly("social-services"));
  }

  @Test
  @DisplayName("a gap of a territory's own keeps the entry of its state away")
  void aGapIsNotFilledFromTheState() {
    String key = RelatedInstrument.NORDIC_SOCIAL_SECURITY.code();
    LocalDate day = LocalDate.of(2000, 1, 1);
    String gap =
        second(
            "instruments",
            "gap: "
                + key
                + " // territory: SJ // reason: instrument-not-verified // read: 2020-01-01");

    assertThat(read("instruments", record("instruments")).find(key, Territory.SVALBARD, day))
        .matches(Lookup::fellBackToState);
    assertThat(
            read("instruments", record("instruments") + "\n" + gap)
                .find(key, Territory.SVALBARD, day))
        .matches(lookup -> lookup.status() == Lookup.Status.NOT_KNOWN_FOR_DATE)
        .matches(lookup -> lookup.gap().isPresent());
  }

  @Test
  void mayHaveWindowsLineEnds() {
    assertThat(read("bodies", record("bodies").replace("\n", "\r\n")).entries())
        .isEqualTo(read("bodies", record("bodies")).entries());
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "#\n\n#"})
  void anEmptyFileGivesAnEmptyRegister(String text) {
    assertThat(read("bodies", text).entries()).isEmpty();
  }

  @Test
  void aReaderThatFailsFails() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken");
          }

          @Override
          public void close() {}
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> RegisterKinds.BODIES.read("file", broken))
        .withMessage("broken");
  }

  /** The message is as it stands, or only begins so if it ends in an ellipsis. */
  private static void assertRefused(String kind, String text, String message) {
    var refusal =
        assertThatExceptionOfType(RegisterFormatException.class)
            .as(text)
            .isThrownBy(() -> read(kind, text));
    if (message.endsWith("…")) {
      refusal.withMessageStartingWith(message.substring(0, message.length() - 1));
    } else {
      refusal.withMessage(message);
    }
  }

  private static String record(String kind) {
    return requireNonNull(RECORDS.get(kind));
  }

  /** The record with another line, or lines, in the place of that of a field. */
  private static String changed(String kind, String field, String line) {
    return replaced(record(kind), field, line);
  }

  private static String replaced(String record, String field, String line) {
    return record
        .lines()
        .map(old -> old.startsWith(field + ":") ? lines(line) : old + "\n")
        .collect(Collectors.joining());
  }

  /** A second record: lines as they stand, or the first record with some of them changed. */
  private static String second(String kind, String text) {
    if (!text.contains(" -> ")) {
      return lines(text);
    }
    String record = record(kind);
    for (String change : Splitter.on(" + ").split(text)) {
      List<String> sides = Splitter.on(" -> ").splitToList(change);
      record = replaced(record, sides.get(0), sides.get(1));
    }
    return record;
  }

  private static String lines(String text) {
    return text.replace(" // ", "\n") + "\n";
  }

  private static Register<?> read(String kind, String text) {
    RegisterKind<?> reader =
        RegisterKinds.all().stream().filter(k -> k.name().equals(kind)).findFirst().orElseThrow();
    try {
      return reader.read("file", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
