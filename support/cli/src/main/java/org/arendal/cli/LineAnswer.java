package org.arendal.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a line of a batch: an answer, an error in its place, or a fault of the program. */
final class LineAnswer {
  private static final byte[] NOTHING = {};

  private final long number;
  private final int lineLength;
  private final byte[] bytes;
  private final boolean isBad;
  private final Optional<Mark> mark;
  private final @Nullable Throwable fault;

  private LineAnswer(
      long number,
      int lineLength,
      byte[] bytes,
      boolean isBad,
      Optional<Mark> mark,
      @Nullable Throwable fault) {
    this.number = number;
    this.lineLength = lineLength;
    this.bytes = bytes;
    this.isBad = isBad;
    this.mark = mark;
    this.fault = fault;
  }

  /** The line that answers a line, with its line feed. */
  static LineAnswer of(CaseLine line, byte[] answer) {
    return of(line, answer, false);
  }

  /** The line that takes the place of an answer, with its line feed. */
  static LineAnswer bad(CaseLine line, byte[] error) {
    return of(line, error, true);
  }

  private static LineAnswer of(CaseLine line, byte[] bytes, boolean isBad) {
    return new LineAnswer(line.number(), line.bytes().length, bytes, isBad, line.mark(), null);
  }

  /** The line cannot be answered, and none behind it is. */
  static LineAnswer fault(CaseLine line, Throwable fault) {
    return new LineAnswer(
        line.number(), line.bytes().length, NOTHING, false, Optional.empty(), fault);
  }

  /** The line of this number cannot be read. */
  static LineAnswer unread(long number, Throwable fault) {
    return new LineAnswer(number, 0, NOTHING, false, Optional.empty(), fault);
  }

  /** The number of the line, counted from 1. */
  long number() {
    return number;
  }

  /** How many bytes the line has. */
  int lineLength() {
    return lineLength;
  }

  /** The line of answer; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether the line has no valid case. */
  boolean isBad() {
    return isBad;
  }

  /** What the input was up to the end of the line, if that is to be kept. */
  Optional<Mark> mark() {
    return mark;
  }

  /** What stood in the way of an answer, if anything did. */
  Optional<Throwable> fault() {
    return Optional.ofNullable(fault);
  }
}
