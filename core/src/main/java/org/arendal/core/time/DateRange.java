package org.arendal.core.time;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days from a first to a last one, both inclusive.
 *
 * <p>A missing start means that the first day is not known. A missing end means that no last day is
 * known: the range may still run.
 *
 * @param start the first day, inclusive; empty if unknown
 * @param end the last day, inclusive; empty if none is known
 */
public record DateRange(Optional<LocalDate> start, Optional<LocalDate> end) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the end lies before the start
   */
  public DateRange {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("ends " + end.get() + ", before it starts " + start.get());
    }
  }

  /** The days from one to another, both inclusive. */
  public static DateRange of(LocalDate start, LocalDate end) {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    return new DateRange(Optional.of(start), Optional.of(end));
  }

  /** The days from this one on, inclusive, with no known end. */
  public static DateRange from(LocalDate start) {
    requireNonNull(start, "start");
    return new DateRange(Optional.of(start), Optional.empty());
  }

  /** Whether the day is in the range beyond doubt: on or after a known start, not after the end. */
  public boolean surelyContains(LocalDate day) {
    requireNonNull(day, "day");
    return start.isPresent() && !day.isBefore(start.get()) && !endsBefore(day);
  }

  /** Whether the day lies before a known start. */
  public boolean startsAfter(LocalDate day) {
    requireNonNull(day, "day");
    return start.isPresent() && day.isBefore(start.get());
  }

  /** Whether the day lies after a known end. */
  public boolean endsBefore(LocalDate day) {
    requireNonNull(day, "day");
    return end.isPresent() && day.isAfter(end.get());
  }

  /** Whether some day may lie in both ranges; an unknown start counts as reaching back for ever. */
  public boolean mayOverlap(DateRange other) {
    requireNonNull(other, "other");
    boolean thisIsLater = start.isPresent() && other.endsBefore(start.get());
    boolean otherIsLater = other.start.isPresent() && endsBefore(other.start.get());
    return !thisIsLater && !otherIsLater;
  }

  /**
   * The days that lie in both ranges; empty if there is none. An unknown start counts as reaching
   * back for ever, and a missing end as running on.
   */
  public Optional<DateRange> intersection(DateRange other) {
    requireNonNull(other, "other");
    return mayOverlap(other)
        ? Optional.of(
            new DateRange(
                Stream.of(start, other.start).flatMap(Optional::stream).max(naturalOrder()),
                Stream.of(end, other.end).flatMap(Optional::stream).min(naturalOrder())))
        : Optional.empty();
  }
}
