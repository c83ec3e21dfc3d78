package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.arendal.core.words.RefusedException;

/**
 * Divides the costs of a move and of the care after it between the two sides, as they agreed.
 *
 * <p>Each cost is divided by itself and rounded once: the departure side's part is rounded, and the
 * arrival side's is what is left, so nothing is lost. Then the fee comes off if it was not taken
 * off before, and last the budgets apply. What a side owes over its budget is shown as such and
 * given to nobody, for the text does not say who bears it.
 *
 * <p>How a country divides its part between state and municipality is not calculated here.
 *
 * <p>Source: A09-2, A09-2-g2, A09-2-g3, A09-2-g7, A09-2-g10f. See ADR 0042.
 */
public final class CareCosts {
  private final CareCostTerms terms;
  private final ImmutableList.Builder<CareCostLine> lines = ImmutableList.builder();

  private CareCosts(CareCostTerms terms) {
    this.terms = terms;
  }

  /**
   * Divides costs.
   *
   * @param terms what was agreed
   * @param movingCosts the costs of moving, which may be zero; the patient pays no fee for them
   * @param months the months of care in their order; months that are left out cost nothing
   * @throws IllegalArgumentException if months are out of order, or an amount is negative or has
   *     more decimals than amounts are rounded to
   */
  public static CareCostStatement divide(
      CareCostTerms terms, BigDecimal movingCosts, List<CareMonth> months) {
    requireNonNull(terms, "terms");
    requireNonNull(movingCosts, "movingCosts");
    requireNonNull(months, "months");
    if (!Ordering.natural().isStrictlyOrdered(months.stream().map(CareMonth::month).toList())) {
      throw RefusedException.of("problem.months-in-order");
    }
    CareCosts calculation = new CareCosts(terms);
    calculation.addMoving(terms.exact(movingCosts, "movingCosts"));
    calculation.addMonths(months);
    return CareCostStatement.builder().terms(terms).lines(calculation.lines.build()).build();
  }

  private void addMoving(BigDecimal cost) {
    BigDecimal zero = cost.subtract(cost);
    Parts parts = Parts.of(cost, terms.movingDepartureShare(), terms.rounding());
    lines.add(
        line(OptionalInt.empty(), cost, zero, cost, terms.movingDepartureShare(), parts, parts));
  }

  private void addMonths(List<CareMonth> months) {
    CarePhase phase = terms.phases().get(0);
    Budgets budgets = Budgets.of(phase);
    for (CareMonth month : months) {
      CarePhase current = terms.phaseOf(month.month());
      if (current != phase) {
        phase = current;
        budgets = Budgets.of(phase);
      }
      budgets = addMonth(month, phase, budgets);
    }
  }

  /** Adds a line and returns what is left of the budgets. */
  private Budgets addMonth(CareMonth month, CarePhase phase, Budgets budgets) {
    BigDecimal cost = terms.exact(month.cost(), "cost");
    BigDecimal whole = terms.exact(month.patientFee(), "patientFee");
    FeeDeduction deduction = terms.feeDeduction();
    BigDecimal fee = deduction == FeeDeduction.NONE ? cost.subtract(cost) : whole;
    BigDecimal divided = deduction == FeeDeduction.BEFORE_DIVISION ? cost.subtract(fee) : cost;
    Parts parts = Parts.of(divided, phase.departureShare(), terms.rounding());
    Parts owed = parts.less(fee, deduction);
    Parts paid = owed.within(budgets);
    lines.add(
        line(
            OptionalInt.of(month.month()),
            cost,
            fee,
            divided,
            phase.departureShare(),
            parts,
            paid));
    return budgets.less(paid);
  }

  private static CareCostLine line(
      OptionalInt month,
      BigDecimal cost,
      BigDecimal fee,
      BigDecimal divided,
      Share share,
      Parts parts,
      Parts paid) {
    return CareCostLine.builder()
        .month(month)
        .cost(cost)
        .fee(fee)
        .departureShare(share)
        .divided(divided)
        .departurePart(parts.departure())
        .departure(paid.departure())
        .arrival(paid.arrival())
        .overBudget(cost.subtract(fee).subtract(paid.departure()).subtract(paid.arrival()))
        .build();
  }

  /** What falls on each side. */
  private record Parts(BigDecimal departure, BigDecimal arrival) {
    static Parts of(BigDecimal divided, Share departureShare, Rounding rounding) {
      BigDecimal departure = departureShare.of(divided, rounding);
      return new Parts(departure, divided.subtract(departure));
    }

    /** The parts after the fee, if it comes off one of them. */
    Parts less(BigDecimal fee, FeeDeduction deduction) {
      return switch (deduction) {
        case NONE, BEFORE_DIVISION -> this;
        case FROM_DEPARTURE_PART -> {
          BigDecimal own = fee.min(departure);
          yield new Parts(departure.subtract(own), arrival.subtract(fee.subtract(own)));
        }
        case FROM_ARRIVAL_PART -> {
          BigDecimal own = fee.min(arrival);
          yield new Parts(departure.subtract(fee.subtract(own)), arrival.subtract(own));
        }
      };
    }

    Parts within(Budgets budgets) {
      return new Parts(
          budgets.departure().map(departure::min).orElse(departure),
          budgets.arrival().map(arrival::min).orElse(arrival));
    }
  }

  /** What each side may still pay in the phase; empty if there is no limit that is known. */
  private record Budgets(Optional<BigDecimal> departure, Optional<BigDecimal> arrival) {
    static Budgets of(CarePhase phase) {
      return new Budgets(phase.departureBudget(), phase.arrivalBudget());
    }

    Budgets less(Parts paid) {
      return new Budgets(
          departure.map(budget -> budget.subtract(paid.departure())),
          arrival.map(budget -> budget.subtract(paid.arrival())));
    }
  }
}
