package org.arendal.json;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;

/** The catalogue of facts as a table in Markdown. */
final class FactTable {
  private static final Explanation EXPLANATION = Explanation.inLanguage(Language.ENGLISH);

  private FactTable() {}

  /** The table, its lines ended by a line feed. */
  static String text() {
    return Stream.concat(
            Stream.of(
                "| path | value | question | who can answer | provisions |",
                "| --- | --- | --- | --- | --- |"),
            Facts.all().stream().map(FactTable::row))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(Fact<?> fact) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            fact.id(),
            value(fact.type()),
            EXPLANATION.question(fact),
            EXPLANATION.texts().get("answerer." + fact.answerer().code()),
            provisions(fact));
  }

  private static String value(FactType<?> type) {
    return switch (type.kind()) {
      case YES_NO -> "`true` or `false`";
      case CODE -> codes(type);
      case CODES -> "one or an array of " + codes(type);
      case DATE -> "date";
      case TERRITORY -> "Nordic territory";
      case PLACE -> "country";
      case RESIDENCE -> "country or `nowhere`";
      case STAY_END -> "date or `not-ended`";
      case CITIZENSHIPS -> "citizenships";
      case RESIDENCE_PERIODS -> "periods of residence";
      case LANGUAGE -> "language";
      case ADVANCE_PAYMENTS -> "advance payments";
      case JUDGEMENT -> "judgement";
    };
  }

  private static String codes(FactType<?> type) {
    return type.choices().stream()
        .map(Coded::code)
        .map(code -> "`" + code + "`")
        .collect(Collectors.joining(", "));
  }

  /** What the criteria that read the fact rest on, in the order of the source text. */
  private static String provisions(Fact<?> fact) {
    return Articles.all().stream()
        .flatMap(FactTable::criteria)
        .filter(criterion -> criterion.facts().contains(fact))
        .map(FactCriterion::provisions)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(Provision::id)
        .collect(Collectors.joining(", "));
  }

  private static Stream<FactCriterion> criteria(ArticleEvaluator evaluator) {
    return Stream.of(evaluator.rule().criteria(), evaluator.conclusionCriteria())
        .flatMap(Collection::stream);
  }
}
