package org.arendal.core.calculation;

import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.CurrencyCode;
import org.arendal.core.law.Provision;
import org.arendal.core.words.RefusedException;
import org.immutables.value.Value;

/**
 * How two sides divide the costs of a move and of the care after it; article 9(2).
 *
 * <p>Nothing here has a default: the Convention leaves the division to negotiation. Source: A09-2,
 * A09-2-g2, A09-2-g10f.
 */
@Value.Immutable
public abstract class CareCostTerms {
  CareCostTerms() {}

  /** Starts terms. */
  public static CareCostTermsBuilder builder() {
    return new CareCostTermsBuilder();
  }

  /** The ISO 4217 code of the currency of all amounts, such as {@code DKK}. */
  public abstract String currency();

  /** How amounts are rounded. */
  public abstract Rounding rounding();

  /** What the departure side bears of the costs of moving. */
  public abstract Share movingDepartureShare();

  /** Where the patient's fee is taken off. */
  public abstract FeeDeduction feeDeduction();

  /** The phases in their order, the first from month 1 on. */
  public abstract List<CarePhase> phases();

  /** The id of the example that these terms are, if they are one. */
  public abstract Optional<String> example();

  /** Where the example is described; empty for terms of one's own. */
  public abstract List<Provision> provisions();

  /**
   * Refuses a code that is no currency, phases that leave a gap at the beginning or are out of
   * order, and inexact budgets.
   *
   * @throws IllegalArgumentException if there is one
   */
  @Value.Check
  protected void check() {
    CurrencyCode.check(currency());
    List<Integer> starts = phases().stream().map(CarePhase::fromMonth).toList();
    if (starts.isEmpty() || starts.get(0) != 1) {
      throw RefusedException.of("problem.first-phase");
    }
    if (!Ordering.natural().isStrictlyOrdered(starts)) {
      throw RefusedException.of("problem.phases-in-order");
    }
    for (CarePhase phase : phases()) {
      phase.departureBudget().ifPresent(budget -> rounding().exact(budget, "departureBudget"));
      phase.arrivalBudget().ifPresent(budget -> rounding().exact(budget, "arrivalBudget"));
    }
  }

  /** The phase that a month falls in; found in steps that grow as the logarithm of the phases. */
  CarePhase phaseOf(int month) {
    List<Integer> starts = Lists.transform(phases(), CarePhase::fromMonth);
    int found = Collections.binarySearch(starts, month);
    return phases().get(found >= 0 ? found : -found - 2);
  }

  /** An amount with the decimals of these terms. */
  BigDecimal exact(BigDecimal amount, String name) {
    return rounding().exact(amount, name);
  }
}
