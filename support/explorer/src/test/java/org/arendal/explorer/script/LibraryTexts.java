package org.arendal.explorer.script;

import java.io.IOException;
import java.util.Map;

/** The files that go into the script, for tests of other packages. */
public final class LibraryTexts {
  private LibraryTexts() {}

  /** The texts of the files by their names. */
  public static Map<String, String> read() throws IOException {
    return LibraryFiles.read(LibraryTexts.class.getClassLoader());
  }
}
