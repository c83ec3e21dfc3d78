package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.EndOfLawfulStay.STAYS_LAWFULLY;
import static org.arendal.core.article.EndOfLawfulStay.STAY_ENDED;
import static org.arendal.core.article.EqualTreatmentFacts.OWN_CITIZEN_REFUSED;
import static org.arendal.core.article.EqualTreatmentFacts.STAY_TEMPORARY;
import static org.arendal.core.article.MaintenanceAdvanceFacts.CLAIMED;
import static org.arendal.core.article.MaintenanceAdvanceFacts.CONDITIONS_MET;
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
import static org.arendal.core.article.RepatriationProtectionFacts.EU_RIGHT;
import static org.arendal.core.article.TemporaryStayFacts.STAY_OVER;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.BenefitCategory;
import org.arendal.core.model.BenefitFacts;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.CodeSet;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Section;
import org.arendal.core.model.StayFacts;
import org.arendal.core.model.StayKind;

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
 * <p>Source: A04-1, A04-g1 to A04-g14, A02-2. Reading: ADR 0006 on dual citizens.
 */
public final class EqualTreatment extends ArticleEvaluator {
  private static final Raising RAISING =
      Raising.by(Section.STAY).orIf("resident-with-benefit", EqualTreatment::isResidentWithBenefit);

  /** Creates the evaluator; it has no state. */
  public EqualTreatment() {
    super(
        Article.EQUAL_TREATMENT,
        Condition.allOf(Condition.of(CITIZEN_OF_ANOTHER), STAYS_LAWFULLY, COVERED_BUT_HEALTH)
            .labelled("equal-treatment"),
        on(
            APPLIES,
            "same-as-own-citizens",
            Conclusion.Kind.RIGHT,
            Conclusion.Holder.PERSON,
            Conclusion.Strength.BINDING,
            "A04-1",
            "A04-g1",
            "A04-g3"),
        inform(APPLIES, "own-citizen-anyway", "A04-1").when(Condition.of(OWN_CITIZEN)),
        on(
                APPLIES,
                "equal-refusal-no-breach",
                Conclusion.Kind.LIMIT,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BY_GUIDANCE,
                "A04-g11",
                "A04-g3")
            .when(Condition.of(OWN_CITIZEN_REFUSED)),
        on(
                APPLIES,
                "unequal-refusal-breach",
                Conclusion.Kind.LIMIT,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BINDING,
                "A04-1",
                "A04-g3",
                "A04-g11")
            .when(Condition.not(OWN_CITIZEN_REFUSED)),
        on(
                APPLIES,
                "advance-like-own-citizens",
                Conclusion.Kind.RIGHT,
                Conclusion.Holder.PERSON,
                Conclusion.Strength.BINDING,
                "A04-1",
                "A04-g3",
                "A11-1-g2",
                "A11-1-g3")
            .whenSurely(Condition.allOf(CLAIMED, CONDITIONS_MET)),
        on(
                APPLIES,
                "advance-refused-like-own-citizens",
                Conclusion.Kind.LIMIT,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BY_GUIDANCE,
                "A04-g11",
                "A04-g3",
                "A11-1-g2",
                "A11-1-g3")
            .whenSurely(Condition.allOf(Condition.of(CLAIMED), Condition.not(CONDITIONS_MET))),
        on(
            APPLIES,
            "while-stay-lawful",
            Conclusion.Kind.LIMIT,
            Conclusion.Holder.PERSON,
            Conclusion.Strength.BINDING,
            "A04-1",
            "A04-g2"),
        inform(APPLIES, "no-need-test", "A04-g8"),
        inform(APPLIES, "eu-conditions-do-not-cut-down", "A04-g4", "A04-g9", "INTRO-30"),
        inform(APPLIES, "eu-right-held", "A07-g20", "INTRO-26").whenSurely(Condition.of(EU_RIGHT)),
        inform(APPLIES, "no-right-to-stay", "A04-g10", "INTRO-30"),
        inform(APPLIES, "compare-other-municipality", "A04-g11", "A06-g6")
            .when(Condition.of(STAY_TEMPORARY)),
        inform(
                APPLIES,
                "parallel-rules",
                "A04-g6",
                "A04-g7",
                "INTRO-23",
                "INTRO-24",
                "INTRO-25",
                "INTRO-26")
            .alsoOn(DOES_NOT_APPLY)
            .when(Condition.of(CITIZEN_OF_ANOTHER)),
        on(
                DOES_NOT_APPLY,
                "lawful-stay-ended",
                Conclusion.Kind.LIMIT,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BY_GUIDANCE,
                "A07-dk-4",
                "A04-g10")
            .when(Condition.of(STAY_ENDED)),
        noPermitNeeded(),
        healthOnlyUnderOtherArticles(),
        stayWasOver(),
        inform(DOES_NOT_APPLY, "own-citizen-by-own-law", "A04-1")
            .when(Condition.allOf(Condition.of(OWN_CITIZEN), Condition.not(CITIZEN_OF_ANOTHER))),
        inform(DOES_NOT_APPLY, "equality-of-nordic-citizens", "A04-g12", "A04-g5", "A11-1")
            .when(Condition.not(NORDIC_CITIZEN)),
        inform(DOES_NOT_APPLY, "article-6-instead", "A04-g5", "A06-1", "A06-g2")
            .when(
                Condition.allOf(
                    COVERED,
                    Condition.not(NORDIC_CITIZEN),
                    Condition.of(STAY_TEMPORARY),
                    Condition.of(SOCIAL_ASSISTANCE))),
        inform(DOES_NOT_APPLY, "article-11-for-advance", "A11-1", "A11-1-g1", "A11-1-g3")
            .when(
                Condition.allOf(
                    COVERED, Condition.not(NORDIC_CITIZEN), Condition.of(OTHER_BENEFIT))),
        inform(DOES_NOT_APPLY, "national-equality-possible", "A04-g13", "A04-g14")
            .when(Condition.not(NORDIC_CITIZEN)),
        inform(DOES_NOT_APPLY, "journey-by-article-8", "A08-1", "A08-g1")
            .when(Condition.allOf(COVERED, Condition.not(STAYS_LAWFULLY))),
        inform(DOES_NOT_APPLY, "only-article-4-answered", "A04-1"));
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

  /** That lack of a permit says nothing, beside every answer on the stay of a Nordic citizen. */
  static ConclusionRule noPermitNeeded() {
    return inform(APPLIES, "no-permit-needed", "A07-g3", "A04-g10")
        .alsoOn(UNDETERMINED)
        .alsoOn(DOES_NOT_APPLY)
        .when(Condition.of(CITIZEN_OF_ANOTHER));
  }

  /** That the article gives no health care, which other articles speak of. */
  static ConclusionRule healthOnlyUnderOtherArticles() {
    return MaterialScope.healthOnlyUnderOtherArticles().alsoOn(DOES_NOT_APPLY);
  }

  /** What to ask instead where the stay was over on the day. */
  static ConclusionRule stayWasOver() {
    return inform(DOES_NOT_APPLY, "stay-was-over", "A06-g3", "A04-g2", "A06-g8", "A08-1")
        .when(Condition.of(STAY_OVER));
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(EntryIntoForce.specialLaw(matter))
        .addAll(TemporaryStayFacts.expectedEndRemarks(matter))
        .addAll(EndOfLawfulStay.remarks(matter, law))
        .addAll(HelpWithoutResidence.remarks(matter, law, Provision.of("A04-1")))
        .addAll(NationalRepatriationRules.benefitRemarks(matter, law))
        .build();
  }
}
