package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arendal.core.law.Territory;
import org.arendal.core.time.Days;
import org.arendal.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

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
  private final boolean settled;
  private final boolean mayHaveGaps;
  // What was asked for last, which one answer asks for again; racing threads make the same.
  private @Nullable LawfulDays lawful;

  private ResidencePeriods(Collection<ResidencePeriod> periods, boolean complete) {
    this.periods = ImmutableList.sortedCopyOf(BY_DATE, periods);
    this.complete = complete;
    boolean ends = false;
    boolean known = complete;
    for (ResidencePeriod period : this.periods) {
      ends |= period.end().isPresent();
      known &= period.isSettled();
    }
    // Without an end there are no days after it.
    this.mayHaveGaps = ends;
    if (this.periods.size() > 1) {
      refuseOverlaps();
    }
    this.settled = known && (!ends || everyGapIsJudged());
  }

  private boolean everyGapIsJudged() {
    return ResidenceGaps.countries(periods).stream()
        .flatMap(country -> gaps(country).stream())
        .allMatch(gap -> gap.judgedShort().isPresent());
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

  /**
   * Whether there is surely no other period, nothing about the known ones is in doubt, and somebody
   * has judged every gap.
   */
  @Override
  public boolean isComplete() {
    return settled;
  }

  /** Whether a period in one of these territories surely has the day, lawful or not. */
  public boolean surelyReaches(Collection<Territory> country, LocalDate day) {
    return periods.stream()
        .filter(period -> isIn(period, country))
        .anyMatch(period -> Span.sure(period).contains(day) || isGoingOnSince(period, day));
  }

  /** Whether a period in one of these territories, or the time after one, may have the day. */
  public boolean mayReach(Collection<Territory> country, LocalDate day) {
    return !complete
        || periods.stream()
            .filter(period -> isIn(period, country))
            .anyMatch(period -> Span.possible(period).contains(day))
        || gaps(country).stream()
            .filter(gap -> !gap.isSurelyLong())
            .anyMatch(gap -> gap.days().contains(day));
  }

  private static boolean isIn(ResidencePeriod period, Collection<Territory> country) {
    return period.place().territory().filter(country::contains).isPresent();
  }

  /** What goes on has the day of today, even if nobody knows when it began. */
  private static boolean isGoingOnSince(ResidencePeriod period, LocalDate day) {
    return period.ongoing()
        && period.start().filter(start -> start.latest().isAfter(day)).isEmpty();
  }

  /**
   * The days after residence in these territories that no known period fills, in their order: until
   * residence there begins again, or with no end if it does not.
   *
   * <p>The days before the first period are none: that the list has all periods says of them that
   * the person did not reside there. Source: A07-g16, A07-g18.
   */
  public List<ResidenceGap> gaps(Collection<Territory> country) {
    return mayHaveGaps ? ResidenceGaps.in(country, periods) : List.of();
  }

  /** The days of lawful residence in these territories, together, that are beyond doubt. */
  public Days surelyLawful(Set<Territory> country) {
    return lawful(country).sure();
  }

  /**
   * The days that can be days of lawful residence in these territories, together.
   *
   * @param decision the day that the residence has to reach, as days are counted in {@link Days}
   */
  public Days possiblyLawful(Set<Territory> country, long decision) {
    return lawful(country).possible(decision);
  }

  private LawfulDays lawful(Set<Territory> country) {
    LawfulDays last = lawful;
    if (last == null || !last.isIn(country)) {
      last = new LawfulDays(periods, complete, complete ? gaps(country) : List.of(), country);
      lawful = last;
    }
    return last;
  }

  /** Sorted by place and first sure day, each needs to be held only against what went before. */
  private void refuseOverlaps() {
    Map<Place, List<Span>> byPlace = new HashMap<>();
    for (ResidencePeriod period : periods) {
      Span sure = Span.sure(period);
      if (!sure.isEmpty() && period.start().isPresent()) {
        byPlace.computeIfAbsent(period.place(), place -> new ArrayList<>()).add(sure);
      }
    }
    for (List<Span> spans : byPlace.values()) {
      spans.sort(Comparator.comparing(Span::first));
      LocalDate last = LocalDate.MIN;
      for (Span span : spans) {
        if (!span.first().isAfter(last)) {
          throw new IllegalArgumentException("two periods of residence in one place overlap");
        }
        last = span.last();
      }
    }
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
