package org.arendal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example cases that stand beside the sources. */
final class Examples {
  private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "examples");

  private Examples() {}

  /** The names of all examples, without their ending. */
  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of an example. */
  static String file(String name) {
    return FOLDER.resolve(name + ".json").toString();
  }

  /** The text of an example. */
  static String text(String name) {
    return read(FOLDER.resolve(name + ".json"));
  }

  /** The text of an example in one line, as a batch takes it. */
  static String line(String name) {
    return text(name).lines().map(String::strip).reduce("", String::concat) + "\n";
  }

  /** The table of all examples. */
  static String readme() {
    return read(FOLDER.resolve("README.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
