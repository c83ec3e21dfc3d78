package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /**
   * The language that fits best what a client says it accepts, in the form of the header {@code
   * Accept-Language} (RFC 9110): {@code fi-FI, sv;q=0.8} gives Finnish. Ranges are looked at in the
   * order of their weights, each as it stands and then without its last parts.
   *
   * <p>Empty if none of them is there, if any language will do, or if the header has not that form:
   * then the choice is the service's.
   */
  public static Optional<Language> accepted(String header) {
    requireNonNull(header, "header");
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> withoutLastParts(range.getRange()))
          .flatMap(range -> Arrays.stream(values()).filter(one -> one.isCalled(range)))
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<String> withoutLastParts(String range) {
    return Stream.iterate(
        range,
        part -> !part.isEmpty(),
        part -> part.substring(0, Math.max(0, part.lastIndexOf('-'))));
  }

  private boolean isCalled(String name) {
    return tag.equalsIgnoreCase(name) || (this == NORWEGIAN && name.equals("no"));
  }
}
