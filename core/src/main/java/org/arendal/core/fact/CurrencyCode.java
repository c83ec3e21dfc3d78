package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

/**
 * Checks codes of currencies.
 *
 * <p>A code that was withdrawn is taken too, since claims and payments reach back.
 */
public final class CurrencyCode {
  private static final String EXPECTED = "an ISO 4217 currency code in upper case, such as DKK";
  private static final CodeList ALL = CodeList.read("currencies.txt");

  private CurrencyCode() {}

  /**
   * Returns the code if it is that of a currency in upper case.
   *
   * @throws RefusedCodeException if it is not; the message says what it may have been meant for
   */
  public static String check(String code) {
    if (ALL.has(requireNonNull(code, "currency"))) {
      return code;
    }
    throw ALL.inOtherLetters(code)
        .map(meant -> RefusedCodeException.near(EXPECTED, " (did you mean " + meant + "?)"))
        .orElseGet(() -> RefusedCodeException.of(EXPECTED));
  }
}
