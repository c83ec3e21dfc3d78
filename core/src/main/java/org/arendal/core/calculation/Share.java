package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A part of a whole, as an exact fraction from none to all.
 *
 * @param numerator the upper number, from 0 to the denominator
 * @param denominator the lower number, at least 1
 */
public record Share(int numerator, int denominator) {
  /** Nothing of it. */
  public static final Share NONE = new Share(0, 1);

  /** Half of it. */
  public static final Share HALF = new Share(1, 2);

  /** All of it. */
  public static final Share ALL = new Share(1, 1);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the share is negative or more than the whole
   */
  public Share {
    if (denominator < 1 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException("expected a share from 0/1 to 1/1");
    }
  }

  /**
   * Reads a share such as {@code 1/2}.
   *
   * @throws IllegalArgumentException if the text is not a fraction from none to all
   */
  public static Share parse(String text) {
    requireNonNull(text, "text");
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("expected a share such as 1/2");
    }
    return new Share(number(text.substring(0, slash)), number(text.substring(slash + 1)));
  }

  /** What is left. */
  public Share rest() {
    return new Share(denominator - numerator, denominator);
  }

  /** The share of an amount, rounded. */
  BigDecimal of(BigDecimal amount, Rounding rounding) {
    return amount
        .multiply(BigDecimal.valueOf(numerator))
        .divide(BigDecimal.valueOf(denominator), rounding.decimals(), rounding.mode());
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a share such as 1/2", e);
    }
  }

  /** The fraction as it is written. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
