package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Stage.WITH_THE_OTHER_COUNTRY;
import static org.arendal.core.article.CareRelocation.COSTS_DIVIDED;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.CostDivision.AGREEMENT_UNDER_ARTICLE_9;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.RelatedInstrument;

/**
 * Article 9(3): how a division of costs stands to the Nordic social security convention.
 *
 * <p>"I den udstrækning en aftale, som er nævnt i andet stykke, omfatter en fordeling af udgifter
 * til ydelser ved sygdom, skal en sådan aftale anses for en aftale i henhold til artikel 23, første
 * stykke, i den nordiske konvention af 15. juni 1992 om social sikring."
 *
 * <p>As far as an agreement of article 9(2) divides costs of benefits in case of sickness, it
 * counts as an agreement under article 23(1) of the convention of 15 June 1992, or the provision in
 * its place. The rest of the agreement does not.
 *
 * <p>That convention has been replaced twice. A remark names the one that the registers give for
 * the countries of departure and arrival on the day; which provision answers to article 23 today
 * was not read, so none is named.
 *
 * <p>Source: A09-3, A09-3-g1 to A09-3-g4.
 */
public final class SicknessCostAgreement extends ArticleOnMove {
  /** Costs of sickness benefits are among those divided. */
  static final FactCriterion SICKNESS_COSTS_DIVIDED =
      FactCriterion.yes(
              "sickness-costs-divided",
              AgreementFacts.COVERS_SICKNESS_BENEFITS,
              "A09-3 A09-3-g3 A09-3-g1 A09-3-g2")
          .treaty("A09-3", "udgifter til ydelser ved sygdom");

  private static final Raising RAISING = Raising.by(Section.AGREEMENT);

  /** Creates the evaluator; it has no state. */
  public SicknessCostAgreement() {
    super(
        Article.SICKNESS_COST_AGREEMENT,
        allOf(AGREEMENT_UNDER_ARTICLE_9, COSTS_DIVIDED, SICKNESS_COSTS_DIVIDED)
            .labelled("sickness-cost-agreement"),
        duty("counts-as-article-23-agreement", BOTH_AUTHORITIES, BINDING, "A09-3 A09-3-g3")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        limit("sickness-part-only", BOTH_AUTHORITIES, BINDING, "A09-3")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        note("waiver-and-special-agreements", "A09-3-g1 A09-3-g2")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        note("no-conflict-of-conventions", "A09-3-g4").at(WITH_THE_OTHER_COUNTRY).on(APPLIES),
        note("no-sickness-part", "A09-3")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(DOES_NOT_APPLY)
            .when(not(SICKNESS_COSTS_DIVIDED)));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(super.remarks(matter, law, applies))
        .addAll(instruments(TransferFacts.ORIGIN_TERRITORY, matter, law))
        .addAll(instruments(TransferFacts.DESTINATION_TERRITORY, matter, law))
        .build();
  }

  private static List<Remark> instruments(Fact<Place> place, Case matter, AssembledLaw law) {
    return TransferPlaces.territory(place, matter).stream()
        .flatMap(
            territory ->
                RelatedInstruments.remarks(
                    RelatedInstrument.NORDIC_SOCIAL_SECURITY,
                    Provisions.of("A09-3"),
                    territory,
                    matter.asOf(),
                    law)
                    .stream())
        .toList();
  }
}
