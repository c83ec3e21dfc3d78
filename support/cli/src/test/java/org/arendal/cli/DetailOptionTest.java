package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of an answer is given. */
class DetailOptionTest {
  private static final String EXAMPLE = Examples.file("home-help-on-longer-stay");

  private static String out(String... options) {
    String[] line = new String[options.length + 2];
    line[0] = "assess";
    line[1] = EXAMPLE;
    System.arraycopy(options, 0, line, 2, options.length);
    CliRun run = CliRun.of(line);
    assertThat(run.exitCode()).isZero();
    return run.out();
  }

  @Test
  @DisplayName("As text, summary is the first screen and full every reason")
  void isOfTextTheScreenOrAll() {
    assertThat(out("--detail", "summary")).isEqualTo(out());
    assertThat(out("--detail", "full")).isEqualTo(out("--full")).isNotEqualTo(out());
    assertThat(out("--full", "--detail", "full")).isEqualTo(out("--full"));
  }

  @Test
  void isOfOneArticleTheScreenIfThatIsAskedFor() {
    assertThat(out("--why", "6", "--detail", "full")).isEqualTo(out("--why", "6"));
    assertThat(out("--why", "6", "--detail", "summary"))
        .hasSizeLessThan(out("--why", "6").length());
  }

  @Test
  @DisplayName("As JSON, it is full unless less is asked for")
  void isOfJsonAllUnlessLessIsAskedFor() {
    assertThat(out("--format", "json", "--detail", "full")).isEqualTo(out("--format", "json"));
    assertThat(out("--format", "json", "--detail", "outcomes"))
        .startsWith("{\n  \"schemaVersion\": 1,\n  \"detail\": \"outcomes\",");
    assertThat(out("--format", "json", "--detail", "summary"))
        .startsWith("{\n  \"schemaVersion\": 1,\n  \"detail\": \"summary\",")
        .contains("\"steps\": [");
    assertThat(out("--format", "json", "--why", "6", "--detail", "outcomes"))
        .containsOnlyOnce("\"article\": \"6\"")
        .containsOnlyOnce("\"outcome\"");
  }

  @Test
  void isOfABatchForEachLine() {
    StringBuilder lines = new StringBuilder();
    Examples.names().forEach(name -> lines.append(Examples.line(name)));

    CliRun run = CliRun.with(lines.toString(), "assess", "-", "--batch", "--detail", "outcomes");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .hasSize(Examples.names().size())
        .allMatch(line -> line.startsWith("{\"schemaVersion\":1,\"detail\":\"outcomes\","));
  }

  @ParameterizedTest
  @CsvSource({
    "outcomes, text",
    "summary, markdown",
    "outcomes, html",
    "summary, html-fragment",
    "full, person",
    "full, decision"
  })
  void isRefusedWhereTheFormSaysHowMuch(String detail, String format) {
    CliRun run = CliRun.of("assess", EXAMPLE, "--detail", detail, "--format", format);

    assertThat(Refused.line(run))
        .contains("--detail " + detail + " does not go with --format " + format);
  }

  @Test
  void isRefusedIfItContradictsFull() {
    assertThat(Refused.line(CliRun.of("assess", EXAMPLE, "--full", "--detail", "summary")))
        .contains("--detail summary does not go with --full");
    assertThat(Refused.line(CliRun.of("assess", EXAMPLE, "--detail", "ful")))
        .contains("did you mean full?");
  }
}
