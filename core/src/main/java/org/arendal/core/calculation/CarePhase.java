package org.arendal.core.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.arendal.core.words.RefusedException;
import org.immutables.value.Value;

/**
 * A time for which a division of care costs stays the same, from a month on.
 *
 * <p>A budget is what a side pays at most in the whole phase; where none is given there is no limit
 * that is known.
 */
@Value.Immutable
public abstract class CarePhase {
  CarePhase() {}

  /** Starts a phase. */
  public static CarePhaseBuilder builder() {
    return new CarePhaseBuilder();
  }

  /** The first month of care in the phase, inclusive; care begins with month 1. */
  public abstract int fromMonth();

  /** What the departure side bears; the arrival side bears the rest. */
  public abstract Share departureShare();

  /** What the departure side pays at most in the phase. */
  public abstract Optional<BigDecimal> departureBudget();

  /** What the arrival side pays at most in the phase. */
  public abstract Optional<BigDecimal> arrivalBudget();

  /** Refuses a month before the first. */
  @Value.Check
  protected void check() {
    if (fromMonth() < 1) {
      throw RefusedException.of("problem.month-from-1");
    }
  }
}
