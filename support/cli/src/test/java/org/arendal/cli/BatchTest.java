package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One case per line in, one answer per line out. */
class BatchTest {
  private static final String GOOD = Examples.line("home-help-on-longer-stay");
  private static final String OTHER = Examples.line("housing-benefit");

  @Test
  void answersEachLineInItsPlace() {
    CliRun run = CliRun.with(GOOD + OTHER + GOOD, "assess", "-", "--batch");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo(lines.get(2)).isNotEqualTo(lines.get(1)).startsWith("{");
    assertThat(run.out()).endsWith("}\n");
  }

  @Test
  @DisplayName("A line is answered like the same case by itself")
  void answersAsForOneCase() {
    String[] one = {"assess", "-", "--format", "json"};
    String[] batch = {"assess", "-", "--batch"};

    assertThat(withoutSpace(CliRun.with(GOOD, batch).out()))
        .isEqualTo(withoutSpace(CliRun.with(GOOD, one).out()));
  }

  @Test
  void putsTheErrorInPlaceOfABadLineAndGoesOn() {
    String bad = GOOD.replace("[\"DK\"]", "[\"XX\"]").replace("2026-04-30", "2026-02-30");

    CliRun run = CliRun.with(GOOD + bad + OTHER, "assess", "-", "--batch");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "arendal: lines without a valid case: 1 of 3; the answers have the errors in their"
                + " places\n");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).doesNotContain("\"error\"");
    assertThat(lines.get(1))
        .startsWith(
            "{\"error\":{\"line\":2,\"problems\":[{\"code\":\"unknown-code\",\"path\":\"person.citizenships[0]\",")
        .contains("{\"code\":\"no-such-day\",\"path\":\"stay.endDate\"")
        .endsWith("}]}}");
    assertThat(lines.get(2)).isEqualTo(CliRun.with(OTHER, "assess", "-", "--batch").out().strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "{\n", "[]\n", "null\n", "{} {}\n", "\u0000\n"})
  void answersALineThatIsNoCase(String bad) {
    CliRun run = CliRun.with(GOOD + bad + GOOD, "assess", "-", "--batch");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().toList().get(1)).startsWith("{\"error\":{\"line\":2,");
  }

  @Test
  void answersALineThatIsTooLong() {
    String tooLong = " ".repeat(3_000_000) + GOOD;

    CliRun run = CliRun.with(tooLong + GOOD, "assess", "-", "--batch");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).startsWith("{\"error\":{\"line\":1,").contains("1048576");
  }

  @Test
  @DisplayName("A ref is handed back on the answer of its line, and on no error")
  void handsBackRefs() {
    String first = GOOD.replaceFirst("\\{", "{\"ref\": \"first\",");
    String second = OTHER.replaceFirst("\\{", "{\"ref\": \"second\",\"colour\": 1,");

    CliRun run = CliRun.with(first + second + OTHER, "assess", "-", "--batch");

    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).startsWith("{\"ref\":\"first\",\"asOf\"");
    assertThat(lines.get(1)).startsWith("{\"error\"").doesNotContain("second");
    assertThat(lines.get(2)).startsWith("{\"asOf\"");
    assertThat(run.err()).doesNotContain("first", "second");
  }

  @Test
  void needsNoLineFeedAtTheEnd() {
    assertThat(CliRun.with(GOOD.strip(), "assess", "-", "--batch"))
        .isEqualTo(CliRun.with(GOOD, "assess", "-", "--batch"));
  }

  @Test
  @DisplayName("No lines, no answers")
  void answersNothingToNothing() {
    assertThat(CliRun.with("", "assess", "-", "--batch")).isEqualTo(new CliRun(0, "", ""));
  }

  @Test
  void answersOneArticleOnly() {
    CliRun run = CliRun.with(GOOD, "assess", "-", "--batch", "--article", "6");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void refusesTextBecauseItHasManyLines() {
    CliRun run = CliRun.with(GOOD, "assess", "-", "--batch", "--format", "text");

    assertThat(Refused.line(run)).isEqualTo("--batch answers in JSON: leave out --format text");
  }

  @Test
  @DisplayName("Each answer is handed on before the next line is read")
  void keepsNothingBack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    LineByLine in = new LineByLine(Collections.nCopies(20, GOOD), out);

    int exitCode = Main.run(new String[] {"assess", "-", "--batch"}, in, out, err);

    assertThat(exitCode).isZero();
    assertThat(out.toString(UTF_8).lines()).hasSize(20);
  }

  private static String withoutSpace(String json) {
    return json.replaceAll("\\s", "");
  }

  /** Gives one line for each read, and checks that all lines before were answered. */
  private static final class LineByLine extends InputStream {
    private final List<String> lines;
    private final ByteArrayOutputStream answers;
    private int given;

    LineByLine(List<String> lines, ByteArrayOutputStream answers) {
      this.lines = lines;
      this.answers = answers;
    }

    @Override
    public int read() {
      throw new AssertionError("the batch is read byte by byte");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      assertThat(answers.toString(UTF_8).lines()).hasSize(given);
      if (given == lines.size()) {
        return -1;
      }
      byte[] line = lines.get(given++).getBytes(UTF_8);
      assertThat(line.length).isLessThanOrEqualTo(length);
      System.arraycopy(line, 0, target, offset, line.length);
      return line.length;
    }
  }
}
