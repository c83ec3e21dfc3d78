package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.time.ServedDays;

/**
 * On which day a stay really ended, or that it has not ended.
 *
 * <p>A day that was planned or expected is no end. Source: A04-g2, A06-g3.
 *
 * @param day the last day of the stay, inclusive; empty if it has not ended
 */
public record StayEnd(Optional<LocalDate> day) {
  private static final StayEnd NOT_ENDED = new StayEnd(Optional.empty());

  /**
   * Checks the day.
   *
   * @throws org.arendal.core.time.DayNotServedException if no answer is given for such a day
   */
  public StayEnd {
    requireNonNull(day, "day");
    day.ifPresent(last -> ServedDays.check(last, "ended"));
  }

  /** The stay ended; this was its last day. */
  public static StayEnd on(LocalDate day) {
    requireNonNull(day, "day");
    return new StayEnd(Optional.of(day));
  }

  /** The stay has not ended. */
  public static StayEnd notEnded() {
    return NOT_ENDED;
  }

  /** Whether the stay was over before the day. */
  public boolean isBefore(LocalDate other) {
    requireNonNull(other, "other");
    return day.filter(last -> last.isBefore(other)).isPresent();
  }
}
