package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five equally authentic languages of the Convention, English as a working language, and ways
 * of writing one of them that differ in some words.
 *
 * <p>Tags are BCP 47 language tags. They are not country codes: {@code sv} is Swedish and {@code
 * SE} is Sweden. Norwegian is written in Bokmål ({@code nb}).
 *
 * <p>Source: A17-4.
 */
public enum Language {
  DANISH("da"),
  FINNISH("fi"),
  ICELANDIC("is"),
  NORWEGIAN("nb"),
  SWEDISH("sv"),
  ENGLISH("en"),
  /** Swedish as authorities in Finland write it. */
  SWEDISH_IN_FINLAND("sv-FI", SWEDISH),
  /** Asked for, but not written yet: texts are in Bokmål, and say so. */
  NYNORSK("nn", NORWEGIAN);

  private final String tag;
  private final Optional<Language> base;

  Language(String tag) {
    this.tag = tag;
    this.base = Optional.empty();
  }

  Language(String tag, Language base) {
    this.tag = tag;
    this.base = Optional.of(base);
  }

  /** The BCP 47 language tag, such as {@code da}. */
  public String tag() {
    return tag;
  }

  /** The language of which this is a way of writing; itself for all others. */
  public Language base() {
    return base.orElse(this);
  }

  /** Whether the Convention has an authentic text that is called so: one of five. */
  public boolean isAuthentic() {
    return base.isEmpty() && this != ENGLISH;
  }

  /** The language with this tag; {@code no} gives Norwegian. */
  public static Optional<Language> find(String tag) {
    requireNonNull(tag, "tag");
    String wanted = tag.equals("no") ? "nb" : tag;
    return Arrays.stream(values()).filter(l -> l.tag.equals(wanted)).findFirst();
  }
}
