package org.arendal.core.explanation;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.words.Texts;

/**
 * Writes provisions as a lawyer cites them, with their rank, so that guidance is never taken for
 * the treaty: {@code artikel 11, stk. 2; bemærkningerne til artikel 11, stk. 2}.
 *
 * <p>The treaty is cited to the letter. The remarks are cited as far down as their own headings go,
 * which all editions have: counting their paragraphs would hold for one edition only. Annexes 2 to
 * 6 belong to the remarks; annex 1 is the Convention.
 */
public final class Citations {
  /** The articles whose remarks have headings for paragraphs or letters. */
  private static final ImmutableSet<Integer> DIVIDED_REMARKS = ImmutableSet.of(1, 2, 9, 11);

  private static final ImmutableSetMultimap<String, String> PREFIXES =
      ImmutableSetMultimap.<String, String>builder()
          .put("citation.remarks-introduction", "INTRO-")
          .put("citation.remarks-nordic-cooperation", "COOP-")
          .put("citation.remarks-register-entry", "META-")
          .build();

  /** What stands below article 17 is no part of it. */
  private static final ImmutableSet<String> CLOSING_WORDS =
      ImmutableSet.of("A17-2", "A17-3", "A17-4");

  // What the law and the registers cite together are some hundred lists, however many the cases.
  private static final Map<Language, Map<List<Provision>, Cited>> WRITTEN =
      new ConcurrentHashMap<>();

  private Citations() {}

  /** The same provisions, those of the article that is asked before the others. */
  static List<Provision> first(Article asked, List<Provision> provisions) {
    return provisions.stream()
        .sorted(Comparator.comparing(provision -> !isOf(asked, provision)))
        .toList();
  }

  private static boolean isOf(Article article, Provision provision) {
    String number = String.valueOf(provision.article());
    return article.number().equals(number) || article.number().startsWith(number + "(");
  }

  /** The provisions in words, and the same with their ids beside, its numbers glued. */
  private record Cited(String words, String withIds) {}

  /**
   * A place in the Convention or below an article in the remarks: the article, and within it a
   * paragraph, a letter, both or neither.
   */
  private record Place(int article, String paragraph, String letter) {
    static Place of(Provision provision) {
      return of(provision.article(), provision.paragraph());
    }

    static Place of(int article, String within) {
      int digits = 0;
      while (digits < within.length() && Character.isDigit(within.charAt(digits))) {
        digits++;
      }
      return new Place(article, within.substring(0, digits), within.substring(digits));
    }

    Place wholeArticle() {
      return new Place(article, "", "");
    }

    /** Whether the other place lies within this one and is not the same. */
    boolean contains(Place other) {
      boolean isWithin =
          paragraph.isEmpty()
              ? !other.paragraph.isEmpty() || !other.letter.isEmpty()
              : paragraph.equals(other.paragraph) && !other.letter.isEmpty();
      return article == other.article && letter.isEmpty() && isWithin;
    }
  }

  /** The provisions as a lawyer cites them, the highest rank first; empty if there are none. */
  public static String text(Collection<Provision> provisions, Texts texts) {
    requireNonNull(provisions, "provisions");
    requireNonNull(texts, "texts");
    return cited(provisions, texts).words();
  }

  /** One provision as a lawyer cites it. */
  public static String text(Provision provision, Texts texts) {
    requireNonNull(provision, "provision");
    return text(List.of(provision), texts);
  }

  /**
   * The provisions as a lawyer cites them, and their ids beside; empty if there are none. A number
   * stays on one line with what it is the number of, by a no-break space.
   */
  public static String of(Collection<Provision> provisions, Texts texts) {
    requireNonNull(provisions, "provisions");
    requireNonNull(texts, "texts");
    return cited(provisions, texts).withIds();
  }

  private static Cited cited(Collection<Provision> provisions, Texts texts) {
    List<Provision> list =
        provisions instanceof List<Provision> given ? given : ImmutableList.copyOf(provisions);
    Map<List<Provision>, Cited> written =
        WRITTEN.computeIfAbsent(texts.language(), language -> new ConcurrentHashMap<>());
    Cited cited = written.get(list);
    return cited != null
        ? cited
        : written.computeIfAbsent(ImmutableList.copyOf(list), some -> write(some, texts));
  }

  private static Cited write(List<Provision> provisions, Texts texts) {
    Map<Level, List<Provision>> byLevel = byLevel(provisions);
    List<String> parts = new ArrayList<>();
    byLevel.forEach((level, some) -> parts.addAll(parts(level, some, texts)));
    String glued = String.join("; ", parts);
    String ids =
        byLevel.values().stream()
            .flatMap(List::stream)
            .map(Provision::id)
            .distinct()
            .collect(Collectors.joining(", "));
    return new Cited(unglued(glued), provisions.isEmpty() ? "" : "(" + glued + ") [" + ids + "]");
  }

  /** An article with a paragraph and letter, such as {@code 2, stk. 1, litra a}. */
  static String place(int article, String within, Texts texts) {
    return unglued(joined(List.of(Place.of(article, within)), texts).get(0));
  }

  private static String unglued(String text) {
    return text.replace(Lines.GLUE, " ");
  }

  private static Map<Level, List<Provision>> byLevel(Collection<Provision> provisions) {
    Map<Level, List<Provision>> byLevel = new EnumMap<>(Level.class);
    provisions.forEach(
        provision ->
            byLevel.computeIfAbsent(provision.level(), level -> new ArrayList<>()).add(provision));
    return byLevel;
  }

  private static List<String> parts(Level level, List<Provision> provisions, Texts texts) {
    return switch (level) {
      case CONVENTION -> convention(provisions, texts);
      case PREAMBLE -> List.of(texts.get("citation.preamble"));
      case GUIDANCE -> remarks(provisions, texts);
      case ANNEX -> annexes(provisions, texts);
      case NATIONAL -> List.of(texts.get("citation.ministry-page"));
    };
  }

  /** What is cited as a part of an article goes without the whole of it. */
  private static List<String> convention(List<Provision> provisions, Texts texts) {
    List<Place> all = places(provisions);
    List<String> parts = new ArrayList<>();
    joined(all.stream().filter(place -> all.stream().noneMatch(place::contains)).toList(), texts)
        .forEach(article -> parts.add(texts.get("citation.article", article)));
    if (provisions.stream().anyMatch(provision -> provision.article() == 0)) {
      parts.add(texts.get("citation.structure"));
    }
    if (provisions.stream().anyMatch(Citations::isClosing)) {
      parts.add(texts.get("citation.closing-words"));
    }
    return parts;
  }

  /** Remarks on an article as a whole have those on its parts in them. */
  private static List<String> remarks(List<Provision> provisions, Texts texts) {
    List<Place> all =
        places(provisions).stream()
            .map(
                place ->
                    DIVIDED_REMARKS.contains(place.article())
                        ? remarked(place)
                        : place.wholeArticle())
            .toList();
    List<Place> widest =
        all.stream()
            .filter(place -> all.stream().noneMatch(other -> other.contains(place)))
            .toList();
    List<String> parts = new ArrayList<>();
    PREFIXES.forEach(
        (section, prefix) -> {
          if (provisions.stream().anyMatch(provision -> provision.id().startsWith(prefix))) {
            parts.add(texts.get(section));
          }
        });
    List<String> articles = joined(widest, texts);
    if (!articles.isEmpty()) {
      String list =
          articles.stream()
              .map(article -> texts.get("citation.to-article", article))
              .collect(listed(texts));
      parts.add(0, texts.get("citation.remarks", list));
    }
    return parts;
  }

  /**
   * The remarks have a heading for each paragraph of articles 2, 9 and 11, but none for letters.
   */
  private static Place remarked(Place place) {
    return place.paragraph().isEmpty() ? place : new Place(place.article(), place.paragraph(), "");
  }

  private static List<String> annexes(List<Provision> provisions, Texts texts) {
    Map<String, List<Place>> byAnnex = new LinkedHashMap<>();
    provisions.forEach(
        provision ->
            byAnnex
                .computeIfAbsent(annex(provision), annex -> new ArrayList<>())
                .addAll(places(List.of(provision))));
    List<String> parts = new ArrayList<>();
    byAnnex.forEach(
        (annex, places) -> {
          List<String> articles = joined(places, texts);
          parts.add(
              articles.isEmpty()
                  ? texts.get("citation.annex", annex)
                  : texts.get(
                      "citation.annex-to-article",
                      annex,
                      articles.stream().collect(listed(texts))));
        });
    return parts;
  }

  /** The number of an annex, which stands in the ids of its provisions: {@code ANX3-a-ax-1}. */
  private static String annex(Provision provision) {
    return provision.id().substring("ANX".length(), provision.id().indexOf('-'));
  }

  private static boolean isClosing(Provision provision) {
    return CLOSING_WORDS.contains(provision.id());
  }

  private static List<Place> places(Collection<Provision> provisions) {
    return provisions.stream()
        .filter(provision -> provision.article() > 0 && !isClosing(provision))
        .map(Place::of)
        .toList();
  }

  /** Places as an article's number with what is cited within it, one text an article. */
  private static List<String> joined(Collection<Place> places, Texts texts) {
    return places.stream()
        .map(Place::article)
        .distinct()
        .flatMap(
            article ->
                within(
                    article,
                    places.stream().filter(place -> place.article() == article).toList(),
                    texts)
                    .stream())
        .toList();
  }

  /** {@code 14, stk. 1 og 2}, {@code 2, stk. 1, litra a og b}: only what differs is said twice. */
  private static List<String> within(int article, List<Place> places, Texts texts) {
    List<String> parts = new ArrayList<>();
    List<Place> paragraphs = sorted(places.stream().filter(p -> p.letter().isEmpty()).toList());
    if (paragraphs.stream().anyMatch(p -> p.paragraph().isEmpty())) {
      parts.add(texts.get("citation.whole", article));
    }
    list(
            paragraphs.stream().map(Place::paragraph).filter(p -> !p.isEmpty()).toList(),
            texts,
            "citation.one-paragraph",
            article)
        .ifPresent(p -> parts.add(texts.get("citation.paragraph", article, p)));
    List<Place> letters = sorted(places.stream().filter(p -> !p.letter().isEmpty()).toList());
    letters.stream()
        .map(Place::paragraph)
        .distinct()
        .forEach(
            paragraph ->
                list(
                        letters.stream()
                            .filter(p -> p.paragraph().equals(paragraph))
                            .map(Place::letter)
                            .toList(),
                        texts,
                        "citation.one-letter",
                        article)
                    .ifPresent(
                        list ->
                            parts.add(
                                paragraph.isEmpty()
                                    ? texts.get("citation.letter", article, list)
                                    : texts.get(
                                        "citation.paragraph-letter", article, paragraph, list))));
    return parts;
  }

  private static List<Place> sorted(List<Place> places) {
    return places.stream()
        .collect(
            toImmutableSortedSet(
                Comparator.comparing(Place::paragraph).thenComparing(Place::letter)))
        .asList();
  }

  /**
   * {@code 1}, {@code 1 og 2}, {@code a, b og c}, each as the language writes such a number; one
   * that repeats the article before each finds it there.
   */
  private static Optional<String> list(List<String> numbers, Texts texts, String key, int article) {
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            numbers.stream().map(number -> texts.get(key, number, article)).collect(listed(texts)));
  }

  private static Collector<String, ?, String> listed(Texts texts) {
    return Collectors.collectingAndThen(Collectors.toList(), items -> texts.list(items));
  }
}
