package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.ResidenceGap;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.Days;
import org.arendal.core.time.ServedDays;

/**
 * Counts years of uninterrupted lawful residence back from a decision; article 7.
 *
 * <p>Residence that began on day <i>D</i> completes three years at the end of the day before its
 * third anniversary, so that on the anniversary the person has had three years. An anniversary of
 * 29 February in a year without one falls on 28 February. The residence must reach the day before
 * the decision, or begin on its day. Short absences do not interrupt it, others begin it anew on
 * the day after; whether an absence is short is a judgement. Days after a period that nothing fills
 * may be such an absence too, up to the next period or the decision; no number of days settles it.
 * Times with assistance count.
 *
 * <p>Two counts bound the answer. One takes only days that are surely days of lawful residence and
 * lets every doubtful absence and every gap interrupt; the other takes every day that can be one.
 * Where they agree the answer is known. The days of both are those of {@link ResidencePeriods},
 * which keep them, so that one answer works them out once.
 *
 * <p>Source: A07-1b, A07-g13, A07-g16, A07-g17, A07-g18. Treatment: ADR 0031, 0067.
 */
public final class ResidenceCalculator {
  /** The years of article 7. Source: A07-1b. */
  public static final int YEARS = 3;

  private static final int MOST_YEARS = 200;

  /** Instead of a first day, where no residence reaches the decision. */
  private static final long NOT_REACHED = Long.MAX_VALUE;

  private static final ImmutableMap<Territory, ResidenceCalculator> TERRITORIES =
      Maps.toMap(Arrays.asList(Territory.values()), each -> within(Set.of(each)));

  private static final ImmutableMap<NordicState, ResidenceCalculator> STATES =
      Maps.toMap(
          Arrays.asList(NordicState.values()), each -> within(Set.copyOf(each.territories())));

  private final ImmutableSet<Territory> country;
  private final int years;

  private ResidenceCalculator(Set<Territory> country, int years) {
    this.country = Sets.immutableEnumSet(country);
    this.years = years;
  }

  /** Counts the three years of article 7, by residence in these territories together. */
  public static ResidenceCalculator within(Set<Territory> country) {
    requireNonNull(country, "country");
    return new ResidenceCalculator(country, YEARS);
  }

  /** Counts the three years of article 7, by residence in one territory. */
  public static ResidenceCalculator within(Territory territory) {
    requireNonNull(territory, "territory");
    return requireNonNull(TERRITORIES.get(territory));
  }

  /** Counts the three years of article 7, by residence in all territories of a state together. */
  public static ResidenceCalculator within(NordicState state) {
    requireNonNull(state, "state");
    return requireNonNull(STATES.get(state));
  }

  /** The same for another number of years, which a national rule asks for. */
  public ResidenceCalculator years(int number) {
    if (number < 1 || number > MOST_YEARS) {
      throw new IllegalArgumentException("a number of years must be from 1 to " + MOST_YEARS);
    }
    return new ResidenceCalculator(country, number);
  }

  /** Counts. */
  public ResidenceCount count(ResidencePeriods periods, LocalDate decisionDate) {
    requireNonNull(periods, "periods");
    ServedDays.check(decisionDate, "decisionDate");
    long decision = decisionDate.toEpochDay();
    long earliest = start(periods.possiblyLawful(country, decision), decision);
    long latest = start(periods.surelyLawful(country), decision);
    Truth complete = reached(earliest, latest, decision);
    return ResidenceCount.builder()
        .decisionDate(decisionDate)
        .years(years)
        .current(Truth.of(latest != NOT_REACHED).or(possibly(earliest != NOT_REACHED)))
        .complete(complete)
        .exceeded(reached(earliest, latest, decision - 1))
        .earliest(completion(earliest))
        .latest(completion(latest))
        .openGaps(complete == Truth.UNKNOWN ? openGaps(periods, earliest, decisionDate) : List.of())
        .build();
  }

  /** Whether there is a period in the country that is surely lawful and has no end. */
  public boolean goesOn(ResidencePeriods periods) {
    requireNonNull(periods, "periods");
    return periods.known().stream()
        .anyMatch(
            period ->
                period.ongoing()
                    && period.lawful() == Truth.TRUE
                    && period.place().territory().filter(country::contains).isPresent());
  }

  /** Shows the arithmetic of a count, step by step. */
  public List<ResidenceStep> steps(ResidencePeriods periods, LocalDate decisionDate) {
    requireNonNull(periods, "periods");
    ServedDays.check(decisionDate, "decisionDate");
    long decision = decisionDate.toEpochDay();
    long earliest = start(periods.possiblyLawful(country, decision), decision);
    long latest = start(periods.surelyLawful(country), decision);
    return ResidenceSteps.of(
        periods,
        country,
        gaps(periods, decisionDate),
        decisionDate,
        years,
        day(earliest),
        day(latest),
        reached(earliest, latest, decision));
  }

  /** The gaps that nobody has judged, in the residence that can reach the decision. */
  private List<ResidenceGap> openGaps(
      ResidencePeriods periods, long start, LocalDate decisionDate) {
    return gaps(periods, decisionDate).stream()
        .filter(gap -> gap.judgedShort().isEmpty() && gap.first().toEpochDay() >= start)
        .toList();
  }

  /** The gaps as far as they lie before the decision. */
  private List<ResidenceGap> gaps(ResidencePeriods periods, LocalDate decisionDate) {
    LocalDate eve = decisionDate.minusDays(1);
    return periods.gaps(country).stream()
        .filter(gap -> !gap.first().isAfter(eve))
        .map(
            gap ->
                new ResidenceGap(
                    gap.first(),
                    Optional.of(gap.last().filter(last -> last.isBefore(eve)).orElse(eve)),
                    gap.judgedShort()))
        .toList();
  }

  /** Whether the years are complete on the day of the decision, without the arithmetic. */
  public Truth complete(ResidencePeriods periods, LocalDate decisionDate) {
    requireNonNull(periods, "periods");
    ServedDays.check(decisionDate, "decisionDate");
    return reachedBy(periods, decisionDate.toEpochDay(), decisionDate.toEpochDay());
  }

  /** Whether more than the years have passed on the day of the decision. */
  public Truth exceeded(ResidencePeriods periods, LocalDate decisionDate) {
    requireNonNull(periods, "periods");
    ServedDays.check(decisionDate, "decisionDate");
    return reachedBy(periods, decisionDate.toEpochDay(), decisionDate.toEpochDay() - 1);
  }

  /**
   * Whether the years are surely complete on a day and on each later one: by lawful residence that
   * goes on, whichever day a decision is taken on.
   */
  public boolean staysComplete(ResidencePeriods periods, LocalDate from) {
    requireNonNull(periods, "periods");
    ServedDays.check(from, "from");
    long day = from.toEpochDay();
    Days sure = periods.surelyLawful(country);
    int stretch = sure.around(day);
    return stretch >= 0 && sure.last(stretch) == Days.LAST && hasPassed(sure.first(stretch), day);
  }

  private Truth reachedBy(ResidencePeriods periods, long decision, long day) {
    long earliest = start(periods.possiblyLawful(country, decision), decision);
    // What cannot be is not asked whether it surely is.
    return hasPassed(earliest, day)
        ? reached(earliest, start(periods.surelyLawful(country), decision), day)
        : Truth.FALSE;
  }

  /**
   * Whether the years are complete on some day after one day and up to another, that one included.
   * It tells whether residence that went on after a decision reached the years.
   */
  public Truth completeBetween(ResidencePeriods periods, LocalDate after, LocalDate until) {
    requireNonNull(periods, "periods");
    requireNonNull(after, "after");
    requireNonNull(until, "until");
    if (!until.isAfter(after)) {
      return Truth.FALSE;
    }
    long first = after.toEpochDay() + 1;
    long last = until.toEpochDay();
    if (reachesBetween(periods.surelyLawful(country), first, last)) {
      return Truth.TRUE;
    }
    return possibly(reachesBetween(periods.possiblyLawful(country, first), first, last));
  }

  private boolean reachesBetween(Days days, long first, long last) {
    for (int i = 0; i < days.stretches() && days.first(i) <= last; i++) {
      long complete = days.first(i) == Days.FIRST ? Days.FIRST : anniversary(days.first(i));
      long end = days.last(i) == Days.LAST ? Days.LAST : days.last(i) + 1;
      if (Math.max(first, complete) <= Math.min(last, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there may be lawful residence that counts, on whatever day. */
  public boolean isPossible(ResidencePeriods periods) {
    requireNonNull(periods, "periods");
    return !periods.listsAll()
        || periods.known().stream().anyMatch(p -> counts(p) && p.lawful() != Truth.FALSE);
  }

  private Truth reached(long earliest, long latest, long day) {
    return hasPassed(latest, day) ? Truth.TRUE : possibly(hasPassed(earliest, day));
  }

  private boolean hasPassed(long start, long day) {
    return start != NOT_REACHED && (start == Days.FIRST || anniversary(start) <= day);
  }

  /** {@code plusYears} takes 28 February for a 29 February that the year lacks. */
  private long anniversary(long start) {
    return LocalDate.ofEpochDay(start).plusYears(years).toEpochDay();
  }

  private Optional<LocalDate> completion(long start) {
    return start == Days.FIRST ? Optional.empty() : day(start).map(day -> day.plusYears(years));
  }

  private static Optional<LocalDate> day(long start) {
    return start == NOT_REACHED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(start));
  }

  private static Truth possibly(boolean possible) {
    return possible ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** The first day of the stretch that reaches the decision. */
  private static long start(Days days, long decision) {
    int eve = days.around(decision - 1);
    int stretch = eve >= 0 ? eve : days.around(decision);
    return stretch >= 0 ? days.first(stretch) : NOT_REACHED;
  }

  private boolean counts(ResidencePeriod period) {
    Territory territory = period.place().territory().orElse(null);
    return territory != null && country.contains(territory);
  }
}
