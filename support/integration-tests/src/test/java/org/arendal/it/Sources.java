package org.arendal.it;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java sources of all modules. */
final class Sources {
  private static final List<String> FOLDERS =
      List.of(
          "core", "country-dk", "country-fi", "country-is", "country-no", "country-se", "support");

  private static final PathMatcher TARGET =
      FileSystems.getDefault().getPathMatcher("glob:**/target/**");

  private Sources() {}

  /** The sources below a folder of each module, such as {@code src/test/java}. */
  static List<Path> below(String folder) throws IOException {
    Stream.Builder<Path> found = Stream.builder();
    for (String module : FOLDERS) {
      try (Stream<Path> files = Files.walk(Built.ROOT.resolve(module))) {
        files
            .filter(path -> path.toString().contains(folder))
            .filter(path -> path.toString().endsWith(".java"))
            // What a build leaves behind, such as the tried page on embedding, is no source.
            .filter(path -> !TARGET.matches(Built.ROOT.relativize(path)))
            .forEach(found);
      }
    }
    return found.build().toList();
  }

  /** The source of a type; empty if there is none of the name. */
  static Optional<Path> find(String folder, String type) throws IOException {
    return below(folder).stream()
        .filter(path -> path.getFileName().toString().equals(type + ".java"))
        .findFirst();
  }
}
