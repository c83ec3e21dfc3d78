package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.EqualTreatmentFacts.STAY_TEMPORARY;
import static org.arendal.core.article.MaterialScopeFacts.COVERED_BUT_HEALTH;
import static org.arendal.core.article.MaterialScopeFacts.OTHER_BENEFIT;
import static org.arendal.core.article.MaterialScopeFacts.SOCIAL_ASSISTANCE;
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
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;
import static org.arendal.core.logic.Condition.unless;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

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
        unless(
                allOf(
                    COVERED,
                    anyOf(not(OWN_CITIZEN), OWN_CITIZEN_INCLUDED).labelled("not-own-citizen"),
                    allOf(
                            STAY_TEMPORARY,
                            STAY_LAWFUL,
                            anyOf(
                                    NORDIC_CITIZEN,
                                    not(LIVES_IN_OTHER_TERRITORY),
                                    OTHER_TERRITORY_INCLUDED)
                                .labelled("stay-in-another-country"))
                        .labelled("lawful-temporary-stay"),
                    IMMEDIATE,
                    anyOf(AROSE_DURING_STAY, STANDING_NEED_INCLUDED).labelled("need-during-stay"),
                    anyOf(SOCIAL_ASSISTANCE, allOf(OTHER_BENEFIT, OTHER_BENEFITS_INCLUDED))
                        .labelled("benefit-of-article-6")),
                SATISFIABLE_OTHERWISE)
            .labelled("help-during-stay"),
        duty("help-as-need-calls-for", HOST_AUTHORITY, BINDING, "A06-1 A06-g2").on(APPLIES),
        limit("until-stay-ends", HOST_AUTHORITY, BY_GUIDANCE, "A06-g3 A06-1").on(APPLIES),
        procedure("individual-assessment", HOST_AUTHORITY, BY_GUIDANCE, "A06-g4 A06-g5")
            .on(APPLIES),
        limit("as-resident-of-other-municipality", HOST_AUTHORITY, BY_GUIDANCE, "A06-g6 A06-g7")
            .on(APPLIES),
        limit("stay-or-journey-home-only", HOST_AUTHORITY, BY_GUIDANCE, "A06-g8 A06-g5 A06-g10")
            .on(APPLIES)
            .when(TRANSIT_OR_SHORT_VISIT),
        procedure("home-help-or-care-too", HOST_AUTHORITY, BY_GUIDANCE, "A06-g9 A06-g5")
            .on(APPLIES)
            .when(not(TRANSIT_OR_SHORT_VISIT)),
        note("national-law-may-give-more", "A06-g10").on(APPLIES),
        note("article-4-beside", "A04-1 A04-g2").on(APPLIES).when(CITIZEN_OF_ANOTHER),
        note("residence-or-temporary-stay", "A04-1 A06-1")
            .on(APPLIES, UNDETERMINED)
            .when(RESIDENCE_GIVEN_HERE),
        EqualTreatment.noPermitNeeded(),
        EqualTreatment.healthOnlyUnderOtherArticles(),
        note("other-benefits-not-in-6", "A06-1 A05-1-g6 A04-1 A11-1")
            .on(APPLIES, DOES_NOT_APPLY)
            .when(allOf(OTHER_BENEFIT, not(OTHER_BENEFITS_INCLUDED))),
        EqualTreatment.stayWasOver(),
        note("resident-not-on-temporary-stay", "A06-1 A04-1 A04-g2")
            .on(DOES_NOT_APPLY)
            .when(not(STAY_TEMPORARY)),
        note("other-way-must-come-in-time", "A06-g7 A06-1")
            .on(DOES_NOT_APPLY)
            .when(SATISFIABLE_OTHERWISE),
        note("equal-treatment-without-need", "A04-1 A04-g8")
            .on(DOES_NOT_APPLY)
            .when(allOf(CITIZEN_OF_ANOTHER, STAY_LAWFUL, COVERED_BUT_HEALTH)),
        note("journey-by-article-8", "A08-1 A08-g1").on(DOES_NOT_APPLY).when(COVERED),
        note("only-article-6-answered", "A06-1").on(DOES_NOT_APPLY));
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
