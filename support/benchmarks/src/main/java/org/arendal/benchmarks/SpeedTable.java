package org.arendal.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures every row and writes the page of the manual that shows them. */
public final class SpeedTable {
  private static final int RUNS = 21;

  private static final Map<String, String> ROWS =
      Map.of(
          "byHand", "the small rule of article 7 by hand, with reasons",
          "drools", "the small rule in Drools, one session reused, with reasons",
          "builtAndDecided", "article 7: case built by the builder and decided",
          "decided", "article 7: `decide` on a built case",
          "evaluated", "article 7 evaluated: finding, conclusions, open facts, remarks, contacts",
          "assessed", "assessment of articles 2, 3 and 7",
          "printed", "the same printed in English",
          "written", "the same as JSON, in a batch");

  private static final List<String> ORDER =
      List.of(
          "byHand",
          "drools",
          "builtAndDecided",
          "decided",
          "evaluated",
          "assessed",
          "printed",
          "written");

  private SpeedTable() {}

  /** Takes the page to write and the runnable jar of the shell. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    List<String> lines = new ArrayList<>();
    lines.add("# What an answer costs");
    lines.add("");
    lines.add(
        "Written by `mvn -Pbenchmarks verify -DskipTests`, on one machine (%s, Java %s, %d"
                .formatted(
                    System.getProperty("os.arch"),
                    System.getProperty("java.version"),
                    Runtime.getRuntime().availableProcessors())
            + " processors); ratios carry over, times do not. The small rule has five of the"
            + " conditions that the library's article 7 has, and no citations.");
    lines.add("");
    lines.add("| one case | ns | bytes | times by hand |");
    lines.add("|---|--:|--:|--:|");
    Map<String, RunResult> results = measure();
    double byHand = nanoseconds(results.get("byHand"));
    for (String row : ORDER) {
      RunResult result = results.get(row);
      lines.add(
          "| %s | %s | %s | %s |"
              .formatted(
                  ROWS.get(row),
                  number(nanoseconds(result)),
                  number(bytes(result)),
                  number(nanoseconds(result) / byHand)));
    }
    lines.add("");
    lines.add(
        "| one process, from start to end (median of %d) | ms | times by hand |".formatted(RUNS));
    lines.add("|---|--:|--:|");
    processes(lines, Path.of(args[1]));
    Files.write(Path.of(args[0]), lines);
    lines.forEach(System.out::println);
  }

  private static Map<String, RunResult> measure() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Article7Benchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .build())
            .run();
    return results.stream()
        .collect(
            Collectors.toMap(
                result -> {
                  String name = result.getParams().getBenchmark();
                  return name.substring(name.lastIndexOf('.') + 1);
                },
                result -> result));
  }

  private static double nanoseconds(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }

  /** The rows take turns, so that a busy minute falls on all of them. */
  private static void processes(List<String> lines, Path shell)
      throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    String example =
        shell
            .toAbsolutePath()
            .normalize()
            .resolveSibling("../examples/home-help-on-longer-stay.json")
            .normalize()
            .toString();
    List<List<String>> commands =
        List.of(
            List.of("-cp", classPath, FirstAnswer.class.getName(), "by-hand"),
            List.of("-cp", classPath, FirstAnswer.class.getName(), "decide"),
            List.of("-cp", classPath, FirstAnswer.class.getName(), "text"),
            List.of("-jar", shell.toString(), "assess", example));
    List<String> names =
        List.of(
            "the small rule by hand",
            "five countries assembled, one case decided",
            "five countries assembled, one case assessed and printed",
            "`java -jar arendal.jar assess`");
    long[][] times = new long[commands.size()][RUNS];
    for (int run = 0; run < RUNS; run++) {
      for (int command = 0; command < commands.size(); command++) {
        times[command][run] = time(commands.get(command));
      }
    }
    double byHand = median(times[0]);
    for (int command = 0; command < commands.size(); command++) {
      double median = median(times[command]);
      lines.add(
          "| %s | %s | %s |"
              .formatted(names.get(command), number(median / 1e6), number(median / byHand)));
    }
  }

  private static long time(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Instant start = Instant.now();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
    return Duration.between(start, Instant.now()).toNanos();
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Three figures, as more would only be noise. */
  private static String number(double value) {
    if (value >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
  }
}
