package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands receipt, mask and verify")
class ReceiptCommandsTest {
  private static final String SEED = "000102030405060708090a0b0c0d0e0f";
  private static final String GIVEN = "\"given\":[\"social-assistance-or-service\"]";
  private static final Fixture FIXTURE = Fixtures.all().get(0);

  @TempDir private Path folder;
  private Path matter;

  @BeforeEach
  void writeCase() throws IOException {
    matter = written("case.json", FIXTURE.json());
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private Path receipt() throws IOException {
    CliRun run = CliRun.of("receipt", matter.toString(), "--seed", SEED);
    assertThat(run.exitCode()).isZero();
    return written("receipt.json", run.out());
  }

  @Test
  @DisplayName("a receipt is one line that replays equal")
  void equal() throws IOException {
    Path receipt = receipt();

    assertThat(Files.readString(receipt))
        .startsWith("{\"articles\":")
        .endsWith("}\n")
        .hasLineCount(1);
    CliRun run = CliRun.of("verify", receipt.toString());
    assertThat(run.out()).isEqualTo("The receipt is unchanged. The answer is the same today.\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  @DisplayName("the same seed gives the same receipt, chance another")
  void seeds() {
    String first = CliRun.of("receipt", matter.toString(), "--seed", SEED).out();

    assertThat(CliRun.of("receipt", matter.toString(), "--seed", SEED).out()).isEqualTo(first);
    assertThat(CliRun.of("receipt", matter.toString()).out()).isNotEqualTo(first);
  }

  @Test
  @DisplayName("masked facts are gone, and what is left is only checked")
  void masked() throws IOException {
    Path receipt = receipt();
    CliRun mask = CliRun.of("mask", receipt.toString(), "--fact", "benefit.category");
    Path masked = written("masked.json", mask.out());

    assertThat(Files.readString(receipt)).contains(GIVEN);
    assertThat(mask.out()).doesNotContain(GIVEN);
    CliRun run = CliRun.of("verify", masked.toString(), "--lang", "sv");
    assertThat(run.out())
        .isEqualTo(
            """
            Kvittensen är oförändrad. Ärendet har inte besvarats på nytt, eftersom uppgifter är dolda.
            Dolda uppgifter: benefit.category.
            """);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  @DisplayName("what was changed is named, with the exit code of bad input")
  void changed() throws IOException {
    Path changed =
        written(
            "changed.json",
            Files.readString(receipt())
                .replace(GIVEN, GIVEN.replace("social-assistance-or-service", "health-service")));

    CliRun run = CliRun.of("verify", changed.toString());
    assertThat(run.out())
        .isEqualTo(
            "The receipt was CHANGED after it was issued, here:\n- facts.benefit.category\n");
    assertThat(run.exitCode()).isEqualTo(4);
  }

  @Test
  @DisplayName("another setting and other facts are named as what they are")
  void causes() throws IOException {
    Path other = written("other.json", Fixtures.all().get(1).json());

    CliRun run =
        CliRun.of(
            "verify",
            receipt().toString(),
            "--other-in-force",
            "FO=1998-05-01",
            "--case",
            other.toString());
    assertThat(run.out())
        .startsWith(
            "The receipt is unchanged. The answer is the same today.\nThe receipt rests on something that is another today:\n")
        .contains("- facts of the case: ")
        .endsWith("- setting: inForce FO: nothing \u2192 1998-05-01\n");
    // An answer to other facts is no answer to the case, whatever it is.
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(
            CliRun.of(
                    "verify",
                    receipt().toString(),
                    "--other-in-force",
                    "FO=1998-05-01",
                    "--format",
                    "json")
                .out())
        .contains("\"verdict\": \"replayed-equal\"", "\"what\": \"inForce FO\"");
  }

  @Test
  @DisplayName("a setting that turns the answer replays different, entry by entry")
  void different() throws IOException {
    Path faroese =
        written(
            "faroese.json",
            """
            {"asOf":"1999-01-01","host":{"territory":"FO"},"person":{"citizenships":["DK"]},
             "benefit":{"category":"social-assistance-or-service"}}
            """);
    Path receipt =
        written("receipt.json", CliRun.of("receipt", faroese.toString(), "--seed", SEED).out());

    CliRun run = CliRun.of("verify", receipt.toString(), "--other-in-force", "FO=1998-05-01");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .startsWith("The receipt is unchanged. The answer is another today.\n")
        .contains("- setting: inForce FO: nothing \u2192 1998-05-01\nAnswered otherwise:\n")
        .contains("- 2.outcome: undetermined \u2192 applies\n");
  }

  @Test
  @DisplayName("a batch has a receipt a line")
  void batch() throws IOException {
    String line = FIXTURE.json().replace("\n", "");

    CliRun run = CliRun.with(line + "\n{}\n" + line + "\n", "receipt", "-", "--batch");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().toList().get(1)).startsWith("{\"error\":");
    for (int i : new int[] {0, 2}) {
      Path one = written("one.json", run.out().lines().toList().get(i));
      assertThat(CliRun.of("verify", one.toString()).exitCode()).isZero();
    }
  }

  @Test
  @DisplayName("bad input is refused, and says what was wrong")
  void refused() throws IOException {
    Path receipt = receipt();

    assertThat(CliRun.of("receipt", matter.toString(), "--seed", "00ff").err())
        .contains("expected 32 hexadecimal digits");
    assertThat(CliRun.of("receipt", "-", "--batch", "--seed", SEED).err())
        .contains("these do not go together: --seed, --batch");
    assertThat(CliRun.of("mask", receipt.toString(), "--fact", "need.imediate").err())
        .contains("no fact has this id; did you mean need.immediate?");
    assertThat(CliRun.of("mask", receipt.toString()).exitCode()).isEqualTo(2);
    assertThat(CliRun.of("verify", matter.toString()).err()).contains("case.json: form is missing");
    assertThat(CliRun.with("", "verify", "-").exitCode()).isEqualTo(2);
    assertThat(CliRun.of("verify", folder.resolve("none.json").toString()).exitCode()).isEqualTo(2);
    assertThat(CliRun.of("verify", "-", "--case", "-").err()).contains("standard input");
  }
}
