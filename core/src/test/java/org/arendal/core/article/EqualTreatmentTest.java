package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusion;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.PERSONAL_SCOPE;
import static org.arendal.core.law.Article.TEMPORARY_STAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
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

  @Nested
  @DisplayName("A04-1: a citizen of another Nordic country")
  class CitizenOfAnother {
    @Test
    @DisplayName("A04-1: has the same rights as own citizens")
    void isTreatedEqually() {
      Determination answer = evaluate(EQUAL_TREATMENT, EQUAL);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer))
          .contains("same-as-own-citizens", "while-stay-lawful")
          .doesNotContain("own-citizen-anyway", "article-6-instead", "national-equality-possible");
      Conclusion right = conclusion(answer, "same-as-own-citizens").conclusion();
      assertThat(right.kind()).isEqualTo(Conclusion.Kind.RIGHT);
      assertThat(right.holder()).isEqualTo(Conclusion.Holder.PERSON);
      assertThat(right.strength()).isEqualTo(Conclusion.Strength.BINDING);
    }

    @Test
    @DisplayName("Trap 9: no equality against one's own state with no other Nordic citizenship")
    void ownCitizenIsNotMeant() {
      Case matter = EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"));
      assertThat(outcome(EQUAL_TREATMENT, matter)).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Trap 9: a dual citizen is within the words, to whom equality adds nothing")
    void dualCitizenIsOwnCitizenAnyway() {
      Case matter = EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE", "FI"));
      Determination answer = evaluate(EQUAL_TREATMENT, matter);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer)).contains("own-citizen-anyway");
    }

    @Test
    @DisplayName(
        "Trap 10: Denmark and Greenland are one country: a Danish citizen is an own citizen")
    void territoriesAreNoCountries() {
      Settings greenland =
          Settings.builder().putEntryIntoForce(Territory.GREENLAND, DAY.withDayOfMonth(1)).build();
      Case danish =
          Case.builder(DAY, Territory.GREENLAND)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
              .with(StayFacts.LAWFUL, true)
              .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
              .build();
      assertThat(outcome(EQUAL_TREATMENT, danish, greenland)).isEqualTo(DOES_NOT_APPLY);
      assertThat(
              outcome(
                  EQUAL_TREATMENT,
                  danish.with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS")),
                  greenland))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 7: a covered resident without Nordic citizenship gets no equality")
    void otherResidentsAreNotMeant() {
      Determination answer = evaluate(EQUAL_TREATMENT, resident(Citizenships.of("US")));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer))
          .containsExactly(
              "equality-of-nordic-citizens",
              "national-equality-possible",
              "only-article-4-answered");
      assertThat(
              conclusions(
                  evaluate(
                      EQUAL_TREATMENT,
                      resident(Citizenships.of("US")).toBuilder()
                          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("NO"))
                          .with(StayFacts.KIND, StayKind.TEMPORARY)
                          .build())))
          .contains("article-6-instead");
      assertThat(outcome(PERSONAL_SCOPE, resident(Citizenships.of("US")))).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 3: stateless residents get none either; national equality does not travel")
    void statelessAreNotMeant() {
      Determination answer = evaluate(EQUAL_TREATMENT, resident(Citizenships.stateless()));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer)).contains("national-equality-possible");
      assertThat(conclusion(answer, "national-equality-possible").conclusion().provisions())
          .extracting(Object::toString)
          .containsExactly("A04-g13", "A04-g14");
    }

    @Test
    @DisplayName("A04-1: an own citizen who is refused article 4 is not sent to article 6")
    void ownCitizenIsNotToldAboutArticle6() {
      Case matter = EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"));
      assertThat(conclusions(evaluate(EQUAL_TREATMENT, matter)))
          .containsExactly("own-citizen-by-own-law", "only-article-4-answered");
    }

    @Test
    @DisplayName("A04-1: unknown citizenship is open, and the applicant is asked")
    void unknownCitizenshipIsAsked() {
      Determination answer = evaluate(EQUAL_TREATMENT, EQUAL.without(PersonFacts.CITIZENSHIPS));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(PersonFacts.CITIZENSHIPS);
      assertThat(PersonFacts.CITIZENSHIPS.answerer()).isEqualTo(Answerer.APPLICANT);
    }

    @Test
    @DisplayName("A04-1: an own citizen with perhaps another citizenship is open")
    void perhapsDualCitizen() {
      Case matter = EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.atLeast("SE"));
      assertThat(outcome(EQUAL_TREATMENT, matter)).isEqualTo(UNDETERMINED);
      assertThat(
              outcome(
                  EQUAL_TREATMENT,
                  EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.atLeast("FI"))))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A15-2a: a citizen of a state that has left is no Nordic citizen any more")
    void citizenOfStateThatLeft() {
      Settings left =
          Settings.builder()
              .putDenunciationReceived(NordicState.FINLAND, LocalDate.of(1996, 12, 15))
              .build();
      assertThat(outcome(EQUAL_TREATMENT, EQUAL, left)).isEqualTo(DOES_NOT_APPLY);
      assertThat(
              outcome(
                  EQUAL_TREATMENT,
                  EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI", "DK")),
                  left))
          .isEqualTo(APPLIES);
      assertThat(
              outcome(
                  EQUAL_TREATMENT,
                  EQUAL.toBuilder().build(),
                  Settings.builder()
                      .putDenunciationReceived(NordicState.FINLAND, LocalDate.of(1996, 12, 16))
                      .build()))
          .isEqualTo(APPLIES);
    }

    private Case resident(Citizenships citizenships) {
      return EQUAL.toBuilder()
          .with(PersonFacts.CITIZENSHIPS, citizenships)
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.SWEDEN))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
          .build();
    }
  }

  @Nested
  @DisplayName("A04-g2: with lawful stay or residence in the country")
  class LawfulStay {
    @ParameterizedTest(name = "{0}")
    @EnumSource(StayKind.class)
    @DisplayName("Trap 30: temporary stay and residence both count")
    void eitherKindCounts(StayKind kind) {
      assertThat(outcome(EQUAL_TREATMENT, EQUAL.with(StayFacts.KIND, kind))).isEqualTo(APPLIES);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(StayKind.class)
    @DisplayName("Trap 30: but only a lawful stay counts")
    void unlawfulStayDoesNotCount(StayKind kind) {
      Case matter = EQUAL.with(StayFacts.KIND, kind).with(StayFacts.LAWFUL, false);
      assertThat(outcome(EQUAL_TREATMENT, matter)).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Trap 33: article 4 creates no right to stay, and says so")
    void createsNoRightToStay() {
      assertThat(conclusions(evaluate(EQUAL_TREATMENT, EQUAL)))
          .contains("no-right-to-stay", "eu-conditions-do-not-cut-down");
      assertThat(outcome(EQUAL_TREATMENT, EQUAL.with(StayFacts.LAWFUL, false)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A04-1: unknown lawfulness is open, and the host authority is asked")
    void unknownLawfulnessIsAsked() {
      Determination answer = evaluate(EQUAL_TREATMENT, EQUAL.without(StayFacts.LAWFUL));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(StayFacts.LAWFUL);
      assertThat(StayFacts.LAWFUL.answerer()).isEqualTo(Answerer.HOST_AUTHORITY);
    }

    @Test
    @DisplayName(
        "A04-g2: så længe de har ophold: after a stay that really ended there is no equality")
    void staysThatEndedAreNoStay() {
      Case ended =
          EQUAL.without(StayFacts.LAWFUL).toBuilder()
              .with(StayFacts.KIND, StayKind.TEMPORARY)
              .with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)))
              .build();
      Determination answer = evaluate(EQUAL_TREATMENT, ended);
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer)).contains("stay-was-over", "journey-by-article-8");
      assertThat(
              outcome(
                  EQUAL_TREATMENT,
                  EQUAL
                      .with(StayFacts.KIND, StayKind.TEMPORARY)
                      .with(StayFacts.ENDED, StayEnd.on(DAY))))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A04-g2: a planned day that has passed is no end and contradicts no lawful stay")
    void plannedEndIsNoEnd() {
      Determination answer =
          evaluate(EQUAL_TREATMENT, EQUAL.with(StayFacts.END_DATE, DAY.minusDays(1)));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(Matters.remarks(answer)).contains("expected-end-is-no-end");
      assertThat(Matters.remarks(evaluate(EQUAL_TREATMENT, EQUAL.with(StayFacts.END_DATE, DAY))))
          .doesNotContain("expected-end-is-no-end");
      assertThat(
              Matters.remarks(
                  evaluate(
                      EQUAL_TREATMENT,
                      EQUAL
                          .with(StayFacts.END_DATE, DAY.minusDays(1))
                          .with(StayFacts.ENDED, StayEnd.notEnded()))))
          .doesNotContain("expected-end-is-no-end");
    }

    @Test
    @DisplayName(
        "A04-g2: uanset om det er i form af bopæl: a stay that became residence keeps equality")
    void stayThatBecameResidence() {
      Case resident =
          EQUAL
              .with(StayFacts.KIND, StayKind.RESIDENCE)
              .with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)));
      assertThat(outcome(EQUAL_TREATMENT, resident)).isEqualTo(APPLIES);
      assertThat(outcome(EQUAL_TREATMENT, resident.without(StayFacts.LAWFUL)))
          .isEqualTo(UNDETERMINED);
    }

    @Test
    @DisplayName("A07-g3, A04-g10: no permit is needed: a note, from which nothing is derived")
    void noPermitIsNeeded() {
      for (Case matter :
          List.of(EQUAL, EQUAL.without(StayFacts.LAWFUL), EQUAL.with(StayFacts.LAWFUL, false))) {
        assertThat(conclusions(evaluate(EQUAL_TREATMENT, matter))).contains("no-permit-needed");
      }
      assertThat(
              conclusions(
                  evaluate(
                      EQUAL_TREATMENT,
                      EQUAL.with(PersonFacts.CITIZENSHIPS, Citizenships.of("US")))))
          .doesNotContain("no-permit-needed");
    }

    @Test
    @DisplayName("Trap 32: on a temporary stay the comparison is with another municipality")
    void comparesWithAnotherMunicipality() {
      assertThat(
              conclusions(
                  evaluate(EQUAL_TREATMENT, EQUAL.with(StayFacts.KIND, StayKind.TEMPORARY))))
          .contains("compare-other-municipality");
      assertThat(
              evaluate(EQUAL_TREATMENT, EQUAL.with(StayFacts.KIND, StayKind.RESIDENCE))
                  .conclusions())
          .extracting(drawn -> drawn.conclusion().id())
          .doesNotContain("compare-other-municipality");
      assertThat(conditionalConclusions(evaluate(EQUAL_TREATMENT, EQUAL)))
          .contains("compare-other-municipality if stay.kind");
    }
  }

  @Nested
  @DisplayName("A02-2: for covered benefits other than health care")
  class CoveredBenefit {
    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = BenefitCategory.class,
        names = {"SOCIAL_ASSISTANCE_OR_SERVICE", "OTHER_SOCIAL_BENEFIT"})
    @DisplayName("A04-1: letters (a) and (b) alike")
    void bothLettersCount(BenefitCategory category) {
      assertThat(outcome(EQUAL_TREATMENT, EQUAL.with(BenefitFacts.CATEGORY, category)))
          .isEqualTo(APPLIES);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = BenefitCategory.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = {"SOCIAL_ASSISTANCE_OR_SERVICE", "OTHER_SOCIAL_BENEFIT"})
    @DisplayName("Trap 24: nothing else, health care included")
    void nothingElseCounts(BenefitCategory category) {
      assertThat(outcome(EQUAL_TREATMENT, EQUAL.with(BenefitFacts.CATEGORY, category)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A04-1: an unknown category is open, and the host authority is asked")
    void unknownCategoryIsAsked() {
      Determination answer = evaluate(EQUAL_TREATMENT, EQUAL.without(BenefitFacts.CATEGORY));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(BenefitFacts.CATEGORY);
    }

    @Test
    @DisplayName("Trap 31: article 4 has no need test: no fact about need is asked or matters")
    void needDoesNotMatter() {
      assertThat(conclusions(evaluate(EQUAL_TREATMENT, EQUAL))).contains("no-need-test");
      Case noNeed =
          EQUAL
              .with(NeedFacts.IMMEDIATE, judged(false))
              .with(NeedFacts.SATISFIABLE_OTHERWISE, judged(true));
      assertThat(outcome(EQUAL_TREATMENT, noNeed)).isEqualTo(APPLIES);
      assertThat(openFacts(evaluate(EQUAL_TREATMENT, Case.builder(DAY).build())))
          .noneMatch(fact -> fact.section() == Section.NEED);
    }
  }

  @Nested
  @DisplayName("A04-g3: to the same extent as own citizens")
  class SameExtent {
    @Test
    @DisplayName("Trap 32: a refusal that would meet own citizens equally is no breach")
    void equalRefusalIsNoBreach() {
      Determination answer =
          evaluate(EQUAL_TREATMENT, EQUAL.with(OwnCitizenFacts.WOULD_BE_REFUSED, judged(true)));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer))
          .contains("equal-refusal-no-breach")
          .doesNotContain("unequal-refusal-breach");
    }

    @Test
    @DisplayName("A04-g3: a refusal that would not meet own citizens is a breach")
    void unequalRefusalIsBreach() {
      Determination answer =
          evaluate(EQUAL_TREATMENT, EQUAL.with(OwnCitizenFacts.WOULD_BE_REFUSED, judged(false)));
      assertThat(conclusions(answer))
          .contains("unequal-refusal-breach")
          .doesNotContain("equal-refusal-no-breach");
    }

    @Test
    @DisplayName("A04-g11: while that is not judged, both stand under the condition of it")
    void unjudgedRefusalIsConditional() {
      Determination answer = evaluate(EQUAL_TREATMENT, EQUAL);
      assertThat(answer.openFacts()).isEmpty();
      assertThat(conditionalConclusions(answer))
          .contains(
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
      assertThat(
              conclusions(
                  evaluate(EQUAL_TREATMENT, claimed.with(OwnCitizenFacts.CONDITIONS_MET, true))))
          .contains("advance-like-own-citizens")
          .doesNotContain("advance-refused-like-own-citizens");
    }

    @Test
    @DisplayName("A04-g11: who does not meet them can be refused as own citizens are")
    void conditionsNotMet() {
      assertThat(
              conclusions(
                  evaluate(EQUAL_TREATMENT, claimed.with(OwnCitizenFacts.CONDITIONS_MET, false))))
          .contains("advance-refused-like-own-citizens")
          .doesNotContain("advance-like-own-citizens");
    }

    @Test
    @DisplayName("A04-g3: neither is said while that is not known, nor where no advance is claimed")
    void unknown() {
      assertThat(evaluate(EQUAL_TREATMENT, claimed).conclusions())
          .extracting(drawn -> drawn.conclusion().id())
          .doesNotContain("advance-like-own-citizens", "advance-refused-like-own-citizens");
      assertThat(
              evaluate(EQUAL_TREATMENT, EQUAL.with(OwnCitizenFacts.CONDITIONS_MET, true))
                  .conclusions())
          .extracting(drawn -> drawn.conclusion().id())
          .doesNotContain("advance-like-own-citizens", "advance-refused-like-own-citizens");
    }
  }

  @Test
  @DisplayName(
      "A07-g20, INTRO-26: a right of residence under EU law, given, is told; else nothing is")
  void euRightOfResidence() {
    assertThat(
            conclusions(
                evaluate(EQUAL_TREATMENT, EQUAL.with(PersonFacts.EU_RESIDENCE_RIGHT, true))))
        .contains("eu-right-held");
    assertThat(evaluate(EQUAL_TREATMENT, EQUAL).conclusions())
        .extracting(drawn -> drawn.conclusion().id())
        .doesNotContain("eu-right-held");
  }

  @Nested
  @DisplayName("A04-1: what is unknown, and what lies beside")
  class Beside {
    @Test
    @DisplayName("Trap 86: one condition known to fail is no, whatever else is unknown")
    void oneFailureIsEnough() {
      Case host = Case.builder(DAY, Territory.SWEDEN).build();
      assertThat(
              outcome(
                  EQUAL_TREATMENT,
                  host.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE)))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(outcome(EQUAL_TREATMENT, host.with(StayFacts.LAWFUL, false)))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(
              outcome(EQUAL_TREATMENT, host.with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A04-g12: whoever is no Nordic citizen is refused without a host being known")
    void noNordicCitizenWithoutHost() {
      Case matter = Case.builder(DAY).with(PersonFacts.CITIZENSHIPS, Citizenships.of("US")).build();
      assertThat(outcome(EQUAL_TREATMENT, matter)).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A04-g6, A04-g7: other rules that may give equality are pointed out")
    void otherRulesArePointedOut() {
      assertThat(conclusions(evaluate(EQUAL_TREATMENT, EQUAL))).contains("parallel-rules");
    }

    @Test
    @DisplayName("A04-g2, A06-1: articles 4 and 6 do not exclude one another")
    void bothArticlesApply() {
      assertThat(outcome(EQUAL_TREATMENT, TemporaryStayTest.HELP_NEEDED)).isEqualTo(APPLIES);
      assertThat(outcome(TEMPORARY_STAY, TemporaryStayTest.HELP_NEEDED)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A04-1: where the person lives does not matter")
    void residenceDoesNotMatter() {
      Case matter = EQUAL.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"));
      Determination answer = evaluate(EQUAL_TREATMENT, matter);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(remarks(answer)).isEmpty();
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
        assertThat(remarks(evaluate(EQUAL_TREATMENT, EQUAL.with(HostFacts.TERRITORY, host))))
            .containsExactly("territory-date-unknown", "territory-special-law");
      }
      assertThat(
              remarks(evaluate(EQUAL_TREATMENT, EQUAL.with(HostFacts.TERRITORY, Territory.ALAND))))
          .containsExactly("territory-date-unknown");
    }
  }

  @Nested
  @DisplayName("A04-g5, A11-1: what a no leaves")
  class WhatANoLeaves {
    private Case advance(Citizenships citizenships) {
      return EQUAL.toBuilder()
          .with(PersonFacts.CITIZENSHIPS, citizenships)
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.SWEDEN))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
          .with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT)
          .build();
    }

    @Test
    @DisplayName("A11-1: for an advance the others are sent to article 11(1) and not to article 6")
    void advanceOfOthers() {
      assertThat(conclusions(evaluate(EQUAL_TREATMENT, advance(Citizenships.of("US")))))
          .contains("article-11-for-advance")
          .doesNotContain("article-6-instead");
      assertThat(
              conclusions(
                  evaluate(
                      EQUAL_TREATMENT,
                      advance(Citizenships.of("US")).without(BenefitFacts.CATEGORY))))
          .doesNotContain("article-11-for-advance", "article-6-instead");
    }

    @Test
    @DisplayName("A03-1b: who is not covered is sent neither to article 6 nor to 8 or 11")
    void notCovered() {
      Case outside =
          advance(Citizenships.of("PL"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("PL"))
              .with(StayFacts.LAWFUL, false);
      assertThat(evaluate(EQUAL_TREATMENT, outside).conclusions())
          .extracting(drawn -> drawn.conclusion().id())
          .containsExactly(
              "equality-of-nordic-citizens",
              "national-equality-possible",
              "only-article-4-answered");
    }

    @Test
    @DisplayName("A08-1: an unlawful stay leaves article 8, which asks for no lawful stay")
    void unlawfulStay() {
      assertThat(conclusions(evaluate(EQUAL_TREATMENT, EQUAL.with(StayFacts.LAWFUL, false))))
          .contains("journey-by-article-8", "only-article-4-answered");
      assertThat(conclusions(evaluate(EQUAL_TREATMENT, EQUAL)))
          .doesNotContain("journey-by-article-8", "only-article-4-answered");
    }

    @Test
    @DisplayName("A02-2: health care is under articles 5 and 9 only")
    void healthCare() {
      assertThat(
              conclusions(
                  evaluate(
                      EQUAL_TREATMENT,
                      EQUAL.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE))))
          .contains("health-only-articles-5-and-9");
    }
  }
}
