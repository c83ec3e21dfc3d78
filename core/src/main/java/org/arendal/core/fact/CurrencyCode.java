package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import org.arendal.core.words.Phrase;

/**
 * Checks codes of currencies.
 *
 * <p>A code that was withdrawn is taken too, since claims and payments reach back.
 */
public final class CurrencyCode {
  private static final Phrase EXPECTED = Phrase.of("problem.iso-currency");
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
        .map(meant -> RefusedCodeException.meant(EXPECTED, meant))
        .orElseGet(() -> RefusedCodeException.of(EXPECTED));
  }
}
