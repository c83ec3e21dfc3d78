package org.arendal.site.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages that were written by hand, and those that tests keep true, as files of the repository.
 *
 * <p>What the site says better itself, in six languages, is left out: pages on articles and on
 * countries lead to its own.
 */
final class Written {
  /** The groups of the page that leads to all, and the files or folders of each. */
  private static final Map<String, List<String>> GROUPS = groups();

  private final Path root;
  private final Map<String, List<String>> files = new LinkedHashMap<>();

  Written(Path root) {
    this.root = root;
    GROUPS.forEach(
        (group, places) ->
            files.put(
                group, places.stream().flatMap(this::below).sorted(byGroup(places)).toList()));
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put(
        "use",
        List.of(
            "README.md",
            "support/docs/embedding.md",
            "support/docs/reading-an-answer.md",
            "support/docs/settling-a-reading.md",
            "support/testkit/README.md",
            "support/json/README.md",
            "support/jackson2/README.md",
            "support/jackson3/README.md",
            "support/docs/sections.md",
            "support/docs/asking.md",
            "support/docs/receipts.md",
            "support/docs/batch.md",
            "support/docs/spark.md",
            "support/docs/upgrading.md",
            "support/docs/registers/register-files.md",
            "support/cli/examples/README.md"));
    groups.put(
        "proof",
        List.of(
            "support/tck/README.md",
            "support/docs/exact.md",
            "support/docs/speed.md",
            "support/docs/law/coverage.md",
            "support/docs/law/ambiguities.md",
            "support/docs/law/criteria.md",
            "support/docs/law/conclusions.md",
            "support/docs/languages"));
    groups.put("project", List.of("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"));
    groups.put("decisions", List.of("support/docs/adr"));
    return groups;
  }

  private static Comparator<String> byGroup(List<String> places) {
    return Comparator.comparingInt(
            (String file) ->
                (int) places.stream().takeWhile(place -> !file.startsWith(place)).count())
        .thenComparing(Comparator.naturalOrder());
  }

  private Stream<String> below(String place) {
    Path path = root.resolve(place);
    if (!Files.isDirectory(path)) {
      return Stream.of(place);
    }
    try (Stream<Path> all = Files.list(path)) {
      return all
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> place + "/" + file.getFileName())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(place, e);
    }
  }

  /** The files of each group. */
  Map<String, List<String>> files() {
    return files;
  }

  String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The name of the page of a file; empty if it has none. */
  Optional<String> page(String file) {
    return files.values().stream().anyMatch(group -> group.contains(file))
        ? Optional.of("guide-" + name(file))
        : Optional.empty();
  }

  private static String name(String file) {
    return file.replaceFirst("^support/(docs/)?", "")
        .replaceFirst("\\.md$", "")
        .replaceFirst("(?i)/readme$", "")
        .replace('/', '-')
        .toLowerCase(Locale.ROOT);
  }

  /** Whether there is such a file or folder at all. */
  boolean exists(String file) {
    return Files.exists(root.resolve(file));
  }
}
