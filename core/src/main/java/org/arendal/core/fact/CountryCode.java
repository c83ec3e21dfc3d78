package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.arendal.core.law.Language;

/**
 * Checks codes of countries.
 *
 * <p>A code that was withdrawn is taken on every day: a citizenship is recorded once, and a
 * passport can outlive its state. See ADR 0084.
 */
final class CountryCode {
  private static final String EXPECTED =
      "an ISO 3166-1 alpha-2 country code in upper case, such as SE";
  private static final CodeList ALL = CodeList.read("countries.txt");

  private CountryCode() {}

  /**
   * Returns the code if it is that of a country, today's or a former one, in upper case.
   *
   * @throws RefusedCodeException if it is not; the message says what it may have been meant for
   */
  static String check(String code) {
    if (ALL.has(requireNonNull(code, "country code"))) {
      return code;
    }
    Optional<Language> language = Language.find(code.toLowerCase(Locale.ROOT));
    if (language.isPresent()) {
      throw RefusedCodeException.near(
          EXPECTED, "; " + language.get().tag() + " is a language, " + language.get().name());
    }
    throw ALL.inOtherLetters(code)
        .map(meant -> RefusedCodeException.near(EXPECTED, " (did you mean " + meant + "?)"))
        .orElseGet(() -> RefusedCodeException.of(EXPECTED));
  }
}
