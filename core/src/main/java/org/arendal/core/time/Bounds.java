package org.arendal.core.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Between which days something of uncertain dates can begin and end; it has a day at least.
 *
 * <p>So its last day is one of its days even if nobody knows when it began, and its first day even
 * if nobody knows when it ended. Treatment: ADR 0095.
 *
 * @param earliestFirst the earliest day on which it can begin
 * @param latestFirst the latest
 * @param earliestLast the earliest day that can be its last
 * @param latestLast the latest
 */
public record Bounds(long earliestFirst, long latestFirst, long earliestLast, long latestLast) {

  /** What begins and ends on these dates, as far as they are known. */
  public static Bounds of(Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing) {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
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
    requireNonNull(days, "days");
    return earliestFirst <= last(days) && first(days) <= latestLast;
  }

  /** Whether one of these days surely belongs to it. */
  public boolean surelyMeets(DateRange days) {
    requireNonNull(days, "days");
    return Math.max(latestFirst, first(days)) <= Math.min(earliestLast, last(days));
  }

  /** Whether a day belongs to it, however it turns out to be. */
  public boolean surelyHas(long day) {
    return latestFirst <= day && day <= earliestLast;
  }

  /** Whether it can turn out to have a day. */
  public boolean mayHave(long day) {
    return earliestFirst <= day && day <= latestLast;
  }

  /**
   * Whether all of these can turn out to be such that no two have a day in common.
   *
   * <p>What has days that are sure may have no others, and takes these up. Anything else may be a
   * single day, from the earliest last one to the latest first; it gets the first day that is free,
   * and where several can have a day, the one that has to have it soonest gets it.
   */
  public static boolean canBeApart(Collection<Bounds> all) {
    requireNonNull(all, "all");
    List<Bounds> sure =
        ImmutableList.sortedCopyOf(
            Comparator.comparingLong(Bounds::latestFirst),
            all.stream().filter(Bounds::hasSureDay).toList());
    Days.Builder taken = new Days.Builder(sure.size());
    for (int i = 0; i < sure.size(); i++) {
      if (i > 0 && sure.get(i).latestFirst <= sure.get(i - 1).earliestLast) {
        return false;
      }
      taken.add(sure.get(i).latestFirst, sure.get(i).earliestLast);
    }
    return sure.size() == all.size()
        || haveADayEach(
            ImmutableList.sortedCopyOf(
                Comparator.comparingLong(Bounds::earliestLast),
                all.stream().filter(bounds -> !bounds.hasSureDay()).toList()),
            taken.days());
  }

  private static boolean haveADayEach(List<Bounds> byEarliestDay, Days taken) {
    Queue<Long> latestDays = new PriorityQueue<>();
    int next = 0;
    long day = Days.FIRST;
    while (next < byEarliestDay.size() || !latestDays.isEmpty()) {
      if (latestDays.isEmpty()) {
        day = Math.max(day, byEarliestDay.get(next).earliestLast);
      }
      while (next < byEarliestDay.size() && byEarliestDay.get(next).earliestLast <= day) {
        latestDays.add(byEarliestDay.get(next).latestFirst);
        next++;
      }
      int around = taken.around(day);
      if (around >= 0) {
        day = taken.last(around) + 1;
      } else if (latestDays.remove() < day) {
        return false;
      } else {
        day++;
      }
    }
    return true;
  }

  private static long first(DateRange days) {
    return days.start().map(LocalDate::toEpochDay).orElse(Days.FIRST);
  }

  private static long last(DateRange days) {
    return days.end().map(LocalDate::toEpochDay).orElse(Days.LAST);
  }
}
