package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;

/**
 * The evaluators of all articles that can be asked, each made when it is first asked for: who asks
 * about one article does not wait for the rules of all.
 */
public final class Articles {
  private static final Map<Article, ArticleEvaluator> MADE = new ConcurrentHashMap<>();

  private Articles() {}

  /** All evaluators, in the order of the articles. */
  public static List<ArticleEvaluator> all() {
    return All.EVALUATORS;
  }

  /** The evaluator of an article. */
  public static ArticleEvaluator of(Article article) {
    ArticleEvaluator made = MADE.get(article);
    return made != null ? made : MADE.computeIfAbsent(article, Articles::make);
  }

  private static ArticleEvaluator make(Article article) {
    return switch (article) {
      case MATERIAL_SCOPE -> new MaterialScope();
      case PERSONAL_SCOPE -> new PersonalScope();
      case EQUAL_TREATMENT -> new EqualTreatment();
      case WRITTEN_LANGUAGE -> new WrittenLanguage();
      case UNDERSTOOD_LANGUAGE -> new UnderstoodLanguage();
      case TEMPORARY_STAY -> new TemporaryStay();
      case REPATRIATION_PROTECTION -> new RepatriationProtection();
      case JOURNEY_COOPERATION -> new JourneyCooperation();
      case CARE_RELOCATION -> new CareRelocation();
      case COST_DIVISION -> new CostDivision();
      case SICKNESS_COST_AGREEMENT -> new SicknessCostAgreement();
      case CROSS_BORDER_TRANSPORT -> new CrossBorderTransport();
      case MAINTENANCE_ADVANCE -> new MaintenanceAdvance();
      case MAINTENANCE_DOCUMENT -> new MaintenanceDocument();
      case OVERLAPPING_ADVANCE -> new OverlappingAdvance();
      case MUTUAL_ASSISTANCE -> new MutualAssistance();
      case CHILD_CONSIDERATIONS -> new ChildConsiderations();
    };
  }

  /** The answers to all articles that a case raises, read against a law. */
  public static Assessment assess(Case matter, AssembledLaw law) {
    return Assessment.builder()
        .matter(matter)
        .determinations(
            all().stream()
                .filter(evaluator -> evaluator.isRaisedBy(matter))
                .map(evaluator -> evaluator.evaluate(matter, law))
                .toList())
        .notAsked(notAsked(matter, law))
        .build();
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

  /** What is first touched when all are asked for. */
  private static final class All {
    static final ImmutableList<ArticleEvaluator> EVALUATORS =
        Arrays.stream(Article.values()).map(Articles::of).collect(ImmutableList.toImmutableList());
  }
}
