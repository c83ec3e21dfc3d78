package org.arendal.core.calculation;

import static java.util.stream.Collectors.toSet;

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
import org.arendal.core.model.ResidenceGap;
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
 * the day after; whether an absence is short is a judgement. Days after a period that nothing fills
 * may be such an absence too, up to the next period or the decision; no number of days settles it.
 * Times with assistance count.
 *
 * <p>Two counts bound the answer. One takes only days that are surely days of lawful residence and
 * lets every doubtful absence and every gap interrupt; the other takes every day that can be one.
 * Where they agree the answer is known. Periods and absences are sorted and passed through once, so
 * that the cost grows with <i>n</i> log <i>n</i>.
 *
 * <p>Source: A07-1b, A07-g13, A07-g16, A07-g17, A07-g18. Treatment: ADR 0031, 0067.
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
        .openGaps(complete == Truth.UNKNOWN ? openGaps(periods, earliest, decisionDate) : List.of())
        .steps(
            ResidenceSteps.of(
                periods,
                country,
                gaps(periods, decisionDate),
                decisionDate,
                years,
                earliest,
                latest,
                complete))
        .build();
  }

  /** The gaps that nobody has judged, in the residence that can reach the decision. */
  private List<ResidenceGap> openGaps(
      ResidencePeriods periods, Optional<LocalDate> start, LocalDate decisionDate) {
    return gaps(periods, decisionDate).stream()
        .filter(gap -> gap.judgedShort().isEmpty())
        .filter(gap -> start.filter(day -> !gap.first().isBefore(day)).isPresent())
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
                    Optional.of(Days.earlier(gap.last().orElse(eve), eve)),
                    gap.judgedShort()))
        .toList();
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

  /**
   * Whether the years are complete on some day after one day and up to another, that one included.
   * It tells whether residence that went on after a decision reached the years.
   */
  public Truth completeBetween(ResidencePeriods periods, LocalDate after, LocalDate until) {
    if (!until.isAfter(after)) {
      return Truth.FALSE;
    }
    LocalDate first = after.plusDays(1);
    if (reachesBetween(sure(periods), first, until)) {
      return Truth.TRUE;
    }
    return possibly(reachesBetween(possible(periods, first), first, until));
  }

  private boolean reachesBetween(Days days, LocalDate first, LocalDate last) {
    return days.stretches().stream()
        .filter(stretch -> !stretch.first().isAfter(last))
        .anyMatch(
            stretch -> {
              LocalDate complete =
                  stretch.first().equals(LocalDate.MIN)
                      ? LocalDate.MIN
                      : stretch.first().plusYears(years);
              LocalDate end =
                  stretch.last().equals(LocalDate.MAX) ? LocalDate.MAX : stretch.last().plusDays(1);
              return !Days.later(first, complete).isAfter(Days.earlier(last, end));
            });
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
      if (isSurelyLawful(period)) {
        List<Stretch> away =
            period.absences().known().stream()
                .filter(absence -> !absence.isSurelyShort())
                .map(absence -> Bounds.of(absence).possible())
                .toList();
        stretches.addAll(Days.of(List.of(Bounds.of(period).sure())).without(away).stretches());
      }
    }
    if (periods.listsAll()) {
      stretches.addAll(sureBridges(periods).stretches());
    }
    return Days.of(stretches);
  }

  private boolean isSurelyLawful(ResidencePeriod period) {
    return counts(period) && period.lawful() == Truth.TRUE && period.absences().isComplete();
  }

  /** The gaps after sure residence in which it was judged to go on, and that nothing can fill. */
  private Days sureBridges(ResidencePeriods periods) {
    Set<LocalDate> ends =
        periods.known().stream()
            .filter(period -> isSurelyLawful(period) && period.end().isPresent())
            .map(period -> Bounds.of(period).latestLast())
            .collect(toSet());
    List<Stretch> bridges =
        periods.gaps(country).stream()
            .filter(gap -> gap.isSurelyShort() && ends.contains(gap.first().minusDays(1)))
            .map(ResidenceCalculator::stretch)
            .toList();
    List<Stretch> fillers =
        periods.known().stream()
            .filter(period -> !counts(period) || period.lawful() != Truth.TRUE)
            .map(period -> Bounds.of(period).possible())
            .toList();
    return Days.of(bridges).without(fillers);
  }

  private static Stretch stretch(ResidenceGap gap) {
    return new Stretch(gap.first(), gap.last().orElse(LocalDate.MAX));
  }

  /**
   * The days that can be days of lawful residence. They only become fewer as more is known: the
   * list's being complete takes days away, and never gives back those of an interruption.
   */
  private Days possible(ResidencePeriods periods, LocalDate decisionDate) {
    List<Stretch> bridges =
        periods.listsAll()
            ? periods.gaps(country).stream()
                .filter(gap -> !gap.isSurelyLong())
                .map(ResidenceCalculator::stretch)
                .toList()
            : List.of();
    List<Stretch> all = new ArrayList<>();
    for (Territory territory : country) {
      all.addAll(possibleIn(territory, periods, decisionDate, bridges).stretches());
    }
    return Days.of(all);
  }

  /** Nobody resides in one territory twice, so what interrupts there leaves nothing there. */
  private static Days possibleIn(
      Territory territory,
      ResidencePeriods periods,
      LocalDate decisionDate,
      List<Stretch> bridges) {
    List<Stretch> stretches = new ArrayList<>(bridges);
    List<Stretch> interruptions = new ArrayList<>();
    for (ResidencePeriod period : periods.known()) {
      if (period.place().territory().filter(territory::equals).isEmpty()) {
        continue;
      }
      Bounds bounds = Bounds.of(period);
      if (period.lawful() == Truth.FALSE) {
        interruptions.add(bounds.interruption(decisionDate));
      } else {
        stretches.add(bounds.possible());
      }
      for (Absence absence : period.absences().known()) {
        if (absence.isSurelyLong()) {
          interruptions.add(Bounds.of(absence).interruption(decisionDate));
        }
      }
    }
    return (periods.listsAll() ? Days.of(stretches) : Days.all()).without(interruptions);
  }
}
