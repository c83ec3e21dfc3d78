package org.arendal.core.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;

/**
 * Puts places in sources into the language of an answer.
 *
 * <p>Registers keep them in English: {@code remarks to article 11(2)}, {@code section 3(4) and
 * (5)}, {@code act 580/2008, in force 1 April 2009}. What stands between commas, colons or brackets
 * is translated as a whole; titles of acts, names and numbers in it stay as the source has them.
 */
final class References {
  private static final String PHRASE = "reference.";

  private static final Map<Language, ImmutableList<Phrase>> PHRASES = new ConcurrentHashMap<>();

  /**
   * A phrase that English references have, with places for what stays, and its translation.
   *
   * @param english the phrase, with a group for each place
   * @param words how many characters of it are no places; the longest phrase is looked for first
   * @param translated the translation, with the same places
   */
  private record Phrase(Pattern english, int words, String translated) {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final String KEPT = "(.+)";

    /** Two numbers are years if "to" stands between them, and belong together if "and" does. */
    private static final ImmutableMap<String, String> KEPT_OF_TWO =
        ImmutableMap.of("{0} to {1}", "(.*\\d{4})", "{0} and {1}", "(?!\\(?\\d+\\)?$)(.+)");

    static Phrase of(String english, String translated) {
      String kept = KEPT_OF_TWO.getOrDefault(english, KEPT);
      StringBuilder pattern = new StringBuilder();
      int words = 0;
      int from = 0;
      for (MatchResult place : PLACE.matcher(english).results().toList()) {
        pattern.append(Pattern.quote(english.substring(from, place.start()))).append(kept);
        words += place.start() - from;
        from = place.end();
      }
      pattern.append(Pattern.quote(english.substring(from)));
      return new Phrase(
          Pattern.compile(pattern.toString()), words + english.length() - from, translated);
    }

    Optional<String> in(String text, Texts texts) {
      Matcher found = english.matcher(text);
      return found.matches()
          ? Optional.of(
              texts.filled(
                  translated,
                  IntStream.rangeClosed(1, found.groupCount())
                      .mapToObj(group -> whole(found.group(group), texts))
                      .toArray()))
          : Optional.empty();
    }
  }

  /**
   * Apart from the rest, so that English answers, which translate nothing, do not wait for them.
   */
  private static final class Patterns {
    static final String NUMBER = "\\d+(?: ?[a-z]\\b)?";

    /**
     * What stands between two phrases. A comma before a number alone, or before "and", goes on, and
     * brackets round a paragraph, a letter or the name of a union are a part of one.
     */
    static final Pattern BETWEEN =
        Pattern.compile(
            "; |: |, (?!and |\\d+(?:[ ,]|$))"
                + "| \\((?!(?:\\d+|[a-z]|E[A-Z]+)\\))"
                + "|(?<!\\((?:\\d{1,2}|[a-z]|E[A-Z]{1,3}))\\) ?");

    static final Pattern REMARKS =
        Pattern.compile("\\bremarks to article (\\d+)(?:\\((\\d)\\))?(?:\\(([a-z])\\))?");
    static final Pattern ARTICLE =
        Pattern.compile("\\barticle (\\d+)(?:\\((\\d)\\))?(?:\\(([a-z])\\))?");
    static final Pattern ANNEX = Pattern.compile("\\bannex (\\d)");
    static final Pattern SECTION =
        Pattern.compile("\\bsection (" + NUMBER + ")((?:\\(\\d+\\)(?: and )?)*)");
    static final Pattern SECTIONS =
        Pattern.compile("\\bsections (" + NUMBER + "(?:(?:, | and |-)" + NUMBER + ")*)");
    static final Pattern PARAGRAPHS = Pattern.compile("\\((\\d+)\\)");
    static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (" + months() + ") (\\d{4})\\b");
    static final Pattern MONTH = Pattern.compile("\\b(" + months() + ") (\\d{4})\\b");

    private Patterns() {}
  }

  private References() {}

  /** A place in a source, or what a source is called. */
  static String text(String reference, Texts texts) {
    if (texts.language() == Language.ENGLISH) {
      return reference;
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (MatchResult between : Patterns.BETWEEN.matcher(reference).results().toList()) {
      text.append(whole(reference.substring(from, between.start()), texts)).append(between.group());
      from = between.end();
    }
    return text.append(whole(reference.substring(from), texts)).toString();
  }

  /** What stands between two marks, or what a phrase keeps. */
  private static String whole(String text, Texts texts) {
    return phrases(texts).stream()
        .flatMap(phrase -> phrase.in(text, texts).stream())
        .findFirst()
        .orElseGet(() -> numbers(text, texts));
  }

  private static String numbers(String reference, Texts texts) {
    String text = replaced(reference, Patterns.REMARKS, texts, References::remarks);
    text = replaced(text, Patterns.ARTICLE, texts, References::article);
    text =
        replaced(text, Patterns.ANNEX, texts, (annex, t) -> t.get("place.annex", annex.group(1)));
    text = replaced(text, Patterns.SECTIONS, texts, References::sections);
    text = replaced(text, Patterns.SECTION, texts, References::section);
    text = replaced(text, Patterns.DAY, texts, References::day);
    return replaced(text, Patterns.MONTH, texts, References::month);
  }

  private static String replaced(
      String text, Pattern pattern, Texts texts, BiFunction<MatchResult, Texts, String> writing) {
    return pattern
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(writing.apply(found, texts).replace(Lines.GLUE, " ")));
  }

  private static String remarks(MatchResult found, Texts texts) {
    return texts.get("citation.remarks", texts.get("citation.to-article", place(found, texts)));
  }

  private static String article(MatchResult found, Texts texts) {
    return texts.get("citation.article", place(found, texts));
  }

  private static String place(MatchResult found, Texts texts) {
    return Citations.place(
        Integer.parseInt(found.group(1)),
        Stream.of(2, 3)
            .map(found::group)
            .map(group -> group == null ? "" : group)
            .collect(Collectors.joining()),
        texts);
  }

  private static String section(MatchResult found, Texts texts) {
    List<String> paragraphs =
        Patterns.PARAGRAPHS
            .matcher(found.group(2))
            .results()
            .map(paragraph -> texts.get("place.one-paragraph", paragraph.group(1)))
            .toList();
    String tail = found.group(2).endsWith(" and ") ? texts.get("label.list", "", "") : "";
    return paragraphs.isEmpty()
        ? texts.get("place.section", found.group(1)) + tail
        : texts.get("place.section-paragraph", found.group(1), texts.list(paragraphs)) + tail;
  }

  private static String sections(MatchResult found, Texts texts) {
    return texts.get(
        "place.sections", found.group(1).replace(" and ", texts.get("label.list", "", "")));
  }

  private static String day(MatchResult found, Texts texts) {
    return texts.date(
        LocalDate.of(
            Integer.parseInt(found.group(3)),
            Month.valueOf(found.group(2).toUpperCase(Locale.ROOT)),
            Integer.parseInt(found.group(1))));
  }

  private static String month(MatchResult found, Texts texts) {
    Month month = Month.valueOf(found.group(1).toUpperCase(Locale.ROOT));
    return texts.get("date.month", texts.get("month." + month.getValue()), found.group(2));
  }

  /** The phrases that English references have, those of most words first. */
  private static ImmutableList<Phrase> phrases(Texts texts) {
    return PHRASES.computeIfAbsent(texts.language(), language -> readPhrases(texts));
  }

  private static ImmutableList<Phrase> readPhrases(Texts texts) {
    Texts english = Texts.inLanguage(Language.ENGLISH);
    return english.keys().stream()
        .filter(key -> key.startsWith(PHRASE))
        .sorted()
        .map(key -> Phrase.of(english.get(key), texts.get(key)))
        .sorted(Comparator.comparingInt(Phrase::words).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  private static String months() {
    return Stream.of(Month.values())
        .map(month -> month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }
}
