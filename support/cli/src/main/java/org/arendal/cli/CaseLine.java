package org.arendal.cli;

import java.util.Optional;

/** A line of a batch. */
final class CaseLine {
  private final long number;
  private final byte[] bytes;
  private final Optional<Mark> mark;

  CaseLine(long number, byte[] bytes, Optional<Mark> mark) {
    this.number = number;
    this.bytes = bytes;
    this.mark = mark;
  }

  /** Its number, counted from 1. */
  long number() {
    return number;
  }

  /** What stands in it; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** What the input was up to its end, if that is to be kept. */
  Optional<Mark> mark() {
    return mark;
  }
}
