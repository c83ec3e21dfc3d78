package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.assertRefused;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.TEMPORARY_STAY;
import static org.arendal.core.law.ReadingOption.EXCLUDED;
import static org.arendal.core.law.ReadingOption.INCLUDED;
import static org.arendal.core.law.Readings.OTHER_BENEFITS_DURING_STAY;
import static org.arendal.core.law.Readings.OWN_CITIZEN_VISITING;
import static org.arendal.core.law.Readings.STANDING_NEED;
import static org.arendal.core.law.Readings.STAY_FROM_OTHER_TERRITORY;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.ControlPoint;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.StayCircumstances;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Level;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 6: help during a temporary stay")
class TemporaryStayTest {
  /** A Norwegian citizen who lives in Norway and needs help at once while visiting Denmark. */
  static final Case HELP_NEEDED =
      CaseText.of(
          DAY,
          "host.territory: DK; person.citizenships: NO; person.residenceTerritory: NO; "
              + "stay.kind: temporary; stay.lawful: yes; stay.circumstances: short-visit; "
              + "benefit.category: social-assistance-or-service; need.immediate: yes; "
              + "need.aroseDuringStay: yes; need.satisfiableOtherwise: no");

  private static DeterminationAssert article6(Case matter) {
    return answer(TEMPORARY_STAY, matter);
  }

  private static DeterminationAssert article6(Case matter, Settings settings) {
    return answer(TEMPORARY_STAY, matter, settings);
  }

  private static void assertAsked(Fact<?> fact, Answerer answerer) {
    article6(HELP_NEEDED.without(fact)).isUndetermined().asksOnly(fact, answerer);
  }

  @Nested
  @DisplayName("A06-1: a person covered by the Convention")
  class CoveredPerson {
    @Test
    @DisplayName("A06-1 'skal ... modtage', A06-g2 'retten': the help is a right of the person")
    void getsHelp() {
      article6(HELP_NEEDED)
          .applies()
          .asksNothing()
          .conclusion("help-as-need-calls-for")
          .isA(Conclusion.Kind.RIGHT)
          .isOf(Conclusion.Holder.PERSON)
          .is(Conclusion.Strength.BINDING);
    }

    @Test
    @Tag("trap-34")
    @DisplayName("Trap 34: not limited to Nordic citizens: a lawful resident of Norway gets help")
    void otherResidentsGetHelp() {
      article6(resident(RightToReside.HELD)).applies().doesNotConclude("article-4-beside");
    }

    @Test
    @Tag("trap-7")
    @DisplayName("Trap 7: article 6 is for all covered persons, also stateless ones")
    void statelessResidentsGetHelp() {
      article6(with(resident(RightToReside.HELD), "person.citizenships: none")).applies();
    }

    @Test
    @DisplayName("A03-1b: who is not covered gets no help under article 6")
    void othersDoNot() {
      article6(resident(RightToReside.NOT_HELD)).doesNotApply();
      article6(resident(RightToReside.ASYLUM_APPLICATION_ONLY)).doesNotApply();
    }

    @Test
    @DisplayName("A03-g6: an unknown right to reside is asked of the other country's authority")
    void unknownRightIsAsked() {
      article6(with(resident(RightToReside.HELD), "person.rightToReside: ?"))
          .isUndetermined()
          .asksOnly(PersonFacts.RIGHT_TO_RESIDE);
    }

    @Test
    @DisplayName("A06-g2: a resident of the Faroe Islands without Nordic citizenship is left open")
    void residentOfFaroeIsOpen() {
      Case matter =
          with(resident(RightToReside.HELD), "person.residenceTerritory: FO; host.territory: SE");
      article6(matter).isUndetermined().remarksOnly("residence-territory-unclear").asksNothing();
    }

    private Case resident(RightToReside right) {
      return with(HELP_NEEDED, "person.citizenships: US").with(PersonFacts.RIGHT_TO_RESIDE, right);
    }
  }

  @Nested
  @DisplayName("A07-dk-10: who pays the journey home")
  class JourneyHome {
    @Test
    @DisplayName(
        "A07-dk-10, A07-dk-11: a journey by own wish is no rejection; Denmark's rule is named")
    void namesTheDanishRule() {
      article6(HELP_NEEDED)
          .remarksOnly(
              "own-wish-journey-no-removal",
              "national-rule.removal-if-public-pays",
              "national-rule.entry-ban");
      article6(with(HELP_NEEDED, "need.immediate: ?")).remarks("own-wish-journey-no-removal");
    }

    @Test
    @DisplayName("A08-g3: where repatriation is decided nothing is said of a journey by own wish")
    void silentAfterADecision() {
      Case decided =
          with(
              with(HELP_NEEDED, "measure.kind: repatriation")
                  .with(MeasureFacts.DECISION_DATE, HELP_NEEDED.asOf()),
              "measure.decided: yes");
      article6(decided).doesNotRemark("own-wish-journey-no-removal");
    }

    @Test
    @DisplayName("A07-g19: no other country's registers have such a rule, nor that of a territory")
    void othersHaveNoSuchRule() {
      for (Territory host : List.of(Territory.SWEDEN, Territory.FINLAND, Territory.GREENLAND)) {
        article6(HELP_NEEDED.with(HostFacts.TERRITORY, host))
            .as("%s", host)
            .doesNotRemark("own-wish-journey-no-removal");
      }
    }

    @Test
    @DisplayName("A06-1: where there is no help under article 6, nothing is said of the journey")
    void silentWithoutHelp() {
      article6(with(HELP_NEEDED, "need.immediate: no")).remarksNothing();
    }
  }

  @Nested
  @DisplayName("A06-1: an own citizen visiting home (contested)")
  class OwnCitizen {
    private final Case visitor = with(HELP_NEEDED, "person.citizenships: DK");

    @Test
    @DisplayName("A06-1: is left open, and the reading is named")
    void isOpen() {
      article6(visitor).isUndetermined().turnsOn(OWN_CITIZEN_VISITING).asksNothing();
    }

    @Test
    @DisplayName("A06-1: gets help where an agency reads the article so")
    void canBeIncluded() {
      article6(visitor, settled(OWN_CITIZEN_VISITING, INCLUDED))
          .applies()
          .readsByAgency(OWN_CITIZEN_VISITING, INCLUDED);
    }

    @Test
    @DisplayName("A06-1: gets none where an agency reads it the other way")
    void canBeExcluded() {
      article6(visitor, settled(OWN_CITIZEN_VISITING, EXCLUDED))
          .doesNotApply()
          .readsByAgency(OWN_CITIZEN_VISITING, EXCLUDED);
    }

    @Test
    @Tag("trap-9")
    @DisplayName("Trap 9: a dual citizen who visits one of the two countries is left open too")
    void dualCitizenIsOpen() {
      article6(with(HELP_NEEDED, "person.citizenships: DK NO")).isUndetermined();
    }

    @Test
    @DisplayName("A06-1: the reading does not matter for a citizen of another country")
    void doesNotMatterForOthers() {
      article6(HELP_NEEDED).turnsOnNoReading();
      article6(HELP_NEEDED, settled(OWN_CITIZEN_VISITING, EXCLUDED)).applies();
    }

    @Test
    @DisplayName("A06-1: perhaps an own citizen: the applicant is asked")
    void perhapsOwnCitizen() {
      Case matter = with(HELP_NEEDED, "person.citizenships: NO more");
      article6(matter)
          .isUndetermined()
          .asksOnly(PersonFacts.CITIZENSHIPS)
          .turnsOn(OWN_CITIZEN_VISITING);
      article6(matter, settled(OWN_CITIZEN_VISITING, INCLUDED)).applies();
    }
  }

  @Nested
  @DisplayName("A06-1: during lawful temporary stay")
  class LawfulTemporaryStay {
    @Test
    @Tag("trap-35")
    @DisplayName("Trap 35: the stay must be temporary")
    void residenceDoesNotCount() {
      article6(with(HELP_NEEDED, "stay.kind: residence")).doesNotApply();
    }

    @Test
    @DisplayName(
        "A06-1: that residence is told here and elsewhere is remarked on, and a control point")
    void residenceToldTwice() {
      Case twice =
          with(
              HELP_NEEDED,
              "stay.kind: residence; person.residenceTerritory: NO; host.territory: DK");
      article6(twice).doesNotApply().remarks("residence-told-twice");
      assertThat(Matters.STANDARD.assess(twice).controlPoints())
          .filteredOn(point -> point.kind() == ControlPoint.Kind.PLACE)
          .extracting(ControlPoint::articles)
          .anySatisfy(articles -> assertThat(articles).contains(Article.TEMPORARY_STAY));
    }

    @Test
    @Tag("trap-35")
    @DisplayName("Trap 35: the stay must be lawful")
    void unlawfulStayDoesNotCount() {
      article6(with(HELP_NEEDED, "stay.lawful: no")).doesNotApply();
    }

    @Test
    @DisplayName("A06-1: temporariness is that of the stay: no residence is needed elsewhere")
    void residenceNeedNotBeKnown() {
      for (Territory host : List.of(Territory.DENMARK, Territory.SWEDEN, Territory.NORWAY)) {
        Case unknown =
            with(HELP_NEEDED, "person.citizenships: IS; person.residenceTerritory: ?")
                .with(HostFacts.TERRITORY, host);
        article6(unknown).as("%s", host).applies();
        article6(with(unknown, "person.residenceTerritory: nowhere")).as("%s", host).applies();
      }
      article6(with(HELP_NEEDED, "person.residenceTerritory: DE")).applies();
    }

    @Test
    @DisplayName(
        "A06-1, 1.6a, 1.6b: a Swede without a home, or with one in Greenland, gets help in Denmark")
    void swedeWithoutHome() {
      Case homeless =
          CaseText.of(
              LocalDate.of(2026, 3, 10),
              "host.territory: DK; person.citizenships: SE; "
                  + "benefit.category: social-assistance-or-service; stay.kind: temporary; "
                  + "stay.lawful: yes; stay.circumstances: longer; need.immediate: yes; "
                  + "need.aroseDuringStay: yes; need.satisfiableOtherwise: no");
      article6(homeless).applies();
      article6(with(homeless, "person.residenceTerritory: GL")).applies().turnsOnNoReading();
    }

    @Test
    @DisplayName("A03-1b: a person of another citizenship who resides nowhere is not covered")
    void nowhereAndNoNordicCitizen() {
      article6(with(HELP_NEEDED, "person.citizenships: TH; person.residenceTerritory: nowhere"))
          .doesNotApply()
          .concludes("only-article-6-answered")
          .doesNotConclude("journey-by-article-8");
    }

    @Test
    @DisplayName(
        "A04-1: lovligt midlertidigt ophold eller lovlig bopæl: whoever resides here has none")
    void whoLivesHereIsNotOnTemporaryStay() {
      Case here =
          with(
              HELP_NEEDED,
              "stay.kind: ?; person.residenceTerritory: DK; person.rightToReside: held");
      article6(here).doesNotApply().concludes("resident-not-on-temporary-stay");
      assertRefused(
          () -> with(here, "stay.kind: temporary"), "stay.kind", "person.residenceTerritory");
    }

    @Test
    @DisplayName(
        "A04-1: while the right to live here is not known, the stay is taken as given, and asked about")
    void residenceHereWithoutAKnownRight() {
      article6(with(HELP_NEEDED, "person.residenceTerritory: DK"))
          .applies()
          .concludes("residence-or-temporary-stay");
      article6(HELP_NEEDED).doesNotConclude("residence-or-temporary-stay");
    }

    @Test
    @DisplayName(
        "A06-1, i et andet nordisk land: a citizen of another country may live anywhere in the state")
    void citizenshipMakesTheCountryAnother() {
      for (String home : List.of("GL", "FO")) {
        article6(HELP_NEEDED.with(PersonFacts.RESIDENCE_TERRITORY, Place.of(home)))
            .as(home)
            .applies()
            .turnsOnNoReading();
      }
      Case aland = with(HELP_NEEDED, "host.territory: FI; person.residenceTerritory: AX");
      article6(aland, settled(STAY_FROM_OTHER_TERRITORY, EXCLUDED)).applies();
    }

    @Test
    @DisplayName(
        "A06-1, A01-a-g2, 1.6b: others who live in another territory of the state: open by a reading")
    void othersFromAnotherTerritoryAreOpen() {
      Case thai = fromOtherTerritory("GL", Territory.DENMARK);
      article6(thai, inForceInGreenland(Map.of()))
          .isUndetermined()
          .asksNothing()
          .leavesOpenOnly(STAY_FROM_OTHER_TERRITORY);
      article6(thai, inForceInGreenland(Map.of(STAY_FROM_OTHER_TERRITORY, INCLUDED))).applies();
      article6(thai, inForceInGreenland(Map.of(STAY_FROM_OTHER_TERRITORY, EXCLUDED)))
          .doesNotApply();
    }

    @Test
    @DisplayName("A06-1, A01-a-g-sj2: the same from Svalbard, and not from another state")
    void othersFromSvalbardAreOpen() {
      Case thai =
          with(
              fromOtherTerritory("SJ", Territory.NORWAY),
              "svalbard.norwegianSocialLawApplies: yes");
      article6(thai).isUndetermined().leavesOpenOnly(STAY_FROM_OTHER_TERRITORY);
      article6(with(thai, "host.territory: DK")).applies();
    }

    @Test
    @DisplayName("A06-1: for an own citizen the reading on visits home decides, not the residence")
    void ownCitizenIsNotAskedWhereHomeIs() {
      Case own = with(HELP_NEEDED, "person.citizenships: DK");
      Settings included = settled(OWN_CITIZEN_VISITING, INCLUDED);
      for (Case visitor :
          List.of(
              with(own, "person.residenceTerritory: ?"),
              with(own, "person.residenceTerritory: GL"))) {
        article6(visitor, included).applies();
        article6(visitor).leavesOpenOnly(OWN_CITIZEN_VISITING);
      }
    }

    private static Case fromOtherTerritory(String home, Territory host) {
      return with(
          HELP_NEEDED,
          """
          person.citizenships: TH; person.residenceTerritory: %s; person.rightToReside: held;
          host.territory: %s
          """
              .formatted(home, host.code()));
    }

    private static Settings inForceInGreenland(Map<Reading, ReadingOption> readings) {
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
    @Tag("trap-36")
    @DisplayName("Trap 36: help lasts until the stay ends, and no emergency's end is asked about")
    void lastsUntilTheStayEnds() {
      article6(HELP_NEEDED)
          .concludes("until-stay-ends")
          .conclusion("until-stay-ends")
          .citesOnly("A06-g3", "A06-1")
          .is(Conclusion.Strength.BY_GUIDANCE);
      article6(with(HELP_NEEDED, "stay.endDate: 1997-06-15")).applies();
      article6(with(HELP_NEEDED, "stay.endDate: 1997-06-14")).applies();
    }

    @Test
    @DisplayName(
        "A06-g3: indtil opholdet ophører: after its real end there is no help for that day")
    void endsWithTheStay() {
      Case ended = with(HELP_NEEDED, "stay.lawful: ?; stay.ended: 1997-06-14");
      article6(ended).doesNotApply().concludes("stay-was-over", "journey-by-article-8");
      assertRefused(() -> with(ended, "stay.lawful: yes"), "stay.lawful", "stay.ended");
    }

    @Test
    @DisplayName("A06-g8: a claim for a day within the stay is answered for that day, also later")
    void dayWithinTheStay() {
      article6(with(HELP_NEEDED, "stay.ended: 1997-06-15")).applies();
      article6(with(HELP_NEEDED, "stay.ended: 1997-07-05")).applies();
      article6(with(HELP_NEEDED, "stay.ended: no")).applies();
    }
  }

  @Nested
  @DisplayName("A06-1, A06-g10: what a no leaves, by cause")
  class WhatANoLeaves {
    private DeterminationAssert no(Case matter) {
      article6(matter).conclusion("only-article-6-answered").citesOnly("A06-1");
      return article6(matter).doesNotApply().concludes("only-article-6-answered");
    }

    @Test
    @DisplayName(
        "A08-1: the unlawfully staying are pointed to article 8, which asks for no lawful stay")
    void unlawfulStay() {
      no(with(HELP_NEEDED, "stay.lawful: no"))
          .concludes("journey-by-article-8")
          .doesNotConclude("equal-treatment-without-need");
    }

    @Test
    @DisplayName("A03-1b: the non-covered are not pointed to article 8; the perhaps covered are")
    void coverage() {
      Case outside = with(HELP_NEEDED, "person.citizenships: PL; person.residenceTerritory: PL");
      no(outside).concludesOnly("only-article-6-answered");
      Case open = with(HELP_NEEDED, "person.citizenships: PL; stay.lawful: no");
      no(open).doesNotConclude("journey-by-article-8");
      article6(open).mayConclude("journey-by-article-8 if person.rightToReside");
    }

    @Test
    @DisplayName("A06-g7: a need met otherwise: ask again if it is not; article 4 asks for no need")
    void metOtherwise() {
      no(with(HELP_NEEDED, "need.satisfiableOtherwise: yes"))
          .concludes("other-way-must-come-in-time", "equal-treatment-without-need");
      no(with(HELP_NEEDED, "need.immediate: no"))
          .concludes("equal-treatment-without-need")
          .doesNotConclude("other-way-must-come-in-time");
    }

    @Test
    @DisplayName("A02-2: health care: only articles 5 and 9")
    void healthCare() {
      no(with(HELP_NEEDED, "benefit.category: health-service"))
          .concludes("health-only-articles-5-and-9")
          .doesNotConclude("equal-treatment-without-need");
    }

    @Test
    @DisplayName("A11-1: a benefit under 2(1)(b): article 4, and article 11(1) for an advance")
    void otherBenefit() {
      no(with(HELP_NEEDED, "benefit.category: other-social-benefit"))
          .concludes("other-benefits-not-in-6");
    }
  }

  @Nested
  @DisplayName("A06-1: an immediate need that comes up during the stay")
  class ImmediateNeed {
    @Test
    @Tag("trap-35")
    @DisplayName("Trap 35: the need must be immediate, by a caseworker's judgement")
    void mustBeImmediate() {
      article6(with(HELP_NEEDED, "need.immediate: no")).doesNotApply();
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
      article6(with(HELP_NEEDED, "need.aroseDuringStay: no"))
          .isUndetermined()
          .turnsOn(STANDING_NEED)
          .asksNothing();
    }

    @Test
    @DisplayName("A06-g9: a standing need counts where an agency reads the article so")
    void standingNeedCanBeIncluded() {
      Case matter = with(HELP_NEEDED, "need.aroseDuringStay: no");
      Settings included = settled(STANDING_NEED, INCLUDED);
      article6(matter, included).applies().readsByAgency(STANDING_NEED, INCLUDED);
      article6(with(HELP_NEEDED, "need.aroseDuringStay: ?"), included).applies();
    }

    @Test
    @DisplayName("A06-1: a standing need does not count where an agency reads it the other way")
    void standingNeedCanBeExcluded() {
      Case matter = with(HELP_NEEDED, "need.aroseDuringStay: no");
      article6(matter, settled(STANDING_NEED, EXCLUDED)).doesNotApply();
    }

    @Test
    @DisplayName("A06-g1: whether the need came up during the stay is asked of the caseworker")
    void originOfNeedIsAsked() {
      assertAsked(NeedFacts.AROSE_DURING_STAY, Answerer.CASEWORKER_JUDGEMENT);
      article6(with(HELP_NEEDED, "need.aroseDuringStay: ?")).turnsOn(STANDING_NEED);
    }
  }

  @Nested
  @DisplayName("A06-g7: no help where the need can be met in another way")
  class SatisfiableOtherwise {
    @Test
    @Tag("trap-37")
    @DisplayName("Trap 37: there is no duty if the need can be met otherwise")
    void noDutyThen() {
      article6(with(HELP_NEEDED, "need.satisfiableOtherwise: yes")).doesNotApply();
    }

    @Test
    @DisplayName("A06-g7: whether it can is asked of the caseworker")
    void isAsked() {
      assertAsked(NeedFacts.SATISFIABLE_OTHERWISE, Answerer.CASEWORKER_JUDGEMENT);
    }

    @Test
    @Tag("trap-85")
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
    @Tag("trap-24")
    @DisplayName("Trap 24: health care is not among them, whatever the readings")
    void healthIsNot() {
      Case matter = with(HELP_NEEDED, "benefit.category: health-service");
      article6(matter).doesNotApply();
      article6(matter, settled(OTHER_BENEFITS_DURING_STAY, INCLUDED)).doesNotApply();
    }

    @Test
    @DisplayName("A02-1b: other social benefits are not, by the library's standard reading")
    void otherBenefitsAreNotByStandard() {
      article6(with(HELP_NEEDED, "benefit.category: other-social-benefit"))
          .doesNotApply()
          .readsByStandard(OTHER_BENEFITS_DURING_STAY, EXCLUDED);
    }

    @Test
    @DisplayName("A02-1b: an agency can read the article so that they are")
    void otherBenefitsCanBeIncluded() {
      article6(
              with(HELP_NEEDED, "benefit.category: other-social-benefit"),
              settled(OTHER_BENEFITS_DURING_STAY, INCLUDED))
          .applies()
          .readsByAgency(OTHER_BENEFITS_DURING_STAY, INCLUDED);
    }

    @Test
    @DisplayName("A02-1b: an agency that confirms the standard reading is named for it")
    void standardCanBeConfirmed() {
      article6(
              with(HELP_NEEDED, "benefit.category: other-social-benefit"),
              settled(OTHER_BENEFITS_DURING_STAY, EXCLUDED))
          .doesNotApply()
          .readsByAgency(OTHER_BENEFITS_DURING_STAY, EXCLUDED);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"SOCIAL_SECURITY", "HOUSING_BENEFIT", "NONE"})
    @DisplayName("A02-1: what is outside the Convention is outside article 6")
    void whatIsOutsideStaysOutside(BenefitCategory category) {
      article6(HELP_NEEDED.with(BenefitFacts.CATEGORY, CodeSet.of(category))).doesNotApply();
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
    @EnumSource(names = {"TRANSIT", "SHORT_VISIT"})
    @Tag("trap-38")
    @DisplayName("Trap 38: in transit or on a short visit, only the stay or the journey home")
    void shortVisit(StayCircumstances circumstances) {
      article6(HELP_NEEDED.with(StayFacts.CIRCUMSTANCES, circumstances))
          .concludes("stay-or-journey-home-only", "national-law-may-give-more")
          .doesNotConclude("home-help-or-care-too");
    }

    @Test
    @DisplayName("A06-g9: on a longer stay, home help or care too")
    void longerStay() {
      article6(with(HELP_NEEDED, "stay.circumstances: longer"))
          .concludes("home-help-or-care-too", "national-law-may-give-more")
          .doesNotConclude("stay-or-journey-home-only");
    }

    @Test
    @DisplayName("A06-g5: unknown circumstances leave the outcome decided and the extent open")
    void unknownCircumstances() {
      article6(with(HELP_NEEDED, "stay.circumstances: ?"))
          .applies()
          .asksNothing()
          .mayConcludeOnly(
              "stay-or-journey-home-only if stay.circumstances",
              "home-help-or-care-too if stay.circumstances");
      assertThat(StayFacts.CIRCUMSTANCES.answerer()).isEqualTo(Answerer.HOST_AUTHORITY);
    }

    @Test
    @DisplayName("A06-g8: no count of days is ever made from the dates of the stay")
    void noDayCounts() {
      Case longStay = with(HELP_NEEDED, "stay.startDate: 1996-06-15; stay.endDate: 1998-06-15");
      assertThat(Matters.said(evaluate(TEMPORARY_STAY, longStay)))
          .isEqualTo(Matters.said(evaluate(TEMPORARY_STAY, HELP_NEEDED)));
    }

    @Test
    @DisplayName(
        "A06-g4, A06-g6: an individual assessment, as for a resident of another municipality")
    void assessmentAndComparison() {
      article6(HELP_NEEDED).concludes("individual-assessment", "as-resident-of-other-municipality");
    }

    @Test
    @DisplayName("A04-g2: article 4 stands beside for citizens of another Nordic country")
    void article4StandsBeside() {
      article6(HELP_NEEDED).concludes("article-4-beside");
    }
  }

  @Nested
  @DisplayName("A06-1: what is unknown")
  class Unknown {
    @Test
    @Tag("trap-86")
    @DisplayName("Trap 86: one condition known to fail is no, whatever else is unknown")
    void oneFailureIsEnough() {
      Case host = Case.builder(DAY, Territory.DENMARK).build();
      article6(with(host, "need.immediate: no")).doesNotApply();
      article6(with(host, "need.satisfiableOtherwise: yes")).doesNotApply();
      article6(with(host, "stay.kind: residence")).doesNotApply();
    }

    @Test
    @DisplayName("A06-1: with nothing known, everything that matters is asked, in the rule's order")
    void everythingIsAsked() {
      article6(Case.builder(DAY, Territory.DENMARK).build())
          .asksOnly(
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
      assertThat(Articles.of(TEMPORARY_STAY).isRaisedBy(CaseText.of(DAY, ""))).isFalse();
      assertThat(Articles.of(TEMPORARY_STAY).isRaisedBy(CaseText.of(DAY, "need"))).isTrue();
    }
  }
}
