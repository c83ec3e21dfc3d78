package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;

/**
 * The advance claimed and the advance paid elsewhere for the same month, in one currency.
 *
 * <p>That the lower of the two may be deducted is certain. Where the claim is higher the difference
 * is contested: "to the extent" would leave it, the guidance's example leaves nothing.
 *
 * <p>Source: A11-3, A11-3-g1, A11-3-g2. Reading: ADR 0053.
 *
 * @param claimed what the host country would pay
 * @param paid what other countries have paid
 * @param currency the ISO 4217 code of the currency
 */
public record Rates(BigDecimal claimed, BigDecimal paid, String currency) {

  /** Checks that nothing is missing. */
  public Rates {
    requireNonNull(claimed, "claimed");
    requireNonNull(paid, "paid");
    requireNonNull(currency, "currency");
  }

  /** What may be deducted on either reading. */
  public BigDecimal certain() {
    return claimed.min(paid);
  }

  /** What may be deducted on one reading only. */
  public BigDecimal contested() {
    return claimed.subtract(certain());
  }

  /**
   * The most that may be deducted on a reading.
   *
   * @param option a choice of {@link Readings#OVERLAP_EXTENT}
   * @throws IllegalArgumentException if the reading has no such choice
   */
  public BigDecimal deductible(ReadingOption option) {
    requireNonNull(option, "option");
    return Readings.OVERLAP_EXTENT.check(option) == ReadingOption.PERIOD ? claimed : certain();
  }
}
