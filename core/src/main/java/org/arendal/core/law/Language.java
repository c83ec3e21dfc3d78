package org.arendal.core.law;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five equally authentic languages of the Convention, and English as a working language.
 *
 * <p>Tags are BCP 47 language tags in lower case. They are not country codes: {@code sv} is Swedish
 * and {@code SE} is Sweden. Norwegian is written in Bokmål ({@code nb}).
 *
 * <p>Source: A17-4.
 */
public enum Language {
  DANISH("da"),
  FINNISH("fi"),
  ICELANDIC("is"),
  NORWEGIAN("nb"),
  SWEDISH("sv"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 language tag, such as {@code da}. */
  public String tag() {
    return tag;
  }

  /** Whether the Convention's text in this language is authentic: true for all but English. */
  public boolean isAuthentic() {
    return this != ENGLISH;
  }

  /** The language with this tag in lower case; {@code no} and {@code nn} give Norwegian. */
  public static Optional<Language> find(String tag) {
    String wanted = tag.equals("no") || tag.equals("nn") ? "nb" : tag;
    return Arrays.stream(values()).filter(l -> l.tag.equals(wanted)).findFirst();
  }
}
