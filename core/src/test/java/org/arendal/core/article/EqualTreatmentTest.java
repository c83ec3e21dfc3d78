package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.inForce;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.PERSONAL_SCOPE;
import static org.arendal.core.law.Article.TEMPORARY_STAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.OwnCitizenFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 4: equal treatment of Nordic citizens")
class EqualTreatmentTest {
  /** A Finnish citizen lawfully in Sweden who asks for social assistance. */
  private static final Case EQUAL =
      Case.builder(DAY, Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
          .with(StayFacts.LAWFUL, true)
          .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
          .build();

  private static DeterminationAssert article4(Case matter) {
    return answer(EQUAL_TREATMENT, matter);
  }

  private static DeterminationAssert article4(Case matter, Settings settings) {
    return answer(EQUAL_TREATMENT, matter, settings);
  }

  @Nested
  @DisplayName("A04-1: a citizen of another Nordic country")
  class CitizenOfAnother {
    @Test
    @DisplayName("A04-1: has the same rights as own citizens")
    void isTreatedEqually() {
      article4(EQUAL)
          .applies()
          .concludes("same-as-own-citizens", "while-stay-lawful")
          .doesNotConclude("own-citizen-anyway", "article-6-instead", "national-equality-possible")
          .conclusion("same-as-own-citizens")
          .isA(Conclusion.Kind.RIGHT)
          .isOf(Conclusion.Holder.PERSON)
          .is(Conclusion.Strength.BINDING);
    }

    @Test
    @Tag("trap-9")
    @DisplayName("Trap 9: no equality against one's own state with no other Nordic citizenship")
    void ownCitizenIsNotMeant() {
      article4(EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))).doesNotApply();
    }

    @Test
    @Tag("trap-9")
    @DisplayName("Trap 9: a dual citizen is within the words, to whom equality adds nothing")
    void dualCitizenIsOwnCitizenAnyway() {
      article4(EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE", "FI")))
          .applies()
          .concludes("own-citizen-anyway");
    }

    @Test
    @Tag("trap-10")
    @DisplayName(
        "Trap 10: Denmark and Greenland are one country: a Danish citizen is an own citizen")
    void territoriesAreNoCountries() {
      Settings greenland = inForce(Territory.GREENLAND, DAY.withDayOfMonth(1));
      Case danish =
          Case.builder(DAY, Territory.GREENLAND)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
              .with(StayFacts.LAWFUL, true)
              .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
              .build();
      article4(danish, greenland).doesNotApply();
      article4(danish.with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS")), greenland).applies();
    }

    @Test
    @Tag("trap-7")
    @DisplayName("Trap 7: a covered resident without Nordic citizenship gets no equality")
    void otherResidentsAreNotMeant() {
      article4(resident(Citizenships.of("US")))
          .doesNotApply()
          .concludesOnly(
              "equality-of-nordic-citizens",
              "national-equality-possible",
              "only-article-4-answered");
      article4(
              resident(Citizenships.of("US"))
                  .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("NO"))
                  .with(StayFacts.KIND, StayKind.TEMPORARY))
          .concludes("article-6-instead");
      answer(PERSONAL_SCOPE, resident(Citizenships.of("US"))).applies();
    }

    @Test
    @Tag("trap-3")
    @DisplayName("Trap 3: stateless residents get none either; national equality does not travel")
    void statelessAreNotMeant() {
      article4(resident(Citizenships.stateless()))
          .doesNotApply()
          .concludes("national-equality-possible")
          .conclusion("national-equality-possible")
          .citesOnly("A04-g13", "A04-g14");
    }

    @Test
    @DisplayName("A04-1: an own citizen who is refused article 4 is not sent to article 6")
    void ownCitizenIsNotToldAboutArticle6() {
      article4(EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE")))
          .concludesOnly("own-citizen-by-own-law", "only-article-4-answered");
    }

    @Test
    @DisplayName("A04-1: unknown citizenship is open, and the applicant is asked")
    void unknownCitizenshipIsAsked() {
      article4(EQUAL.without(PersonFacts.CITIZENSHIPS))
          .isUndetermined()
          .asksOnly(PersonFacts.CITIZENSHIPS, Answerer.APPLICANT);
    }

    @Test
    @DisplayName("A04-1: an own citizen with perhaps another citizenship is open")
    void perhapsDualCitizen() {
      article4(EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.atLeast("SE"))).isUndetermined();
      article4(EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.atLeast("FI"))).applies();
    }

    @Test
    @DisplayName("A15-2a: a citizen of a state that has left is no Nordic citizen any more")
    void citizenOfStateThatLeft() {
      Settings left = denounced(NordicState.FINLAND, LocalDate.of(1996, 12, 15));
      article4(EQUAL, left).doesNotApply();
      article4(EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI", "DK")), left).applies();
      article4(EQUAL, denounced(NordicState.FINLAND, LocalDate.of(1996, 12, 16))).applies();
    }

    private Case resident(Citizenships citizenships) {
      return EQUAL
          .with(PersonFacts.CITIZENSHIPS, citizenships)
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.SWEDEN))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD);
    }
  }

  @Nested
  @DisplayName("A04-g2: with lawful stay or residence in the country")
  class LawfulStay {
    @ParameterizedTest(name = "{0}")
    @EnumSource(StayKind.class)
    @Tag("trap-30")
    @DisplayName("Trap 30: temporary stay and residence both count")
    void eitherKindCounts(StayKind kind) {
      article4(EQUAL.with(StayFacts.KIND, kind)).applies();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(StayKind.class)
    @Tag("trap-30")
    @DisplayName("Trap 30: but only a lawful stay counts")
    void unlawfulStayDoesNotCount(StayKind kind) {
      article4(EQUAL.with(StayFacts.KIND, kind).with(StayFacts.LAWFUL, false)).doesNotApply();
    }

    @Test
    @Tag("trap-33")
    @DisplayName("Trap 33: article 4 creates no right to stay, and says so")
    void createsNoRightToStay() {
      article4(EQUAL).concludes("no-right-to-stay", "eu-conditions-do-not-cut-down");
      article4(EQUAL.with(StayFacts.LAWFUL, false)).doesNotApply();
    }

    @Test
    @DisplayName("A04-1: unknown lawfulness is open, and the host authority is asked")
    void unknownLawfulnessIsAsked() {
      article4(EQUAL.without(StayFacts.LAWFUL))
          .isUndetermined()
          .asksOnly(StayFacts.LAWFUL, Answerer.HOST_AUTHORITY);
    }

    @Test
    @DisplayName(
        "A04-g2: så længe de har ophold: after a stay that really ended there is no equality")
    void staysThatEndedAreNoStay() {
      Case ended =
          EQUAL
              .without(StayFacts.LAWFUL)
              .with(StayFacts.KIND, StayKind.TEMPORARY)
              .with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)));
      article4(ended).doesNotApply().concludes("stay-was-over", "journey-by-article-8");
      article4(
              EQUAL.with(StayFacts.KIND, StayKind.TEMPORARY).with(StayFacts.ENDED, StayEnd.on(DAY)))
          .applies();
    }

    @Test
    @DisplayName("A04-g2: a planned day that has passed is no end and contradicts no lawful stay")
    void plannedEndIsNoEnd() {
      article4(EQUAL.with(StayFacts.END_DATE, DAY.minusDays(1)))
          .applies()
          .remarks("expected-end-is-no-end");
      article4(EQUAL.with(StayFacts.END_DATE, DAY)).doesNotRemark("expected-end-is-no-end");
      article4(
              EQUAL
                  .with(StayFacts.END_DATE, DAY.minusDays(1))
                  .with(StayFacts.ENDED, StayEnd.notEnded()))
          .doesNotRemark("expected-end-is-no-end");
    }

    @Test
    @DisplayName(
        "A04-g2: uanset om det er i form af bopæl: a stay that became residence keeps equality")
    void stayThatBecameResidence() {
      Case resident =
          EQUAL
              .with(StayFacts.KIND, StayKind.RESIDENCE)
              .with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)));
      article4(resident).applies();
      article4(resident.without(StayFacts.LAWFUL)).isUndetermined();
    }

    @Test
    @DisplayName("A07-g3, A04-g10: no permit is needed: a note, from which nothing is derived")
    void noPermitIsNeeded() {
      for (Case matter :
          List.of(EQUAL, EQUAL.without(StayFacts.LAWFUL), EQUAL.with(StayFacts.LAWFUL, false))) {
        article4(matter).concludes("no-permit-needed");
      }
      article4(EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("US")))
          .doesNotConclude("no-permit-needed");
    }

    @Test
    @Tag("trap-32")
    @DisplayName("Trap 32: on a temporary stay the comparison is with another municipality")
    void comparesWithAnotherMunicipality() {
      article4(EQUAL.with(StayFacts.KIND, StayKind.TEMPORARY))
          .concludes("compare-other-municipality");
      article4(EQUAL.with(StayFacts.KIND, StayKind.RESIDENCE))
          .neverConcludes("compare-other-municipality");
      article4(EQUAL).mayConclude("compare-other-municipality if stay.kind");
    }
  }

  @Nested
  @DisplayName("A02-2: for covered benefits other than health care")
  class CoveredBenefit {
    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"SOCIAL_ASSISTANCE_OR_SERVICE", "OTHER_SOCIAL_BENEFIT"})
    @DisplayName("A04-1: letters (a) and (b) alike")
    void bothLettersCount(BenefitCategory category) {
      article4(EQUAL.with(BenefitFacts.CATEGORY, category)).applies();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        mode = EnumSource.Mode.EXCLUDE,
        names = {"SOCIAL_ASSISTANCE_OR_SERVICE", "OTHER_SOCIAL_BENEFIT"})
    @Tag("trap-24")
    @DisplayName("Trap 24: nothing else, health care included")
    void nothingElseCounts(BenefitCategory category) {
      article4(EQUAL.with(BenefitFacts.CATEGORY, category)).doesNotApply();
    }

    @Test
    @DisplayName("A04-1: an unknown category is open, and the host authority is asked")
    void unknownCategoryIsAsked() {
      article4(EQUAL.without(BenefitFacts.CATEGORY))
          .isUndetermined()
          .asksOnly(BenefitFacts.CATEGORY);
    }

    @Test
    @Tag("trap-31")
    @DisplayName("Trap 31: article 4 has no need test: no fact about need is asked or matters")
    void needDoesNotMatter() {
      article4(EQUAL).concludes("no-need-test");
      Case noNeed =
          EQUAL
              .with(NeedFacts.IMMEDIATE, judged(false))
              .with(NeedFacts.SATISFIABLE_OTHERWISE, judged(true));
      article4(noNeed).applies();
      assertThat(openFacts(evaluate(EQUAL_TREATMENT, Case.builder(DAY).build())))
          .noneMatch(fact -> fact.section() == Section.NEED);
    }
  }

  @Nested
  @DisplayName("A04-g3: to the same extent as own citizens")
  class SameExtent {
    @Test
    @Tag("trap-32")
    @DisplayName("Trap 32: a refusal that would meet own citizens equally is no breach")
    void equalRefusalIsNoBreach() {
      article4(EQUAL.with(OwnCitizenFacts.WOULD_BE_REFUSED, judged(true)))
          .applies()
          .concludes("equal-refusal-no-breach")
          .doesNotConclude("unequal-refusal-breach");
    }

    @Test
    @DisplayName("A04-g3: a refusal that would not meet own citizens is a breach")
    void unequalRefusalIsBreach() {
      article4(EQUAL.with(OwnCitizenFacts.WOULD_BE_REFUSED, judged(false)))
          .concludes("unequal-refusal-breach")
          .doesNotConclude("equal-refusal-no-breach");
    }

    @Test
    @DisplayName("A04-g11: while that is not judged, both stand under the condition of it")
    void unjudgedRefusalIsConditional() {
      article4(EQUAL)
          .asksNothing()
          .mayConclude(
              "equal-refusal-no-breach if ownCitizen.wouldBeRefused",
              "unequal-refusal-breach if ownCitizen.wouldBeRefused");
      assertThat(OwnCitizenFacts.WOULD_BE_REFUSED.answerer())
          .isEqualTo(Answerer.CASEWORKER_JUDGEMENT);
    }
  }

  @Nested
  @DisplayName("A11-1-g2: an advance, on the conditions of own citizens")
  class Advance {
    private final Case claimed =
        EQUAL.without(BenefitFacts.CATEGORY).with(AdvanceFacts.CLAIMED, true);

    @Test
    @DisplayName("A04-g3: who meets the conditions of own citizens has the claim that they have")
    void conditionsMet() {
      article4(claimed.with(OwnCitizenFacts.CONDITIONS_MET, true))
          .concludes("advance-like-own-citizens")
          .doesNotConclude("advance-refused-like-own-citizens");
    }

    @Test
    @DisplayName("A04-g11: who does not meet them can be refused as own citizens are")
    void conditionsNotMet() {
      article4(claimed.with(OwnCitizenFacts.CONDITIONS_MET, false))
          .concludes("advance-refused-like-own-citizens")
          .doesNotConclude("advance-like-own-citizens");
    }

    @Test
    @DisplayName("A04-g3: neither is said while that is not known, nor where no advance is claimed")
    void unknown() {
      article4(claimed)
          .neverConcludes("advance-like-own-citizens", "advance-refused-like-own-citizens");
      article4(EQUAL.with(OwnCitizenFacts.CONDITIONS_MET, true))
          .neverConcludes("advance-like-own-citizens", "advance-refused-like-own-citizens");
    }
  }

  @Test
  @DisplayName(
      "A07-g20, INTRO-26: a right of residence under EU law, given, is told; else nothing is")
  void euRightOfResidence() {
    article4(EQUAL.with(PersonFacts.EU_RESIDENCE_RIGHT, true)).concludes("eu-right-held");
    article4(EQUAL).neverConcludes("eu-right-held");
  }

  @Nested
  @DisplayName("A04-1: what is unknown, and what lies beside")
  class Beside {
    @Test
    @Tag("trap-86")
    @DisplayName("Trap 86: one condition known to fail is no, whatever else is unknown")
    void oneFailureIsEnough() {
      Case host = Case.builder(DAY, Territory.SWEDEN).build();
      article4(host.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE)).doesNotApply();
      article4(host.with(StayFacts.LAWFUL, false)).doesNotApply();
      article4(host.with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))).doesNotApply();
    }

    @Test
    @DisplayName("A04-g12: whoever is no Nordic citizen is refused without a host being known")
    void noNordicCitizenWithoutHost() {
      Case matter = Case.builder(DAY).with(PersonFacts.CITIZENSHIPS, Citizenships.of("US")).build();
      article4(matter).doesNotApply();
    }

    @Test
    @DisplayName("A04-g6, A04-g7: other rules that may give equality are pointed out")
    void otherRulesArePointedOut() {
      article4(EQUAL).concludes("parallel-rules");
    }

    @Test
    @DisplayName("A04-g2, A06-1: articles 4 and 6 do not exclude one another")
    void bothArticlesApply() {
      article4(TemporaryStayTest.HELP_NEEDED).applies();
      answer(TEMPORARY_STAY, TemporaryStayTest.HELP_NEEDED).applies();
    }

    @Test
    @DisplayName("A04-1: where the person lives does not matter")
    void residenceDoesNotMatter() {
      article4(EQUAL.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO")))
          .applies()
          .remarksNothing();
    }

    @Test
    @DisplayName("A04-1: a case that speaks of a stay raises article 4")
    void isRaisedByAStay() {
      Case.Builder matter = Case.builder(DAY);
      assertThat(Articles.of(EQUAL_TREATMENT).isRaisedBy(matter.build())).isFalse();
      assertThat(Articles.of(EQUAL_TREATMENT).isRaisedBy(matter.raise(Section.STAY).build()))
          .isTrue();
    }

    @Test
    @DisplayName(
        "A04-1 \"lovlig bopæl i landet\": so does a resident who asks for a covered benefit")
    void isRaisedByALawfulResidentWithABenefit() {
      Case resident =
          Case.builder(DAY, Territory.SWEDEN)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.SWEDEN))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
              .with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT)
              .build();
      assertThat(Articles.of(EQUAL_TREATMENT).isRaisedBy(resident)).isTrue();
      for (Case other :
          List.of(
              resident.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE")),
              resident.with(PersonFacts.CITIZENSHIPS, Citizenships.of("IN")),
              resident.without(PersonFacts.RIGHT_TO_RESIDE),
              resident.without(BenefitFacts.CATEGORY),
              resident.with(BenefitFacts.CATEGORY, BenefitCategory.HOUSING_BENEFIT))) {
        assertThat(Articles.of(EQUAL_TREATMENT).isRaisedBy(other)).isFalse();
      }
    }

    @Test
    @DisplayName("A01-a-g-fo2, A01-a-g-gl2: special legislation in the Faroe Islands and Greenland")
    void specialLegislation() {
      for (Territory host : List.of(Territory.FAROE_ISLANDS, Territory.GREENLAND)) {
        article4(EQUAL.with(HostFacts.TERRITORY, host))
            .remarksOnly("territory-date-unknown", "territory-special-law");
      }
      article4(EQUAL.with(HostFacts.TERRITORY, Territory.ALAND))
          .remarksOnly("territory-date-unknown");
    }
  }

  @Nested
  @DisplayName("A04-g5, A11-1: what a no leaves")
  class WhatANoLeaves {
    private Case advance(Citizenships citizenships) {
      return EQUAL
          .with(PersonFacts.CITIZENSHIPS, citizenships)
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.SWEDEN))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
          .with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT);
    }

    @Test
    @DisplayName("A11-1: for an advance the others are sent to article 11(1) and not to article 6")
    void advanceOfOthers() {
      article4(advance(Citizenships.of("US")))
          .concludes("article-11-for-advance")
          .doesNotConclude("article-6-instead");
      article4(advance(Citizenships.of("US")).without(BenefitFacts.CATEGORY))
          .doesNotConclude("article-11-for-advance", "article-6-instead");
    }

    @Test
    @DisplayName("A03-1b: who is not covered is sent neither to article 6 nor to 8 or 11")
    void notCovered() {
      Case outside =
          advance(Citizenships.of("PL"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("PL"))
              .with(StayFacts.LAWFUL, false);
      article4(outside)
          .drawsOnly(
              "equality-of-nordic-citizens",
              "national-equality-possible",
              "only-article-4-answered");
    }

    @Test
    @DisplayName("A08-1: an unlawful stay leaves article 8, which asks for no lawful stay")
    void unlawfulStay() {
      article4(EQUAL.with(StayFacts.LAWFUL, false))
          .concludes("journey-by-article-8", "only-article-4-answered");
      article4(EQUAL).doesNotConclude("journey-by-article-8", "only-article-4-answered");
    }

    @Test
    @DisplayName("A02-2: health care is under articles 5 and 9 only")
    void healthCare() {
      article4(EQUAL.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE))
          .concludes("health-only-articles-5-and-9");
    }
  }
}
