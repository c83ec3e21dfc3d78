package org.arendal.core.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How amounts are rounded.
 *
 * @param decimals the number of decimals, 0 or more
 * @param mode which way to round; any but {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int decimals, RoundingMode mode) {

  /**
   * Checks that one can round that way.
   *
   * @throws IllegalArgumentException if not
   */
  public Rounding {
    if (decimals < 0) {
      throw new IllegalArgumentException("expected 0 decimals or more");
    }
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("expected a way to round");
    }
  }

  /** The amount with all its decimals; refused if it is negative or has more than these. */
  BigDecimal exact(BigDecimal amount, String name) {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException(name + " must not be negative");
    }
    if (amount.stripTrailingZeros().scale() > decimals) {
      throw new IllegalArgumentException(
          name + " has more decimals than the " + decimals + " to which amounts are rounded");
    }
    return amount.setScale(decimals);
  }
}
