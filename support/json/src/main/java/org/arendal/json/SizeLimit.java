package org.arendal.json;

import java.io.IOException;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;

/** Ends the reading of a value that is larger than is read. */
final class SizeLimit {
  private final int most;
  private final long start;
  private long counted;

  private SizeLimit(int most, long start) {
    this.most = most;
    this.start = start;
  }

  /** A value is larger than is read. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** No limit: the text was measured before. */
  static SizeLimit none() {
    return new SizeLimit(0, -1);
  }

  /** The limit of a value that begins where a source stands. */
  static SizeLimit from(JsonSource source, int most) {
    return new SizeLimit(most, source.position());
  }

  /** How much is read at most. */
  int most() {
    return most;
  }

  /**
   * Measures the value up to the current token.
   *
   * @throws Exceeded if that is more than is read
   */
  void check(JsonSource source) throws IOException {
    if (most > 0 && sizeUpTo(source) > most) {
      throw new Exceeded();
    }
  }

  private long sizeUpTo(JsonSource source) throws IOException {
    if (start >= 0) {
      return source.position() - start + 1;
    }
    // What lies in memory has no places: its texts alone are counted, and one for each token.
    Token token = source.current();
    boolean hasText = token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
    counted += hasText ? 1 + source.text().length() : 1;
    return counted;
  }
}
