package org.arendal.core.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;

/**
 * A language, Nordic or not, as a BCP 47 language tag in lower case without region.
 *
 * <p>Tags are not country codes: {@code se} is Northern Sami, {@code fo} is Faroese.
 *
 * @param tag the tag, such as {@code da}, {@code kl} or {@code en}
 */
public record LanguageTag(String tag) {
  private static final Set<String> ISO = Set.of(Locale.getISOLanguages());

  /**
   * Checks the tag.
   *
   * @throws IllegalArgumentException if it is not a language of ISO 639 in lower case
   */
  public LanguageTag {
    boolean known = ISO.contains(tag) || (tag.length() == 3 && isName(tag));
    if (!known) {
      String hint =
          Territory.find(tag).isPresent() ? "; " + tag + " is a country, not a language" : "";
      throw new IllegalArgumentException(
          "expected an ISO 639 language tag in lower case, such as da" + hint);
    }
  }

  /** The language with this tag. */
  public static LanguageTag of(String tag) {
    return new LanguageTag(tag);
  }

  /** The authentic language of the Convention that this is; empty for every other language. */
  public Optional<Language> authentic() {
    return Language.find(tag).filter(Language::isAuthentic);
  }

  private static boolean isName(String tag) {
    return tag.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
