package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One case per line in, one answer per line out. */
class BatchTest {
  private static final String GOOD = Examples.line("home-help-on-longer-stay");
  private static final String OTHER = Examples.line("housing-benefit");

  @TempDir private Path folder;

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

    assertThat(run.exitCode()).isEqualTo(3);
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

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().toList().get(1)).startsWith("{\"error\":{\"line\":2,");
  }

  @Test
  void answersALineThatIsTooLong() {
    String tooLong = " ".repeat(3_000_000) + GOOD;

    CliRun run = CliRun.with(tooLong + GOOD, "assess", "-", "--batch");

    assertThat(run.exitCode()).isEqualTo(3);
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
  @DisplayName("An answer is handed on while the next line is waited for")
  void keepsNothingBack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Coprocess in = new Coprocess(Collections.nCopies(20, GOOD), out);

    int exitCode =
        Main.run(new String[] {"assess", "-", "--batch", "--threads", "4"}, in, out, err);

    assertThat(exitCode).isZero();
    assertThat(out.toString(UTF_8).lines()).hasSize(20);
  }

  @Test
  @DisplayName("However many threads, the answers are the same and in their order")
  void keepsTheOrder() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      // Each case stands before what costs next to nothing.
      Examples.names().forEach(name -> lines.append(Examples.line(name)).append("{}\n\n"));
    }

    CliRun one = inOutcomes(lines, "--threads=1");

    assertThat(one.out().lines()).hasSize(2 * 3 * Examples.names().size());
    assertThat(one.exitCode()).isEqualTo(3);
    for (String threads : List.of("--threads=8", "--threads=256", "--batch")) {
      assertThat(inOutcomes(lines, threads)).isEqualTo(one);
    }
  }

  private static CliRun inOutcomes(StringBuilder lines, String threads) {
    List<String> arguments = new ArrayList<>(List.of("assess", "-", "--detail", "outcomes"));
    arguments.addAll(threads.equals("--batch") ? List.of() : List.of("--batch"));
    arguments.add(threads);
    return CliRun.with(lines.toString(), arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "257", "-1", "1.5", "many", "0x10", ""})
  void refusesAnotherNumberOfThreads(String threads) {
    assertThat(Refused.line(CliRun.with(GOOD, "assess", "-", "--batch", "--threads=" + threads)))
        .startsWith("Invalid value for option '--threads': expected a whole number from 1 to 256;");
  }

  @ParameterizedTest
  @CsvSource({
    "--output f,--output,--batch",
    "--batch --resume,--resume,--output",
    "--threads 2,--threads,--batch",
    "--progress,--progress,--batch"
  })
  void refusesWhatIsOfNoUseAlone(String options, String option, String other) {
    List<String> arguments = new ArrayList<>(List.of("assess", "-"));
    arguments.addAll(List.of(options.split(" ")));

    assertThat(Refused.line(CliRun.with(GOOD, arguments.toArray(String[]::new))))
        .isEqualTo(option + " goes only with " + other);
  }

  @Test
  @DisplayName("A disk that is full ends it; whoever went away wants no word")
  void endsWhereNothingCanBeWritten() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] batch = {"assess", "-", "--batch", "--threads", "4"};
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThat(Main.run(batch, new Endless(GOOD), closed, err)).isEqualTo(ExitCodes.FAULT);
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(Main.run(batch, new Endless(GOOD), new FullDisk(), err)).isEqualTo(ExitCodes.FAULT);
    assertThat(err.toString(UTF_8))
        .isEqualTo("arendal: standard output: cannot be written: No space left on device\n");
  }

  @Test
  @DisplayName("It ends where nothing can be written, though the next line never comes")
  void waitsForNoLineThatNobodyWants() {
    InputStream silent =
        new InputStream() {
          private boolean isFirst = true;

          @Override
          public int read() {
            throw new AssertionError("the batch is read byte by byte");
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            if (!isFirst) {
              return await();
            }
            isFirst = false;
            byte[] line = GOOD.getBytes(UTF_8);
            System.arraycopy(line, 0, target, offset, line.length);
            return line.length;
          }
        };

    assertThat(
            Main.run(
                new String[] {"assess", "-", "--batch"},
                silent,
                new FullDisk(),
                new ByteArrayOutputStream()))
        .isEqualTo(ExitCodes.FAULT);
  }

  @Test
  @DisplayName("Progress is numbers alone, and said in the language")
  void tellsHowFarItHasCome() throws IOException {
    Path file = Files.writeString(folder.resolve("cases.jsonl"), GOOD + "{}\n" + OTHER, UTF_8);

    CliRun piped = CliRun.with(GOOD + "{}\n" + OTHER, "assess", "-", "--batch", "--progress");
    CliRun read = CliRun.of("assess", file.toString(), "--batch", "--progress", "--lang", "da");

    assertThat(piped.exitCode()).isEqualTo(3);
    assertThat(piped.out())
        .isEqualTo(CliRun.with(GOOD + "{}\n" + OTHER, "assess", "-", "--batch").out());
    assertThat(piped.err())
        .matches(
            "(arendal: \\d lines; \\d+ a second; without a valid case: [01]\n)*"
                + "arendal: 3 lines; \\d+ a second; without a valid case: 1\n"
                + "arendal: lines without a valid case: 1 of 3;.*\n");
    assertThat(read.err())
        .contains("arendal: 3 af omkring 3 linjer; ", " i sekundet; uden en gyldig sag: 1\n");
  }

  private static int await() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return -1;
  }

  private static String withoutSpace(String json) {
    return json.replaceAll("\\s", "");
  }

  /** Gives the same line for ever. */
  private static final class Endless extends InputStream {
    private final byte[] line;

    Endless(String line) {
      this.line = line.getBytes(UTF_8);
    }

    @Override
    public int read() {
      throw new AssertionError("the batch is read byte by byte");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      System.arraycopy(line, 0, target, offset, line.length);
      return line.length;
    }
  }

  /** Another program, which gives the next line only when it has the answers to all before. */
  private static final class Coprocess extends InputStream {
    private final List<String> lines;
    private final ByteArrayOutputStream answers;
    private int given;

    Coprocess(List<String> lines, ByteArrayOutputStream answers) {
      this.lines = lines;
      this.answers = answers;
    }

    @Override
    public int read() {
      throw new AssertionError("the batch is read byte by byte");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      awaitAnswers();
      if (given == lines.size()) {
        return -1;
      }
      byte[] line = lines.get(given++).getBytes(UTF_8);
      assertThat(line.length).isLessThanOrEqualTo(length);
      System.arraycopy(line, 0, target, offset, line.length);
      return line.length;
    }

    private void awaitAnswers() {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (answers.toString(UTF_8).lines().count() < given) {
        assertThat(System.nanoTime()).as("no answer to line " + given).isLessThan(end);
        Thread.onSpinWait();
      }
    }
  }
}
