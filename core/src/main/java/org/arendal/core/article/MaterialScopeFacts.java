package org.arendal.core.article;

import static org.arendal.core.fact.BenefitCategory.HEALTH_SERVICE;
import static org.arendal.core.fact.BenefitCategory.OTHER_SOCIAL_BENEFIT;
import static org.arendal.core.fact.BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE;
import static org.arendal.core.logic.Condition.anyOf;

import java.util.List;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.LegislationFacts;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;

/** The criteria of article 2, and of other articles on what the benefit is. */
final class MaterialScopeFacts {
  /** Social assistance or a social service. */
  static final FactCriterion SOCIAL_ASSISTANCE =
      category(
          "social-assistance-or-service", SOCIAL_ASSISTANCE_OR_SERVICE, "A02-1a A02-1 A02-1a-g1");

  /** Another social benefit, outside the social security convention. */
  static final FactCriterion OTHER_BENEFIT =
      category(
          "other-social-benefit", OTHER_SOCIAL_BENEFIT, "A02-1b A02-1b-g1 A02-1b-g2 A02-1-g-hous1");

  /** A benefit of the health service. */
  static final FactCriterion HEALTH = category("health-service", HEALTH_SERVICE, "A02-2 A02-2-g1");

  /** The act, or the act that a subordinate rule belongs to, is listed. */
  static final FactCriterion LISTED =
      FactCriterion.yes("act-listed", LegislationFacts.LISTED, "A02-3-g1 A02-3-g4 A02-3-g5");

  /** Nobody has classified the benefit yet, so what the lists show is worth telling. */
  static final FactCriterion UNCLASSIFIED =
      FactCriterion.derived(
          "benefit-not-classified",
          List.of(BenefitFacts.CATEGORY),
          (matter, law) -> Truth.of(!matter.knows(BenefitFacts.CATEGORY)),
          "A02-1");

  /** What article 4 is about: everything covered but the health service. */
  static final Condition COVERED_BUT_HEALTH =
      anyOf(SOCIAL_ASSISTANCE, OTHER_BENEFIT).labelled("covered-but-health");

  private MaterialScopeFacts() {}

  static FactCriterion category(String id, BenefitCategory category, String provisions) {
    return FactCriterion.has(id, BenefitFacts.CATEGORY, category, provisions);
  }
}
