package org.arendal.core.article;

import static org.arendal.core.logic.Condition.allOf;

import java.util.Set;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.CostBasis;
import org.arendal.core.logic.Condition;

/** The criteria of article 9(2) and 9(3). */
final class CostDivisionFacts {
  /** The authorities of both countries make an agreement on the move. */
  static final FactCriterion AGREEMENT_ON_MOVE =
      FactCriterion.yes("agreement-on-move", AgreementFacts.ON_MOVE, "A09-2");

  /** The agreement divides costs. */
  static final FactCriterion COSTS_DIVIDED =
      FactCriterion.yes("costs-divided", AgreementFacts.COST_DIVISION, "A09-2 A09-2-g1");

  /** It says whether actual costs or fixed amounts are divided. */
  static final FactCriterion BASIS_STATED =
      FactCriterion.oneOf(
          "cost-basis-stated", AgreementFacts.COST_BASIS, Set.of(CostBasis.values()), "A09-2-g10f");

  /** Costs of sickness benefits are among those divided. */
  static final FactCriterion SICKNESS_COSTS_DIVIDED =
      FactCriterion.yes(
          "sickness-costs-divided",
          AgreementFacts.COVERS_SICKNESS_BENEFITS,
          "A09-3 A09-3-g3 A09-3-g1 A09-3-g2");

  /** An agreement on a move of article 9. */
  static final Condition AGREEMENT_UNDER_ARTICLE_9 =
      allOf(CareRelocationFacts.MOVE_OF_ARTICLE_9, AGREEMENT_ON_MOVE)
          .labelled("agreement-under-article-9");

  private CostDivisionFacts() {}
}
