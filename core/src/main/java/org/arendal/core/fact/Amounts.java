package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.arendal.core.words.RefusedException;

/**
 * The amounts of money that the library takes: not negative, with at most 18 digits before the
 * point and 18 after it.
 *
 * <p>The bound is far above every payment; without one a few characters could stand for a number of
 * a billion digits.
 */
public final class Amounts {
  private static final int MOST_DIGITS = 18;

  private Amounts() {}

  /**
   * Returns the amount without trailing zeros.
   *
   * @param what what the amount is, for the message
   * @throws IllegalArgumentException if it is negative or has too many digits
   * @throws NullPointerException if it is null; the message says what it is
   */
  public static BigDecimal check(BigDecimal amount, String what) {
    requireNonNull(what, "what");
    if (requireNonNull(amount, what).signum() < 0) {
      throw RefusedException.of("problem.amount-negative", what);
    }
    // In long: the difference of precision and scale can pass the range of int.
    if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
      throw tooLong(what);
    }
    BigDecimal plain = amount.stripTrailingZeros();
    if (plain.scale() > MOST_DIGITS) {
      throw tooLong(what);
    }
    return plain;
  }

  private static IllegalArgumentException tooLong(String what) {
    return RefusedException.of("problem.amount-too-long", MOST_DIGITS, MOST_DIGITS, what);
  }
}
