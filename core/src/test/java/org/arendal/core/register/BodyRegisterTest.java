package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The strict reader: what it takes, and what it refuses with file, line and reason. */
class BodyRegisterTest {
  private static final String FILE = "bodies.txt";

  /** A record with every field; line 1 is a comment, so "function" stands in line 2. */
  private static final List<String> RECORD =
      List.of(
          "# Sweden",
          "function: liaison-body",
          "territory: SE",
          "name: Socialstyrelsen",
          "printed: Socialstyrelsén",
          "english: The National Board of Health and Welfare",
          "address: 106 30 Stockholm: Sverige",
          "telephone: 00 46 8 783 30 00",
          "fax: 00 46 8 783 30 06",
          "start: 1996-10-01",
          "end: 2006-06-30",
          "notes: delegation sector-ministry",
          "source: Vejledning",
          "reference: article 13",
          "provision: A13-lb-se",
          "basis: listed",
          "evidence: 1996",
          "read: 2026-03-01",
          "confidence: verified");

  @Nested
  class AGoodRecord {

    @Test
    void givesAllItsFields() {
      Entry<Body> entry = read(RECORD).entries().get(0);
      Body body = entry.value();

      assertThat(entry.key()).isEqualTo("liaison-body");
      assertThat(entry.territory()).isEqualTo(Territory.SWEDEN);
      assertThat(entry.validity().start()).hasToString("Optional[1996-10-01]");
      assertThat(entry.validity().end()).hasToString("Optional[2006-06-30]");
      assertThat(entry.notes()).containsExactly("delegation", "sector-ministry");
      assertThat(body.function()).isEqualTo(BodyFunction.LIAISON_BODY);
      assertThat(body.name()).isEqualTo("Socialstyrelsen");
      assertThat(body.printedName()).contains("Socialstyrelsén");
      assertThat(body.englishName()).contains("The National Board of Health and Welfare");
      assertThat(body.telephone()).contains("00 46 8 783 30 00");
      assertThat(body.fax()).contains("00 46 8 783 30 06");
    }

    @Test
    void givesItsProvenance() {
      Provenance provenance = read(RECORD).entries().get(0).provenance();

      assertThat(provenance.source()).isEqualTo("Vejledning");
      assertThat(provenance.reference()).isEqualTo("article 13");
      assertThat(provenance.provision()).contains(Provision.of("A13-lb-se"));
      assertThat(provenance.basis()).isEqualTo(Provenance.Basis.LISTED);
      assertThat(provenance.evidence()).hasToString("1996");
      assertThat(provenance.read()).isEqualTo("2026-03-01");
      assertThat(provenance.confidence()).isEqualTo(Provenance.Confidence.VERIFIED);
    }

    @Test
    void keepsColonsInAValue() {
      assertThat(read(RECORD).entries().get(0).value().address())
          .contains("106 30 Stockholm: Sverige");
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(
        strings = {
          "printed",
          "english",
          "address",
          "telephone",
          "fax",
          "start",
          "end",
          "notes",
          "provision"
        })
    void canDoWithoutItsOptionalFields(String field) {
      assertThat(read(without(field)).entries()).hasSize(1);
    }

    @Test
    void canBeFollowedByAnotherAfterBlankLines() {
      List<String> lines = new ArrayList<>(RECORD);
      lines.add("");
      lines.add("  ");
      lines.addAll(replaced("territory", "territory: NO"));

      assertThat(read(lines).entries())
          .extracting(Entry::territory)
          .containsExactly(Territory.SWEDEN, Territory.NORWAY);
    }

    @Test
    void canHaveWindowsLineEnds() throws IOException {
      Register<Body> register =
          RegisterKinds.BODIES.read(FILE, new StringReader(Joiner.on("\r\n").join(RECORD)));

      assertThat(register).extracting(Register::entries).isEqualTo(read(RECORD).entries());
    }
  }

  @Nested
  class AnEmptyFile {

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "#\n\n#"})
    void givesAnEmptyRegister(String text) {
      assertThat(read(List.of(text)).entries()).isEmpty();
    }
  }

  @Nested
  class ABadLine {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "territory | territory: XX          | 3  | field 'territory': no such Nordic territory",
          "territory | territory: se          | 3  | field 'territory': no such Nordic territory",
          "territory | territory: DE          | 3  | field 'territory': no such Nordic territory",
          "function  | function: ministry     | 2  | field 'function': expected one of competent",
          "function  | function: LIAISON_BODY | 2  | field 'function': expected one of competent",
          "start     | start: 1996-10-32      | 10 | field 'start': ",
          "start     | start: 1996            | 10 | field 'start': ",
          "start     | start: 1 October 1996  | 10 | field 'start': ",
          "end       | end: 2026-02-30        | 11 | field 'end': ",
          "end       | end: 1996-09-30        | 11 | field 'end': ends 1996-09-30, before it",
          "provision | provision: A13-lb-xx   | 15 | field 'provision': no provision has the id",
          "basis     | basis: hearsay         | 16 | field 'basis': expected one of designated",
          "evidence  | evidence: 96           | 17 | field 'evidence': ",
          "evidence  | evidence: 1996-13      | 17 | field 'evidence': ",
          "evidence  | evidence: autumn       | 17 | field 'evidence': ",
          "read      | read: 2026-03          | 18 | field 'read': ",
          "read      | read: today            | 18 | field 'read': ",
          "confidence| confidence: V          | 19 | field 'confidence': expected one of verified,",
          "name      | nmae: Socialstyrelsen  | 4  | unknown field 'nmae'; did you mean name?",
          "name      | Name: Socialstyrelsen  | 4  | unknown field 'Name'",
          "name      | Socialstyrelsen        | 4  | expected 'field: value'",
          "name      | name:                  | 4  | expected 'field: value'",
          "name      | : Socialstyrelsen      | 4  | unknown field: a blank text"
        })
    void isRefusedWithFileLineAndReason(String field, String bad, int line, String reason) {
      assertRefused(replaced(field, bad), line, reason);
    }

    @ParameterizedTest(name = "{0} twice")
    @ValueSource(strings = {"function", "territory", "name", "fax", "notes", "read"})
    void isOneThatGivesAFieldTwice(String field) {
      List<String> lines = new ArrayList<>(RECORD);
      lines.add(RECORD.stream().filter(l -> l.startsWith(field + ":")).findFirst().orElseThrow());

      assertRefused(lines, lines.size(), "field '" + field + "' given twice");
    }

    @ParameterizedTest(name = "no {0}")
    @ValueSource(
        strings = {
          "function",
          "territory",
          "name",
          "source",
          "reference",
          "basis",
          "evidence",
          "read",
          "confidence"
        })
    void isTheFirstOneOfARecordThatLacksAField(String field) {
      assertRefused(without(field), 2, "field '" + field + "' is missing");
    }

    @Test
    void isCountedAcrossRecordsAndComments() {
      List<String> lines = new ArrayList<>(RECORD);
      lines.add("");
      lines.add("# Norway");
      lines.add("territory: NO");
      lines.add("name Sosialdepartementet");

      assertRefused(lines, RECORD.size() + 4, "expected 'field: value'");
    }

    @Test
    void inASecondRecordIsNamedByItsOwnLine() {
      List<String> lines = new ArrayList<>(RECORD);
      lines.add("");
      lines.addAll(replaced("basis", "basis: hearsay"));

      assertRefused(lines, RECORD.size() + 1 + 16, "field 'basis'");
    }
  }

  @Nested
  class Notes {

    @Test
    void areSeparatedByAnySpace() {
      assertThat(read(replaced("notes", "notes: alongside   delegation")).entries().get(0).notes())
          .containsExactly("alongside", "delegation");
    }
  }

  @Nested
  class Overlaps {

    @Test
    void areRefused() {
      List<String> lines = new ArrayList<>(RECORD);
      lines.add("");
      lines.addAll(replaced("start", "start: 2006-06-30").stream().filter(no("end")).toList());

      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(lines))
          .withMessage(FILE + ":30: liaison-body for SE overlaps the record at line 2");
    }

    @Test
    void areNotEntriesThatFollowOneAnother() {
      List<String> lines = new ArrayList<>(RECORD);
      lines.add("");
      lines.addAll(replaced("start", "start: 2006-07-01").stream().filter(no("end")).toList());

      assertThat(read(lines).entries()).hasSize(2);
    }

    private Predicate<String> no(String field) {
      return line -> !line.startsWith(field + ":");
    }
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
        .isThrownBy(() -> RegisterKinds.BODIES.read(FILE, broken))
        .withMessage("broken");
  }

  private static void assertRefused(List<String> lines, int line, String reason) {
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> read(lines))
        .satisfies(
            e -> assertThat(e.getMessage()).startsWith(FILE + ":" + line + ": " + reason.strip()));
  }

  private static List<String> replaced(String field, String line) {
    return RECORD.stream().map(l -> l.startsWith(field.strip() + ":") ? line : l).toList();
  }

  private static List<String> without(String field) {
    return RECORD.stream().filter(l -> !l.startsWith(field + ":")).toList();
  }

  private static Register<Body> read(List<String> lines) {
    try {
      return RegisterKinds.BODIES.read(FILE, new StringReader(Joiner.on('\n').join(lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
