package org.arendal.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a fact means settles another, once and in one place")
class SettledFactsTest {
  @Nested
  @DisplayName("A08-g3: a decided repatriation raises the question of reception where it leads")
  class Repatriation {
    private static Case.Builder decided() {
      return matter()
          .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
          .with(MeasureFacts.DECISION_DATE, DAY)
          .with(MeasureFacts.DECIDED, true);
    }

    @Test
    @DisplayName("A08-g3: to another Nordic country")
    void settles() {
      Case matter = decided().with(MeasureFacts.DESTINATION, Place.of("SE")).build();
      assertThat(matter.value(TransferFacts.QUESTION_ARISEN)).isTrue();
      assertThat(matter.value(TransferFacts.DESTINATION_TERRITORY)).isEqualTo(Place.of("SE"));
    }

    @Test
    @DisplayName("A08-g3: not elsewhere, and not while the measure is only considered")
    void settlesNothing() {
      Case outside = decided().with(MeasureFacts.DESTINATION, Place.of("DE")).build();
      assertThat(outside.knows(TransferFacts.QUESTION_ARISEN)).isFalse();
      Case considered =
          decided()
              .with(MeasureFacts.DESTINATION, Place.of("SE"))
              .with(MeasureFacts.DECIDED, false)
              .build();
      assertThat(considered.knows(TransferFacts.QUESTION_ARISEN)).isFalse();
    }

    @Test
    @DisplayName("A08-g3: what says that it was decided settles it as well, also before the day is")
    void settlesWhateverSaysSo() {
      Case.Builder there =
          matter()
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .with(MeasureFacts.DESTINATION, Place.of("SE"));
      assertThat(there.build().knows(TransferFacts.QUESTION_ARISEN)).isFalse();
      Case open = there.build();
      for (Case matter :
          List.of(
              open.with(MeasureFacts.DECIDED, true),
              open.with(MeasureFacts.IN_EFFECT, true),
              open.with(MeasureFacts.SENT, true),
              open.with(MeasureFacts.SENT_ON, DAY),
              open.with(TiesFacts.ONLY_SINCE_DECISION, true),
              open.with(MeasureFacts.DECISION_DATE, DAY.minusDays(1)))) {
        assertThat(matter.value(TransferFacts.QUESTION_ARISEN)).as("%s", matter).isTrue();
        assertThat(
                matter.toBuilder()
                    .with(TransferFacts.DESTINATION_TERRITORY, Place.of("NO"))
                    .problems())
            .extracting(Problem::factId)
            .containsExactly("transfer.destinationTerritory");
      }
      assertThat(open.with(MeasureFacts.DECISION_DATE, DAY).knows(TransferFacts.QUESTION_ARISEN))
          .isFalse();
    }

    @Test
    @DisplayName("A08-g3, A13-2: that no question has come up contradicts it")
    void contradicts() {
      Case.Builder none =
          decided()
              .with(MeasureFacts.DESTINATION, Place.of("SE"))
              .with(CooperationFacts.TAKES_PLACE, false);
      assertThat(none.problems()).hasSize(1);
    }
  }

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private static Case.Builder matter() {
    return Case.builder(DAY, Territory.DENMARK);
  }

  @Nested
  @DisplayName("A02-1b-g2: an advance that is claimed is under 2(1)(b)")
  class Advance {
    @Test
    @DisplayName("A02-1b-g2: it is one of the benefits, and there may be others")
    void isOneOfTheBenefits() {
      Case claimed = matter().with(AdvanceFacts.CLAIMED, true).build();

      assertThat(claimed.value(BenefitFacts.CATEGORY))
          .isEqualTo(CodeSet.atLeast(List.of(BenefitCategory.OTHER_SOCIAL_BENEFIT)));
      assertThat(claimed.given(BenefitFacts.CATEGORY)).isEmpty();
      assertThat(claimed.known()).contains(BenefitFacts.CATEGORY);
      assertThat(claimed.raised()).doesNotContain(Section.BENEFIT);
    }

    @Test
    @DisplayName("A04-1, A11-1: advance and assistance can be claimed in one case")
    void standsBesideAssistance() {
      Case both =
          matter()
              .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
              .with(AdvanceFacts.CLAIMED, true)
              .build();

      assertThat(both.value(BenefitFacts.CATEGORY))
          .isEqualTo(
              CodeSet.of(
                  List.of(
                      BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                      BenefitCategory.OTHER_SOCIAL_BENEFIT)));
      assertThat(both.given(BenefitFacts.CATEGORY))
          .contains(CodeSet.of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
        "A02-1b-g2: only a list of benefits outside 2(1) contradicts it, and both are named")
    void contradictsOnlyWhatIsOutside(BenefitCategory category) {
      boolean inside =
          category == BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE
              || category == BenefitCategory.OTHER_SOCIAL_BENEFIT;
      List<Problem> problems =
          matter()
              .with(BenefitFacts.CATEGORY, category)
              .with(AdvanceFacts.CLAIMED, true)
              .problems();

      assertThat(problems)
          .isEqualTo(
              inside
                  ? List.of()
                  : List.of(
                      new Problem(
                          "benefit.category",
                          "lacks other-social-benefit, which follows from advance.claimed")));
      assertThat(
              matter()
                  .with(
                      BenefitFacts.CATEGORY,
                      CodeSet.of(List.of(category, BenefitCategory.OTHER_SOCIAL_BENEFIT)))
                  .with(AdvanceFacts.CLAIMED, true)
                  .problems())
          .isEmpty();
    }

    @Test
    @DisplayName("A11-1: an advance that is not claimed says nothing of other benefits")
    void unclaimedSettlesNothing() {
      Case none = matter().with(AdvanceFacts.CLAIMED, false).build();

      assertThat(none.knows(BenefitFacts.CATEGORY)).isFalse();
      assertThat(none.knows(ChildFacts.CONCERNED)).isFalse();
    }
  }

  @Nested
  @DisplayName("A07-1: the help on which a measure rests is one of the benefits")
  class HelpOfMeasure {
    @ParameterizedTest
    @EnumSource(names = {"SOCIAL_ASSISTANCE", "SOCIAL_SERVICES"})
    @DisplayName("A07-1, A07-g1: a need for it is the ground, and there may be other benefits")
    void isOneOfTheBenefits(MeasureGround ground) {
      Case measure = matter().with(MeasureFacts.GROUND, ground).build();

      assertThat(measure.value(BenefitFacts.CATEGORY))
          .isEqualTo(CodeSet.atLeast(List.of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)));
      assertThat(measure.raised()).doesNotContain(Section.BENEFIT);
    }

    @Test
    @DisplayName("A02-1a, A02-1b: it stands beside an advance that is claimed")
    void standsBesideAnAdvance() {
      assertThat(
              matter()
                  .with(MeasureFacts.GROUND, MeasureGround.SOCIAL_ASSISTANCE)
                  .with(AdvanceFacts.CLAIMED, true)
                  .build()
                  .value(BenefitFacts.CATEGORY))
          .isEqualTo(
              CodeSet.atLeast(
                  List.of(
                      BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                      BenefitCategory.OTHER_SOCIAL_BENEFIT)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A07-1: a list of benefits that is complete without it contradicts it")
    void contradictsACompleteListWithoutIt(BenefitCategory category) {
      assertThat(
              matter()
                  .with(BenefitFacts.CATEGORY, category)
                  .with(MeasureFacts.GROUND, MeasureGround.SOCIAL_ASSISTANCE)
                  .problems())
          .isEqualTo(
              category == BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE
                  ? List.of()
                  : List.of(
                      new Problem(
                          "benefit.category",
                          "lacks social-assistance-or-service, which follows from measure.ground")));
    }

    @ParameterizedTest
    @EnumSource(names = {"LACK_OF_MEANS", "OTHER"})
    @DisplayName("A07-1, A07-g3: lack of means or another ground says nothing of it")
    void otherGroundsSettleNothing(MeasureGround ground) {
      assertThat(matter().with(MeasureFacts.GROUND, ground).build().knows(BenefitFacts.CATEGORY))
          .isFalse();
    }
  }

  @Nested
  @DisplayName("A13-2: a case that concerns a child")
  class Child {
    @Test
    @DisplayName("A13-2: the person is one, or maintenance for one is advanced")
    void isSettled() {
      assertThat(matter().with(PersonFacts.IS_CHILD, true).build().get(ChildFacts.CONCERNED))
          .contains(true);
      assertThat(matter().with(AdvanceFacts.CLAIMED, true).build().get(ChildFacts.CONCERNED))
          .contains(true);
      assertThat(matter().with(PersonFacts.IS_CHILD, false).build().get(ChildFacts.CONCERNED))
          .isEmpty();
    }

    @Test
    @DisplayName("A13-2: the contradiction names both")
    void contradictionNamesBoth() {
      assertThat(
              matter()
                  .with(PersonFacts.IS_CHILD, true)
                  .with(ChildFacts.CONCERNED, false)
                  .problems())
          .containsExactly(
              new Problem(
                  "child.concerned", "does not fit person.isChild, by which it is settled"));
    }
  }

  @Nested
  @DisplayName("A04-1: lovligt midlertidigt ophold eller lovlig bopæl i landet")
  class StayOrResidence {
    @Test
    @DisplayName("A04-1: whoever resides in the host territory is not there on a temporary stay")
    void residenceHereIsNoTemporaryStay() {
      Case.Builder here =
          matter()
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.DENMARK))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD);

      assertThat(here.build().get(StayFacts.KIND)).contains(StayKind.RESIDENCE);
      assertThat(here.with(StayFacts.KIND, StayKind.TEMPORARY).problems())
          .containsExactly(
              new Problem(
                  "stay.kind",
                  "does not fit person.residenceTerritory, person.rightToReside, host.territory,"
                      + " by which it is settled"));
    }

    @Test
    @DisplayName("A03-g3: an asylum seeker dwells there without residing: nothing is settled")
    void withoutTheRightNothingIsSettled() {
      for (RightToReside right :
          List.of(RightToReside.ASYLUM_APPLICATION_ONLY, RightToReside.NOT_HELD)) {
        Case.Builder here =
            matter()
                .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.DENMARK))
                .with(PersonFacts.RIGHT_TO_RESIDE, right);
        assertThat(here.build().knows(StayFacts.KIND)).isFalse();
        assertThat(here.with(StayFacts.KIND, StayKind.TEMPORARY).problems()).isEmpty();
      }
    }

    @Test
    @DisplayName("A03-g6: nor while the right is not known")
    void whileTheRightIsUnknown() {
      Case.Builder here =
          matter().with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.DENMARK));

      assertThat(here.build().knows(StayFacts.KIND)).isFalse();
      assertThat(here.with(StayFacts.KIND, StayKind.TEMPORARY).problems()).isEmpty();
    }

    @Test
    @DisplayName("A07-1b: so does a period of residence there that goes on")
    void ongoingResidenceHere() {
      Case.Builder here =
          matter().with(ResidenceFacts.PERIODS, ResidencePeriods.of(ongoing("DK"), ongoing("SE")));

      assertThat(here.build().get(StayFacts.KIND)).contains(StayKind.RESIDENCE);
      assertThat(here.with(StayFacts.KIND, StayKind.TEMPORARY).problems())
          .extracting(Problem::message)
          .containsExactly(
              "does not fit residence.periods, host.territory, by which it is settled");
    }

    @Test
    @DisplayName(
        "A03-1b: residence elsewhere settles nothing: a person can reside in two countries")
    void residenceElsewhereSettlesNothing() {
      for (String place : List.of("SE", "GL", "DE", "nowhere")) {
        Case.Builder elsewhere = matter().with(PersonFacts.RESIDENCE_TERRITORY, Place.of(place));
        assertThat(elsewhere.build().knows(StayFacts.KIND)).as(place).isFalse();
      }
      assertThat(
              matter()
                  .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
                  .with(ResidenceFacts.PERIODS, ResidencePeriods.atLeast(ongoing("NO")))
                  .with(StayFacts.KIND, StayKind.RESIDENCE)
                  .problems())
          .isEmpty();
    }

    private static ResidencePeriod ongoing(String place) {
      return ResidencePeriod.builder()
          .place(Place.of(place))
          .ongoing(true)
          .lawful(Truth.TRUE)
          .build();
    }
  }

  @Nested
  @DisplayName("A06-g3: indtil opholdet ophører")
  class End {
    private final Case.Builder temporary = matter().with(StayFacts.KIND, StayKind.TEMPORARY);

    @Test
    @DisplayName("A04-g2: a temporary stay that ended before the day is no lawful stay on that day")
    void endedBefore() {
      Case.Builder ended = temporary.with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)));

      assertThat(ended.build().get(StayFacts.LAWFUL)).contains(false);
      assertThat(ended.with(StayFacts.LAWFUL, true).problems())
          .containsExactly(
              new Problem(
                  "stay.lawful", "does not fit stay.ended, stay.kind, by which it is settled"));
    }

    @Test
    @DisplayName(
        "A04-1, A03-g6: residence with the right to live there is lawful; presumed, it is open")
    void residesLawfully() {
      Case.Builder resident = matter().with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DK"));

      Case held = resident.with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD).build();
      assertThat(held.get(StayFacts.LAWFUL)).contains(true);
      assertThat(held.toBuilder().with(StayFacts.LAWFUL, false).problems())
          .extracting(Problem::factId)
          .containsExactly("stay.lawful");
      assertThat(
              held.with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.PRESUMED_FROM_REGISTER)
                  .knows(StayFacts.LAWFUL))
          .isFalse();
      assertThat(held.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE")).knows(StayFacts.LAWFUL))
          .isFalse();
    }

    @Test
    @DisplayName("A06-g3: on its last day, later, or without an end, nothing is settled")
    void notEndedBefore() {
      for (StayEnd end :
          List.of(StayEnd.on(DAY), StayEnd.on(DAY.plusDays(1)), StayEnd.notEnded())) {
        assertThat(temporary.with(StayFacts.ENDED, end).build().knows(StayFacts.LAWFUL)).isFalse();
      }
    }

    @Test
    @DisplayName("A04-g2: a stay that became residence goes on; nor is a planned end an end")
    void becameResidenceOrWasPlanned() {
      Case.Builder residence =
          matter()
              .with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)))
              .with(StayFacts.KIND, StayKind.RESIDENCE);

      assertThat(residence.build().knows(StayFacts.LAWFUL)).isFalse();
      assertThat(residence.with(StayFacts.LAWFUL, true).problems()).isEmpty();
      assertThat(
              temporary.with(StayFacts.END_DATE, DAY.minusDays(1)).build().knows(StayFacts.LAWFUL))
          .isFalse();
    }
  }

  @Test
  @DisplayName(
      "what is settled is not part of what was given: a copy without the cause is without it")
  void goesWithItsCause() {
    Case claimed = matter().with(AdvanceFacts.CLAIMED, true).build();

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
            HostFacts.TERRITORY);
    assertThat(Case.settling(PersonFacts.CITIZENSHIPS)).isEmpty();
  }
}
