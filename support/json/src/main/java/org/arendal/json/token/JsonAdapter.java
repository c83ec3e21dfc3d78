package org.arendal.json.token;

import java.io.IOException;
import java.io.Writer;

/**
 * The way to a library that takes JSON apart and puts it together.
 *
 * <p>Every reader and writer of JSON is given one: {@code Jackson2.JSON} of {@code
 * arendal-jackson2} or {@code Jackson3.JSON} of {@code arendal-jackson3}. Whichever it is, the same
 * is read, refused and written. An adapter is immutable and safe for any number of threads.
 */
public interface JsonAdapter {
  /** The tokens of a text; reading stands before the first. */
  JsonSource source(String json);

  /** Something that is written as JSON. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes it.
     *
     * @throws IOException if what is written to fails
     */
    void write(JsonSink out) throws IOException;
  }

  /**
   * Writes one value as text, in one line or indented by two spaces, without a line feed at the
   * end; what it is written to is left open.
   *
   * @throws IOException if what is written to fails
   */
  void write(Writer to, boolean indented, Content content) throws IOException;
}
