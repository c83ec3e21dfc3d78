package org.arendal.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.arendal.json.CaseReader;
import org.jspecify.annotations.Nullable;

/** The lines of a batch, read once from the first to the last by one thread at a time. */
final class CaseLines {
  private final LineReader lines;
  private final int betweenMarks;
  private final MessageDigest digest = Sha256.digest();
  private long number;
  private final AtomicLong bytes = new AtomicLong();
  private volatile Awaited awaited = isAwaited -> {};

  /** Is told when it may take long until there are more lines, and when there are. */
  @FunctionalInterface
  interface Awaited {
    void line(boolean isAwaited);
  }

  /** Lines of which every so many have a mark. */
  CaseLines(InputStream in, int betweenMarks) {
    this.lines = new LineReader(new Told(in), CaseReader.DEFAULT_LIMIT, this::passed);
    this.betweenMarks = betweenMarks;
  }

  /** Names whom to tell. */
  void whenAwaited(Awaited toBeTold) {
    awaited = toBeTold;
  }

  /** The next line; null at the end. */
  synchronized @Nullable CaseLine next() throws IOException {
    byte[] line = lines.next();
    if (line == null) {
      return null;
    }
    number++;
    return new CaseLine(
        number, line, number % betweenMarks == 0 ? Optional.of(mark()) : Optional.empty());
  }

  /** Reads on up to the end of a line; false if there are not so many. */
  synchronized boolean skipTo(long line) throws IOException {
    while (number < line) {
      if (lines.next() == null) {
        return false;
      }
      number++;
    }
    return true;
  }

  /** How many lines were read. */
  synchronized long number() {
    return number;
  }

  /** How many bytes the lines have that were read; any thread may ask. */
  long bytes() {
    return bytes.get();
  }

  /** What the input was up to here. */
  synchronized Mark mark() {
    try {
      MessageDigest soFar = (MessageDigest) digest.clone();
      return new Mark(number, Sha256.written(soFar));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void passed(byte[] part, int offset, int length) {
    digest.update(part, offset, length);
    bytes.addAndGet(length);
  }

  /** Tells that it may take long until there is more. */
  private final class Told extends FilterInputStream {
    Told(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      awaited.line(true);
      try {
        return in.read(target, offset, length);
      } finally {
        awaited.line(false);
      }
    }
  }
}
