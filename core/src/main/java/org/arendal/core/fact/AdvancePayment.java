package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.ServedDays;
import org.arendal.core.words.RefusedException;

/**
 * Maintenance advance that was paid for a time. On which day, and in how many instalments, makes no
 * difference. Source: A11-3, A11-3-g2.
 *
 * @param territory the territory whose authority paid
 * @param start the first day for which it was paid
 * @param end the last day, inclusive, for which it was paid
 * @param monthly how much for a month; empty if unknown
 */
public record AdvancePayment(
    Territory territory, LocalDate start, LocalDate end, Optional<MonthlyAmount> monthly) {

  /**
   * Checks that the days are served, and their order.
   *
   * @throws IllegalArgumentException if the end lies before the start
   */
  public AdvancePayment {
    requireNonNull(territory, "territory");
    ServedDays.check(start, "start");
    ServedDays.check(end, "end");
    requireNonNull(monthly, "monthly");
    if (end.isBefore(start)) {
      throw RefusedException.of("problem.ends-before");
    }
  }

  /** A payment of unknown amount. */
  public static AdvancePayment of(Territory territory, LocalDate start, LocalDate end) {
    return new AdvancePayment(territory, start, end, Optional.empty());
  }

  /** The days for which it was paid. */
  public DateRange days() {
    return DateRange.of(start, end);
  }

  /** Whether it was for this day too. */
  public boolean covers(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
