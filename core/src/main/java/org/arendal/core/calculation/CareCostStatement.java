package org.arendal.core.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/** A division of costs, line by line, with its sums. */
@Value.Immutable
public abstract class CareCostStatement {
  CareCostStatement() {}

  static CareCostStatementBuilder builder() {
    return new CareCostStatementBuilder();
  }

  /** The terms that it follows. */
  public abstract CareCostTerms terms();

  /** The costs of moving first, then the months in their order. */
  public abstract List<CareCostLine> lines();

  /** All costs. */
  public BigDecimal cost() {
    return sum(CareCostLine::cost);
  }

  /** All that was taken off as the patient's fee. */
  public BigDecimal fee() {
    return sum(CareCostLine::fee);
  }

  /** All that the departure side pays. */
  public BigDecimal departure() {
    return sum(CareCostLine::departure);
  }

  /** All that the arrival side pays. */
  public BigDecimal arrival() {
    return sum(CareCostLine::arrival);
  }

  /** All that neither pays, because a budget is used up. */
  public BigDecimal overBudget() {
    return sum(CareCostLine::overBudget);
  }

  private BigDecimal sum(Function<CareCostLine, BigDecimal> amount) {
    BigDecimal zero = BigDecimal.ZERO.setScale(terms().rounding().decimals());
    return lines().stream().map(amount).reduce(zero, BigDecimal::add);
  }
}
