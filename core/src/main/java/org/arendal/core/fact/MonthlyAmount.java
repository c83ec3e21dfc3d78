package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An amount for one month. Amounts in two currencies are never compared: the text has no rule for
 * conversion.
 *
 * @param amount the amount, not negative; trailing zeros are dropped
 * @param currency the ISO 4217 code of the currency, such as {@code DKK}
 */
public record MonthlyAmount(BigDecimal amount, String currency) {

  /**
   * Checks amount and currency.
   *
   * @throws IllegalArgumentException if the amount is negative or has more than 18 digits before or
   *     after the point, or if the currency is no ISO 4217 code
   */
  public MonthlyAmount {
    amount = Amounts.check(amount, "amount");
    CurrencyCode.check(currency);
  }

  /**
   * An amount written in digits, with a point before the decimals.
   *
   * @throws IllegalArgumentException as the constructor does, and if the text is no number
   */
  public static MonthlyAmount of(String amount, String currency) {
    requireNonNull(currency, "currency");
    return new MonthlyAmount(number(requireNonNull(amount, "amount")), currency);
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected an amount in digits, such as 1480.50", e);
    }
  }

  /** The amount and the currency's code. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
