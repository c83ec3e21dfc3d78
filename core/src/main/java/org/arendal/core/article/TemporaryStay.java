package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.EqualTreatmentFacts.STAY_TEMPORARY;
import static org.arendal.core.article.MaterialScopeFacts.COVERED_BUT_HEALTH;
import static org.arendal.core.article.MaterialScopeFacts.OTHER_BENEFIT;
import static org.arendal.core.article.MaterialScopeFacts.SOCIAL_ASSISTANCE;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.UNDETERMINED;
import static org.arendal.core.article.PersonalScopeFacts.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScopeFacts.COVERED;
import static org.arendal.core.article.PersonalScopeFacts.NORDIC_CITIZEN;
import static org.arendal.core.article.PersonalScopeFacts.OWN_CITIZEN;
import static org.arendal.core.article.TemporaryStayFacts.AROSE_DURING_STAY;
import static org.arendal.core.article.TemporaryStayFacts.IMMEDIATE;
import static org.arendal.core.article.TemporaryStayFacts.LIVES_IN_OTHER_TERRITORY;
import static org.arendal.core.article.TemporaryStayFacts.OTHER_BENEFITS_INCLUDED;
import static org.arendal.core.article.TemporaryStayFacts.OTHER_TERRITORY_INCLUDED;
import static org.arendal.core.article.TemporaryStayFacts.OWN_CITIZEN_INCLUDED;
import static org.arendal.core.article.TemporaryStayFacts.RESIDENCE_GIVEN_HERE;
import static org.arendal.core.article.TemporaryStayFacts.SATISFIABLE_OTHERWISE;
import static org.arendal.core.article.TemporaryStayFacts.STANDING_NEED_INCLUDED;
import static org.arendal.core.article.TemporaryStayFacts.STAY_LAWFUL;
import static org.arendal.core.article.TemporaryStayFacts.TRANSIT_OR_SHORT_VISIT;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.Section;

/**
 * Article 6: help from the country of stay during a temporary stay.
 *
 * <p>Every covered person, Nordic citizen or not, who lawfully stays in a Nordic country for a time
 * and comes to have an immediate need for social assistance or services receives help under the law
 * of the country of stay, until the stay ends, unless the need can be met in another way. That the
 * stay is temporary is what counts, and is an input; the person need reside nowhere else. Transit
 * and short visits call in general for no more than is needed during the stay or for the journey
 * home; a longer stay may call for home help or care.
 *
 * <p>The country of stay is another country than the person's by citizenship or by residence. For
 * citizens of another Nordic country residence says nothing more; for own citizens the reading on
 * visits home says whether they are in.
 *
 * <p>Left to humans: whether the need is immediate, whether it came up during the stay, and whether
 * it can be met otherwise. The text gives no numbers of days. Open readings: own citizens who visit
 * home, a standing need brought along, and persons of other citizenship who live in another
 * territory of the same state; benefits under article 2(1)(b) are excluded by a standard reading
 * that an agency may change.
 *
 * <p>Source: A06-1, A06-g1 to A06-g10. Readings: ADR 0007, ADR 0008, ADR 0009, ADR 0063.
 */
public final class TemporaryStay extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.NEED);

  /** Creates the evaluator; it has no state. */
  public TemporaryStay() {
    super(
        Article.TEMPORARY_STAY,
        Condition.unless(
                Condition.allOf(
                    COVERED,
                    Condition.anyOf(Condition.not(OWN_CITIZEN), Condition.of(OWN_CITIZEN_INCLUDED))
                        .labelled("not-own-citizen"),
                    Condition.allOf(
                            Condition.of(STAY_TEMPORARY),
                            Condition.of(STAY_LAWFUL),
                            Condition.anyOf(
                                    Condition.of(NORDIC_CITIZEN),
                                    Condition.not(LIVES_IN_OTHER_TERRITORY),
                                    Condition.of(OTHER_TERRITORY_INCLUDED))
                                .labelled("stay-in-another-country"))
                        .labelled("lawful-temporary-stay"),
                    Condition.of(IMMEDIATE),
                    Condition.anyOf(AROSE_DURING_STAY, STANDING_NEED_INCLUDED)
                        .labelled("need-during-stay"),
                    Condition.anyOf(
                            Condition.of(SOCIAL_ASSISTANCE),
                            Condition.allOf(OTHER_BENEFIT, OTHER_BENEFITS_INCLUDED))
                        .labelled("benefit-of-article-6")),
                Condition.of(SATISFIABLE_OTHERWISE))
            .labelled("help-during-stay"),
        on(
            APPLIES,
            "help-as-need-calls-for",
            Conclusion.Kind.DUTY,
            Conclusion.Holder.HOST_AUTHORITY,
            Conclusion.Strength.BINDING,
            "A06-1",
            "A06-g2"),
        on(
            APPLIES,
            "until-stay-ends",
            Conclusion.Kind.LIMIT,
            Conclusion.Holder.HOST_AUTHORITY,
            Conclusion.Strength.BY_GUIDANCE,
            "A06-g3",
            "A06-1"),
        on(
            APPLIES,
            "individual-assessment",
            Conclusion.Kind.PROCEDURE,
            Conclusion.Holder.HOST_AUTHORITY,
            Conclusion.Strength.BY_GUIDANCE,
            "A06-g4",
            "A06-g5"),
        on(
            APPLIES,
            "as-resident-of-other-municipality",
            Conclusion.Kind.LIMIT,
            Conclusion.Holder.HOST_AUTHORITY,
            Conclusion.Strength.BY_GUIDANCE,
            "A06-g6",
            "A06-g7"),
        on(
                APPLIES,
                "stay-or-journey-home-only",
                Conclusion.Kind.LIMIT,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BY_GUIDANCE,
                "A06-g8",
                "A06-g5",
                "A06-g10")
            .when(Condition.of(TRANSIT_OR_SHORT_VISIT)),
        on(
                APPLIES,
                "home-help-or-care-too",
                Conclusion.Kind.PROCEDURE,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BY_GUIDANCE,
                "A06-g9",
                "A06-g5")
            .when(Condition.not(TRANSIT_OR_SHORT_VISIT)),
        inform(APPLIES, "national-law-may-give-more", "A06-g10"),
        inform(APPLIES, "article-4-beside", "A04-1", "A04-g2")
            .when(Condition.of(CITIZEN_OF_ANOTHER)),
        inform(APPLIES, "residence-or-temporary-stay", "A04-1", "A06-1")
            .alsoOn(UNDETERMINED)
            .when(Condition.of(RESIDENCE_GIVEN_HERE)),
        EqualTreatment.noPermitNeeded(),
        EqualTreatment.healthOnlyUnderOtherArticles(),
        inform(APPLIES, "other-benefits-not-in-6", "A06-1", "A05-1-g6", "A04-1", "A11-1")
            .alsoOn(DOES_NOT_APPLY)
            .when(
                Condition.allOf(
                    Condition.of(OTHER_BENEFIT), Condition.not(OTHER_BENEFITS_INCLUDED))),
        EqualTreatment.stayWasOver(),
        inform(DOES_NOT_APPLY, "resident-not-on-temporary-stay", "A06-1", "A04-1", "A04-g2")
            .when(Condition.not(STAY_TEMPORARY)),
        inform(DOES_NOT_APPLY, "other-way-must-come-in-time", "A06-g7", "A06-1")
            .when(Condition.of(SATISFIABLE_OTHERWISE)),
        inform(DOES_NOT_APPLY, "equal-treatment-without-need", "A04-1", "A04-g8")
            .when(
                Condition.allOf(
                    Condition.of(CITIZEN_OF_ANOTHER),
                    Condition.of(STAY_LAWFUL),
                    COVERED_BUT_HEALTH)),
        inform(DOES_NOT_APPLY, "journey-by-article-8", "A08-1", "A08-g1").when(COVERED),
        inform(DOES_NOT_APPLY, "only-article-6-answered", "A06-1"));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(EntryIntoForce.specialLaw(matter));
    remarks.addAll(PersonalScopeFacts.residenceRemarks(matter, law));
    remarks.addAll(TemporaryStayFacts.expectedEndRemarks(matter));
    if (applies != Truth.FALSE) {
      // Help may include the journey home.
      remarks.addAll(PublicJourneyRules.remarks(matter, law));
    }
    remarks.addAll(HelpWithoutResidence.remarks(matter, law, Provision.of("A06-1")));
    return remarks.build();
  }
}
