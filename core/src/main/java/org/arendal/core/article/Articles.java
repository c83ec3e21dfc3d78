package org.arendal.core.article;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;

/** The evaluators of all articles that can be asked. */
public final class Articles {
  private static final ImmutableMap<Article, ArticleEvaluator> ALL =
      Maps.immutableEnumMap(
          Maps.uniqueIndex(
              List.of(
                  new MaterialScope(),
                  new PersonalScope(),
                  new EqualTreatment(),
                  new WrittenLanguage(),
                  new UnderstoodLanguage(),
                  new TemporaryStay(),
                  new RepatriationProtection(),
                  new JourneyCooperation(),
                  new CareRelocation(),
                  new CostDivision(),
                  new SicknessCostAgreement(),
                  new CrossBorderTransport(),
                  new MaintenanceAdvance(),
                  new MaintenanceDocument(),
                  new OverlappingAdvance(),
                  new MutualAssistance(),
                  new ChildConsiderations()),
              ArticleEvaluator::article));

  private Articles() {}

  /** All evaluators, in the order of the articles. */
  public static Collection<ArticleEvaluator> all() {
    return ALL.values();
  }

  /** The evaluator of an article. */
  public static ArticleEvaluator of(Article article) {
    ArticleEvaluator evaluator = ALL.get(article);
    if (evaluator == null) {
      throw new IllegalStateException("no evaluator for article " + article.number());
    }
    return evaluator;
  }

  /** The articles that a case does not raise, in their order, with what makes them worth asking. */
  public static List<NotAsked> notAsked(Case matter, AssembledLaw law) {
    return all().stream()
        .filter(evaluator -> !evaluator.isRaisedBy(matter))
        .map(
            evaluator ->
                new NotAsked(
                    evaluator.article(),
                    List.copyOf(evaluator.raising().sections()),
                    Hints.of(evaluator, matter, law)))
        .toList();
  }
}
