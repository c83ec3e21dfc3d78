package org.arendal.it;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.CriterionFooting;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.article.Footing;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;

/** The page that says of every criterion what it rests on and what it therefore does. */
final class CriteriaPage {
  private final Texts texts = Texts.inLanguage(Language.ENGLISH);
  private final Map<String, FactCriterion> criteria = new LinkedHashMap<>();
  private final Map<String, Set<String>> decides = new LinkedHashMap<>();
  private final Map<String, Set<String>> draws = new LinkedHashMap<>();

  CriteriaPage() {
    for (ArticleEvaluator article : Articles.all()) {
      collect(article, article.rule().criteria(), decides);
      collect(article, article.conclusionCriteria(), draws);
    }
  }

  private void collect(
      ArticleEvaluator article, Collection<FactCriterion> asked, Map<String, Set<String>> where) {
    for (FactCriterion criterion : asked) {
      criteria.put(criterion.id(), criterion);
      where
          .computeIfAbsent(criterion.id(), id -> new LinkedHashSet<>())
          .add(article.article().number());
    }
  }

  @Override
  public String toString() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Footing footing : Footing.values()) {
      MarkdownTable table = new MarkdownTable(Set.of());
      criteria.values().stream()
          .filter(criterion -> footing(criterion).footing() == footing)
          .forEach(criterion -> table.add(cells(criterion)));
      page.append("\n## ").append(heading(footing)).append("\n\n").append(table);
    }
    return page.toString();
  }

  /** All criteria, each with the first article that has it. */
  Collection<FactCriterion> criteria() {
    return criteria.values();
  }

  /** What a criterion rests on. */
  static CriterionFooting footing(FactCriterion criterion) {
    return criterion.footing().orElseThrow();
  }

  /** What is said of a criterion, column by column. */
  Map<String, String> cells(FactCriterion criterion) {
    String id = criterion.id();
    CriterionFooting footing = footing(criterion);
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("criterion", id);
    cells.put("in words", texts.get("criterion." + id));
    cells.put(
        "word of the treaty",
        footing
            .words()
            .map(words -> "»" + words + "« (" + footing.provision().orElseThrow() + ")")
            .orElse(""));
    cells.put("provisions", joined(criterion.provisions().stream()));
    cells.put("decides in", joined(decides.getOrDefault(id, Set.of()).stream()));
    cells.put("only draws in", joined(onlyDraws(id)));
    return cells;
  }

  private Stream<String> onlyDraws(String criterion) {
    Set<String> decisive = decides.getOrDefault(criterion, Set.of());
    return draws.getOrDefault(criterion, Set.of()).stream()
        .filter(article -> !decisive.contains(article));
  }

  /** All articles are told by one word, for a criterion that stands in every rule. */
  private static String joined(Stream<?> parts) {
    return parts
        .map(Object::toString)
        .collect(
            collectingAndThen(
                toCollection(LinkedHashSet::new),
                all ->
                    all.size() == Articles.all().size()
                        ? "all"
                        : all.stream().collect(joining(", "))));
  }

  /** What a footing is called. */
  static String heading(Footing footing) {
    return switch (footing) {
      case TREATY -> "The treaty's own word";
      case EXPLAINS -> "The guidance explains a word of the treaty";
      case ADDS -> "Beyond the treaty's words: only by a reading";
      case HOW -> "How, and for example: only draws conclusions";
      case NATIONAL -> "National, European and other law: only draws conclusions";
      case STRUCTURE -> "In force, and places";
      case READING -> "Readings";
    };
  }

  private static final String HEAD =
      """
      # What every criterion rests on

      Computed from the articles, where each criterion says what it rests on; a test keeps it true, and
      holds the rules to it: what explains a word of the treaty decides and is
      cited with that word; what goes beyond the treaty's words decides only together with a reading;
      procedure, examples and national law decide nothing. The words are those of the Danish text.
      """;
}
