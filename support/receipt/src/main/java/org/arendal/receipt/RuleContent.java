package org.arendal.receipt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.ConclusionRule;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.json.token.JsonTree;

/**
 * What a rule says: its conditions, the facts and provisions of each, and what follows.
 *
 * <p>How a condition is answered from its facts stands in code, which the version of the library
 * alone tells.
 */
final class RuleContent {
  // Rules are the library's own and never change while it runs.
  private static final Map<Article, String> HASHES = new ConcurrentHashMap<>();

  private RuleContent() {}

  /** The hash of the rule of an article. */
  static String hash(Article article) {
    return HASHES.computeIfAbsent(article, asked -> made(Articles.of(asked)));
  }

  private static String made(ArticleEvaluator article) {
    return Canonical.hash(
        new Tree()
            .text("article", article.article().number())
            .put("rule", condition(article.rule().condition()))
            .list("conclusions", article.possibleConclusions(), RuleContent::conclusion)
            .texts("sections", article.raising().sections().stream().map(Section::id).toList())
            .members());
  }

  /** The ids of provisions. */
  static List<String> ids(List<Provision> provisions) {
    return provisions.stream().map(Provision::id).toList();
  }

  private static JsonTree condition(Condition condition) {
    Tree tree = new Tree().text("kind", condition.kind().name());
    Optional<Criterion> criterion = condition.criterion();
    criterion.ifPresent(
        leaf ->
            tree.text("criterion", leaf.id())
                .texts("provisions", ids(leaf.provisions()))
                .texts("facts", facts(leaf))
                .text("reading", reading(leaf).map(Reading::id))
                .text("standard", reading(leaf).flatMap(Reading::standard).map(ReadingOption::id)));
    return criterion.isPresent()
        ? tree.members()
        : tree.list("parts", condition.parts(), RuleContent::condition).members();
  }

  private static List<String> facts(Criterion criterion) {
    return criterion instanceof FactCriterion leaf
        ? leaf.facts().stream().map(Fact::id).toList()
        : List.of();
  }

  private static Optional<Reading> reading(Criterion criterion) {
    return criterion instanceof FactCriterion leaf ? leaf.reading() : Optional.empty();
  }

  private static JsonTree conclusion(ConclusionRule rule) {
    Conclusion conclusion = rule.conclusion();
    return new Tree()
        .text("id", conclusion.id())
        .text("kind", conclusion.kind().code())
        .text("holder", conclusion.holder().code())
        .text("strength", conclusion.strength().code())
        .text("stage", conclusion.stage().code())
        .truth("guards", conclusion.saysWhatDoesNotFollow())
        .texts("provisions", ids(conclusion.provisions()))
        .texts("outcomes", rule.outcomes().stream().map(Coded::code).sorted().toList())
        .put("when", condition(rule.condition().condition()))
        .members();
  }
}
