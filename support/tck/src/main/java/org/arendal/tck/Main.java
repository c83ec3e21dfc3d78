package org.arendal.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Runs all cases against a command: {@code java -m org.arendal.tck COMMAND [ARGUMENT...]}. */
public final class Main {
  private Main() {}

  /** Ends with 0 if all cases conform, 1 if some do not, 2 if the command cannot be run. */
  public static void main(String[] args) {
    System.exit(run(args, new PrintStream(System.out, true, UTF_8)));
  }

  /** Runs the cases, writes a line for each that does not conform and a last one of counts. */
  static int run(String[] args, PrintStream out) {
    if (args.length == 0) {
      out.println("Which command answers the cases? For example: arendal");
      return 2;
    }
    try {
      List<Result> results =
          Conformance.run(ConformanceCases.all(), new Command(Arrays.asList(args)));
      List<Result> failed = results.stream().filter(result -> !result.conforms()).toList();
      failed.forEach(out::println);
      out.println(
          "%d cases, %d conform, %d do not"
              .formatted(results.size(), results.size() - failed.size(), failed.size()));
      return failed.isEmpty() ? 0 : 1;
    } catch (IOException e) {
      out.println("The command could not be run: " + e.getMessage());
      return 2;
    }
  }
}
