package org.arendal.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads bytes line by line; of a line that is too long it keeps just enough to show that. */
final class LineReader {
  private static final int PART = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final Passed passed;
  private final byte[] part = new byte[PART];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;

  /** Sees all bytes of a line that was read, with its line feed, in one or more parts. */
  @FunctionalInterface
  interface Passed {
    void bytes(byte[] bytes, int offset, int length);
  }

  LineReader(InputStream in, int limit) {
    this(in, limit, (bytes, offset, length) -> {});
  }

  LineReader(InputStream in, int limit, Passed passed) {
    this.in = in;
    this.limit = limit;
    this.passed = passed;
  }

  /**
   * The next line without its line feed, cut off after one byte more than the limit; null at the
   * end. A line feed at the very end begins no further line.
   */
  byte @Nullable [] next() throws IOException {
    line.reset();
    boolean isBegun = false;
    while (from < to || isFilled()) {
      isBegun = true;
      int feed = lineFeed();
      line.write(part, from, Math.min(feed - from, limit + 1 - line.size()));
      int next = Math.min(feed + 1, to);
      passed.bytes(part, from, next - from);
      from = next;
      if (feed < to) {
        return line.toByteArray();
      }
    }
    return isBegun ? line.toByteArray() : null;
  }

  /** Where the next line feed stands in what was read; where that ends, if there is none. */
  private int lineFeed() {
    for (int i = from; i < to; i++) {
      if (part[i] == '\n') {
        return i;
      }
    }
    return to;
  }

  /** Whether there was more to read. */
  private boolean isFilled() throws IOException {
    from = 0;
    to = Math.max(0, in.read(part, 0, part.length));
    return to > 0;
  }
}
