package org.arendal.core.model;

import java.util.Locale;
import java.util.Set;
import org.arendal.core.law.Language;

/** Checks codes of countries. */
final class CountryCode {
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());

  private CountryCode() {}

  /**
   * Returns the code if it is an ISO 3166-1 alpha-2 code in upper case.
   *
   * @throws IllegalArgumentException if it is not; the message says what it may have been meant for
   */
  static String check(String code) {
    if (!ISO.contains(code)) {
      throw new IllegalArgumentException(
          "expected an ISO 3166-1 alpha-2 country code in upper case, such as SE" + hint(code));
    }
    return code;
  }

  private static String hint(String code) {
    return Language.find(code.toLowerCase(Locale.ROOT))
        .map(language -> "; " + language.tag() + " is a language, " + language.name())
        .orElse("");
  }
}
