package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong options: the error names the option and what it can be. */
class OptionsTest {
  private static final String FILE = Examples.file("faroese-host");

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang      | xx         | no such language; there are: da, en, fi, is, nb, nn, sv, sv-FI",
        "--lang      | SE         | no language 'SE' (it is a country code); there are: da, en, fi, is, nb, nn, sv, sv-FI",
        "--format    | pdf        | no such format; there are: text, json, markdown, html, html-fragment",
        "--article   | 18         | no such article; there are: 2, 3, 4,",
        "--article   | four       | no such article; there are: 2, 3, 4,",
        "--article   | 14         | no such article; there are: 2, 3, 4,",
        "--reading   | 6-standing | expected ID=OPTION; found a text of 10 characters",
        "--reading   | 6=included | no such reading; there are: ",
        "--reading   | 6-standing-need=yes | 6-standing-need has no such option; there are: incl",
        "--in-force  | FO         | expected TERRITORY=DAY; found a text of 2 characters",
        "--in-force  | XX=1998-05-01 | no such Nordic territory; there are: DK, FO, GL, FI, AX, IS",
        "--in-force  | sv=1998-05-01 | no Nordic territory 'sv' (it is a language code); there are",
        "--in-force  | FO=1998-02-30 | '1998-02-30' is not a day of the calendar",
        "--in-force  | FO=1994-06-01 | 1994-06-01 lies before 1994-06-14",
        "--in-force  | FI=1998-05-01 | entry into force for FI: it has no date of its own",
        "--denounced | SE         | expected STATE=DAY; found a text of 2 characters",
        "--denounced | FO=2030-01-15 | no such Nordic state; there are: DK, FI, IS, NO, SE",
        "--denounced | SE=soon    | a text of 4 characters is not a day of the calendar",
      })
  void areRefused(String option, String value, String error) {
    assertThat(Refused.line(CliRun.of("assess", FILE, option, value)))
        .startsWith("Invalid value for option '" + option + "'")
        .contains(": " + error);
  }

  @Test
  void areRefusedIfTheyContradictEachOther() {
    String option = "--in-force";

    assertThat(
            Refused.line(
                CliRun.of("assess", FILE, option, "FO=1998-05-01", option, "FO=1998-05-01")))
        .isEqualTo("Invalid value for option '--in-force': FO is given twice");
  }

  @Test
  void areRefusedIfUnknown() {
    assertThat(Refused.line(CliRun.of("assess", FILE, "--language", "da")))
        .contains("no option '--language'; did you mean --lang?", "(see: arendal assess --help)");
  }

  @Test
  void needAFile() {
    assertThat(Refused.line(CliRun.of("assess")))
        .startsWith("Missing required parameter: 'FILE|-'");
  }

  @Test
  void askForALanguageBeforeTheCommandToo() {
    assertThat(CliRun.of("--lang", "da", "assess", FILE))
        .isEqualTo(CliRun.of("assess", FILE, "--lang", "da"))
        .isNotEqualTo(CliRun.of("assess", FILE));
    assertThat(CliRun.of("calendar", "--lang=fi", "annual-notice", "1996"))
        .isEqualTo(CliRun.of("calendar", "annual-notice", "1996", "--lang", "fi"));
  }
}
