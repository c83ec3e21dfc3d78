package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;

/**
 * Checks codes of countries.
 *
 * <p>A code that was withdrawn is taken on every day: a citizenship is recorded once, and a
 * passport can outlive its state. See ADR 0084.
 */
final class CountryCode {
  private static final Phrase EXPECTED = Phrase.of("problem.iso-country");
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
          Phrase.of(
              "problem.expected-not-language",
              EXPECTED,
              language.get().tag(),
              name(language.get())));
    }
    throw ALL.inOtherLetters(code)
        .map(meant -> RefusedCodeException.meant(EXPECTED, meant))
        .orElseGet(() -> RefusedCodeException.of(EXPECTED));
  }

  /** What a language is called. */
  private static Phrase name(Language language) {
    return Phrase.of("problem.language." + language.base().tag());
  }
}
