package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of readings and provisions. */
class ListsTest {

  @Nested
  class OfReadings {

    @Test
    void haveEveryReadingWithItsOptionsAndProvisions() {
      String list = CliRun.of("readings").out();

      for (Reading reading : Readings.all()) {
        assertThat(list.lines()).anyMatch(line -> line.startsWith(reading.id() + " ("));
        reading.options().forEach(option -> assertThat(list).contains("  " + option + ": "));
        reading.provisions().forEach(provision -> assertThat(list).contains(provision.id()));
      }
    }

    @Test
    void sayWhichChoiceHolds() {
      assertThat(CliRun.of("readings").out())
          .contains("[open; choices: included, excluded]")
          .contains("[read as: no (the library's standard)]");
    }

    @Test
    void canBeInDanishAndInJson() {
      CliRun run = CliRun.of("readings", "--lang", "da", "--format", "json");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .startsWith("[ {\n  \"id\": \"")
          .endsWith("]\n")
          .contains("\"standard\": null", "\"standard\": \"excluded\"", "statsborger");
    }
  }

  @Nested
  class OfProvisions {

    @Test
    void haveEveryProvisionInALine() {
      CliRun run = CliRun.of("provisions");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out().lines())
          .hasSize(Provisions.all().size())
          .allMatch(line -> line.matches("\\S+ \\([^)]+\\): \\S.*"));
    }

    @Test
    void canBeOfOneArticle() {
      assertThat(CliRun.of("provisions", "--article", "6").out())
          .startsWith("A06-1 (Convention): ")
          .contains("A06-g7 (guidance): ")
          .doesNotContain("A04-1 ");
    }

    @Test
    void canBeInDanish() {
      assertThat(CliRun.of("provisions", "--article", "6", "--lang", "da").out())
          .contains("A06-g7 (vejledningen): ");
    }

    @Test
    void canBeJson() {
      CliRun run = CliRun.of("provisions", "--article", "1", "--format", "json");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .startsWith("[ {\n")
          .endsWith("]\n")
          .contains("\"id\": \"A01-a-g-fo1\"", "\"territory\": \"FO\"", "\"territory\": null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "-1", "18(1)", "six", ""})
    void refuseOtherArticles(String article) {
      assertThat(Refused.line(CliRun.of("provisions", "--article", article)))
          .contains("'--article'", "there are: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14");
    }
  }
}
