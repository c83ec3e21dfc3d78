package org.arendal.core.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.arendal.core.time.PartialDate;

/**
 * The periods in which a person has resided somewhere: all of them, or those that are known while
 * there may be more. Order means nothing.
 *
 * <p>Source: A07-1b, A07-g16.
 */
public final class ResidencePeriods implements KnownInPart {
  private static final Comparator<ResidencePeriod> BY_DATE =
      Comparator.comparing(
              (ResidencePeriod p) -> p.start().map(PartialDate::earliest).orElse(LocalDate.MIN))
          .thenComparing(p -> p.end().map(PartialDate::latest).orElse(LocalDate.MAX))
          .thenComparing(p -> p.place().code())
          .thenComparing(ResidencePeriod::lawful);

  private final ImmutableList<ResidencePeriod> periods;
  private final boolean complete;

  private ResidencePeriods(Collection<ResidencePeriod> periods, boolean complete) {
    this.periods = ImmutableList.sortedCopyOf(BY_DATE, periods);
    this.complete = complete;
    refuseOverlaps();
  }

  /**
   * All periods of residence that reach into the time that matters.
   *
   * @throws IllegalArgumentException if two periods in one place surely share a day
   */
  public static ResidencePeriods of(Collection<ResidencePeriod> periods) {
    return new ResidencePeriods(periods, true);
  }

  /** All periods; see {@link #of(Collection)}. */
  public static ResidencePeriods of(ResidencePeriod... periods) {
    return of(Arrays.asList(periods));
  }

  /**
   * Periods that are known, while there may be others.
   *
   * @throws IllegalArgumentException if two periods in one place surely share a day
   */
  public static ResidencePeriods atLeast(Collection<ResidencePeriod> periods) {
    return new ResidencePeriods(periods, false);
  }

  /** Periods that are known, while there may be others; see {@link #atLeast(Collection)}. */
  public static ResidencePeriods atLeast(ResidencePeriod... periods) {
    return atLeast(Arrays.asList(periods));
  }

  /** The known periods, by date. */
  public List<ResidencePeriod> known() {
    return periods;
  }

  /** Whether there is surely no other period. */
  public boolean listsAll() {
    return complete;
  }

  /** Whether there is surely no other period, and nothing about the known ones is in doubt. */
  @Override
  public boolean isComplete() {
    return complete && periods.stream().allMatch(ResidencePeriod::isSettled);
  }

  private void refuseOverlaps() {
    for (int i = 0; i < periods.size(); i++) {
      for (ResidencePeriod earlier : periods.subList(0, i)) {
        if (surelyOverlap(earlier, periods.get(i))) {
          throw new IllegalArgumentException("two periods of residence in one place overlap");
        }
      }
    }
  }

  private static boolean surelyOverlap(ResidencePeriod one, ResidencePeriod other) {
    if (!one.place().equals(other.place())
        || one.start().isEmpty()
        || other.start().isEmpty()
        || !hasEnd(one)
        || !hasEnd(other)) {
      return false;
    }
    return !firstSureDay(one).isAfter(lastSureDay(other))
        && !firstSureDay(other).isAfter(lastSureDay(one))
        && !firstSureDay(one).isAfter(lastSureDay(one))
        && !firstSureDay(other).isAfter(lastSureDay(other));
  }

  private static boolean hasEnd(ResidencePeriod period) {
    return period.ongoing() || period.end().isPresent();
  }

  private static LocalDate firstSureDay(ResidencePeriod period) {
    return period.start().map(PartialDate::latest).orElse(LocalDate.MAX);
  }

  private static LocalDate lastSureDay(ResidencePeriod period) {
    return period.ongoing()
        ? LocalDate.MAX
        : period.end().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResidencePeriods that
        && complete == that.complete
        && periods.equals(that.periods);
  }

  @Override
  public int hashCode() {
    return 31 * periods.hashCode() + Boolean.hashCode(complete);
  }

  /** Says how many periods are known, nothing else. */
  @Override
  public String toString() {
    return periods.size() + (complete ? " periods" : " or more periods");
  }
}
