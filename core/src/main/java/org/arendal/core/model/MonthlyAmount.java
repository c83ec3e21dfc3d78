package org.arendal.core.model;

import java.math.BigDecimal;
import java.util.Currency;

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
   * @throws IllegalArgumentException if the amount is negative or the currency no ISO 4217 code
   */
  public MonthlyAmount {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("expected an amount that is not negative");
    }
    amount = amount.stripTrailingZeros();
    try {
      Currency.getInstance(currency);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "expected an ISO 4217 currency code in upper case, such as DKK", e);
    }
  }

  /** An amount written in digits, with a point before the decimals. */
  public static MonthlyAmount of(String amount, String currency) {
    return new MonthlyAmount(new BigDecimal(amount), currency);
  }

  /** The amount and the currency's code. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
