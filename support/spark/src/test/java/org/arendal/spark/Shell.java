package org.arendal.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The answers of a batch, from the shell in a process of its own. */
final class Shell {
  private Shell() {}

  /** One line of answer for each line of a file. */
  static List<String> batch(Path cases, String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.arendal.cli.Main",
                "assess",
                cases.toString(),
                "--batch"));
    command.addAll(List.of(options));
    try {
      Path answers = Files.createTempFile(cases.getParent(), "answers", ".jsonl");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(answers.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.waitFor();
      return Files.readAllLines(answers);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
