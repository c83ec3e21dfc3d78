package org.arendal.core.fact;

import java.util.Optional;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.Bounds;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.RefusedException;
import org.immutables.value.Value;

/**
 * A period of residence in one place.
 *
 * <p>What is not said is unknown: the days of beginning and end, whether the residence was lawful,
 * and whether there were absences. Periods in one place that follow each other without a day
 * between are one residence. Days between them, or between the last one and the decision, that no
 * other period fills are a gap: the person may have gone on residing there and only have been
 * abroad for a short time. Nobody but a caseworker can say so, with {@link #shortGapAfter}.
 *
 * <p>Source: A07-1b, A07-g16, A07-g18. Treatment: ADR 0067.
 */
@Value.Immutable
public abstract class ResidencePeriod {
  ResidencePeriod() {}

  /** Starts a period. */
  public static ResidencePeriodBuilder builder() {
    return new ResidencePeriodBuilder();
  }

  /** The country or Nordic territory. */
  public abstract Place place();

  /** The first day; empty if unknown. */
  public abstract Optional<PartialDate> start();

  /** The last day; empty if unknown or if there is none yet. */
  public abstract Optional<PartialDate> end();

  /** Whether the residence surely goes on. */
  @Value.Default
  public boolean ongoing() {
    return false;
  }

  /** Whether the residence was lawful. */
  @Value.Default
  public Truth lawful() {
    return Truth.UNKNOWN;
  }

  /** The stays abroad during the period. */
  @Value.Default
  public Absences absences() {
    return Absences.unknown();
  }

  /**
   * Whether the residence went on after the last day and the person was only abroad for a short
   * time, until the next period or, if there is none, the decision; empty if nobody has judged it.
   * It counts for nothing where another period fills the gap.
   */
  public abstract Optional<Judgement> shortGapAfter();

  /** Refuses dates that cannot be, and a gap after what goes on. */
  @Value.Check
  protected void check() {
    if (place().equals(Place.NOWHERE)) {
      throw RefusedException.of("problem.period-in-country");
    }
    if (ongoing() && end().isPresent()) {
      throw RefusedException.of("problem.period-goes-on-with-end");
    }
    if (ongoing() && shortGapAfter().isPresent()) {
      throw RefusedException.of("problem.period-goes-on-with-gap");
    }
    if (isBefore(end(), start())) {
      throw RefusedException.of("problem.period-ends-before");
    }
    for (Absence absence : absences().known()) {
      if (isBefore(absence.start(), start())
          || isBefore(absence.end(), start())
          || isBefore(end(), absence.start())
          || isBefore(end(), absence.end())) {
        throw RefusedException.of("problem.absence-outside");
      }
    }
  }

  /** Between which days it can begin and end, as far as its dates tell. */
  Bounds bounds() {
    return Bounds.of(start(), end(), ongoing());
  }

  /** Whether nothing about the period is in doubt. */
  boolean isSettled() {
    return isDay(start())
        && (ongoing() || isDay(end()))
        && lawful().isKnown()
        && absences().isSettled();
  }

  /** Says nothing of place and dates. */
  @Override
  public String toString() {
    return "a period of residence";
  }

  private static boolean isDay(Optional<PartialDate> date) {
    return date.isPresent() && date.get().isDay();
  }

  private static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().latest().isBefore(other.get().earliest());
  }
}
