package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Provisions;

/**
 * The practice between Finland and Sweden before 1996, an example of how article 9 can be applied.
 *
 * <p>It concerned nursing of the sick only. The departure side pays the transport and the care of
 * the first six months; after that the costs are shared equally within the budgeted means of each
 * state; the patient's fee is deducted for the whole time. It binds nobody else and is no default;
 * whether it is still followed was not found.
 *
 * <p>The text does not give the size of the budgets, nor whether the fee is deducted before or
 * after the division, so both are asked for.
 *
 * <p>Source: A09-2-g4, A09-2-g5, A09-2-g6, A09-2-g7, A09-2-g9.
 */
public final class FinnishSwedishPractice {
  /** The id of the example; its label is found by it. */
  public static final String ID = "finnish-swedish-practice";

  private static final int FIRST_SHARED_MONTH = 7;

  private FinnishSwedishPractice() {}

  /**
   * The terms of the practice.
   *
   * @param departureBudget what the departure side's state has budgeted from month 7 on; empty if
   *     no limit is known
   * @param arrivalBudget the same for the arrival side
   * @throws IllegalArgumentException if the fee is not to be deducted: in this practice it is
   */
  public static CareCostTerms terms(
      String currency,
      Rounding rounding,
      FeeDeduction feeDeduction,
      Optional<BigDecimal> departureBudget,
      Optional<BigDecimal> arrivalBudget) {
    requireNonNull(currency, "currency");
    requireNonNull(rounding, "rounding");
    requireNonNull(departureBudget, "departureBudget");
    requireNonNull(arrivalBudget, "arrivalBudget");
    if (feeDeduction == FeeDeduction.NONE) {
      throw new IllegalArgumentException("feeDeduction: in this practice the fee is deducted");
    }
    CarePhase paid = CarePhase.builder().fromMonth(1).departureShare(Share.ALL).build();
    CarePhase shared =
        CarePhase.builder()
            .fromMonth(FIRST_SHARED_MONTH)
            .departureShare(Share.HALF)
            .departureBudget(departureBudget)
            .arrivalBudget(arrivalBudget)
            .build();
    return CareCostTerms.builder()
        .currency(currency)
        .rounding(rounding)
        .movingDepartureShare(Share.ALL)
        .feeDeduction(feeDeduction)
        .phases(List.of(paid, shared))
        .example(ID)
        .provisions(Provisions.of("A09-2-g9 A09-2-g4 A09-2-g5 A09-2-g6 A09-2-g7"))
        .build();
  }
}
