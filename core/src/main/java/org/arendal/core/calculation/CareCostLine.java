package org.arendal.core.calculation;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One cost and how it is divided.
 *
 * <p>Always: cost = fee + departure + arrival + over budget, to the last decimal.
 */
@Value.Immutable
public abstract class CareCostLine {
  CareCostLine() {}

  static CareCostLineBuilder builder() {
    return new CareCostLineBuilder();
  }

  /** The month of care; empty for the costs of moving. */
  public abstract OptionalInt month();

  /** The whole cost. */
  public abstract BigDecimal cost();

  /** The patient's fee, as far as it is taken off. */
  public abstract BigDecimal fee();

  /** The share that the departure side has in this cost. */
  public abstract Share departureShare();

  /** What the shares are taken of: the cost, less the fee if that comes off before. */
  public abstract BigDecimal divided();

  /** The departure side's share of it, rounded; the arrival side's is the rest. */
  public abstract BigDecimal departurePart();

  /** What the departure side pays, after fee and budget. */
  public abstract BigDecimal departure();

  /** What the arrival side pays, after fee and budget. */
  public abstract BigDecimal arrival();

  /** What neither pays, because a budget is used up; who bears it is not agreed. */
  public abstract BigDecimal overBudget();

  /** The arrival side's share of what is divided. */
  public BigDecimal arrivalPart() {
    return divided().subtract(departurePart());
  }
}
