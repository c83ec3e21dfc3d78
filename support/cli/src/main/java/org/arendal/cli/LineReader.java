package org.arendal.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads bytes line by line; of a line that is too long it keeps just enough to show that. */
final class LineReader {
  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  LineReader(InputStream in, int limit) {
    this.in = new BufferedInputStream(in);
    this.limit = limit;
  }

  /**
   * The next line without its line feed, cut off after one byte more than the limit; null at the
   * end. A line feed at the very end begins no further line.
   */
  byte @Nullable [] next() throws IOException {
    int next = in.read();
    if (next < 0) {
      return null;
    }
    line.reset();
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() <= limit) {
        line.write(next);
      }
    }
    return line.toByteArray();
  }
}
