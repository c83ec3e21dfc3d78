package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the answers of a batch that was not ended.
 *
 * @param lines how many whole lines there are
 * @param end where the last of them ends
 * @param mark the last mark that is not behind them; that of line 0, if there is none
 * @param markedEnd where the answers end up to the mark
 * @param bad how many of these are errors
 * @param runEnd where the file of the run ends up to the mark
 */
record Standing(long lines, long end, Mark mark, long markedEnd, long bad, long runEnd) {
  private static final byte[] ERROR = "{\"error\":".getBytes(UTF_8);

  /** Nothing. */
  static final Standing NOTHING = new Standing(0, 0, new Mark(0, ""), 0, 0, 0);

  /** Reads through answers, and through the marks up to them. */
  static Standing of(InputStream answers, RunFile run) throws IOException {
    Standing marked = new Standing(0, 0, NOTHING.mark, 0, 0, run.position());
    @Nullable Mark next = run.nextMark();
    Position position = new Position();
    LineReader in = new LineReader(answers, ERROR.length - 1, position);
    long lines = 0;
    long end = 0;
    long bad = 0;
    for (byte[] line = in.next(); line != null && position.isAtLineFeed; line = in.next()) {
      lines++;
      end = position.bytes;
      bad += Arrays.equals(line, ERROR) ? 1 : 0;
      if (next != null && next.line() == lines) {
        marked = new Standing(lines, end, next, end, bad, run.position());
        next = run.nextMark();
      }
    }
    return new Standing(lines, end, marked.mark, marked.markedEnd, marked.bad, marked.runEnd);
  }

  /** How much was read, and whether that ends with a line feed. */
  private static final class Position implements LineReader.Passed {
    private long bytes;
    private boolean isAtLineFeed;

    @Override
    public void bytes(byte[] part, int offset, int length) {
      bytes += length;
      isAtLineFeed = part[offset + length - 1] == '\n';
    }
  }
}
