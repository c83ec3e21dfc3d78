package org.arendal.core.explanation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.law.Language;

/**
 * Puts places in sources into the language of an answer.
 *
 * <p>Registers keep them in English: {@code remarks to article 11(2)}, {@code section 3(4) and
 * (5)}, {@code act 580/2008, in force 1 April 2009}. What is ours in them is translated; titles of
 * acts, names and numbers stay as the source has them.
 */
final class References {
  private static final String PHRASE = "reference.";

  private static final Map<Language, ImmutableList<Phrase>> PHRASES = new ConcurrentHashMap<>();

  /** A phrase that English references have, and what to put for it. */
  private record Phrase(String english, Pattern pattern, String replacement, boolean isClause) {
    static Phrase of(String english, String translated) {
      return new Phrase(
          english,
          Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(english) + "(?![\\p{L}\\d])"),
          Matcher.quoteReplacement(translated),
          Patterns.CLAUSE.matcher(english).find());
    }

    String replacedIn(String text) {
      return text.contains(english) ? pattern.matcher(text).replaceAll(replacement) : text;
    }
  }

  /**
   * Apart from the rest, so that English answers, which translate nothing, do not wait for them.
   */
  private static final class Patterns {
    static final String NUMBER = "\\d+(?: ?[a-z]\\b)?";
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
    static final Pattern CLAUSE = Pattern.compile("( \\S+){4}");

    private Patterns() {}
  }

  private References() {}

  /** A place in a source, or what a source is called. */
  static String text(String reference, Texts texts) {
    if (texts.language() == Language.ENGLISH) {
      return reference;
    }
    String text = phrased(reference, texts, true);
    text = replaced(text, Patterns.REMARKS, texts, References::remarks);
    text = replaced(text, Patterns.ARTICLE, texts, References::article);
    text =
        replaced(text, Patterns.ANNEX, texts, (annex, t) -> t.get("place.annex", annex.group(1)));
    text = replaced(text, Patterns.SECTIONS, texts, References::sections);
    text = replaced(text, Patterns.SECTION, texts, References::section);
    text = replaced(text, Patterns.DAY, texts, References::day);
    text = replaced(text, Patterns.MONTH, texts, References::month);
    return phrased(text, texts, false);
  }

  /** Puts whole clauses first, since they may have dates in them, and single words last. */
  private static String phrased(String reference, Texts texts, boolean clauses) {
    String text = reference;
    for (Phrase phrase : phrases(texts)) {
      if (phrase.isClause() == clauses) {
        text = phrase.replacedIn(text);
      }
    }
    return text;
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

  /** The phrases that English references have, longest first. */
  private static ImmutableList<Phrase> phrases(Texts texts) {
    return PHRASES.computeIfAbsent(texts.language(), language -> readPhrases(texts));
  }

  private static ImmutableList<Phrase> readPhrases(Texts texts) {
    Texts english = Texts.in(Language.ENGLISH);
    return english.keys().stream()
        .filter(key -> key.startsWith(PHRASE))
        .sorted(
            Comparator.comparingInt((String key) -> english.get(key).length())
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(key -> Phrase.of(english.get(key), texts.get(key)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String months() {
    return Stream.of(Month.values())
        .map(month -> month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }
}
