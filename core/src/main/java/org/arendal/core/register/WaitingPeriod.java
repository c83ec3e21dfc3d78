package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.arendal.core.fact.Coded;

/**
 * A time that a foreigner must have spent in a country before its law gives a benefit.
 *
 * @param benefit the benefit
 * @param length how long it is, in the unit in which the source gives it
 * @param spent how the time must have been spent
 */
public record WaitingPeriod(Benefit benefit, Period length, Spent spent) {
  private static final int MOST_MONTHS = 1200;
  private static final int MOST_DAYS = 36_525;

  /** The benefits with waiting periods that the Convention speaks of. */
  public enum Benefit implements Coded {
    /** Advance payment of child maintenance. Source: A11-1-g3. */
    MAINTENANCE_ADVANCE
  }

  /** How the time must have been spent. */
  public enum Spent implements Coded {
    /** As a permanent resident. */
    PERMANENT_RESIDENCE,
    /** Staying in the country. */
    STAY
  }

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if it is not longer than nothing, or beyond a hundred years
   */
  public WaitingPeriod {
    requireNonNull(benefit, "benefit");
    requireNonNull(spent, "spent");
    checkLength(length);
  }

  static Period checkLength(Period length) {
    if (length.isNegative()
        || length.isZero()
        || length.toTotalMonths() > MOST_MONTHS
        || length.get(ChronoUnit.DAYS) > MOST_DAYS) {
      throw new IllegalArgumentException(
          "expected a length such as P3Y or P6M, of at most a hundred years");
    }
    return length;
  }
}
