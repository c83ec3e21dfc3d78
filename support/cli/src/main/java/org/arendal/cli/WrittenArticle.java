package org.arendal.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;

/**
 * Reads the number of an article, with or without a paragraph, as our own screens write it in any
 * language: {@code 5(1)}, {@code artikel 5, stk. 1}, {@code 5 artiklan 1 kappale}, {@code 1. mgr.
 * 5. gr.}
 *
 * <p>What is written is compared word by word with the texts that citations are made of, so that no
 * language is known here. Spaces, points and brackets count for nothing.
 */
final class WrittenArticle {
  private static final int LONGEST = 60;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  private WrittenArticle() {}

  /** The number as options take it, such as {@code 5} or {@code 5(1)}; empty if it is none. */
  static Optional<String> number(String written) {
    if (written.length() > LONGEST || written.startsWith("-")) {
      return Optional.empty();
    }
    List<String> words = words(written);
    List<String> numbers = words.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
    if (numbers.isEmpty() || numbers.size() > 2) {
      return Optional.empty();
    }
    String first = numbers.get(0);
    if (numbers.size() == 1) {
      return isWritten(words, first, "") ? Optional.of(first) : Optional.empty();
    }
    String second = numbers.get(1);
    if (isWritten(words, first, second)) {
      return Optional.of(first + "(" + second + ")");
    }
    return isWritten(words, second, first)
        ? Optional.of(second + "(" + first + ")")
        : Optional.empty();
  }

  private static boolean isWritten(List<String> words, String article, String paragraph) {
    return words.equals(words(article + " " + paragraph))
        || Texts.languages().stream()
            .filter(language -> language.base() == language)
            .flatMap(language -> ways(language, article, paragraph))
            .anyMatch(way -> words(way).equals(words));
  }

  /** How a language writes it, alone and after the word for article. */
  private static Stream<String> ways(Language language, String article, String paragraph) {
    Texts texts = Texts.inLanguage(language);
    Stream<String> numbers =
        paragraph.isEmpty()
            ? Stream.of(article, texts.get("citation.whole", article))
            : Stream.of(
                article + " " + paragraph,
                texts.get(
                    "citation.paragraph",
                    article,
                    texts.get("citation.one-paragraph", paragraph, article)));
    return numbers.flatMap(
        number ->
            Stream.of(
                number, texts.get("citation.article", number), texts.get("label.article", number)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
