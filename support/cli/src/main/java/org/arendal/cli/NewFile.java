package org.arendal.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.arendal.core.words.Phrase;

/** Where a file is to be written that is named by the user. */
final class NewFile {
  private NewFile() {}

  /** The path of a name, which need not be there yet; refused if no file can be written there. */
  static Path named(String name) {
    Path path;
    try {
      path = Path.of(name).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new BadInputException(Phrase.of("error.no-file-name", name), e);
    }
    if (Files.isDirectory(path)) {
      throw BadInputException.of("error.is-directory", name);
    }
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw BadInputException.of("error.no-such-folder", name);
    }
    if (!Files.isWritable(folder) || (Files.exists(path) && !Files.isWritable(path))) {
      throw BadInputException.of("error.file-not-written", name);
    }
    return path;
  }
}
