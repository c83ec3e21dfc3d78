package org.arendal.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The script of the pages, run by Node.js. */
final class Node implements AutoCloseable {
  static final Path SCRIPT = Path.of("target/script/arendal.js");

  private final Process process;
  private final BufferedReader answers;

  private Node(Process process) {
    this.process = process;
    this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** Starts it; a test that asks for it is skipped where it is missing. */
  static Node start() throws IOException {
    Path node =
        onPath().orElseThrow(() -> new TestAbortedException("no node on the path: not compared"));
    return new Node(
        new ProcessBuilder(node.toString(), "src/test/node/answer.js", SCRIPT.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  private static Optional<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(folder -> Stream.of(Path.of(folder, "node"), Path.of(folder, "node.exe")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Gives it requests, while others do something else; then there are no more. */
  void ask(List<String> requests) {
    Thread asking =
        new Thread(
            () -> {
              try (PrintWriter to =
                  new PrintWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8))) {
                requests.forEach(request -> to.print(request + "\n"));
              }
            });
    asking.setDaemon(true);
    asking.start();
  }

  /** The answer to the next request. */
  String answer() throws IOException {
    String answer = answers.readLine();
    if (answer == null) {
      throw new AssertionError("node ended; its error stands above");
    }
    return answer;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
