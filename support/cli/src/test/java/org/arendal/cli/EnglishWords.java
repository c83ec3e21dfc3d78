package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.arendal.core.law.Language;

/**
 * Tells English by the words that every sentence of it needs, and no other of our languages has.
 */
final class EnglishWords {
  private static final Set<String> WORDS =
      Set.of(
          "the",
          "is",
          "are",
          "not",
          "there",
          "which",
          "with",
          "but",
          "says",
          "lies",
          "expected",
          "found",
          "no",
          "such",
          "given",
          "value",
          "and",
          "has",
          "from",
          "must",
          "cannot");

  private EnglishWords() {}

  static void assertNone(String text, Language language) {
    List<String> english =
        Arrays.stream(text.replaceAll("'[^']*'|\\S*[-.=/]\\S+", " ").split("[^\\p{L}]+"))
            .filter(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
            .toList();

    assertThat(english).as("%s: %s", language, text).isEmpty();
  }
}
