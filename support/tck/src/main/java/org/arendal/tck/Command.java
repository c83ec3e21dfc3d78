package org.arendal.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * An implementation that is a command: {@code COMMAND assess - --batch --article ARTICLE}, with
 * {@code --reading ID=OPTION} and {@code --in-force TERRITORY=DAY} for what is settled.
 *
 * <p>It gets a case a line on its standard input, in UTF-8, and gives an answer a line on its
 * standard output. What it writes to its standard error goes to ours; its exit code is not read.
 */
public final class Command implements Implementation {
  private final List<String> command;

  /**
   * An implementation that is reached by a command with its first arguments.
   *
   * @throws IllegalArgumentException if no command is given
   */
  public Command(List<String> command) {
    if (command.isEmpty()) {
      throw new IllegalArgumentException("no command");
    }
    this.command = List.copyOf(command);
  }

  @Override
  public List<String> answer(String article, Settings settings, List<String> cases)
      throws IOException {
    List<String> line = new ArrayList<>(command);
    line.addAll(settings.arguments(article));
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      // Beside the reading: a program may answer before it has read all.
      CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(cases, process));
      List<String> answers = new ArrayList<>();
      try (BufferedReader in = process.inputReader(UTF_8)) {
        for (String answer = in.readLine(); answer != null; answer = in.readLine()) {
          answers.add(answer);
        }
      }
      sent.join();
      return answers;
    } finally {
      process.destroy();
    }
  }

  private static void send(List<String> cases, Process to) {
    try (Writer out = to.outputWriter(UTF_8)) {
      for (String matter : cases) {
        out.write(matter + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
