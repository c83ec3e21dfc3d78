package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.words.Phrase;

/**
 * A language, Nordic or not, as a BCP 47 language tag in lower case without region.
 *
 * <p>Tags are not country codes: {@code se} is Northern Sami, {@code fo} is Faroese. A language
 * that has a tag of two letters has no other: Swedish is {@code sv}, never {@code swe}, which would
 * not be seen to be one of the five. A tag that names no language, such as {@code und}, is refused;
 * a language that is not known is a fact left out.
 *
 * @param tag the tag, such as {@code da}, {@code kl}, {@code smn} or {@code en}
 */
public record LanguageTag(String tag) {
  private static final Phrase EXPECTED = Phrase.of("problem.iso-language");
  private static final CodeList ALL = CodeList.read("languages.txt");

  /**
   * Checks the tag.
   *
   * @throws RefusedCodeException if it is not the tag of a language in lower case
   */
  public LanguageTag {
    if (!ALL.has(requireNonNull(tag, "language tag"))) {
      throw refusal(tag);
    }
  }

  /** The language with this tag. */
  public static LanguageTag of(String tag) {
    return new LanguageTag(tag);
  }

  /** The authentic language of the Convention that this is; empty for every other language. */
  public Optional<Language> authentic() {
    return Language.find(tag).map(Language::base).filter(Language::isAuthentic);
  }

  private static RefusedCodeException refusal(String tag) {
    if (Territory.find(tag).isPresent()) {
      return RefusedCodeException.near(Phrase.of("problem.expected-not-country", EXPECTED, tag));
    }
    return CodeList.read("language-synonyms.txt")
        .remark(tag)
        .or(() -> ALL.inOtherLetters(tag))
        .map(meant -> RefusedCodeException.meant(EXPECTED, meant))
        .orElseGet(() -> RefusedCodeException.of(EXPECTED));
  }
}
