package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to a file, and a run that goes on with one that was ended before its time. */
class BatchResumeTest {
  /** Enough for marks, and all but a few are answered at once, as no case. */
  private static final int LINES = 2_345;

  private static final String GOOD = Examples.line("home-help-on-longer-stay");
  private static final String OTHER = Examples.line("housing-benefit");
  private static final String BAD_LINES =
      "arendal: lines without a valid case: 2341 of 2345; the answers have the errors in their"
          + " places\n";

  private static final String OURS =
      """
      function: liaison-body
      name: Our office
      territory: SE
      start: 1997-01-01
      source: Our list
      reference: row 1
      basis: agency
      evidence: 1997
      read: 2026-01-01
      confidence: verified
      """;

  @TempDir private Path folder;

  private Path cases;
  private Path answers;
  private Path run;

  @BeforeEach
  void aBatch() throws IOException {
    cases = Files.writeString(folder.resolve("cases.jsonl"), lines(LINES), UTF_8);
    answers = folder.resolve("answers.jsonl");
    run = folder.resolve("answers.jsonl.run");
  }

  @Test
  void writesWhatItPrints() throws IOException {
    String printed = assess().out();

    CliRun written = assess("--output", answers.toString());

    assertThat(written).isEqualTo(new CliRun(3, "", BAD_LINES));
    assertThat(answers).hasContent(printed);
    List<String> kept = Files.readAllLines(run, UTF_8);
    assertThat(kept).hasSize(4);
    assertThat(kept.get(0))
        .startsWith("{\"run\":\"1\",\"library\":\"")
        .contains("\"registers.SE\":\"", "\"--lang\":\"en\"", "\"--detail\":\"full\"");
    assertThat(kept.get(1))
        .isEqualTo(
            "{\"line\":1000,\"sha256\":\"%s\"}".formatted(Sha256.of(lines(1000).getBytes(UTF_8))));
    assertThat(kept.get(3))
        .isEqualTo(
            "{\"line\":2345,\"sha256\":\"%s\"}".formatted(Sha256.of(Files.readAllBytes(cases))));
  }

  @Test
  void refusesAFileThatIsThere() throws IOException {
    Files.writeString(answers, "mine", UTF_8);

    assertThat(Refused.line(assess("--output", answers.toString())))
        .isEqualTo(answers + ": is there already; to go on with it: --resume");
    assertThat(answers).hasContent("mine");
    assertThat(run).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "none/answers.jsonl", "-"})
  void refusesWhatIsNoFile(String name) {
    assertThat(Refused.line(assess("--output", name))).startsWith(name + ": ");
    assertThat(Refused.line(assess("--output", name, "--resume"))).startsWith(name + ": ");
  }

  /** Each byte at which a run may have been killed is as good as another; these are the edges. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0, 1",
    "1, 0",
    "3, 7",
    "999, 0",
    "999, 9",
    "1000, 0",
    "1000, 1",
    "1001, 0",
    "1999, 20",
    "2000, 0",
    "2344, 30",
    "2345, 0"
  })
  void goesOnAsIfNothingHadHappened(int whole, int half) throws IOException {
    String all = begin();
    killAfter(all, whole, half);

    CliRun resumed = assess("--output", answers.toString(), "--resume");

    assertThat(resumed).isEqualTo(new CliRun(3, "", BAD_LINES));
    assertThat(answers).hasContent(all);
  }

  @Test
  @DisplayName("Marks that were lost, or half written, only mean that more is answered again")
  void goesOnWithFewerMarks() throws IOException {
    String all = begin();
    String marks = Files.readString(run, UTF_8);
    for (int left : List.of(0, 1, 70, 90, 150, 200)) {
      int settings = marks.indexOf('\n') + 1;
      Files.writeString(run, marks.substring(0, settings + left), UTF_8);
      killAfter(all, 2200, 5);

      assertThat(assess("--output", answers.toString(), "--resume").err()).isEqualTo(BAD_LINES);
      assertThat(answers).hasContent(all);
      assertThat(run).hasContent(marks);
    }
  }

  @Test
  @DisplayName("Marks behind the answers, as after a power failure, are passed over")
  void goesOnWithFewerAnswers() throws IOException {
    String all = begin();
    String marks = Files.readString(run, UTF_8);
    killAfter(all, 1500, 0);
    Files.writeString(run, marks, UTF_8);

    assertThat(assess("--output", answers.toString(), "--resume").err()).isEqualTo(BAD_LINES);
    assertThat(answers).hasContent(all);
    assertThat(run).hasContent(marks);
  }

  @Test
  void goesOnWithStandardInput() throws IOException {
    String all = begin();
    killAfter(all, 1234, 5);

    CliRun resumed =
        CliRun.with(
            lines(LINES), "assess", "-", "--batch", "--output", answers.toString(), "--resume");

    assertThat(resumed.err()).isEqualTo(BAD_LINES);
    assertThat(answers).hasContent(all);
  }

  @Test
  @DisplayName("With --resume a file that is not there, or empty, is begun")
  void beginsWhereNothingStands() throws IOException {
    String printed = assess().out();

    assertThat(assess("--output", answers.toString(), "--resume").err()).isEqualTo(BAD_LINES);
    assertThat(answers).hasContent(printed);

    Files.writeString(answers, "", UTF_8);
    assertThat(assess("--output", answers.toString(), "--resume", "--lang", "da").exitCode())
        .isEqualTo(3);
    assertThat(Files.readString(run, UTF_8)).contains("\"--lang\":\"da\"");
  }

  @Test
  @DisplayName("A whole file stays as it is, and so does the exit code")
  void leavesAWholeFile() throws IOException {
    String all = begin();
    byte[] kept = Files.readAllBytes(run);

    for (int time = 0; time < 2; time++) {
      assertThat(assess("--output", answers.toString(), "--resume"))
          .isEqualTo(new CliRun(3, "", BAD_LINES));
    }
    assertThat(answers).hasContent(all);
    assertThat(run).hasBinaryContent(kept);
  }

  @Test
  void answersLinesThatCameMeanwhile() throws IOException {
    begin();
    Files.writeString(cases, GOOD, UTF_8, StandardOpenOption.APPEND);

    assertThat(assess("--output", answers.toString(), "--resume").exitCode()).isEqualTo(3);
    assertThat(answers).hasContent(assess().out());
  }

  @Test
  @DisplayName(
      "Another input is refused, before the mark by its bytes and behind it by its answers")
  void refusesAnotherInput() throws IOException {
    String all = begin();
    for (int changed : List.of(1, 1000, 1234, 1500)) {
      killAfter(all, 1500, 5);
      List<String> lines = new ArrayList<>(lines(LINES).lines().toList());
      lines.set(changed - 1, changed <= 1000 ? "{ }" : "[]");
      Files.write(cases, lines, UTF_8);

      refusedUntouched(
          answers
              + ": was begun with another input; its first %d lines are different"
                  .formatted(changed <= 1000 ? 1000 : changed));
    }
  }

  @Test
  @DisplayName("A file with more answers than the input has lines is refused")
  void refusesAShorterInput() throws IOException {
    String all = begin();
    for (int lines : List.of(0, 999, 1000, 1400)) {
      killAfter(all, 1500, 5);
      Files.writeString(cases, lines(lines), UTF_8);

      refusedUntouched(
          answers
              + ": was begun with another input; its first %d lines are different"
                  .formatted(lines < 1000 ? 1000 : 1500));
    }
  }

  @Test
  void refusesOtherSettingsAndSaysWhich() throws IOException {
    Path overlay = Files.writeString(folder.resolve("ours.register"), OURS, UTF_8);
    String all = begin("--overlay", "bodies=" + overlay, "--reading", "6-standing-need=included");
    killAfter(all, 10, 5);
    Files.writeString(overlay, "# changed\n" + OURS, UTF_8);

    String error =
        refusedUntouched(
            null,
            "--overlay",
            "bodies=" + overlay,
            "--lang",
            "fi",
            "--detail",
            "outcomes",
            "--in-force",
            "FO=1998-05-01",
            "--as-known-on",
            "2030-01-01",
            "--why",
            "6");

    assertThat(error)
        .contains(
            "aloitettiin muilla asetuksilla",
            "--lang: silloin en, nyt fi",
            "--detail: silloin full, nyt outcomes",
            "--reading 6-standing-need: silloin included, nyt -",
            "--in-force FO: silloin -, nyt 1998-05-01",
            "--as-known-on: silloin -, nyt 2030-01-01",
            "--why: silloin -, nyt 6",
            "--overlay 1 bodies: silloin ");
  }

  @Test
  void refusesAnotherLibraryOrAnotherForm() throws IOException {
    String all = begin();
    killAfter(all, 10, 5);
    String kept = Files.readString(run, UTF_8);
    Files.writeString(run, kept.replaceFirst("\"library\":\"[^\"]*", "\"library\":\"0.0.9"), UTF_8);

    assertThat(refusedUntouched(null)).contains("library: then 0.0.9, now ");

    for (String other : List.of("", "{}\n", "[]\n", "mine\n", "{\"run\":\"1\"", "{\"run\":1}\n")) {
      Files.writeString(run, other, UTF_8);
      assertThat(refusedUntouched(null)).endsWith(".run: does not say how a run was begun\n");
    }
    Files.delete(run);
    assertThat(refusedUntouched(null)).endsWith(".run: there is no such file\n");
  }

  @Test
  @DisplayName("Somebody else's file of the same name is not written over")
  void refusesARunFileThatIsNone() throws IOException {
    Files.writeString(run, "mine", UTF_8);

    assertThat(Refused.line(assess("--output", answers.toString())))
        .isEqualTo(run + ": does not say how a run was begun");
    assertThat(run).hasContent("mine");
    assertThat(answers).doesNotExist();
  }

  @Test
  void refusesWhatAnotherRunWrites() throws IOException {
    String all = begin();
    killAfter(all, 10, 5);
    try (RunFile other = RunFile.open(run).orElseThrow()) {
      assertThat(other.isSomethingElse()).isFalse();
      refusedUntouched(answers + ": another run is writing to it");
    }
    assertThat(assess("--output", answers.toString(), "--resume").err()).isEqualTo(BAD_LINES);
  }

  /** Ends a run and returns the answers of one that was not ended. */
  private String begin(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--output", answers.toString()));
    arguments.addAll(List.of(options));
    assertThat(assess(arguments.toArray(String[]::new)).exitCode()).isEqualTo(3);
    return Files.readString(answers, UTF_8);
  }

  /** Leaves so many whole lines and so much of the next, and the marks of a run that came there. */
  private void killAfter(String all, int whole, int half) throws IOException {
    String left = String.join("", all.lines().limit(whole).map(line -> line + "\n").toList());
    Files.writeString(answers, all.substring(0, left.length() + half), UTF_8);
    List<String> marks =
        Files.readAllLines(run, UTF_8).stream()
            .filter(line -> !line.startsWith("{\"line\":") || number(line) <= whole)
            .filter(line -> !line.startsWith("{\"line\":2345,"))
            .toList();
    Files.write(run, marks, UTF_8);
  }

  private static long number(String mark) {
    return Long.parseLong(mark.replaceAll("[^0-9,]", "").replaceAll(",.*", ""));
  }

  private String refusedUntouched(String error, String... options) throws IOException {
    byte[] answered = Files.readAllBytes(answers);
    byte[] kept = Files.exists(run) ? Files.readAllBytes(run) : null;
    List<String> arguments = new ArrayList<>(List.of("--output", answers.toString(), "--resume"));
    arguments.addAll(List.of(options));

    CliRun refused = assess(arguments.toArray(String[]::new));

    assertThat(answers).hasBinaryContent(answered);
    if (kept == null) {
      assertThat(run).doesNotExist();
    } else {
      assertThat(run).hasBinaryContent(kept);
    }
    if (error != null) {
      assertThat(Refused.line(refused)).isEqualTo(error);
    }
    return Refused.error(refused);
  }

  private CliRun assess(String... options) {
    List<String> arguments = new ArrayList<>(List.of("assess", cases.toString(), "--batch"));
    arguments.addAll(List.of(options));
    return CliRun.of(arguments.toArray(String[]::new));
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      lines.append(i == 2 || i == 1999 ? GOOD : i == 1001 || i == 2344 ? OTHER : "{}\n");
    }
    return lines.toString();
  }
}
