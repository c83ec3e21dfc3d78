package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Holder.PERSON;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Stage.AFTERWARDS;
import static org.arendal.core.answer.Stage.AT_ONCE;
import static org.arendal.core.answer.Stage.BEFORE_DECIDING;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.right;
import static org.arendal.core.article.EndOfLawfulStay.LAWFUL_STAY_ENDED;
import static org.arendal.core.article.EndOfLawfulStay.STAYS_LAWFULLY;
import static org.arendal.core.article.MaintenanceAdvance.CLAIMED;
import static org.arendal.core.article.MaintenanceAdvance.CONDITIONS_MET;
import static org.arendal.core.article.MaterialScope.COVERED_BUT_HEALTH;
import static org.arendal.core.article.MaterialScope.OTHER_BENEFIT;
import static org.arendal.core.article.MaterialScope.SOCIAL_ASSISTANCE;
import static org.arendal.core.article.PersonalScope.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.article.PersonalScope.NORDIC_CITIZEN;
import static org.arendal.core.article.PersonalScope.OWN_CITIZEN;
import static org.arendal.core.article.RepatriationCriteria.EU_RIGHT;
import static org.arendal.core.article.TemporaryStay.STAY_TEMPORARY;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.OwnCitizenFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 4: a Nordic citizen is treated like the host country's own citizens.
 *
 * <p>It holds for citizens of another Nordic country while they lawfully stay or reside in the host
 * country, and for every covered benefit but health care. There is no test of need, and EU
 * conditions on means do not cut it down. It gives the same as own citizens get and no more: a
 * refusal that would meet an own citizen equally is no breach, which a caseworker judges. It
 * creates no right to stay; whether the stay is lawful is an input.
 *
 * <p>A person who is a citizen of the host country and of another Nordic country is within the
 * words; for such a person equality adds nothing.
 *
 * <p>Of which country a person is a citizen and whom the Convention covers is made in {@link
 * PersonalScope}, which benefit it is in {@link MaterialScope}, lawful stay and a decision that
 * ends it in {@link EndOfLawfulStay}; only notes look at a temporary stay ({@link TemporaryStay}),
 * at a claimed advance ({@link MaintenanceAdvance}) and at an EU right ({@link
 * RepatriationCriteria}). Where the Convention is in force stands first in every rule, see {@link
 * InForce}.
 *
 * <p>Source: A04-1, A04-g1 to A04-g14, A02-2. Reading: ADR 0006 on dual citizens.
 */
public final class EqualTreatment extends ArticleEvaluator {

  /** An own citizen in a corresponding situation would be refused too. */
  static final FactCriterion OWN_CITIZEN_REFUSED =
      FactCriterion.judged(
              "own-citizen-refused-too", OwnCitizenFacts.WOULD_BE_REFUSED, "A04-g11 A04-g3 A04-1")
          .treaty("A04-1", "ligestilles ... med landets egne statsborgere");

  private static final Raising RAISING =
      Raising.by(Section.STAY).orIf("resident-with-benefit", EqualTreatment::isResidentWithBenefit);

  /** Creates the evaluator; it has no state. */
  public EqualTreatment() {
    super(
        Article.EQUAL_TREATMENT,
        allOf(CITIZEN_OF_ANOTHER, STAYS_LAWFULLY, COVERED_BUT_HEALTH).labelled("equal-treatment"),
        right("same-as-own-citizens", PERSON, BINDING, "A04-1 A04-g1 A04-g3").on(APPLIES),
        note("own-citizen-anyway", "A04-1").at(IN_THE_DECISION).on(APPLIES).when(OWN_CITIZEN),
        limit("equal-refusal-no-breach", HOST_AUTHORITY, BY_GUIDANCE, "A04-g11 A04-g3")
            .on(APPLIES)
            .when(OWN_CITIZEN_REFUSED),
        limit("unequal-refusal-breach", HOST_AUTHORITY, BINDING, "A04-1 A04-g3 A04-g11")
            .on(APPLIES)
            .when(not(OWN_CITIZEN_REFUSED)),
        right("advance-like-own-citizens", PERSON, BINDING, "A04-1 A04-g3 A11-1-g2 A11-1-g3")
            .on(APPLIES)
            .whenSurely(allOf(CLAIMED, CONDITIONS_MET)),
        limit(
                "advance-refused-like-own-citizens",
                HOST_AUTHORITY,
                BY_GUIDANCE,
                "A04-g11 A04-g3 A11-1-g2 A11-1-g3")
            .on(APPLIES)
            .whenSurely(allOf(CLAIMED, not(CONDITIONS_MET))),
        limit("while-stay-lawful", PERSON, BINDING, "A04-1 A04-g2").at(AFTERWARDS).on(APPLIES),
        note("no-need-test", "A04-g8").on(APPLIES),
        note("eu-conditions-do-not-cut-down", "A04-g4 A04-g9 INTRO-30").on(APPLIES),
        note("eu-right-held", "A07-g20 INTRO-26").on(APPLIES).whenSurely(EU_RIGHT),
        noRightToStay().on(APPLIES),
        // Of whom the stay is not lawful that sentence speaks first of all.
        noRightToStay()
            .on(DOES_NOT_APPLY)
            .whenSurely(allOf(CITIZEN_OF_ANOTHER, not(STAYS_LAWFULLY))),
        note("compare-other-municipality", "A04-g11 A06-g6").on(APPLIES).when(STAY_TEMPORARY),
        note("parallel-rules", "A04-g6 A04-g7 INTRO-23 INTRO-24 INTRO-25 INTRO-26")
            .on(APPLIES, DOES_NOT_APPLY)
            .when(CITIZEN_OF_ANOTHER),
        limit("lawful-stay-ended", HOST_AUTHORITY, BY_GUIDANCE, "A07-dk-4 A04-g10")
            .at(BEFORE_DECIDING)
            .on(DOES_NOT_APPLY)
            .when(LAWFUL_STAY_ENDED),
        StayNotes.noPermitNeeded(),
        StayNotes.healthOnlyUnderOtherArticles(),
        StayNotes.stayWasOver(),
        note("own-citizen-by-own-law", "A04-1")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .when(allOf(OWN_CITIZEN, not(CITIZEN_OF_ANOTHER))),
        note("equality-of-nordic-citizens", "A04-g12 A04-g5 A11-1")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .when(not(NORDIC_CITIZEN)),
        note("article-6-instead", "A04-g5 A06-1 A06-g2")
            .at(AT_ONCE)
            .on(DOES_NOT_APPLY)
            .when(allOf(COVERED, not(NORDIC_CITIZEN), STAY_TEMPORARY, SOCIAL_ASSISTANCE)),
        note("article-11-for-advance", "A11-1 A11-1-g1 A11-1-g3")
            .on(DOES_NOT_APPLY)
            .when(allOf(COVERED, not(NORDIC_CITIZEN), OTHER_BENEFIT)),
        note("national-equality-possible", "A04-g13 A04-g14")
            .on(DOES_NOT_APPLY)
            .when(not(NORDIC_CITIZEN)),
        StayNotes.journeyByArticle8(allOf(COVERED, not(STAYS_LAWFULLY))),
        note("only-article-4-answered", "A04-1").at(IN_THE_DECISION).on(DOES_NOT_APPLY));
  }

  private static ConclusionRule noRightToStay() {
    return note("no-right-to-stay", "A04-g10 INTRO-30");
  }

  /** Also where no section asks of the stay: lawful residence here is what the article names. */
  @Override
  public Raising raising() {
    return RAISING;
  }

  private static boolean isResidentWithBenefit(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    Citizenships citizenships = matter.value(PersonFacts.CITIZENSHIPS);
    CodeSet<BenefitCategory> benefits = matter.value(BenefitFacts.CATEGORY);
    return matter.value(StayFacts.KIND) == StayKind.RESIDENCE
        && host != null
        && citizenships != null
        && Arrays.stream(NordicState.values())
            .anyMatch(state -> state != host.state() && citizenships.include(state))
        && benefits != null
        && (benefits.includes(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
            || benefits.includes(BenefitCategory.OTHER_SOCIAL_BENEFIT));
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(EntryIntoForce.specialLaw(matter))
        .addAll(TemporaryStay.expectedEndRemarks(matter))
        .addAll(ResidenceToldTwice.remarks(matter))
        .addAll(SentOut.remarks(matter, applies))
        .addAll(EndOfLawfulStay.remarks(matter, law))
        .addAll(HelpWithoutResidence.remarks(matter, law, Provision.of("A04-1")))
        .addAll(NationalRepatriationRules.benefitRemarks(matter, law))
        .build();
  }
}
