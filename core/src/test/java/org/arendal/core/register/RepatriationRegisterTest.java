package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The reader of repatriation rules; what every reader refuses is tested with other registers. */
class RepatriationRegisterTest {
  private static final String FIRST = rule("rule", "DK", "start: 1996-10-01\nend: 1999-12-31");

  @Test
  @DisplayName("two rules with one id are refused with file and line, even for other days")
  void refusesTheSameIdTwice() {
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> read(FIRST + "\n\n" + rule("rule", "DK", "start: 2000-01-01")))
        .withMessage("file:14: the record at line 1 has the same id 'rule'");
  }

  @Test
  @DisplayName("two rules with one id are refused with file and line, even for other territories")
  void refusesTheSameIdElsewhere() {
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(
            () -> read("# comment\n" + FIRST + "\n\n" + rule("rule", "FO", "start: 1996-10-01")))
        .withMessage("file:15: the record at line 2 has the same id 'rule'");
  }

  @Test
  @DisplayName("an overlay is refused alike")
  void refusesTheSameIdInAnOverlay() {
    String agency = FIRST.replace("basis: stated", "basis: agency");

    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(
            () ->
                RegisterKinds.REPATRIATION.readOverlay(
                    "ours", new StringReader(agency + "\n\n" + agency.replace(": DK", ": FO"))))
        .withMessage("ours:14: the record at line 1 has the same id 'rule'");
  }

  @Test
  @DisplayName("a rule that was corrected keeps its id")
  void takesACorrection() throws IOException {
    String corrected = FIRST + "\nwithdrawn: 2021-01-01";
    String right = rule("rule", "DK", "start: 1996-10-01").replace("2020-01-01", "2021-01-01");

    assertThat(read(corrected + "\n\n" + right).entries())
        .singleElement()
        .matches(entry -> entry.validity().end().isEmpty());
  }

  private static Register<RepatriationRule> read(String text) throws IOException {
    return RegisterKinds.REPATRIATION.read("file", new StringReader(text));
  }

  private static String rule(String id, String territory, String days) {
    return String.join(
        "\n",
        "id: " + id,
        "kind: continuing-help",
        "territory: " + territory,
        days,
        "number: 12",
        "source: Vejledning",
        "reference: article 7",
        "basis: stated",
        "evidence: 1996",
        "read: 2020-01-01",
        "confidence: verified");
  }
}
