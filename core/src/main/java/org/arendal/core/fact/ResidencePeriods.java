package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

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
import org.arendal.core.time.Bounds;
import org.arendal.core.time.Days;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.RefusedException;
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
   * @throws IllegalArgumentException if two periods in one place share a day, whatever their dates
   *     turn out to be
   */
  public static ResidencePeriods of(Collection<ResidencePeriod> periods) {
    requireNonNull(periods, "periods");
    return new ResidencePeriods(periods, true);
  }

  /** All periods; see {@link #of(Collection)}. */
  public static ResidencePeriods of(ResidencePeriod... periods) {
    requireNonNull(periods, "periods");
    return of(Arrays.asList(periods));
  }

  /**
   * Periods that are known, while there may be others.
   *
   * @throws IllegalArgumentException if two periods in one place share a day, whatever their dates
   *     turn out to be
   */
  public static ResidencePeriods atLeast(Collection<ResidencePeriod> periods) {
    requireNonNull(periods, "periods");
    return new ResidencePeriods(periods, false);
  }

  /** Periods that are known, while there may be others; see {@link #atLeast(Collection)}. */
  public static ResidencePeriods atLeast(ResidencePeriod... periods) {
    requireNonNull(periods, "periods");
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
    requireNonNull(country, "country");
    requireNonNull(day, "day");
    return periods.stream()
        .filter(period -> isIn(period, country))
        .anyMatch(
            period -> period.bounds().surelyHas(day.toEpochDay()) || isGoingOnSince(period, day));
  }

  /** Whether a period in one of these territories, or the time after one, may have the day. */
  public boolean mayReach(Collection<Territory> country, LocalDate day) {
    requireNonNull(country, "country");
    requireNonNull(day, "day");
    return !complete
        || periods.stream()
            .filter(period -> isIn(period, country))
            .anyMatch(period -> period.bounds().mayHave(day.toEpochDay()))
        || gaps(country).stream().filter(gap -> !gap.isSurelyLong()).anyMatch(gap -> gap.has(day));
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
   * The days after residence in these territories that no known period surely fills, in their
   * order: until one does, residence there begins again, or with no end if neither happens.
   *
   * <p>The days before the first period are none: that the list has all periods says of them that
   * the person did not reside there. Source: A07-g16, A07-g18.
   */
  public List<ResidenceGap> gaps(Collection<Territory> country) {
    requireNonNull(country, "country");
    return mayHaveGaps ? ResidenceGaps.in(country, periods) : List.of();
  }

  /** The days of lawful residence in these territories, together, that are beyond doubt. */
  public Days surelyLawful(Set<Territory> country) {
    requireNonNull(country, "country");
    return lawful(country).sure();
  }

  /**
   * The days that can be days of lawful residence in these territories, together.
   *
   * @param decision the day that the residence has to reach, as days are counted in {@link Days}
   */
  public Days possiblyLawful(Set<Territory> country, long decision) {
    requireNonNull(country, "country");
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

  private void refuseOverlaps() {
    Map<Place, List<Bounds>> byPlace = new HashMap<>();
    for (ResidencePeriod period : periods) {
      byPlace.computeIfAbsent(period.place(), place -> new ArrayList<>()).add(period.bounds());
    }
    for (List<Bounds> inPlace : byPlace.values()) {
      if (inPlace.size() > 1 && !Bounds.canBeApart(inPlace)) {
        throw RefusedException.of("problem.periods-overlap");
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
