package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.arendal.core.fact.Amounts;
import org.arendal.core.words.RefusedException;

/**
 * How amounts are rounded.
 *
 * @param decimals the number of decimals, 0 to 18
 * @param mode which way to round; any but {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int decimals, RoundingMode mode) {
  private static final int MOST_DECIMALS = 18;

  /**
   * Checks that one can round that way.
   *
   * @throws IllegalArgumentException if not
   */
  public Rounding {
    requireNonNull(mode, "mode");
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("expected 0 to " + MOST_DECIMALS + " decimals");
    }
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("expected a way to round");
    }
  }

  /**
   * The amount with all its decimals; refused if it is negative or too long, or has more than
   * these.
   */
  BigDecimal exact(BigDecimal amount, String name) {
    if (amount.signum() < 0) {
      throw RefusedException.of("problem.negative", name);
    }
    if (Amounts.check(amount, name).scale() > decimals) {
      throw RefusedException.of("problem.more-decimals-of", name, decimals);
    }
    return amount.setScale(decimals);
  }
}
