package org.arendal.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a line of a batch: an answer, an error in its place, or a fault of the program. */
final class LineAnswer {
  private static final byte[] NOTHING = {};

  private final long number;
  private final byte[] bytes;
  private final boolean isBad;
  private final Optional<Mark> mark;
  private final @Nullable Throwable fault;

  private LineAnswer(
      long number, byte[] bytes, boolean isBad, Optional<Mark> mark, @Nullable Throwable fault) {
    this.number = number;
    this.bytes = bytes;
    this.isBad = isBad;
    this.mark = mark;
    this.fault = fault;
  }

  /** The line that answers a line, with its line feed. */
  static LineAnswer of(CaseLine line, byte[] answer) {
    return new LineAnswer(line.number(), answer, false, line.mark(), null);
  }

  /** The line that takes the place of an answer, with its line feed. */
  static LineAnswer bad(CaseLine line, byte[] error) {
    return new LineAnswer(line.number(), error, true, line.mark(), null);
  }

  /** The line cannot be read or answered, and none behind it is. */
  static LineAnswer fault(long number, Throwable fault) {
    return new LineAnswer(number, NOTHING, false, Optional.empty(), fault);
  }

  /** The number of the line, counted from 1. */
  long number() {
    return number;
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
