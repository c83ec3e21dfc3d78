package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.arendal.core.words.RefusedException;

/**
 * What care costs in a month, as an actual cost or as an amount fixed beforehand.
 *
 * @param month the month of care, counted from 1
 * @param cost the whole cost
 * @param patientFee what the patient pays of it; the law of which country sets it is not said
 */
public record CareMonth(int month, BigDecimal cost, BigDecimal patientFee) {

  /**
   * Checks the month and that the fee is part of the cost.
   *
   * @throws IllegalArgumentException if not
   */
  public CareMonth {
    requireNonNull(cost, "cost");
    requireNonNull(patientFee, "patientFee");
    if (month < 1) {
      throw RefusedException.of("problem.month-from-1");
    }
    if (patientFee.compareTo(cost) > 0) {
      throw RefusedException.of("problem.fee-above-cost");
    }
  }

  /** The same fixed amounts for all months from one to another, both inclusive. */
  public static List<CareMonth> fixed(
      int firstInclusive, int lastInclusive, BigDecimal cost, BigDecimal patientFee) {
    return IntStream.rangeClosed(firstInclusive, lastInclusive)
        .mapToObj(month -> new CareMonth(month, cost, patientFee))
        .toList();
  }
}
