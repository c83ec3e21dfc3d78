package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dividing the costs of a move with long-term care. */
class CareCostsCommandTest {
  private static final String FILE = Examples.file("care-costs/finnish-swedish");

  @Test
  @DisplayName("A09-2-g9: every line is shown, and the sum")
  void showsEveryLine() {
    CliRun run = CliRun.of("care-costs", FILE);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Division of costs in SEK\n")
        .contains("Moving: cost 12000.00", "Month 1: cost 30000.00", "Month 9: ", "A09-2-g6")
        .containsPattern("over budget\\s+2750.00");
  }

  @Test
  void answersInDanishAndInJson() throws IOException {
    String input = Files.readString(Path.of(FILE), UTF_8);

    assertThat(CliRun.with(input, "care-costs", "-", "--lang", "da").out()).contains("SEK");
    assertThat(CliRun.with(input, "care-costs", "-", "--format", "json").out())
        .startsWith("{\n  \"currency\": \"SEK\"")
        .contains("\"month\": null", "\"month\": 9", "\"overBudget\": \"2750.00\"")
        .endsWith("}\n");
  }

  @Test
  void needsAFile() {
    assertThat(Refused.line(CliRun.of("care-costs")))
        .startsWith("Missing required parameter: 'FILE|-'");
    assertThat(Refused.line(CliRun.of("care-costs", "none.json")))
        .isEqualTo("none.json: there is no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"decimals\": 2 | \"decimal\": 2 | decimal (line 3",
        "\"currency\": \"SEK\", | | currency (line 1, column 1): is missing; expected a currency",
        "\"SEK\" | \"SEQ\" | currency (line 2, column 15): expected an ISO 4217",
        "\"decimals\": 2 | \"decimals\": \"2\" | decimals (line 3, column 15): expected a whole",
        "\"decimals\": 2 | \"decimals\": 99 | decimals (line 3, column 15): expected a whole number",
        "half-up | unnecessary | rounding (line 4, column 15): expected one of up, down",
        "before-division | after | feeDeduction (line 5, column 19): expected one of none",
        "\"1/2\" | \"1/0\" | phases[1].departureShare (line 17, column 25): expected a share from",
        "\"1/2\" | \"3/2\" | phases[1].departureShare (line 17, column 25): expected a share from",
        "\"1/2\" | 0.5 | phases[1].departureShare (line 17, column 25): expected a share from",
        "\"40000\" | \"-1\" | phases[1].departureBudget (line 18, column 26): expected an amount",
        "\"40000\" | \"0.001\" | phases[1].departureBudget (line 18, column 26): has more decimals",
        "\"fromMonth\": 7 | \"fromMonth\": 1 | phases[1].fromMonth (line 16, column 20): expected",
        "\"month\": 9 | \"month\": 8 | months[8].month (line 63, column 16): expected months in"
      })
  void refusesWhatIsNoDivision(String old, String other, String error) throws IOException {
    String input = Files.readString(Path.of(FILE), UTF_8);
    assertThat(input).contains(old);
    String bad = input.replace(old, other == null ? "" : other);

    assertThat(Refused.error(CliRun.with(bad, "care-costs", "-"))).contains(error);
  }

  @Test
  void refusesAFeeThatIsMoreThanTheCost() throws IOException {
    String input = Files.readString(Path.of(FILE), UTF_8).replaceFirst("\"1500\"", "\"30001\"");

    assertThat(Refused.line(CliRun.with(input, "care-costs", "-")))
        .contains("months[0]", "patientFee is more than cost");
  }

  @Test
  void refusesAnEmptyListOfPhases() {
    String input =
        "{\"currency\":\"SEK\",\"decimals\":2,\"rounding\":\"half-up\",\"feeDeduction\":\"none\","
            + "\"moving\":{\"cost\":\"0\",\"departureShare\":\"1/1\"},\"phases\":[],\"months\":[]}";

    assertThat(Refused.line(CliRun.with(input, "care-costs", "-")))
        .contains("phases", "expected a first phase from month 1 on");
  }
}
