package org.arendal.core.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.calculation.Days.Stretch;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Absence;
import org.arendal.core.model.ResidencePeriod;
import org.arendal.core.model.ResidencePeriods;
import org.arendal.core.time.ServedDays;

/**
 * Counts years of uninterrupted lawful residence back from a decision; article 7.
 *
 * <p>Residence that began on day <i>D</i> completes three years at the end of the day before its
 * third anniversary, so that on the anniversary the person has had three years. An anniversary of
 * 29 February in a year without one falls on 28 February. The residence must reach the day before
 * the decision, or begin on its day. Short absences do not interrupt it, others begin it anew on
 * the day after; whether an absence is short is a judgement. Times with assistance count.
 *
 * <p>Two counts bound the answer. One takes only days that are surely days of lawful residence and
 * lets every doubtful absence interrupt; the other takes every day that can be one. Where they
 * agree the answer is known.
 *
 * <p>Source: A07-1b, A07-g13, A07-g16, A07-g17, A07-g18. Reading: ADR 0031.
 */
public final class ResidenceCalculator {
  /** The years of article 7. Source: A07-1b. */
  public static final int YEARS = 3;

  private static final int MOST_YEARS = 200;

  private final Set<Territory> country;
  private final int years;

  private ResidenceCalculator(Set<Territory> country, int years) {
    this.country = Sets.immutableEnumSet(country);
    this.years = years;
  }

  /** Counts the three years of article 7, by residence in these territories together. */
  public static ResidenceCalculator in(Set<Territory> country) {
    return new ResidenceCalculator(country, YEARS);
  }

  /** The same for another number of years, which a national rule asks for. */
  public ResidenceCalculator years(int number) {
    if (number < 1 || number > MOST_YEARS) {
      throw new IllegalArgumentException("a number of years must be from 1 to " + MOST_YEARS);
    }
    return new ResidenceCalculator(country, number);
  }

  /** Counts, and shows the arithmetic. */
  public ResidenceCount count(ResidencePeriods periods, LocalDate decisionDate) {
    ServedDays.check(decisionDate, "decisionDate");
    Optional<LocalDate> earliest = start(possible(periods, decisionDate), decisionDate);
    Optional<LocalDate> latest = start(sure(periods), decisionDate);
    Optional<LocalDate> earliestEnd = earliest.flatMap(this::anniversary);
    Optional<LocalDate> latestEnd = latest.flatMap(this::anniversary);
    Truth complete = reached(earliest, latest, decisionDate);
    return ResidenceCount.builder()
        .decisionDate(decisionDate)
        .years(years)
        .current(Truth.of(latest.isPresent()).or(possibly(earliest.isPresent())))
        .complete(complete)
        .exceeded(reached(earliest, latest, decisionDate.minusDays(1)))
        .earliest(earliestEnd)
        .latest(latestEnd)
        .steps(ResidenceSteps.of(periods, country, decisionDate, years, earliest, latest, complete))
        .build();
  }

  /** Whether the years are complete on the day of the decision, without the arithmetic. */
  public Truth complete(ResidencePeriods periods, LocalDate decisionDate) {
    ServedDays.check(decisionDate, "decisionDate");
    return reached(
        start(possible(periods, decisionDate), decisionDate),
        start(sure(periods), decisionDate),
        decisionDate);
  }

  /** Whether more than the years have passed on the day of the decision. */
  public Truth exceeded(ResidencePeriods periods, LocalDate decisionDate) {
    ServedDays.check(decisionDate, "decisionDate");
    return reached(
        start(possible(periods, decisionDate), decisionDate),
        start(sure(periods), decisionDate),
        decisionDate.minusDays(1));
  }

  /** Whether there may be lawful residence that counts, on whatever day. */
  public boolean isPossible(ResidencePeriods periods) {
    return !periods.listsAll()
        || periods.known().stream().anyMatch(p -> counts(p) && p.lawful() != Truth.FALSE);
  }

  private Truth reached(Optional<LocalDate> earliest, Optional<LocalDate> latest, LocalDate day) {
    if (latest.isPresent() && !latest.get().plusYears(years).isAfter(day)) {
      return Truth.TRUE;
    }
    return possibly(
        earliest.isPresent()
            && (earliest.get().equals(LocalDate.MIN)
                || !earliest.get().plusYears(years).isAfter(day)));
  }

  /** {@code plusYears} takes 28 February for a 29 February that the year lacks. */
  private Optional<LocalDate> anniversary(LocalDate start) {
    return start.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(start.plusYears(years));
  }

  private static Truth possibly(boolean possible) {
    return possible ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** The first day of the stretch that reaches the decision. */
  private static Optional<LocalDate> start(Days days, LocalDate decisionDate) {
    return days.around(decisionDate.minusDays(1))
        .or(() -> days.around(decisionDate))
        .map(Stretch::first);
  }

  private boolean counts(ResidencePeriod period) {
    return period.place().territory().filter(country::contains).isPresent();
  }

  /** The days that are days of lawful residence beyond doubt. */
  private Days sure(ResidencePeriods periods) {
    List<Stretch> stretches = new ArrayList<>();
    for (ResidencePeriod period : periods.known()) {
      if (counts(period) && period.lawful() == Truth.TRUE && period.absences().isComplete()) {
        Days days = Days.of(List.of(Bounds.of(period).sure()));
        for (Absence absence : period.absences().known()) {
          if (!absence.isSurelyShort()) {
            days = days.without(Bounds.of(absence).possible());
          }
        }
        stretches.addAll(days.stretches());
      }
    }
    return Days.of(stretches);
  }

  /** The days that can be days of lawful residence. */
  private Days possible(ResidencePeriods periods, LocalDate decisionDate) {
    Days days = Days.all();
    if (periods.listsAll()) {
      ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
      for (ResidencePeriod period : periods.known()) {
        if (counts(period) && period.lawful() != Truth.FALSE) {
          stretches.addAll(
              withoutLongAbsences(
                      Days.of(List.of(Bounds.of(period).possible())), period, decisionDate)
                  .stretches());
        }
      }
      return Days.of(stretches.build());
    }
    for (ResidencePeriod period : periods.known()) {
      if (counts(period) && period.lawful() == Truth.FALSE) {
        days = days.without(Bounds.of(period).interruption(decisionDate));
      } else if (counts(period)) {
        days = withoutLongAbsences(days, period, decisionDate);
      }
    }
    return days;
  }

  private static Days withoutLongAbsences(
      Days days, ResidencePeriod period, LocalDate decisionDate) {
    Days left = days;
    for (Absence absence : period.absences().known()) {
      if (absence.isSurelyLong()) {
        left = left.without(Bounds.of(absence).interruption(decisionDate));
      }
    }
    return left;
  }
}
