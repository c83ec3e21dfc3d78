package org.arendal.explorer.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that go into the script: all of the library's that are no classes, looked for on the
 * class path of the build, so that none can be forgotten. Left out are the schemas of answers,
 * which are for whoever reads JSON; that of a case says what a form has to ask.
 */
final class LibraryFiles {
  private static final String ROOT = "org/arendal";

  private LibraryFiles() {}

  /** The texts of the files, by their names on the class path. */
  static SortedMap<String, String> read(ClassLoader classPath) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (URL root : Collections.list(classPath.getResources(ROOT))) {
      URI address = address(root);
      if (address.getScheme().equals("jar")) {
        try (FileSystem archive = FileSystems.newFileSystem(address, Map.of())) {
          readBelow(archive.getPath("/" + ROOT), texts);
        }
      } else {
        readBelow(Path.of(address), texts);
      }
    }
    return texts;
  }

  private static URI address(URL root) throws IOException {
    try {
      return root.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("the class path cannot be listed", e);
    }
  }

  private static void readBelow(Path root, SortedMap<String, String> texts) throws IOException {
    for (Path file : below(root)) {
      String name = ROOT + "/" + root.relativize(file).toString().replace('\\', '/');
      if (goesIn(name)) {
        texts.put(name, Files.readString(file, UTF_8));
      }
    }
  }

  private static boolean goesIn(String name) {
    return !name.endsWith(".class")
        && (!name.endsWith(".schema.json") || name.endsWith("/case.schema.json"));
  }

  private static List<Path> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
