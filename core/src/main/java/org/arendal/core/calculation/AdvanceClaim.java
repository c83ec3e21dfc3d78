package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.law.Territory;
import org.arendal.core.time.ServedDays;
import org.arendal.core.words.RefusedException;

/**
 * A claim for maintenance advance.
 *
 * @param host the territory whose authority is to pay
 * @param start the first day for which advance is claimed
 * @param end the last day, inclusive; empty if none is known
 * @param monthly what the host country would pay for a month; empty if unknown
 */
public record AdvanceClaim(
    Territory host, LocalDate start, Optional<LocalDate> end, Optional<MonthlyAmount> monthly) {

  /**
   * Checks that the days are served, and their order.
   *
   * @throws IllegalArgumentException if the end lies before the start
   */
  public AdvanceClaim {
    requireNonNull(host, "host");
    ServedDays.check(start, "start");
    requireNonNull(end, "end");
    end.ifPresent(day -> ServedDays.check(day, "end"));
    requireNonNull(monthly, "monthly");
    if (end.isPresent() && end.get().isBefore(start)) {
      throw RefusedException.of("problem.ends-before");
    }
  }

  /** A claim from a day on, without a known end or amount. */
  public static AdvanceClaim from(Territory host, LocalDate start) {
    return new AdvanceClaim(host, start, Optional.empty(), Optional.empty());
  }
}
