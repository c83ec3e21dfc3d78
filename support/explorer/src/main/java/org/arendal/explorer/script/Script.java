package org.arendal.explorer.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.arendal.jackson2.Jackson2;

/**
 * Makes one script of what the compiler to JavaScript wrote and of the library's files.
 *
 * <p>The script defines one function and does nothing else. Its text, as a function gives it of
 * itself, is the whole of it, so that a page can start it in a worker too: a browser takes no
 * worker from a file.
 */
public final class Script {
  /** The one name that the script defines. */
  static final String NAME = "arendalLibrary";

  private Script() {}

  /** Writes the script: from the first file to the second. */
  public static void main(String[] files) throws IOException {
    Path written = Path.of(files[1]);
    Files.createDirectories(written.getParent());
    Files.writeString(
        written,
        text(
            Files.readString(Path.of(files[0]), UTF_8),
            LibraryFiles.read(Thread.currentThread().getContextClassLoader())),
        UTF_8);
  }

  /** What the compiler wrote, which leaves {@code ask} behind, within a function. */
  static String text(String compiled, Map<String, String> files) throws IOException {
    return "function "
        + NAME
        + "(){\"use strict\";const arendalFiles="
        + object(files)
        + ";\n"
        + compiled
        + "\nreturn Object.freeze({ask});}\n";
  }

  /**
   * JSON is JavaScript, ASCII is the same in every encoding that a server may say, and nothing in
   * it ends a script that stands within a page.
   */
  private static String object(Map<String, String> files) throws IOException {
    StringBuilder text = new StringBuilder();
    StringWriter to = new StringWriter();
    Jackson2.JSON.write(
        to,
        false,
        out -> {
          out.beginObject();
          for (Map.Entry<String, String> file : files.entrySet()) {
            out.name(file.getKey());
            out.string(file.getValue());
          }
          out.endObject();
        });
    String json = to.toString();
    for (int i = 0; i < json.length(); i++) {
      char character = json.charAt(i);
      if (character < 0x7F && character != '<') {
        text.append(character);
      } else {
        text.append("\\u%04x".formatted((int) character));
      }
    }
    return text.toString();
  }
}
