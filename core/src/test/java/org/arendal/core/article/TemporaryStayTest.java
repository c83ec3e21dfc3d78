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
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.TEMPORARY_STAY;
import static org.arendal.core.law.Readings.EXCLUDED;
import static org.arendal.core.law.Readings.INCLUDED;
import static org.arendal.core.law.Readings.OTHER_BENEFITS_DURING_STAY;
import static org.arendal.core.law.Readings.OWN_CITIZEN_VISITING;
import static org.arendal.core.law.Readings.STANDING_NEED;
import static org.arendal.core.law.Readings.STAY_FROM_OTHER_TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayCircumstances;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Level;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 6: help during a temporary stay")
class TemporaryStayTest {
  /** A Norwegian citizen who lives in Norway and needs help at once while visiting Denmark. */
  static final Case HELP_NEEDED =
      Case.builder(DAY, Territory.DENMARK)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("NO"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.NORWAY))
          .with(StayFacts.KIND, StayKind.TEMPORARY)
          .with(StayFacts.LAWFUL, true)
          .with(StayFacts.CIRCUMSTANCES, StayCircumstances.SHORT_VISIT)
          .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
          .with(NeedFacts.IMMEDIATE, judged(true))
          .with(NeedFacts.AROSE_DURING_STAY, judged(true))
          .with(NeedFacts.SATISFIABLE_OTHERWISE, judged(false))
          .build();

  private static Determination answer(Case matter) {
    return evaluate(TEMPORARY_STAY, matter);
  }

  private static <T> Outcome with(Fact<T> fact, T value) {
    return outcome(TEMPORARY_STAY, HELP_NEEDED.with(fact, value));
  }

  private static void assertAsked(Fact<?> fact, Answerer answerer) {
    Determination answer = answer(HELP_NEEDED.without(fact));
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer)).containsExactly(fact);
    assertThat(fact.answerer()).isEqualTo(answerer);
  }

  @Nested
  @DisplayName("A06-1: a person covered by the Convention")
  class CoveredPerson {
    @Test
    @DisplayName("A06-1: the country of stay gives the help that the need calls for")
    void getsHelp() {
      Determination answer = answer(HELP_NEEDED);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(answer.openFacts()).isEmpty();
      Conclusion duty = conclusion(answer, "help-as-need-calls-for").conclusion();
      assertThat(duty.kind()).isEqualTo(Conclusion.Kind.DUTY);
      assertThat(duty.holder()).isEqualTo(Conclusion.Holder.HOST_AUTHORITY);
      assertThat(duty.strength()).isEqualTo(Conclusion.Strength.BINDING);
    }

    @Test
    @DisplayName("Trap 34: not limited to Nordic citizens: a lawful resident of Norway gets help")
    void otherResidentsGetHelp() {
      Case matter = resident(RightToReside.HELD);
      Determination answer = answer(matter);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer)).doesNotContain("article-4-beside");
    }

    @Test
    @DisplayName("Trap 7: article 6 is for all covered persons, also stateless ones")
    void statelessResidentsGetHelp() {
      Case matter =
          resident(RightToReside.HELD).with(PersonFacts.CITIZENSHIPS, Citizenships.stateless());
      assertThat(outcome(TEMPORARY_STAY, matter)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A03-1b: who is not covered gets no help under article 6")
    void othersDoNot() {
      assertThat(outcome(TEMPORARY_STAY, resident(RightToReside.NOT_HELD)))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(outcome(TEMPORARY_STAY, resident(RightToReside.ASYLUM_APPLICATION_ONLY)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A03-g6: an unknown right to reside is asked of the other country's authority")
    void unknownRightIsAsked() {
      Case matter = resident(RightToReside.HELD).without(PersonFacts.RIGHT_TO_RESIDE);
      Determination answer = answer(matter);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(PersonFacts.RIGHT_TO_RESIDE);
    }

    @Test
    @DisplayName("A06-g2: a resident of the Faroe Islands without Nordic citizenship is left open")
    void residentOfFaroeIsOpen() {
      Case matter =
          resident(RightToReside.HELD).toBuilder()
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"))
              .with(HostFacts.TERRITORY, Territory.SWEDEN)
              .build();
      Determination answer = answer(matter);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(remarks(answer)).containsExactly("residence-territory-unclear");
      assertThat(answer.openFacts()).isEmpty();
    }

    private Case resident(RightToReside right) {
      return HELP_NEEDED
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
          .with(PersonFacts.RIGHT_TO_RESIDE, right);
    }
  }

  @Nested
  @DisplayName("A07-dk-10: who pays the journey home")
  class JourneyHome {
    @Test
    @DisplayName(
        "A07-dk-10, A07-dk-11: a journey by own wish is no rejection; Denmark's rule is named")
    void namesTheDanishRule() {
      assertThat(remarks(answer(HELP_NEEDED)))
          .containsExactly(
              "own-wish-journey-no-removal",
              "national-rule.removal-if-public-pays",
              "national-rule.entry-ban");
      assertThat(remarks(answer(HELP_NEEDED.without(NeedFacts.IMMEDIATE))))
          .contains("own-wish-journey-no-removal");
    }

    @Test
    @DisplayName("A08-g3: where repatriation is decided nothing is said of a journey by own wish")
    void silentAfterADecision() {
      Case decided =
          HELP_NEEDED
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .with(MeasureFacts.DECISION_DATE, HELP_NEEDED.asOf())
              .with(MeasureFacts.DECIDED, true);
      assertThat(remarks(answer(decided))).doesNotContain("own-wish-journey-no-removal");
    }

    @Test
    @DisplayName("A07-g19: no other country's registers have such a rule, nor that of a territory")
    void othersHaveNoSuchRule() {
      for (Territory host : List.of(Territory.SWEDEN, Territory.FINLAND, Territory.GREENLAND)) {
        assertThat(remarks(answer(HELP_NEEDED.with(HostFacts.TERRITORY, host))))
            .as("%s", host)
            .doesNotContain("own-wish-journey-no-removal");
      }
    }

    @Test
    @DisplayName("A06-1: where there is no help under article 6, nothing is said of the journey")
    void silentWithoutHelp() {
      assertThat(remarks(answer(HELP_NEEDED.with(NeedFacts.IMMEDIATE, judged(false))))).isEmpty();
    }
  }

  @Nested
  @DisplayName("A06-1: an own citizen visiting home (contested)")
  class OwnCitizen {
    private final Case visitor = HELP_NEEDED.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"));

    @Test
    @DisplayName("A06-1: is left open, and the reading is named")
    void isOpen() {
      Determination answer = answer(visitor);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer)).containsExactly(OWN_CITIZEN_VISITING);
      assertThat(answer.openFacts()).isEmpty();
    }

    @Test
    @DisplayName("A06-1: gets help where an agency reads the article so")
    void canBeIncluded() {
      Determination answer =
          evaluate(TEMPORARY_STAY, visitor, settled(OWN_CITIZEN_VISITING, INCLUDED));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(answer.readings())
          .containsExactly(new ReadingUse(OWN_CITIZEN_VISITING, Optional.of(INCLUDED), true));
    }

    @Test
    @DisplayName("A06-1: gets none where an agency reads it the other way")
    void canBeExcluded() {
      Determination answer =
          evaluate(TEMPORARY_STAY, visitor, settled(OWN_CITIZEN_VISITING, EXCLUDED));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(answer.readings())
          .containsExactly(new ReadingUse(OWN_CITIZEN_VISITING, Optional.of(EXCLUDED), true));
    }

    @Test
    @DisplayName("Trap 9: a dual citizen who visits one of the two countries is left open too")
    void dualCitizenIsOpen() {
      Case dual = HELP_NEEDED.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK", "NO"));
      assertThat(outcome(TEMPORARY_STAY, dual)).isEqualTo(UNDETERMINED);
    }

    @Test
    @DisplayName("A06-1: the reading does not matter for a citizen of another country")
    void doesNotMatterForOthers() {
      assertThat(answer(HELP_NEEDED).readings()).isEmpty();
      assertThat(outcome(TEMPORARY_STAY, HELP_NEEDED, settled(OWN_CITIZEN_VISITING, EXCLUDED)))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A06-1: perhaps an own citizen: the applicant is asked")
    void perhapsOwnCitizen() {
      Case matter = HELP_NEEDED.with(PersonFacts.CITIZENSHIPS, Citizenships.atLeast("NO"));
      Determination answer = answer(matter);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(PersonFacts.CITIZENSHIPS);
      assertThat(openReadings(answer)).containsExactly(OWN_CITIZEN_VISITING);
      assertThat(outcome(TEMPORARY_STAY, matter, settled(OWN_CITIZEN_VISITING, INCLUDED)))
          .isEqualTo(APPLIES);
    }
  }

  @Nested
  @DisplayName("A06-1: during lawful temporary stay")
  class LawfulTemporaryStay {
    @Test
    @DisplayName("Trap 35: the stay must be temporary")
    void residenceDoesNotCount() {
      assertThat(with(StayFacts.KIND, StayKind.RESIDENCE)).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Trap 35: the stay must be lawful")
    void unlawfulStayDoesNotCount() {
      assertThat(with(StayFacts.LAWFUL, false)).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A06-1: temporariness is that of the stay: no residence is needed elsewhere")
    void residenceNeedNotBeKnown() {
      for (Territory host : List.of(Territory.DENMARK, Territory.SWEDEN, Territory.NORWAY)) {
        Case unknown =
            HELP_NEEDED
                .with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS"))
                .without(PersonFacts.RESIDENCE_TERRITORY)
                .with(HostFacts.TERRITORY, host);
        assertThat(outcome(TEMPORARY_STAY, unknown)).as("%s", host).isEqualTo(APPLIES);
        assertThat(
                outcome(
                    TEMPORARY_STAY, unknown.with(PersonFacts.RESIDENCE_TERRITORY, Place.NOWHERE)))
            .as("%s", host)
            .isEqualTo(APPLIES);
      }
      assertThat(with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DE"))).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName(
        "A06-1, 1.6a, 1.6b: a Swede without a home, or with one in Greenland, gets help in Denmark")
    void swedeWithoutHome() {
      Case homeless =
          Case.builder(LocalDate.of(2026, 3, 10), Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
              .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
              .with(StayFacts.KIND, StayKind.TEMPORARY)
              .with(StayFacts.LAWFUL, true)
              .with(StayFacts.CIRCUMSTANCES, StayCircumstances.LONGER)
              .with(NeedFacts.IMMEDIATE, judged(true))
              .with(NeedFacts.AROSE_DURING_STAY, judged(true))
              .with(NeedFacts.SATISFIABLE_OTHERWISE, judged(false))
              .build();
      assertThat(outcome(TEMPORARY_STAY, homeless)).isEqualTo(APPLIES);
      Case greenland = homeless.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("GL"));
      assertThat(outcome(TEMPORARY_STAY, greenland)).isEqualTo(APPLIES);
      assertThat(evaluate(TEMPORARY_STAY, greenland).readings()).isEmpty();
    }

    @Test
    @DisplayName("A03-1b: a person of another citizenship who resides nowhere is not covered")
    void nowhereAndNoNordicCitizen() {
      Determination answer =
          answer(
              HELP_NEEDED
                  .with(PersonFacts.CITIZENSHIPS, Citizenships.of("TH"))
                  .with(PersonFacts.RESIDENCE_TERRITORY, Place.NOWHERE));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer))
          .contains("only-article-6-answered")
          .doesNotContain("journey-by-article-8");
    }

    @Test
    @DisplayName(
        "A04-1: lovligt midlertidigt ophold eller lovlig bopæl: whoever resides here has none")
    void whoLivesHereIsNotOnTemporaryStay() {
      Case.Builder here =
          HELP_NEEDED.without(StayFacts.KIND).toBuilder()
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.DENMARK))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD);
      assertThat(outcome(TEMPORARY_STAY, here.build())).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer(here.build()))).contains("resident-not-on-temporary-stay");
      assertThatThrownBy(() -> here.with(StayFacts.KIND, StayKind.TEMPORARY).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("stay.kind")
          .hasMessageContaining("person.residenceTerritory");
    }

    @Test
    @DisplayName(
        "A04-1: while the right to live here is not known, the stay is taken as given, and asked about")
    void residenceHereWithoutAKnownRight() {
      Determination answer =
          answer(HELP_NEEDED.with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.DENMARK)));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer)).contains("residence-or-temporary-stay");
      assertThat(conclusions(answer(HELP_NEEDED))).doesNotContain("residence-or-temporary-stay");
    }

    @Test
    @DisplayName(
        "A06-1, i et andet nordisk land: a citizen of another country may live anywhere in the state")
    void citizenshipMakesTheCountryAnother() {
      for (String home : List.of("GL", "FO")) {
        Determination answer =
            answer(HELP_NEEDED.with(PersonFacts.RESIDENCE_TERRITORY, Place.of(home)));
        assertThat(answer.outcome()).as(home).isEqualTo(APPLIES);
        assertThat(answer.readings()).as(home).isEmpty();
      }
      Case aland =
          HELP_NEEDED
              .with(HostFacts.TERRITORY, Territory.FINLAND)
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("AX"));
      assertThat(outcome(TEMPORARY_STAY, aland, settled(STAY_FROM_OTHER_TERRITORY, EXCLUDED)))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName(
        "A06-1, A01-a-g2, 1.6b: others who live in another territory of the state: open by a reading")
    void othersFromAnotherTerritoryAreOpen() {
      Case thai = fromOtherTerritory("GL", Territory.DENMARK);
      Determination answer = evaluate(TEMPORARY_STAY, thai, inForceInGreenland(Map.of()));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(answer.openFacts()).isEmpty();
      assertThat(answer.readings())
          .containsExactly(new ReadingUse(STAY_FROM_OTHER_TERRITORY, Optional.empty(), false));
      assertThat(
              outcome(
                  TEMPORARY_STAY,
                  thai,
                  inForceInGreenland(Map.of(STAY_FROM_OTHER_TERRITORY, INCLUDED))))
          .isEqualTo(APPLIES);
      assertThat(
              outcome(
                  TEMPORARY_STAY,
                  thai,
                  inForceInGreenland(Map.of(STAY_FROM_OTHER_TERRITORY, EXCLUDED))))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A06-1, A01-a-g-sj2: the same from Svalbard, and not from another state")
    void othersFromSvalbardAreOpen() {
      Case thai =
          fromOtherTerritory("SJ", Territory.NORWAY)
              .with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, true);
      assertThat(answer(thai).outcome()).isEqualTo(UNDETERMINED);
      assertThat(answer(thai).readings())
          .containsExactly(new ReadingUse(STAY_FROM_OTHER_TERRITORY, Optional.empty(), false));
      assertThat(answer(thai.with(HostFacts.TERRITORY, Territory.DENMARK)).outcome())
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A06-1: for an own citizen the reading on visits home decides, not the residence")
    void ownCitizenIsNotAskedWhereHomeIs() {
      Case own = HELP_NEEDED.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"));
      Settings included = settled(OWN_CITIZEN_VISITING, INCLUDED);
      for (Case visitor :
          List.of(
              own.without(PersonFacts.RESIDENCE_TERRITORY),
              own.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("GL")))) {
        assertThat(outcome(TEMPORARY_STAY, visitor, included)).isEqualTo(APPLIES);
        assertThat(evaluate(TEMPORARY_STAY, visitor).readings())
            .containsExactly(new ReadingUse(OWN_CITIZEN_VISITING, Optional.empty(), false));
      }
    }

    private static Case fromOtherTerritory(String home, Territory host) {
      return HELP_NEEDED
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("TH"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(home))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
          .with(HostFacts.TERRITORY, host);
    }

    private static Settings inForceInGreenland(Map<Reading, String> readings) {
      return Settings.builder()
          .putEntryIntoForce(Territory.GREENLAND, LocalDate.of(1997, 6, 1))
          .putAllReadings(readings)
          .build();
    }

    @Test
    @DisplayName("A06-1: kind and lawfulness are asked of the host authority")
    void unknownStayIsAsked() {
      assertAsked(StayFacts.KIND, Answerer.HOST_AUTHORITY);
      assertAsked(StayFacts.LAWFUL, Answerer.HOST_AUTHORITY);
    }

    @Test
    @DisplayName("Trap 36: help lasts until the stay ends, and no emergency's end is asked about")
    void lastsUntilTheStayEnds() {
      Determination answer = answer(HELP_NEEDED);
      assertThat(conclusions(answer)).contains("until-stay-ends");
      Conclusion limit = conclusion(answer, "until-stay-ends").conclusion();
      assertThat(limit.provisions())
          .extracting(Object::toString)
          .containsExactly("A06-g3", "A06-1");
      assertThat(limit.strength()).isEqualTo(Conclusion.Strength.BY_GUIDANCE);
      assertThat(with(StayFacts.END_DATE, DAY)).isEqualTo(APPLIES);
      assertThat(with(StayFacts.END_DATE, DAY.minusDays(1))).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName(
        "A06-g3: indtil opholdet ophører: after its real end there is no help for that day")
    void endsWithTheStay() {
      Case ended =
          HELP_NEEDED.without(StayFacts.LAWFUL).with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)));
      Determination answer = answer(ended);
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer)).contains("stay-was-over", "journey-by-article-8");
      assertThatThrownBy(() -> ended.with(StayFacts.LAWFUL, true))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("stay.lawful")
          .hasMessageContaining("stay.ended");
    }

    @Test
    @DisplayName("A06-g8: a claim for a day within the stay is answered for that day, also later")
    void dayWithinTheStay() {
      assertThat(with(StayFacts.ENDED, StayEnd.on(DAY))).isEqualTo(APPLIES);
      assertThat(with(StayFacts.ENDED, StayEnd.on(DAY.plusDays(20)))).isEqualTo(APPLIES);
      assertThat(with(StayFacts.ENDED, StayEnd.notEnded())).isEqualTo(APPLIES);
    }
  }

  @Nested
  @DisplayName("A06-1, A06-g10: what a no leaves, by cause")
  class WhatANoLeaves {
    private List<String> no(Case matter) {
      Determination answer = answer(matter);
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer)).contains("only-article-6-answered");
      assertThat(conclusion(answer, "only-article-6-answered").conclusion().provisions())
          .extracting(Object::toString)
          .containsExactly("A06-1");
      return conclusions(answer);
    }

    @Test
    @DisplayName(
        "A08-1: the unlawfully staying are pointed to article 8, which asks for no lawful stay")
    void unlawfulStay() {
      assertThat(no(HELP_NEEDED.with(StayFacts.LAWFUL, false)))
          .contains("journey-by-article-8")
          .doesNotContain("equal-treatment-without-need");
    }

    @Test
    @DisplayName("A03-1b: the non-covered are not pointed to article 8; the perhaps covered are")
    void coverage() {
      Case outside =
          HELP_NEEDED
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("PL"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("PL"));
      assertThat(no(outside)).containsExactly("only-article-6-answered");
      Case open =
          HELP_NEEDED
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("PL"))
              .with(StayFacts.LAWFUL, false);
      assertThat(no(open)).doesNotContain("journey-by-article-8");
      assertThat(conditionalConclusions(answer(open)))
          .contains("journey-by-article-8 if person.rightToReside");
    }

    @Test
    @DisplayName("A06-g7: a need met otherwise: ask again if it is not; article 4 asks for no need")
    void metOtherwise() {
      assertThat(no(HELP_NEEDED.with(NeedFacts.SATISFIABLE_OTHERWISE, judged(true))))
          .contains("other-way-must-come-in-time", "equal-treatment-without-need");
      assertThat(no(HELP_NEEDED.with(NeedFacts.IMMEDIATE, judged(false))))
          .contains("equal-treatment-without-need")
          .doesNotContain("other-way-must-come-in-time");
    }

    @Test
    @DisplayName("A02-2: health care: only articles 5 and 9")
    void healthCare() {
      assertThat(no(HELP_NEEDED.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE)))
          .contains("health-only-articles-5-and-9")
          .doesNotContain("equal-treatment-without-need");
    }

    @Test
    @DisplayName("A11-1: a benefit under 2(1)(b): article 4, and article 11(1) for an advance")
    void otherBenefit() {
      assertThat(no(HELP_NEEDED.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT)))
          .contains("other-benefits-not-in-6");
    }
  }

  @Nested
  @DisplayName("A06-1: an immediate need that comes up during the stay")
  class ImmediateNeed {
    @Test
    @DisplayName("Trap 35: the need must be immediate, by a caseworker's judgement")
    void mustBeImmediate() {
      assertThat(with(NeedFacts.IMMEDIATE, judged(false))).isEqualTo(DOES_NOT_APPLY);
      assertAsked(NeedFacts.IMMEDIATE, Answerer.CASEWORKER_JUDGEMENT);
    }

    @Test
    @DisplayName("A06-1: an unreasoned judgement cannot be given")
    void judgementsHaveReasons() {
      assertThatThrownBy(() -> Judgement.builder().outcome(true).role("clerk").date(DAY).build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("reason");
    }

    @Test
    @DisplayName("A06-g1: a standing need brought along is left open, and the reading is named")
    void standingNeedIsOpen() {
      Determination answer = answer(HELP_NEEDED.with(NeedFacts.AROSE_DURING_STAY, judged(false)));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer)).containsExactly(STANDING_NEED);
      assertThat(answer.openFacts()).isEmpty();
    }

    @Test
    @DisplayName("A06-g9: a standing need counts where an agency reads the article so")
    void standingNeedCanBeIncluded() {
      Case matter = HELP_NEEDED.with(NeedFacts.AROSE_DURING_STAY, judged(false));
      Settings included = settled(STANDING_NEED, INCLUDED);
      assertThat(outcome(TEMPORARY_STAY, matter, included)).isEqualTo(APPLIES);
      assertThat(evaluate(TEMPORARY_STAY, matter, included).readings())
          .containsExactly(new ReadingUse(STANDING_NEED, Optional.of(INCLUDED), true));
      assertThat(
              outcome(TEMPORARY_STAY, HELP_NEEDED.without(NeedFacts.AROSE_DURING_STAY), included))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A06-1: a standing need does not count where an agency reads it the other way")
    void standingNeedCanBeExcluded() {
      Case matter = HELP_NEEDED.with(NeedFacts.AROSE_DURING_STAY, judged(false));
      assertThat(outcome(TEMPORARY_STAY, matter, settled(STANDING_NEED, EXCLUDED)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A06-g1: whether the need came up during the stay is asked of the caseworker")
    void originOfNeedIsAsked() {
      assertAsked(NeedFacts.AROSE_DURING_STAY, Answerer.CASEWORKER_JUDGEMENT);
      assertThat(openReadings(answer(HELP_NEEDED.without(NeedFacts.AROSE_DURING_STAY))))
          .containsExactly(STANDING_NEED);
    }
  }

  @Nested
  @DisplayName("A06-g7: no help where the need can be met in another way")
  class SatisfiableOtherwise {
    @Test
    @DisplayName("Trap 37: there is no duty if the need can be met otherwise")
    void noDutyThen() {
      assertThat(with(NeedFacts.SATISFIABLE_OTHERWISE, judged(true))).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A06-g7: whether it can is asked of the caseworker")
    void isAsked() {
      assertAsked(NeedFacts.SATISFIABLE_OTHERWISE, Answerer.CASEWORKER_JUDGEMENT);
    }

    @Test
    @DisplayName("Trap 85: the condition stands in the guidance and is cited as such")
    void isCitedAsGuidance() {
      assertThat(TemporaryStay.SATISFIABLE_OTHERWISE.provision().id()).isEqualTo("A06-g7");
      assertThat(TemporaryStay.SATISFIABLE_OTHERWISE.provision().level()).isEqualTo(Level.GUIDANCE);
      assertThat(TemporaryStay.IMMEDIATE.provision().level()).isEqualTo(Level.CONVENTION);
    }
  }

  @Nested
  @DisplayName("A06-1: for social assistance and social services")
  class Benefits {
    @Test
    @DisplayName("Trap 24: health care is not among them, whatever the readings")
    void healthIsNot() {
      Case matter = HELP_NEEDED.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE);
      assertThat(outcome(TEMPORARY_STAY, matter)).isEqualTo(DOES_NOT_APPLY);
      assertThat(outcome(TEMPORARY_STAY, matter, settled(OTHER_BENEFITS_DURING_STAY, INCLUDED)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A02-1b: other social benefits are not, by the library's standard reading")
    void otherBenefitsAreNotByStandard() {
      Determination answer =
          answer(HELP_NEEDED.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(answer.readings())
          .containsExactly(
              new ReadingUse(OTHER_BENEFITS_DURING_STAY, Optional.of(EXCLUDED), false));
    }

    @Test
    @DisplayName("A02-1b: an agency can read the article so that they are")
    void otherBenefitsCanBeIncluded() {
      Determination answer =
          evaluate(
              TEMPORARY_STAY,
              HELP_NEEDED.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT),
              settled(OTHER_BENEFITS_DURING_STAY, INCLUDED));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(answer.readings())
          .containsExactly(new ReadingUse(OTHER_BENEFITS_DURING_STAY, Optional.of(INCLUDED), true));
    }

    @Test
    @DisplayName("A02-1b: an agency that confirms the standard reading is named for it")
    void standardCanBeConfirmed() {
      Determination answer =
          evaluate(
              TEMPORARY_STAY,
              HELP_NEEDED.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT),
              settled(OTHER_BENEFITS_DURING_STAY, EXCLUDED));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(answer.readings().get(0).settledByAgency()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = BenefitCategory.class,
        names = {"SOCIAL_SECURITY", "HOUSING_BENEFIT", "NONE"})
    @DisplayName("A02-1: what is outside the Convention is outside article 6")
    void whatIsOutsideStaysOutside(BenefitCategory category) {
      assertThat(with(BenefitFacts.CATEGORY, CodeSet.of(category))).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A06-1: the category is asked of the host authority")
    void categoryIsAsked() {
      assertAsked(BenefitFacts.CATEGORY, Answerer.HOST_AUTHORITY);
    }
  }

  @Nested
  @DisplayName("A06-g5: the extent of the help")
  class Extent {
    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = StayCircumstances.class,
        names = {"TRANSIT", "SHORT_VISIT"})
    @DisplayName("Trap 38: in transit or on a short visit, only the stay or the journey home")
    void shortVisit(StayCircumstances circumstances) {
      Determination answer = answer(HELP_NEEDED.with(StayFacts.CIRCUMSTANCES, circumstances));
      assertThat(conclusions(answer))
          .contains("stay-or-journey-home-only", "national-law-may-give-more")
          .doesNotContain("home-help-or-care-too");
    }

    @Test
    @DisplayName("A06-g9: on a longer stay, home help or care too")
    void longerStay() {
      Determination answer =
          answer(HELP_NEEDED.with(StayFacts.CIRCUMSTANCES, StayCircumstances.LONGER));
      assertThat(conclusions(answer))
          .contains("home-help-or-care-too", "national-law-may-give-more")
          .doesNotContain("stay-or-journey-home-only");
    }

    @Test
    @DisplayName("A06-g5: unknown circumstances leave the outcome decided and the extent open")
    void unknownCircumstances() {
      Determination answer = answer(HELP_NEEDED.without(StayFacts.CIRCUMSTANCES));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(answer.openFacts()).isEmpty();
      assertThat(conditionalConclusions(answer))
          .containsExactly(
              "stay-or-journey-home-only if stay.circumstances",
              "home-help-or-care-too if stay.circumstances");
      assertThat(StayFacts.CIRCUMSTANCES.answerer()).isEqualTo(Answerer.HOST_AUTHORITY);
    }

    @Test
    @DisplayName("A06-g8: no count of days is ever made from the dates of the stay")
    void noDayCounts() {
      Case longStay =
          HELP_NEEDED
              .with(StayFacts.START_DATE, DAY.minusYears(1))
              .with(StayFacts.END_DATE, DAY.plusYears(1));
      assertThat(Matters.said(answer(longStay))).isEqualTo(Matters.said(answer(HELP_NEEDED)));
    }

    @Test
    @DisplayName(
        "A06-g4, A06-g6: an individual assessment, as for a resident of another municipality")
    void assessmentAndComparison() {
      assertThat(conclusions(answer(HELP_NEEDED)))
          .contains("individual-assessment", "as-resident-of-other-municipality");
    }

    @Test
    @DisplayName("A04-g2: article 4 stands beside for citizens of another Nordic country")
    void article4StandsBeside() {
      assertThat(conclusions(answer(HELP_NEEDED))).contains("article-4-beside");
    }
  }

  @Nested
  @DisplayName("A06-1: what is unknown")
  class Unknown {
    @Test
    @DisplayName("Trap 86: one condition known to fail is no, whatever else is unknown")
    void oneFailureIsEnough() {
      Case host = Case.builder(DAY, Territory.DENMARK).build();
      assertThat(outcome(TEMPORARY_STAY, host.with(NeedFacts.IMMEDIATE, judged(false))))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(outcome(TEMPORARY_STAY, host.with(NeedFacts.SATISFIABLE_OTHERWISE, judged(true))))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(outcome(TEMPORARY_STAY, host.with(StayFacts.KIND, StayKind.RESIDENCE)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A06-1: with nothing known, everything that matters is asked, in the rule's order")
    void everythingIsAsked() {
      assertThat(openFacts(answer(Case.builder(DAY, Territory.DENMARK).build())))
          .containsExactly(
              PersonFacts.CITIZENSHIPS,
              PersonFacts.RESIDENCE_TERRITORY,
              PersonFacts.RIGHT_TO_RESIDE,
              StayFacts.KIND,
              StayFacts.LAWFUL,
              NeedFacts.IMMEDIATE,
              NeedFacts.AROSE_DURING_STAY,
              BenefitFacts.CATEGORY,
              NeedFacts.SATISFIABLE_OTHERWISE);
    }

    @Test
    @DisplayName("A06-1: a case that speaks of a need raises article 6")
    void isRaisedByANeed() {
      Case.Builder matter = Case.builder(DAY);
      assertThat(Articles.of(TEMPORARY_STAY).isRaisedBy(matter.build())).isFalse();
      assertThat(Articles.of(TEMPORARY_STAY).isRaisedBy(matter.raise(Section.NEED).build()))
          .isTrue();
    }
  }
}
