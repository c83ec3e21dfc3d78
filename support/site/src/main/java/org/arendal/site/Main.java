package org.arendal.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the site: from the root of the repository, to a folder, for an address. */
public final class Main {
  private Main() {}

  /**
   * Writes every file anew.
   *
   * @param arguments the root of the repository, the folder, and {@code address=} with the address
   *     at which the site will stand, if it is known
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    String address = arguments[2].replaceFirst("^address=", "");
    clear(folder);
    List<SiteFile> files = new Site(root, address).files();
    for (SiteFile file : files) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
