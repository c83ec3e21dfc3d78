package org.arendal.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonAdapter;

/** Writes the little JSON that is the command's own. */
final class Json {
  private Json() {}

  /** JSON in the layout of answers, with a line feed at the end. */
  static String indented(JsonAdapter.Content content) {
    return text(true, content) + "\n";
  }

  /** JSON in one line, without a line feed. */
  static String inOneLine(JsonAdapter.Content content) {
    return text(false, content);
  }

  private static String text(boolean indented, JsonAdapter.Content content) {
    StringWriter text = new StringWriter();
    try {
      Jackson2.JSON.write(text, indented, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
