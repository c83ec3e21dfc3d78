package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch as a process of its own: killed, without room on the disk, and as the coprocess of
 * another program. {@code killed-batch.sh} does the first with a million lines.
 */
@DisabledOnOs(OS.WINDOWS)
class BatchProcessTest {
  private static final int LINES = 300;
  private static final int KILLS = 3;

  @TempDir private static Path folder;
  private static Path cases;
  private static Path whole;
  private static Path killed;
  private static Path err;

  @BeforeAll
  static void aRunThatIsNotKilled() throws Exception {
    List<String> examples = examples();
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= LINES; i++) {
      String example = examples.get(i % examples.size());
      lines.add(i % 97 == 0 ? "no case" : example.replaceFirst("\\{", "{\"ref\":\"" + i + "\","));
    }
    cases = Files.write(folder.resolve("cases.jsonl"), lines, UTF_8);
    whole = folder.resolve("whole.jsonl");
    killed = folder.resolve("killed.jsonl");
    err = folder.resolve("err");
    assertThat(assess(List.of(), whole).waitFor()).isEqualTo(3);
    assertThat(Files.readAllLines(whole, UTF_8)).hasSize(LINES);
  }

  @BeforeEach
  void nothingYet() throws IOException {
    Files.deleteIfExists(killed);
  }

  @Test
  @DisplayName("A run that is killed with -9 is gone on with to the same bytes")
  void losesAndDoublesNothing() throws Exception {
    long size = Files.size(whole);
    long seed = System.nanoTime();
    Random random = new Random(seed);

    int deaths = 0;
    for (int i = 0; i < KILLS; i++) {
      long until = random.nextLong(size * (i + 1) / (KILLS + 1));
      Process process = assess(List.of(), killed);
      while (process.isAlive() && killed.toFile().length() <= until) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      process.destroyForcibly();
      deaths += process.waitFor() == 137 ? 1 : 0;
    }

    assertThat(assess(List.of(), killed).waitFor()).as("seed %d", seed).isEqualTo(3);
    assertThat(deaths).as("seed %d", seed).isPositive();
    assertThat(killed).as("seed %d", seed).hasSameBinaryContentAs(whole);
    assertThat(err).content().contains("lines without a valid case: 3 of 300");
  }

  @Test
  @DisplayName("Where the disk is full it ends with one error, and can be gone on with")
  void goesOnWhenThereIsRoomAgain() throws Exception {
    Process full = assess(List.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh"), killed);

    assertThat(full.waitFor()).isEqualTo(1);
    assertThat(err).content().startsWith("arendal: " + killed + ": cannot be written: ");
    assertThat(err).content().doesNotContain("\tat ");
    assertThat(assess(List.of(), killed).waitFor()).isEqualTo(3);
    assertThat(killed).hasSameBinaryContentAs(whole);
  }

  @Test
  @DisplayName("Lines as long as a case may be, on many threads, need no more than a small heap")
  void holdsFewLongLines() throws Exception {
    String line = " ".repeat(1_048_000) + "{\"asOf\":\"1997-03-01\"}\n";
    Path big = Files.writeString(folder.resolve("big.jsonl"), line.repeat(150), UTF_8);
    Path answers = folder.resolve("big-answers.jsonl");
    List<String> command = command("assess", big.toString(), "--batch", "--threads", "256");
    command.addAll(List.of("--detail", "outcomes", "--output", answers.toString()));
    command.set(1, "-Xmx64m");

    Process process =
        new ProcessBuilder(command)
            .directory(Built.ROOT.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile())
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmptyFile();
    assertThat(Files.readAllLines(answers, UTF_8)).hasSize(150);
    Files.delete(big);
  }

  @Test
  @DisplayName("Another program sends a case and waits for its answer, and the next")
  void servesAsACoprocess() throws Exception {
    Process process =
        new ProcessBuilder(command("assess", "-", "--batch", "--detail", "outcomes"))
            .directory(Built.ROOT.toFile())
            .redirectError(err.toFile())
            .start();
    OutputStream send = process.getOutputStream();
    try (BufferedReader receive = process.inputReader(UTF_8)) {
      for (String line : Files.readAllLines(cases, UTF_8).subList(0, 20)) {
        send.write((line + "\n").getBytes(UTF_8));
        send.flush();
        assertThat(receive.readLine()).contains(line.substring(0, line.indexOf(',')));
      }
      send.close();
      assertThat(receive.readLine()).isNull();
    }
    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmptyFile();
  }

  @Test
  @DisplayName("It ends when nobody takes its answers, though more cases may come")
  void endsWithItsReader() throws Exception {
    Process process =
        new ProcessBuilder(command("assess", "-", "--batch"))
            .directory(Built.ROOT.toFile())
            .redirectError(err.toFile())
            .start();
    process.getInputStream().close();
    OutputStream send = process.getOutputStream();
    send.write((Files.readAllLines(cases, UTF_8).get(0) + "\n").getBytes(UTF_8));
    send.flush();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(err).isEmptyFile();
    process.destroyForcibly();
  }

  private static Process assess(List<String> through, Path answers) throws IOException {
    List<String> command = new ArrayList<>(through);
    command.addAll(
        command(
            "assess",
            cases.toString(),
            "--batch",
            "--detail",
            "outcomes",
            "--output",
            answers.toString(),
            "--resume"));
    return new ProcessBuilder(command)
        .directory(Built.ROOT.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(err.toFile())
        .start();
  }

  private static List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                MergedJarTest.JAR));
    command.addAll(List.of(arguments));
    return command;
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(Built.ROOT.resolve("support/cli/examples"))) {
      List<String> examples = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        examples.add(
            String.join("", Files.readString(file, UTF_8).lines().map(String::strip).toList()));
      }
      return examples;
    }
  }
}
