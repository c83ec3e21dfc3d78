package org.arendal.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.law.Provision;

/**
 * A page on a disputed reading or a structural decision.
 *
 * @param number its four digits
 * @param title its title without the number
 * @param file the name of its file
 * @param cited the provisions that it names
 */
record Adr(String number, String title, String file, Set<Provision> cited) {
  static final Path FOLDER = Built.ROOT.resolve("support/docs/adr");

  /** All of them by their numbers. */
  static List<Adr> all() throws IOException {
    List<Adr> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.matches("\\d{4}-.*\\.md")) {
          all.add(of(name, Files.readString(file)));
        }
      }
    }
    return all;
  }

  private static Adr of(String file, String text) {
    String heading = text.lines().findFirst().orElseThrow();
    return new Adr(
        file.substring(0, 4),
        heading.replaceFirst("# \\d{4}:? ", ""),
        file,
        ProvisionMentions.of(text));
  }

  /** A link to it from another folder of the manual. */
  String link() {
    return "[ADR %s](../adr/%s)".formatted(number, file);
  }
}
