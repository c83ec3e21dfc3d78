package org.arendal.core.matter;

import static org.arendal.core.matter.CaseText.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a fact means settles another, once and in one place")
class SettledFactsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  /** A case that is handled in Denmark. */
  private static CaseText danish(String facts) {
    return given(DAY, "host.territory: DK; " + facts);
  }

  private static Case matter(String facts) {
    return CaseText.of(DAY, "host.territory: DK; " + facts);
  }

  @Nested
  @DisplayName("A08-g3: a decided repatriation raises the question of reception where it leads")
  class Repatriation {
    private static final String CONSIDERED =
        "measure.kind: repatriation; measure.destination: SE; ";
    private static final String DECIDED = "measure.decisionDate: 2026-03-10; measure.decided: yes";

    @Test
    @DisplayName("A08-g3: to another Nordic country")
    void settles() {
      danish(CONSIDERED + DECIDED)
          .settle("transfer.questionArisen: yes; transfer.destinationTerritory: SE");
    }

    @Test
    @DisplayName("A08-g3: not elsewhere, and not while the measure is only considered")
    void settlesNothing() {
      danish(CONSIDERED + DECIDED + "; measure.destination: DE")
          .leaveOpen("transfer.questionArisen");
      danish(CONSIDERED + DECIDED + "; measure.decided: no").leaveOpen("transfer.questionArisen");
      danish(CONSIDERED).leaveOpen("transfer.questionArisen");
      danish(CONSIDERED + "measure.decisionDate: 2026-03-10").leaveOpen("transfer.questionArisen");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "measure.decided: yes",
          "measure.inEffect: yes",
          "measure.sent: yes",
          "measure.sentOn: 2026-03-10",
          "ties.onlySinceDecision: yes",
          "measure.decisionDate: 2026-03-09"
        })
    @DisplayName("A08-g3: what says that it was decided settles it as well, also before the day is")
    void settlesWhateverSaysSo(String decided) {
      danish(CONSIDERED + decided)
          .settle("transfer.questionArisen: yes")
          .contradict("transfer.destinationTerritory: NO", "transfer.destinationTerritory");
    }

    @Test
    @DisplayName("A08-g3, A13-2: that no question has come up contradicts it")
    void contradicts() {
      danish(CONSIDERED + DECIDED)
          .contradict("cooperation.takesPlace: no", "cooperation.takesPlace");
    }
  }

  @Nested
  @DisplayName("A02-1b-g2: an advance that is claimed is under 2(1)(b)")
  class Advance {
    @Test
    @DisplayName("A02-1b-g2: it is one of the benefits, and there may be others")
    void isOneOfTheBenefits() {
      danish("advance.claimed: yes").settle("benefit.category: other-social-benefit more");

      Case claimed = matter("advance.claimed: yes");
      assertThat(claimed.given(BenefitFacts.CATEGORY)).isEmpty();
      assertThat(claimed.known()).contains(BenefitFacts.CATEGORY);
      assertThat(claimed.raised()).doesNotContain(Section.BENEFIT);
    }

    @Test
    @DisplayName("A04-1, A11-1: advance and assistance can be claimed in one case")
    void standsBesideAssistance() {
      String both = "benefit.category: social-assistance-or-service; advance.claimed: yes";

      danish(both).settle("benefit.category: social-assistance-or-service other-social-benefit");
      assertThat(matter(both).given(BenefitFacts.CATEGORY))
          .contains(CodeSet.of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
        "A02-1b-g2: only a list of benefits outside 2(1) contradicts it, and both are named")
    void contradictsOnlyWhatIsOutside(BenefitCategory category) {
      String alone = "benefit.category: " + category.code();
      switch (category) {
        case SOCIAL_ASSISTANCE_OR_SERVICE, OTHER_SOCIAL_BENEFIT ->
            danish("advance.claimed: yes").fit(alone);
        default ->
            danish("advance.claimed: yes")
                .contradict(
                    alone,
                    "benefit.category: lacks other-social-benefit, which follows from"
                        + " advance.claimed");
      }
      danish("advance.claimed: yes").fit(alone + " other-social-benefit");
    }

    @Test
    @DisplayName("A11-1: an advance that is not claimed says nothing of other benefits")
    void unclaimedSettlesNothing() {
      danish("advance.claimed: no").leaveOpen("benefit.category", "child.concerned");
    }
  }

  @Nested
  @DisplayName("A07-1: the help on which a measure rests is one of the benefits")
  class HelpOfMeasure {
    @ParameterizedTest
    @ValueSource(strings = {"social-assistance", "social-services"})
    @DisplayName("A07-1, A07-g1: a need for it is the ground, and there may be other benefits")
    void isOneOfTheBenefits(String ground) {
      danish("measure.ground: " + ground)
          .settle("benefit.category: social-assistance-or-service more");
      assertThat(matter("measure.ground: " + ground).raised()).doesNotContain(Section.BENEFIT);
    }

    @Test
    @DisplayName("A02-1a, A02-1b: it stands beside an advance that is claimed")
    void standsBesideAnAdvance() {
      danish("measure.ground: social-assistance; advance.claimed: yes")
          .settle("benefit.category: social-assistance-or-service other-social-benefit more");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A07-1: a list of benefits that is complete without it contradicts it")
    void contradictsACompleteListWithoutIt(BenefitCategory category) {
      CaseText measure = danish("measure.ground: social-assistance");
      String alone = "benefit.category: " + category.code();
      if (category == BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE) {
        measure.fit(alone);
      } else {
        measure.contradict(
            alone,
            "benefit.category: lacks social-assistance-or-service, which follows from"
                + " measure.ground");
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lack-of-means", "other"})
    @DisplayName("A07-1, A07-g3: lack of means or another ground says nothing of it")
    void otherGroundsSettleNothing(String ground) {
      danish("measure.ground: " + ground).leaveOpen("benefit.category");
    }
  }

  @Nested
  @DisplayName("A13-2: a case that concerns a child")
  class Child {
    @Test
    @DisplayName("A13-2: the person is one, or maintenance for one is advanced")
    void isSettled() {
      danish("person.isChild: yes").settle("child.concerned: yes");
      danish("advance.claimed: yes").settle("child.concerned: yes");
      danish("person.isChild: no").leaveOpen("child.concerned");
    }

    @Test
    @DisplayName("A13-2: the contradiction names both")
    void contradictionNamesBoth() {
      danish("person.isChild: yes")
          .contradict(
              "child.concerned: no",
              "child.concerned: does not fit person.isChild, by which it is settled");
    }
  }

  @Nested
  @DisplayName("A04-1: lovligt midlertidigt ophold eller lovlig bopæl i landet")
  class StayOrResidence {
    @Test
    @DisplayName("A04-1: whoever resides in the host territory is not there on a temporary stay")
    void residenceHereIsNoTemporaryStay() {
      danish("person.residenceTerritory: DK; person.rightToReside: held")
          .settle("stay.kind: residence")
          .contradict(
              "stay.kind: temporary",
              "stay.kind: does not fit person.residenceTerritory, person.rightToReside,"
                  + " host.territory, by which it is settled");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "; person.rightToReside: asylum-application-only",
          "; person.rightToReside: not-held",
          ""
        })
    @DisplayName(
        "A03-g3, A03-g6: an asylum seeker dwells there without residing: nothing is settled, nor"
            + " while the right is not known")
    void withoutTheRightNothingIsSettled(String right) {
      danish("person.residenceTerritory: DK" + right)
          .leaveOpen("stay.kind")
          .fit("stay.kind: temporary");
    }

    @Test
    @DisplayName("A07-1b: so does a period of residence there that goes on")
    void ongoingResidenceHere() {
      danish("residence.periods: DK ?.. away?, SE ?.. away?")
          .settle("stay.kind: residence")
          .contradict(
              "stay.kind: temporary",
              "stay.kind: does not fit residence.periods, host.territory, by which it is settled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "GL", "DE", "nowhere"})
    @DisplayName(
        "A03-1b: residence elsewhere settles nothing: a person can reside in two countries")
    void residenceElsewhereSettlesNothing(String place) {
      danish("person.residenceTerritory: " + place).leaveOpen("stay.kind");
    }

    @Test
    @DisplayName("A03-1b: nor does an ongoing residence in a third country, while more may come")
    void residenceInAThirdCountrySettlesNothing() {
      danish("person.residenceTerritory: SE; residence.periods: NO ?.. away?, more")
          .fit("stay.kind: residence");
    }
  }

  @Nested
  @DisplayName("A06-g3: indtil opholdet ophører")
  class End {
    @Test
    @DisplayName("A04-g2: a temporary stay that ended before the day is no lawful stay on that day")
    void endedBefore() {
      danish("stay.kind: temporary; stay.ended: 2026-03-09")
          .settle("stay.lawful: no")
          .contradict(
              "stay.lawful: yes",
              "stay.lawful: does not fit stay.ended, stay.kind, by which it is settled");
    }

    @Test
    @DisplayName(
        "A04-1, A03-g6: residence with the right to live there is lawful; presumed, it is open")
    void residesLawfully() {
      danish("person.residenceTerritory: DK; person.rightToReside: held")
          .settle("stay.lawful: yes")
          .contradict("stay.lawful: no", "stay.lawful");
      danish("person.residenceTerritory: DK; person.rightToReside: presumed-from-register")
          .leaveOpen("stay.lawful");
      danish("person.residenceTerritory: SE; person.rightToReside: held").leaveOpen("stay.lawful");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "measure.decided: no",
          "measure.decisionDate: 2026-03-11",
          "measure.decided: yes; measure.inEffect: no",
          "measure.kind: none",
          "measure.kind: other"
        })
    @DisplayName(
        "A04-1, A07-1b, A07-dk-4: lawful residence that no decision can have ended goes on")
    void lawfulResidenceGoesOn(String noDecision) {
      String lives = "residence.periods: DK 2020-02-01..; ";
      danish(lives + noDecision)
          .settle("stay.lawful: yes; stay.kind: residence")
          .contradict("stay.lawful: no", "stay.lawful")
          .contradict("stay.startDate: 2026-03-11", "stay.startDate");
      danish(lives + "stay.lawful: no").fit("measure.kind: repatriation; measure.decided: yes");
      for (String other :
          new String[] {
            "DK 2020-02-01..2026-03-31",
            "DK 2020-02-01.. unlawful",
            "DK 2020-02-01.. lawful?",
            "DK ?..",
            "DK 2026-03-11..",
            "SE 2020-02-01.."
          }) {
        danish("residence.periods: " + other + "; " + noDecision).leaveOpen("stay.lawful");
      }
    }

    @Test
    @DisplayName("A04-1: residence that is lawful in the only country that the host can be is so")
    void lawfulInTheOnlyPossibleHost() {
      String lives =
          "person.residenceTerritory: IS; residence.periods: IS 2020-02-01..; measure.kind: none; ";
      given(DAY, lives + "stay.kind: residence").contradict("stay.lawful: no", "stay.lawful");
      given(DAY, lives + "stay.kind: temporary").fit("stay.lawful: no");
      given(DAY, lives.replace("..;", "..2026-01-01;") + "stay.kind: residence")
          .fit("stay.lawful: no");
      given(DAY, lives.replace("none", "repatriation") + "stay.kind: residence")
          .fit("stay.lawful: no");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "measure.decided: yes",
          "measure.decisionDate: 2026-03-10",
          "measure.kind: repatriation",
          "measure.inEffect: yes"
        })
    @DisplayName("A07-dk-4: that a decision may have ended lawful stay leaves it open")
    void aDecisionMayHaveEndedIt(String decision) {
      danish("residence.periods: DK 2020-02-01..; " + decision).leaveOpen("stay.lawful");
      danish("residence.periods: DK 2020-02-01..").leaveOpen("stay.lawful");
    }

    @Test
    @DisplayName(
        "A04-1, A03-g6: residence that by all periods can be in the host country alone is lawful"
            + " with the right to live there")
    void canResideHereAlone() {
      String onlyHere = "person.rightToReside: held; stay.kind: residence; residence.periods: none";
      given(DAY, "host.territory: SE; " + onlyHere)
          .settle("stay.lawful: yes")
          .contradict("stay.lawful: no", "stay.lawful")
          .contradict("stay.startDate: 2026-03-11", "stay.startDate");
      given(DAY, "host.territory: SE; person.residenceTerritory: SE; " + onlyHere)
          .settle("stay.lawful: yes");
      // The kingdom has other parts to live in, and a list with more to come other countries.
      danish(onlyHere).leaveOpen("stay.lawful").fit("stay.lawful: no");
      given(DAY, "host.territory: SE; " + onlyHere.replace("none", "NO ?.. away?, more"))
          .leaveOpen("stay.lawful");
      given(DAY, "host.territory: SE; " + onlyHere.replace("residence;", "temporary;"))
          .leaveOpen("stay.lawful");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"ended: 2026-03-10", "ended: 2026-03-11", "ended: no", "endDate: 2026-03-09"})
    @DisplayName(
        "A06-g3: on its last day, later, without an end or with a planned one, nothing is settled")
    void notEndedBefore(String end) {
      danish("stay.kind: temporary; stay." + end).leaveOpen("stay.lawful");
    }

    @Test
    @DisplayName("A04-g2: a stay that became residence goes on")
    void becameResidence() {
      danish("stay.ended: 2026-03-09; stay.kind: residence")
          .leaveOpen("stay.lawful")
          .fit("stay.lawful: yes");
    }
  }

  @Test
  @DisplayName(
      "what is settled is not part of what was given: a copy without the cause is without it")
  void goesWithItsCause() {
    Case claimed = matter("advance.claimed: yes");

    assertThat(claimed.without(AdvanceFacts.CLAIMED).knows(BenefitFacts.CATEGORY)).isFalse();
    assertThat(claimed.toBuilder().build()).isEqualTo(claimed);
    assertThat(claimed.without(BenefitFacts.CATEGORY)).isEqualTo(claimed);
  }

  @Test
  @DisplayName("the facts that settle another are named")
  void areNamed() {
    assertThat(Case.settling(StayFacts.LAWFUL))
        .containsExactlyInAnyOrder(
            StayFacts.ENDED,
            StayFacts.KIND,
            PersonFacts.RESIDENCE_TERRITORY,
            PersonFacts.RIGHT_TO_RESIDE,
            ResidenceFacts.PERIODS,
            HostFacts.TERRITORY,
            MeasureFacts.KIND,
            MeasureFacts.DECIDED,
            MeasureFacts.DECISION_DATE,
            MeasureFacts.IN_EFFECT);
    assertThat(Case.settling(PersonFacts.CITIZENSHIPS)).isEmpty();
  }
}
