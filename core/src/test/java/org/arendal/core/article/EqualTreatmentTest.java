package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.inForce;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.PERSONAL_SCOPE;
import static org.arendal.core.law.Article.TEMPORARY_STAY;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.OwnCitizenFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
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
      CaseText.of(
          DAY,
          "host.territory: SE; person.citizenships: FI; stay.lawful: yes; "
              + "benefit.category: social-assistance-or-service");

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
      article4(with(EQUAL, "person.citizenships: SE")).doesNotApply();
    }

    @Test
    @Tag("trap-9")
    @DisplayName("Trap 9: a dual citizen is within the words, to whom equality adds nothing")
    void dualCitizenIsOwnCitizenAnyway() {
      article4(with(EQUAL, "person.citizenships: SE FI")).applies().concludes("own-citizen-anyway");
    }

    @Test
    @Tag("trap-10")
    @DisplayName(
        "Trap 10: Denmark and Greenland are one country: a Danish citizen is an own citizen")
    void territoriesAreNoCountries() {
      Settings greenland = inForce(Territory.GREENLAND, DAY.withDayOfMonth(1));
      Case danish =
          CaseText.of(
              DAY,
              "host.territory: GL; person.citizenships: DK; stay.lawful: yes; "
                  + "benefit.category: social-assistance-or-service");
      article4(danish, greenland).doesNotApply();
      article4(with(danish, "person.citizenships: IS"), greenland).applies();
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
              with(
                  resident(Citizenships.of("US")),
                  "person.residenceTerritory: NO; stay.kind: temporary"))
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
      article4(with(EQUAL, "person.citizenships: SE"))
          .concludesOnly("own-citizen-by-own-law", "only-article-4-answered");
    }

    @Test
    @DisplayName("A04-1: unknown citizenship is open, and the applicant is asked")
    void unknownCitizenshipIsAsked() {
      article4(with(EQUAL, "person.citizenships: ?"))
          .isUndetermined()
          .asksOnly(PersonFacts.CITIZENSHIPS, Answerer.APPLICANT);
    }

    @Test
    @DisplayName("A04-1: an own citizen with perhaps another citizenship is open")
    void perhapsDualCitizen() {
      article4(with(EQUAL, "person.citizenships: SE more")).isUndetermined();
      article4(with(EQUAL, "person.citizenships: FI more")).applies();
    }

    @Test
    @DisplayName("A15-2a: a citizen of a state that has left is no Nordic citizen any more")
    void citizenOfStateThatLeft() {
      Settings left = denounced(NordicState.FINLAND, LocalDate.of(1996, 12, 15));
      article4(EQUAL, left).doesNotApply();
      article4(with(EQUAL, "person.citizenships: FI DK"), left).applies();
      article4(EQUAL, denounced(NordicState.FINLAND, LocalDate.of(1996, 12, 16))).applies();
    }

    private Case resident(Citizenships citizenships) {
      return with(
          EQUAL.with(PersonFacts.CITIZENSHIPS, citizenships),
          "person.residenceTerritory: SE; person.rightToReside: held");
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
      article4(with(EQUAL.with(StayFacts.KIND, kind), "stay.lawful: no")).doesNotApply();
    }

    @Test
    @Tag("trap-33")
    @DisplayName("Trap 33: article 4 creates no right to stay, and says so")
    void createsNoRightToStay() {
      article4(EQUAL).concludes("no-right-to-stay", "eu-conditions-do-not-cut-down");
      article4(with(EQUAL, "stay.lawful: no")).doesNotApply();
    }

    @Test
    @DisplayName("A04-g10 \"ikke til hinder\": said also of whoever has no right to stay")
    void noRightToStay() {
      article4(with(EQUAL, "stay.lawful: no")).doesNotApply().concludes("no-right-to-stay");
      article4(with(EQUAL, "stay.lawful: no; person.citizenships: US"))
          .neverConcludes("no-right-to-stay");
      article4(with(EQUAL, "stay.lawful: ?; benefit.category: health-service"))
          .doesNotApply()
          .neverConcludes("no-right-to-stay");
    }

    @Test
    @DisplayName("A04-1: unknown lawfulness is open, and the host authority is asked")
    void unknownLawfulnessIsAsked() {
      article4(with(EQUAL, "stay.lawful: ?"))
          .isUndetermined()
          .asksOnly(StayFacts.LAWFUL, Answerer.HOST_AUTHORITY);
    }

    @Test
    @DisplayName(
        "A04-g2: så længe de har ophold: after a stay that really ended there is no equality")
    void staysThatEndedAreNoStay() {
      Case ended = with(EQUAL, "stay.lawful: ?; stay.kind: temporary; stay.ended: 1997-06-14");
      article4(ended).doesNotApply().concludes("stay-was-over", "journey-by-article-8");
      article4(with(EQUAL, "stay.kind: temporary; stay.ended: 1997-06-15")).applies();
    }

    @Test
    @DisplayName("A04-g2: a planned day that has passed is no end and contradicts no lawful stay")
    void plannedEndIsNoEnd() {
      article4(with(EQUAL, "stay.endDate: 1997-06-14")).applies().remarks("expected-end-is-no-end");
      article4(with(EQUAL, "stay.endDate: 1997-06-15")).doesNotRemark("expected-end-is-no-end");
      article4(with(EQUAL, "stay.endDate: 1997-06-14; stay.ended: no"))
          .doesNotRemark("expected-end-is-no-end");
    }

    @Test
    @DisplayName(
        "A04-g2: uanset om det er i form af bopæl: a stay that became residence keeps equality")
    void stayThatBecameResidence() {
      Case resident = with(EQUAL, "stay.kind: residence; stay.ended: 1997-06-14");
      article4(resident).applies();
      article4(with(resident, "stay.lawful: ?")).isUndetermined();
    }

    @Test
    @DisplayName("A07-g3, A04-g10: no permit is needed: a note, from which nothing is derived")
    void noPermitIsNeeded() {
      for (Case matter :
          List.of(EQUAL, with(EQUAL, "stay.lawful: ?"), with(EQUAL, "stay.lawful: no"))) {
        article4(matter).concludes("no-permit-needed");
      }
      article4(with(EQUAL, "person.citizenships: US")).doesNotConclude("no-permit-needed");
    }

    @Test
    @Tag("trap-32")
    @DisplayName("Trap 32: on a temporary stay the comparison is with another municipality")
    void comparesWithAnotherMunicipality() {
      article4(with(EQUAL, "stay.kind: temporary")).concludes("compare-other-municipality");
      article4(with(EQUAL, "stay.kind: residence")).neverConcludes("compare-other-municipality");
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
      article4(with(EQUAL, "benefit.category: ?")).isUndetermined().asksOnly(BenefitFacts.CATEGORY);
    }

    @Test
    @Tag("trap-31")
    @DisplayName("Trap 31: article 4 has no need test: no fact about need is asked or matters")
    void needDoesNotMatter() {
      article4(EQUAL).concludes("no-need-test");
      Case noNeed = with(EQUAL, "need.immediate: no; need.satisfiableOtherwise: yes");
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
      article4(with(EQUAL, "ownCitizen.wouldBeRefused: yes"))
          .applies()
          .concludes("equal-refusal-no-breach")
          .doesNotConclude("unequal-refusal-breach");
    }

    @Test
    @DisplayName("A04-g3: a refusal that would not meet own citizens is a breach")
    void unequalRefusalIsBreach() {
      article4(with(EQUAL, "ownCitizen.wouldBeRefused: no"))
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
    private final Case claimed = with(EQUAL, "benefit.category: ?; advance.claimed: yes");

    @Test
    @DisplayName("A04-g3: who meets the conditions of own citizens has the claim that they have")
    void conditionsMet() {
      article4(with(claimed, "ownCitizen.conditionsMet: yes"))
          .concludes("advance-like-own-citizens")
          .doesNotConclude("advance-refused-like-own-citizens");
    }

    @Test
    @DisplayName("A04-g11: who does not meet them can be refused as own citizens are")
    void conditionsNotMet() {
      article4(with(claimed, "ownCitizen.conditionsMet: no"))
          .concludes("advance-refused-like-own-citizens")
          .doesNotConclude("advance-like-own-citizens");
    }

    @Test
    @DisplayName("A04-g3: neither is said while that is not known, nor where no advance is claimed")
    void unknown() {
      article4(claimed)
          .neverConcludes("advance-like-own-citizens", "advance-refused-like-own-citizens");
      article4(with(EQUAL, "ownCitizen.conditionsMet: yes"))
          .neverConcludes("advance-like-own-citizens", "advance-refused-like-own-citizens");
    }
  }

  @Test
  @DisplayName(
      "A07-g20, INTRO-26: a right of residence under EU law, given, is told; else nothing is")
  void euRightOfResidence() {
    article4(with(EQUAL, "person.euResidenceRight: yes")).concludes("eu-right-held");
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
      article4(with(host, "benefit.category: health-service")).doesNotApply();
      article4(with(host, "stay.lawful: no")).doesNotApply();
      article4(with(host, "person.citizenships: US")).doesNotApply();
    }

    @Test
    @DisplayName("A04-g12: whoever is no Nordic citizen is refused without a host being known")
    void noNordicCitizenWithoutHost() {
      article4(CaseText.of(DAY, "person.citizenships: US")).doesNotApply();
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
      article4(with(EQUAL, "person.residenceTerritory: FO")).applies().remarksNothing();
    }

    @Test
    @DisplayName("A04-1: a case that speaks of a stay raises article 4")
    void isRaisedByAStay() {
      assertThat(Articles.of(EQUAL_TREATMENT).isRaisedBy(CaseText.of(DAY, ""))).isFalse();
      assertThat(Articles.of(EQUAL_TREATMENT).isRaisedBy(CaseText.of(DAY, "stay"))).isTrue();
    }

    @Test
    @DisplayName(
        "A04-1 \"lovlig bopæl i landet\": so does a resident who asks for a covered benefit")
    void isRaisedByALawfulResidentWithABenefit() {
      Case resident =
          CaseText.of(
              DAY,
              "host.territory: SE; person.citizenships: DK; person.residenceTerritory: SE; "
                  + "person.rightToReside: held; benefit.category: other-social-benefit");
      assertThat(Articles.of(EQUAL_TREATMENT).isRaisedBy(resident)).isTrue();
      for (Case other :
          List.of(
              with(resident, "person.citizenships: SE"),
              with(resident, "person.citizenships: IN"),
              with(resident, "person.rightToReside: ?"),
              with(resident, "benefit.category: ?"),
              with(resident, "benefit.category: housing-benefit"))) {
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
      article4(with(EQUAL, "host.territory: AX")).remarksOnly("territory-date-unknown");
    }
  }

  @Nested
  @DisplayName("A04-g5, A11-1: what a no leaves")
  class WhatANoLeaves {
    private Case advance(Citizenships citizenships) {
      return with(
          EQUAL.with(PersonFacts.CITIZENSHIPS, citizenships),
          "person.residenceTerritory: SE; person.rightToReside: held; "
              + "benefit.category: other-social-benefit");
    }

    @Test
    @DisplayName("A11-1: for an advance the others are sent to article 11(1) and not to article 6")
    void advanceOfOthers() {
      article4(advance(Citizenships.of("US")))
          .concludes("article-11-for-advance")
          .doesNotConclude("article-6-instead");
      article4(with(advance(Citizenships.of("US")), "benefit.category: ?"))
          .doesNotConclude("article-11-for-advance", "article-6-instead");
    }

    @Test
    @DisplayName("A03-1b: who is not covered is sent neither to article 6 nor to 8 or 11")
    void notCovered() {
      Case outside =
          with(advance(Citizenships.of("PL")), "person.residenceTerritory: PL; stay.lawful: no");
      article4(outside)
          .drawsOnly(
              "equality-of-nordic-citizens",
              "national-equality-possible",
              "only-article-4-answered");
    }

    @Test
    @DisplayName("A08-1: an unlawful stay leaves article 8, which asks for no lawful stay")
    void unlawfulStay() {
      article4(with(EQUAL, "stay.lawful: no"))
          .concludes("journey-by-article-8", "only-article-4-answered");
      article4(EQUAL).doesNotConclude("journey-by-article-8", "only-article-4-answered");
    }

    @Test
    @DisplayName("A02-2: health care is under articles 5 and 9 only")
    void healthCare() {
      article4(with(EQUAL, "benefit.category: health-service"))
          .concludes("health-only-articles-5-and-9");
    }
  }
}
