package org.arendal.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days something of uncertain dates can begin and end; it has a day at least.
 *
 * @param earliestFirst the earliest day on which it can begin
 * @param latestFirst the latest
 * @param earliestLast the earliest day that can be its last
 * @param latestLast the latest
 */
public record Bounds(long earliestFirst, long latestFirst, long earliestLast, long latestLast) {

  /** What begins and ends on these dates, as far as they are known. */
  public static Bounds of(Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing) {
    long earliestFirst = start.isPresent() ? start.get().earliest().toEpochDay() : Days.FIRST;
    long latestLast = end.isPresent() ? end.get().latest().toEpochDay() : Days.LAST;
    long latestFirst = start.isPresent() ? start.get().latest().toEpochDay() : Days.LAST;
    long earliestLast = end.isPresent() ? end.get().earliest().toEpochDay() : Days.FIRST;
    return new Bounds(
        earliestFirst,
        Math.min(latestFirst, latestLast),
        ongoing ? Days.LAST : Math.max(earliestLast, earliestFirst),
        latestLast);
  }

  /** Whether there is a day that surely belongs to it. */
  public boolean hasSureDay() {
    return latestFirst <= earliestLast;
  }

  /** Whether one of these days can belong to it. */
  public boolean mayMeet(DateRange days) {
    return earliestFirst <= last(days) && first(days) <= latestLast;
  }

  /** Whether one of these days surely belongs to it. */
  public boolean surelyMeets(DateRange days) {
    return Math.max(latestFirst, first(days)) <= Math.min(earliestLast, last(days));
  }

  private static long first(DateRange days) {
    return days.start().map(LocalDate::toEpochDay).orElse(Days.FIRST);
  }

  private static long last(DateRange days) {
    return days.end().map(LocalDate::toEpochDay).orElse(Days.LAST);
  }
}
