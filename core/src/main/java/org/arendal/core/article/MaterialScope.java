package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.fact.BenefitCategory.HEALTH_SERVICE;
import static org.arendal.core.fact.BenefitCategory.OTHER_SOCIAL_BENEFIT;
import static org.arendal.core.fact.BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.LegislationFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.RelatedInstrument;

/**
 * Article 2: which benefits the Convention is about.
 *
 * <p>"Konventionen finder anvendelse på al lovgivning i de nordiske lande, der til enhver tid
 * gælder for følgende sociale ordninger: a) social bistand og sociale tjenester, b) andre sociale
 * ydelser, der ikke omfattes af reglerne i den nordiske konvention af 15. juni 1992 om social
 * sikring." Paragraph 2: "Artiklerne 5 og 9 finder tillige anvendelse på lovgivningen om
 * sundhedsvæsenet."
 *
 * <p>Covered are social assistance and social services, other social benefits outside the Nordic
 * social security convention, and, for articles 5 and 9 only, the health service. Housing benefit
 * is outside. What counts is the benefit, not the act that it stands in nor that act's title: an
 * act on a state's list is covered as such, one that is on no list may still be, and so may the
 * subordinate rules. Whoever states the facts classifies the benefit. Of several benefits one that
 * is covered is enough; of each other it is said that it is outside.
 *
 * <p>Source: A02-1, A02-1a, A02-1b, A02-2, A02-1-g-hous1, A02-3-g1 to A02-3-g5.
 */
public final class MaterialScope extends ArticleEvaluator {
  /** Social assistance or a social service. */
  static final FactCriterion SOCIAL_ASSISTANCE =
      category(
              "social-assistance-or-service",
              SOCIAL_ASSISTANCE_OR_SERVICE,
              "A02-1a A02-1 A02-1a-g1")
          .treaty("A02-1a", "social bistand og sociale tjenester");

  /**
   * Another social benefit, outside the social security convention, such as maintenance advance.
   */
  static final FactCriterion OTHER_BENEFIT =
      category(
              "other-social-benefit",
              OTHER_SOCIAL_BENEFIT,
              "A02-1b A02-1b-g1 A02-1b-g2 A02-1-g-hous1")
          .treaty("A02-1b", "andre sociale ydelser");

  /** A benefit of the social security convention, which letter (b) leaves out. */
  private static final FactCriterion SOCIAL_SECURITY_BENEFIT =
      category("social-security", BenefitCategory.SOCIAL_SECURITY, "A02-1b")
          .treaty("A02-1b", "den nordiske konvention af 15. juni 1992 om social sikring");

  /** A benefit of the health service. */
  static final FactCriterion HEALTH =
      category("health-service", HEALTH_SERVICE, "A02-2 A02-2-g1")
          .treaty("A02-2", "lovgivningen om sundhedsvæsenet");

  /**
   * The act, or the act that a subordinate rule belongs to, is on the list of paragraph 3. The
   * lists are only indicative: "alene vejledende" (A02-3-g5).
   */
  static final FactCriterion LISTED =
      FactCriterion.yes("act-listed", LegislationFacts.LISTED, "A02-3-g1 A02-3-g4 A02-3-g5").how();

  /** What article 4 is about: everything covered but the health service. */
  static final Condition COVERED_BUT_HEALTH =
      anyOf(SOCIAL_ASSISTANCE, OTHER_BENEFIT).labelled("covered-but-health");

  private static final List<Provision> SOCIAL_SECURITY = Provisions.of("A02-1b INTRO-15");

  private static final Raising RAISING =
      Raising.by(
              Section.BENEFIT,
              Section.LEGISLATION,
              Section.STAY,
              Section.NEED,
              Section.REQUEST,
              Section.LANGUAGE)
          .orBy(AdvanceFacts.CLAIMED, true)
          .orIf("scope-alone", MaterialScope::isScopeAlone);

  /** The sections of a case that raise no other article. */
  private static final ImmutableSet<Section> PLAIN =
      Sets.immutableEnumSet(Section.HOST, Section.PERSON, Section.SVALBARD, Section.OWN_CITIZEN);

  /** Creates the evaluator; it has no state. */
  public MaterialScope() {
    super(
        Article.MATERIAL_SCOPE,
        anyOf(SOCIAL_ASSISTANCE, OTHER_BENEFIT, HEALTH).labelled("covered-benefit"),
        healthOnlyUnderArticles5And9(),
        note("housing-benefit-outside", "A02-1-g-hous1 A02-1-g-hous2")
            .on(DOES_NOT_APPLY, APPLIES)
            .when(
                // "Konventionen omfatter ikke boligstøtte", say the remarks alone.
                category("housing-benefit", BenefitCategory.HOUSING_BENEFIT, "A02-1-g-hous1 A02-1b")
                    .explains("A02-1b", "andre sociale ydelser")),
        note("social-security-outside", "A02-1b INTRO-14")
            .on(DOES_NOT_APPLY, APPLIES)
            .when(SOCIAL_SECURITY_BENEFIT),
        note("only-article-2-answered", "A02-1").at(IN_THE_DECISION).on(DOES_NOT_APPLY),
        note("listed-act-covered", "A02-3-g1 A02-3-g4 A02-3-g6")
            .on(APPLIES, UNDETERMINED)
            .whenSurely(LISTED),
        note("not-listed-proves-nothing", "A02-3-g5 A02-3-g3 A02-3-g6")
            .on(APPLIES, UNDETERMINED)
            .whenSurely(not(LISTED)));
  }

  /**
   * A case raises it that names a benefit, or that asks an article for which the kind of benefit
   * counts; and one that asks nothing else, so that scope is what it asks about.
   */
  @Override
  public Raising raising() {
    return RAISING;
  }

  private static boolean isScopeAlone(Case matter) {
    return PLAIN.containsAll(matter.raised())
        && !Boolean.TRUE.equals(matter.value(PersonFacts.IS_CHILD));
  }

  /** That health care is covered for articles 5 and 9 and gives no claim under another. */
  static ConclusionRule healthOnlyUnderArticles5And9() {
    return limit("health-only-articles-5-and-9", HOST_AUTHORITY, BINDING, "A02-2 A02-2-g1")
        .on(APPLIES)
        .when(HEALTH);
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(EntryIntoForce.specialLaw(matter));
    if (SOCIAL_SECURITY_BENEFIT.test(matter, law) == Truth.TRUE) {
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

  static FactCriterion category(String id, BenefitCategory category, String provisions) {
    return FactCriterion.has(id, BenefitFacts.CATEGORY, category, provisions);
  }
}
