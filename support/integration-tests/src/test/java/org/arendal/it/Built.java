package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the build made, and a way to run it as somebody else would. */
final class Built {
  /** The root of the repository: this module's folder is two levels below. */
  static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  /** Everything on this test's class path: the jars that the build made, and their dependencies. */
  static final List<Path> CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .toList();

  private Built() {}

  /** The jar of one of our artifacts. */
  static Path jar(String artifact) {
    return CLASS_PATH.stream()
        .filter(path -> path.getFileName().toString().matches(artifact + "-[0-9].*\\.jar"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no jar of " + artifact));
  }

  /** The jars that an application needs at run time to use the shell, its own excepted none. */
  static List<Path> runtimeJars() {
    return CLASS_PATH.stream()
        .filter(path -> path.toString().endsWith(".jar"))
        .filter(
            path ->
                path.getFileName()
                    .toString()
                    .matches(
                        "(arendal(?!-testkit)|guava|failureaccess|fastcsv|picocli"
                            + "|jackson(?!-dataformat|-datatype))-.*"))
        .toList();
  }

  /** Runs {@code java} with these arguments in the root of the repository. */
  static Run java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(ROOT.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running after a minute: " + command);
      }
      return new Run(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** What a run ended with and printed. */
  record Run(int exit, String out, String err) {}
}
