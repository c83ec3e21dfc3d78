package org.arendal.core.fact;

import java.util.List;
import java.util.Set;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.Bounds;
import org.arendal.core.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * The days of lawful residence in a country: those that surely are, and those that can be.
 *
 * <p>Only days that are surely days of lawful residence are sure, and every doubtful absence and
 * every gap interrupts them; every day that can be one is possible. Periods and absences are sorted
 * and passed through once, so that the cost grows with <i>n</i> log <i>n</i>.
 *
 * <p>A lazy value: what was worked out is kept, since one answer asks for it more than once. Racing
 * threads work out the same.
 */
final class LawfulDays {
  private final List<ResidencePeriod> periods;
  private final boolean listsAll;
  private final List<ResidenceGap> gaps;
  private final Set<Territory> country;
  private @Nullable Days sure;
  private @Nullable Possible possible;

  /** The possible days that were asked for last, for a decision on a day. */
  private record Possible(long decision, Days days) {}

  /**
   * The days in a country that follow from these periods.
   *
   * @param gaps the gaps that residence can have gone on through; none if the list may lack periods
   */
  LawfulDays(
      List<ResidencePeriod> periods,
      boolean listsAll,
      List<ResidenceGap> gaps,
      Set<Territory> country) {
    this.periods = periods;
    this.listsAll = listsAll;
    this.gaps = gaps;
    this.country = country;
  }

  boolean isIn(Set<Territory> other) {
    return country.equals(other);
  }

  /** The days that are days of lawful residence beyond doubt. */
  Days sure() {
    Days known = sure;
    if (known == null) {
      known = countSure();
      sure = known;
    }
    return known;
  }

  /**
   * The days that can be days of lawful residence. They only become fewer as more is known: the
   * list's being complete takes days away, and never gives back those of an interruption.
   */
  Days possible(long decision) {
    Possible known = possible;
    if (known == null || known.decision() != decision) {
      known = new Possible(decision, countPossible(decision));
      possible = known;
    }
    return known.days();
  }

  private boolean counts(ResidencePeriod period) {
    Territory territory = period.place().territory().orElse(null);
    return territory != null && country.contains(territory);
  }

  private Days countSure() {
    Days.Builder sure = new Days.Builder(periods.size());
    for (ResidencePeriod period : periods) {
      if (isSurelyLawful(period)) {
        Bounds bounds = period.bounds();
        Days days = Days.between(bounds.latestFirst(), bounds.earliestLast());
        sure.add(days.without(interruptingAbsences(period)));
      }
    }
    if (listsAll) {
      sure.add(sureBridges());
    }
    return sure.days();
  }

  /** The days of absences that may have interrupted the residence. */
  private static Days interruptingAbsences(ResidencePeriod period) {
    List<Absence> absences = period.absences().known();
    Days.Builder away = new Days.Builder(absences.size());
    for (Absence absence : absences) {
      if (!absence.isSurelyShort()) {
        Bounds bounds = absence.bounds();
        away.add(bounds.earliestFirst(), bounds.latestLast());
      }
    }
    return away.days();
  }

  private boolean isSurelyLawful(ResidencePeriod period) {
    return counts(period) && period.lawful() == Truth.TRUE && period.absences().isComplete();
  }

  /**
   * The gaps after sure residence in which it was judged to go on, as far as nothing can fill them.
   * Behind what may fill one no residence goes on, and none begins.
   */
  private Days sureBridges() {
    Days.Builder bridges = new Days.Builder(gaps.size());
    for (ResidenceGap gap : gaps) {
      if (gap.isSurelyShort() && isAfterSureEnd(gap)) {
        bridges.add(gap.first().toEpochDay(), last(gap));
      }
    }
    Days judged = bridges.days();
    if (judged.stretches() == 0) {
      return judged;
    }
    Days.Builder fillers = new Days.Builder(periods.size());
    for (ResidencePeriod period : periods) {
      if (!counts(period) || period.lawful() != Truth.TRUE) {
        Bounds bounds = period.bounds();
        fillers.add(bounds.earliestFirst(), bounds.latestLast());
      }
    }
    Days left = judged.without(fillers.days());
    Days.Builder sure = new Days.Builder(left.stretches());
    for (int i = 0; i < left.stretches(); i++) {
      if (judged.first(judged.around(left.first(i))) == left.first(i)) {
        sure.add(left.first(i), left.last(i));
      }
    }
    return sure.days();
  }

  private boolean isAfterSureEnd(ResidenceGap gap) {
    long eve = gap.first().toEpochDay() - 1;
    for (ResidencePeriod period : periods) {
      if (period.end().isPresent()
          && isSurelyLawful(period)
          && period.end().get().latest().toEpochDay() == eve) {
        return true;
      }
    }
    return false;
  }

  private static long last(ResidenceGap gap) {
    return gap.last().isPresent() ? gap.last().get().toEpochDay() : Days.LAST;
  }

  private Days countPossible(long decision) {
    Days bridges = possibleBridges();
    if (country.size() == 1) {
      return possibleIn(country.iterator().next(), decision, bridges);
    }
    Days.Builder days = new Days.Builder(periods.size());
    for (Territory territory : country) {
      days.add(possibleIn(territory, decision, bridges));
    }
    return days.days();
  }

  private Days possibleBridges() {
    Days.Builder bridges = new Days.Builder(gaps.size());
    for (ResidenceGap gap : gaps) {
      if (!gap.isSurelyLong()) {
        bridges.add(gap.first().toEpochDay(), last(gap));
      }
    }
    return bridges.days();
  }

  /** Nobody resides in one territory twice, so what interrupts there leaves nothing there. */
  private Days possibleIn(Territory territory, long decision, Days bridges) {
    Days.Builder days = new Days.Builder(periods.size());
    Days.Builder interruptions = new Days.Builder(0);
    days.add(bridges);
    for (ResidencePeriod period : periods) {
      if (period.place().territory().orElse(null) != territory) {
        continue;
      }
      Bounds bounds = period.bounds();
      if (period.lawful() == Truth.FALSE) {
        interrupt(interruptions, bounds, decision);
      } else {
        days.add(bounds.earliestFirst(), bounds.latestLast());
      }
      for (Absence absence : period.absences().known()) {
        if (absence.isSurelyLong()) {
          interrupt(interruptions, absence.bounds(), decision);
        }
      }
    }
    return (listsAll ? days.days() : Days.all()).without(interruptions.days());
  }

  /**
   * What it takes, at the least, from residence that reaches a decision: the days that surely
   * belong to it. If it has none that is sure, but lies before the decision, residence after it can
   * begin no sooner than after its earliest end.
   */
  private static void interrupt(Days.Builder interruptions, Bounds bounds, long decision) {
    if (bounds.hasSureDay()) {
      interruptions.add(bounds.latestFirst(), bounds.earliestLast());
    } else if (bounds.latestFirst() < decision && bounds.earliestLast() != Days.FIRST) {
      interruptions.add(bounds.earliestLast(), bounds.earliestLast());
    }
  }
}
