package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.MaterialScopeFacts.HEALTH;
import static org.arendal.core.article.MaterialScopeFacts.LISTED;
import static org.arendal.core.article.MaterialScopeFacts.OTHER_BENEFIT;
import static org.arendal.core.article.MaterialScopeFacts.SOCIAL_ASSISTANCE;
import static org.arendal.core.article.MaterialScopeFacts.UNCLASSIFIED;
import static org.arendal.core.article.MaterialScopeFacts.category;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Condition;
import org.arendal.core.model.AdvanceFacts;
import org.arendal.core.model.BenefitCategory;
import org.arendal.core.model.BenefitFacts;
import org.arendal.core.model.Case;
import org.arendal.core.register.RelatedInstrument;

/**
 * Article 2: which benefits the Convention is about.
 *
 * <p>Covered are social assistance and social services, other social benefits outside the Nordic
 * social security convention, and, for articles 5 and 9 only, the health service. Housing benefit
 * is outside. What counts is the benefit, not the act that it stands in nor that act's title: an
 * act on a state's list is covered as such, one that is on no list may still be, and so may the
 * subordinate rules. Whoever states the facts classifies the benefit.
 *
 * <p>Source: A02-1, A02-1a, A02-1b, A02-2, A02-1-g-hous1, A02-3-g1 to A02-3-g5.
 */
public final class MaterialScope extends ArticleEvaluator {
  private static final List<Provision> SOCIAL_SECURITY = Provisions.of("A02-1b", "INTRO-15");

  /** Creates the evaluator; it has no state. */
  public MaterialScope() {
    super(
        Article.MATERIAL_SCOPE,
        Condition.anyOf(SOCIAL_ASSISTANCE, OTHER_BENEFIT, HEALTH).labelled("covered-benefit"),
        on(
                APPLIES,
                "health-only-articles-5-and-9",
                Conclusion.Kind.LIMIT,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BINDING,
                "A02-2",
                "A02-2-g1")
            .when(Condition.of(HEALTH)),
        inform(DOES_NOT_APPLY, "housing-benefit-outside", "A02-1-g-hous1", "A02-1-g-hous2")
            .when(
                Condition.of(
                    category("housing-benefit", BenefitCategory.HOUSING_BENEFIT, "A02-1-g-hous1"))),
        inform(DOES_NOT_APPLY, "social-security-outside", "A02-1b", "INTRO-14")
            .when(
                Condition.of(
                    category("social-security", BenefitCategory.SOCIAL_SECURITY, "A02-1b"))),
        inform(UNDETERMINED, "listed-act-covered", "A02-3-g1", "A02-3-g4", "A02-3-g6")
            .when(Condition.allOf(UNCLASSIFIED, LISTED)),
        inform(UNDETERMINED, "not-listed-proves-nothing", "A02-3-g5", "A02-3-g3", "A02-3-g6")
            .when(Condition.allOf(Condition.of(UNCLASSIFIED), Condition.not(LISTED))));
  }

  @Override
  public boolean isRaisedBy(Case matter) {
    return true;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    if (matter.value(BenefitFacts.CATEGORY) == BenefitCategory.SOCIAL_SECURITY) {
      remarks.addAll(
          RelatedInstruments.remarks(
              RelatedInstrument.NORDIC_SOCIAL_SECURITY, SOCIAL_SECURITY, matter, law));
      remarks.addAll(
          RelatedInstruments.remarks(
              RelatedInstrument.SOCIAL_SECURITY_COORDINATION, SOCIAL_SECURITY, matter, law));
    }
    if (Boolean.TRUE.equals(matter.value(AdvanceFacts.CLAIMED))) {
      remarks.addAll(RelatedInstruments.advanceRemarks(matter, law));
    }
    return remarks.build();
  }
}
