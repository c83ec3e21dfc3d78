package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons and time lines from the shell. */
class CompareCommandTest {
  private static final String FILE = Examples.file("home-help-on-longer-stay");
  private static final String HOST_ALONE =
      "{\"asOf\":\"1997-03-01\",\"host\":{\"territory\":\"SE\"}}";
  private static final String OTHER = Examples.file("faroese-host");

  @ParameterizedTest
  @ValueSource(strings = {"da", "en", "fi", "is", "nb", "sv", "sv-FI", "nn"})
  void tellWhatDiffersInEveryLanguage(String language) {
    CliRun run = CliRun.of("compare", FILE, OTHER, "--lang", language);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContainPattern("\\{\\w* ?\\d}");
  }

  @Test
  void tellWhatAnotherDayDoes() {
    assertThat(CliRun.with(HOST_ALONE, "compare", "-", "--as-of", "1995-01-01").out())
        .contains("In what the two sides differ\n  - Day – first: ", "second: NOT IN FORCE");
    assertThat(Refused.line(CliRun.of("compare", FILE, "--as-of", "1995-01-01")))
        .contains(
            "'--as-of': the facts contradict this day: \"first day of the stay\" (stay.startDate)");
  }

  @Test
  void writeAContactAsAnItemWithItsDetails() {
    String out = CliRun.of("compare", FILE, OTHER).out();

    assertThat(out).contains("Contacts: only in the first answer\n  - ");
    assertThat(out.lines().filter(line -> line.matches("\\s*- +- .*"))).isEmpty();
    assertThat(out.lines().map(String::strip).filter(line -> line.startsWith("source: ")))
        .isNotEmpty();
  }

  @Test
  void tellThatNothingDiffers() {
    assertThat(CliRun.of("compare", FILE, FILE).out())
        .contains("  in nothing\n", "Both answers are the same\n");
  }

  @Test
  void tellWhatAReadingDoes() {
    assertThat(CliRun.of("compare", FILE, "--other-reading", "6-standing-need=included").out())
        .contains("does a need count that existed on arrival (6)? – first: open; second: ");
  }

  @Test
  void areRefusedWithoutASecondSide() {
    assertThat(Refused.line(CliRun.of("compare", FILE))).contains("nothing to compare with");
    assertThat(Refused.line(CliRun.of("compare", "-", "-"))).contains("standard input");
    assertThat(Refused.line(CliRun.of("compare", FILE, "nowhere.json")))
        .contains("there is no such file");
    assertThat(Refused.line(CliRun.of("compare", FILE, "--other-in-force", "FI=1998-05-01")))
        .contains("'--other-in-force'", "FI: it has no date of its own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en", "fi", "is", "nb", "sv"})
  void areSpansOverTimeInEveryLanguage(String language) {
    CliRun run =
        CliRun.of(
            "timeline",
            FILE,
            "--article",
            "4",
            "--from",
            "1996-09-01",
            "--to",
            "2999-12-31",
            "--lang",
            language);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("1996")
        .doesNotContain("2998")
        .doesNotContainPattern("\\{\\w* ?\\d}");
  }

  @Test
  void beginWithTheDaysBeforeEntryIntoForce_A14_1() {
    String[] asked = {
      "timeline", "-", "--article", "4", "--from", "1996-09-29", "--to", "1996-10-02"
    };

    assertThat(CliRun.with(HOST_ALONE, asked).out())
        .contains(
            "\n29 September 1996 to 30 September 1996: NOT IN FORCE\n",
            "\n1 October 1996 to 2 October 1996: UNDETERMINED\n");
  }

  @Test
  void tellWhatTurnedAndRepeatOnlyWhatChanged_A14_1() {
    String out =
        CliRun.of(
                "timeline",
                Examples.file("repatriation-on-third-anniversary"),
                "--article",
                "3",
                "--from",
                "1996-09-29",
                "--to",
                "1996-10-02")
            .out();

    assertThat(out)
        .contains("\n1 October 1996 to 2 October 1996: ", "What makes the difference:\n  - ")
        .contains("– before: not met;", "What follows (from this day):\n  - ");
  }

  @Test
  void areRefusedIfThePeriodIsWrong() {
    assertThat(
            Refused.line(
                CliRun.of(
                    "timeline",
                    FILE,
                    "--article",
                    "4",
                    "--from",
                    "1997-01-02",
                    "--to",
                    "1997-01-01")))
        .isEqualTo("Invalid value for option '--to': lies before --from");
    assertThat(Refused.line(CliRun.of("timeline", FILE, "--article", "4", "--from", "1997-01-02")))
        .contains("--to");
  }
}
