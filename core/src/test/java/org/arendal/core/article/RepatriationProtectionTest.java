package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.fact.ResidenceSamples.afterwards;
import static org.arendal.core.fact.ResidenceSamples.between;
import static org.arendal.core.fact.ResidenceSamples.since;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AssistanceFacts;
import org.arendal.core.fact.AssistancePurpose;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.MeasureStage;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 7: protection against repatriation")
class RepatriationProtectionTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  /** A Swedish citizen in Denmark is to be sent home because of social assistance. */
  private static final Case MEASURE = measure(Territory.DENMARK, "SE");

  private static final Case THREE_YEARS =
      MEASURE.with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", "1994-06-15")));

  private static final Case TWO_YEARS =
      MEASURE.with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", "1995-06-15")));

  /** Neither ground: two years, and no tie speaks for remaining. */
  private static final Case UNPROTECTED = allTies(TWO_YEARS, false);

  private static Case measure(Territory host, String citizenship) {
    return Case.builder(DAY, host)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of(citizenship))
        .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(host))
        .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
        .with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.SOCIAL_ASSISTANCE))
        .with(MeasureFacts.DESTINATION, Place.of(citizenship))
        .with(MeasureFacts.DECISION_DATE, DAY)
        .build();
  }

  private static Case allTies(Case matter, boolean outcome) {
    return matter
        .with(TiesFacts.FAMILY, judged(outcome))
        .with(TiesFacts.RESIDENCE_COUNTRY, judged(outcome))
        .with(TiesFacts.OTHER_CIRCUMSTANCES, judged(outcome))
        .with(TiesFacts.ASSESSED, judged(outcome));
  }

  private static Outcome of(Case matter) {
    return outcome(REPATRIATION_PROTECTION, matter);
  }

  private static Outcome of(Case matter, Settings settings) {
    return outcome(REPATRIATION_PROTECTION, matter, settings);
  }

  private static Determination answer(Case matter) {
    return evaluate(REPATRIATION_PROTECTION, matter);
  }

  @Test
  @DisplayName("A07-1b: three years of lawful residence protect in all cases")
  void applies() {
    assertThat(of(THREE_YEARS)).isEqualTo(APPLIES);
    assertThat(conclusions(answer(THREE_YEARS)))
        .contains("protected-from-repatriation", "three-years-protect-in-all-cases")
        .doesNotContain("not-thereby-repatriable");
    assertThat(remarks(answer(THREE_YEARS))).contains("residence-completed");
  }

  @Test
  @DisplayName("A07-1: without either ground there is no protection")
  void doesNotApply() {
    assertThat(of(UNPROTECTED)).isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("A07-1: without ties judged it is open, and says what to ask")
  void undetermined() {
    assertThat(of(TWO_YEARS)).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer(TWO_YEARS)))
        .contains(
            TiesFacts.FAMILY,
            TiesFacts.RESIDENCE_COUNTRY,
            TiesFacts.OTHER_CIRCUMSTANCES,
            TiesFacts.ASSESSED)
        .doesNotContain(ResidenceFacts.PERIODS);
  }

  @Test
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void notInForce() {
    Case early =
        Case.builder(LocalDate.of(1996, 9, 30), Territory.DENMARK)
            .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
            .build();
    assertThat(of(early)).isEqualTo(NOT_IN_FORCE);
  }

  @Nested
  @DisplayName("A07-1: a Nordic citizen")
  class Citizens {
    @Test
    @DisplayName("Trap 7: no protection for others")
    void others() {
      Case other =
          THREE_YEARS
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
              .with(MeasureFacts.DESTINATION, Place.of("US"));
      assertThat(of(other)).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer(other)))
          .contains("nordic-citizens-only", "not-thereby-repatriable");
    }

    @Test
    @DisplayName("A07-g2: nobody is sent home from his or her own country")
    void ownCitizens() {
      Case own = THREE_YEARS.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"));
      assertThat(of(own)).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer(own)))
          .contains("own-citizen-not-sent-home", "not-thereby-repatriable");
    }

    @Test
    @DisplayName("A07-1: a dual citizen is within the words")
    void dualCitizens() {
      Case dual = THREE_YEARS.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK", "SE"));
      assertThat(of(dual)).isEqualTo(APPLIES);
      assertThat(conclusions(answer(dual))).contains("own-citizen-not-sent-home");
    }
  }

  @Nested
  @DisplayName("A07-g2, A07-g7: the measure, its destination and its ground")
  class Measures {
    @ParameterizedTest
    @EnumSource(names = {"REJECTION", "EXPULSION", "TURNING_AWAY"})
    @DisplayName("notes 34: other measures count unless an agency reads it otherwise")
    void otherMeasures(MeasureKind kind) {
      Case other = THREE_YEARS.with(MeasureFacts.KIND, kind);
      assertThat(of(other)).isEqualTo(APPLIES);
      assertThat(conclusions(answer(other))).contains("other-measure-classified");
      assertThat(answer(other).readings())
          .extracting(ReadingUse::reading)
          .contains(Readings.OTHER_MEASURES);
      assertThat(
              outcome(
                  REPATRIATION_PROTECTION,
                  other,
                  settled(Readings.OTHER_MEASURES, Readings.EXCLUDED)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    void whatSendsNobodyOutIsNoMeasure() {
      assertThat(of(THREE_YEARS.with(MeasureFacts.KIND, MeasureKind.OTHER)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Trap 51, notes 33: to a third Nordic country it is open")
    void thirdNordicCountry() {
      Case third = THREE_YEARS.with(MeasureFacts.DESTINATION, Place.of("FI"));
      assertThat(of(third)).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(third))).containsExactly(Readings.THIRD_NORDIC_COUNTRY);
      assertThat(of(THREE_YEARS.with(MeasureFacts.DESTINATION, Place.of("DE"))))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(of(THREE_YEARS.with(MeasureFacts.DESTINATION, Place.of("FO"))))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("notes 32: services alone are enough, resting on guidance")
    void servicesOnly() {
      Case services =
          THREE_YEARS.with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.SOCIAL_SERVICES));
      assertThat(of(services)).isEqualTo(APPLIES);
      assertThat(conclusions(answer(services))).contains("services-rest-on-guidance");
      assertThat(conclusions(answer(THREE_YEARS))).doesNotContain("services-rest-on-guidance");
    }

    @Test
    @DisplayName("notes 40: lack of means alone is a different question")
    void lackOfMeans() {
      Case means = THREE_YEARS.with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.LACK_OF_MEANS));
      assertThat(of(means)).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(means))).containsExactly(Readings.LACK_OF_MEANS);
      assertThat(of(THREE_YEARS.with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.OTHER))))
          .isEqualTo(DOES_NOT_APPLY);
    }
  }

  @Nested
  @DisplayName("A07-1a: ties")
  class Ties {
    @Test
    @DisplayName("Trap 42: ties alone can protect, and with three years none is needed")
    void alternatives() {
      for (Fact<Judgement> tie :
          List.of(
              TiesFacts.FAMILY,
              TiesFacts.RESIDENCE_COUNTRY,
              TiesFacts.OTHER_CIRCUMSTANCES,
              TiesFacts.ASSESSED)) {
        Case tied = TWO_YEARS.with(tie, judged(true));
        assertThat(of(tied)).as("%s", tie).isEqualTo(APPLIES);
        assertThat(conclusions(answer(tied))).contains("ties-protect");
      }
      assertThat(of(allTies(THREE_YEARS, false))).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 45: each and all together are judged, and read broadly")
    void readBroadly() {
      Case noneAlone =
          TWO_YEARS
              .with(TiesFacts.FAMILY, judged(false))
              .with(TiesFacts.RESIDENCE_COUNTRY, judged(false))
              .with(TiesFacts.OTHER_CIRCUMSTANCES, judged(false));
      assertThat(of(noneAlone)).isEqualTo(UNDETERMINED);
      assertThat(conclusions(answer(noneAlone))).contains("assess-ties-individually");
      assertThat(of(noneAlone.with(TiesFacts.ASSESSED, judged(true)))).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A07-1a: a tie that protects cannot be weighed away")
    void contradictionIsRefused() {
      assertThatThrownBy(
              () ->
                  MEASURE
                      .with(TiesFacts.FAMILY, judged(true))
                      .with(TiesFacts.ASSESSED, judged(false)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("ties.assessed");
    }

    @Test
    @DisplayName("notes 39: without residence, whether ties count is judged")
    void visitors() {
      Case visitor =
          MEASURE
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
              .with(ResidenceFacts.PERIODS, ResidencePeriods.of())
              .with(TiesFacts.FAMILY, judged(true));
      assertThat(of(visitor)).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer(visitor))).containsExactly(TiesFacts.WITHOUT_RESIDENCE);
      assertThat(of(visitor.with(TiesFacts.WITHOUT_RESIDENCE, judged(true)))).isEqualTo(APPLIES);
      assertThat(of(visitor.with(TiesFacts.WITHOUT_RESIDENCE, judged(false))))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName(
        "A07-1a: whoever resides in the host country by the kind of stay is not asked again")
    void residentsByTheKindOfStay() {
      Case unknown =
          MEASURE.without(PersonFacts.RESIDENCE_TERRITORY).with(TiesFacts.FAMILY, judged(true));
      assertThat(of(unknown)).isEqualTo(UNDETERMINED);
      assertThat(of(unknown.with(StayFacts.KIND, StayKind.RESIDENCE))).isEqualTo(APPLIES);
      assertThat(of(unknown.with(StayFacts.KIND, StayKind.TEMPORARY))).isEqualTo(UNDETERMINED);
    }

    @Test
    @DisplayName("Trap 86: unknown ties with three years proved is protected")
    void shortCircuits() {
      Case bare =
          THREE_YEARS.without(PersonFacts.RESIDENCE_TERRITORY).without(MeasureFacts.LEGAL_BASIS);
      assertThat(of(bare)).isEqualTo(APPLIES);
      assertThat(of(TWO_YEARS.with(TiesFacts.FAMILY, judged(true)).without(ResidenceFacts.PERIODS)))
          .isEqualTo(APPLIES);
    }
  }

  @Nested
  @DisplayName("A07-1b: three years")
  class Residence {
    @Test
    @DisplayName("notes 36: without the day of the decision it is open")
    void noDecisionDate() {
      Case undated = allTies(THREE_YEARS, false).without(MeasureFacts.DECISION_DATE);
      assertThat(of(undated)).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer(undated)))
          .containsExactly(MeasureFacts.DECISION_DATE, MeasureFacts.DECIDED);
    }

    @Test
    @DisplayName("A07-g18 \"Ophold i udlandet af kortere varighed\": a gap is asked about")
    void gaps() {
      Case gap =
          allTies(MEASURE, false)
              .with(
                  ResidenceFacts.PERIODS,
                  ResidencePeriods.of(
                      between("DK", "1990-01-01", "1996-12-30"), since("DK", "1997-01-01")));
      assertThat(of(gap)).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer(gap))).containsExactly(ResidenceFacts.PERIODS);
      assertThat(answer(gap).remarks())
          .filteredOn(remark -> remark.id().equals("residence-gap"))
          .extracting(Remark::arguments)
          .containsExactly(List.of("1996-12-31", "1996-12-31"));
      for (boolean wentOn : List.of(true, false)) {
        assertThat(
                of(
                    gap.with(
                        ResidenceFacts.PERIODS,
                        ResidencePeriods.of(
                            afterwards(between("DK", "1990-01-01", "1996-12-30"), wentOn),
                            since("DK", "1997-01-01")))))
            .isEqualTo(wentOn ? APPLIES : DOES_NOT_APPLY);
      }
    }

    @Test
    @DisplayName("A07-1a: a period that goes on says where the person resides; nothing is asked")
    void goesOnHere() {
      Case tied =
          TWO_YEARS.with(TiesFacts.FAMILY, judged(true)).without(PersonFacts.RESIDENCE_TERRITORY);
      assertThat(of(tied)).isEqualTo(APPLIES);
      assertThat(of(tied.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE")))).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A01-a-g2: residence in another part of the realm is contested")
    void otherTerritory() {
      Case faroese =
          allTies(MEASURE, false)
              .with(
                  ResidenceFacts.PERIODS,
                  ResidencePeriods.of(
                      between("FO", "1990-01-01", "1996-12-31"), since("DK", "1997-01-01")));
      assertThat(of(faroese)).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(faroese)))
          .containsExactly(Readings.RESIDENCE_IN_OTHER_TERRITORY);
      assertThat(
              outcome(
                  REPATRIATION_PROTECTION,
                  faroese,
                  settled(Readings.RESIDENCE_IN_OTHER_TERRITORY, Readings.INCLUDED)))
          .isEqualTo(APPLIES);
    }
  }

  @Nested
  @DisplayName("What else stands in the way")
  class Preconditions {
    @Test
    @DisplayName("Trap 39: no protection never means that the person may be repatriated")
    void notThereby() {
      assertThat(conclusions(answer(UNPROTECTED)))
          .contains("not-thereby-repatriable", "national-basis-first");
      assertThat(conclusions(answer(UNPROTECTED.with(MeasureFacts.LEGAL_BASIS, false))))
          .contains("no-national-basis");
      assertThat(conclusions(answer(UNPROTECTED.with(MeasureFacts.LEGAL_BASIS, true))))
          .contains("not-thereby-repatriable")
          .doesNotContain("no-national-basis");
      assertThat(conditionalConclusions(answer(UNPROTECTED)))
          .contains("no-national-basis if measure.legalBasis");
    }

    @Test
    @DisplayName(
        "Trap 40, notes 78: a right of residence under EU law stands, whatever article 7 says")
    void euRight() {
      for (Case matter : List.of(UNPROTECTED, TWO_YEARS, THREE_YEARS)) {
        assertThat(conclusions(answer(matter.with(PersonFacts.EU_RESIDENCE_RIGHT, true))))
            .contains("eu-right-excludes-repatriation");
      }
      assertThat(of(UNPROTECTED.with(PersonFacts.EU_RESIDENCE_RIGHT, true)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Trap 12: EU law is not considered in the Faroe Islands")
    void noEuLawInTheFaroeIslands() {
      Case faroese =
          measure(Territory.FAROE_ISLANDS, "SE").with(PersonFacts.EU_RESIDENCE_RIGHT, true);
      assertThat(conclusions(answer(faroese)))
          .contains("eu-law-not-here")
          .doesNotContain("eu-right-excludes-repatriation");
    }

    @Test
    @DisplayName(
        "Trap 41, notes 38: long-term subsistence help, the main income, never an isolated need")
    void helpThatIsNotEnough() {
      assertThat(
              conclusions(
                  answer(UNPROTECTED.with(AssistanceFacts.OVER_LONGER_PERIOD, judged(false)))))
          .contains("help-not-long-term-subsistence");
      assertThat(
              conclusions(
                  answer(UNPROTECTED.with(AssistanceFacts.PURPOSE, AssistancePurpose.OTHER))))
          .contains("help-not-long-term-subsistence");
      assertThat(
              conclusions(
                  answer(UNPROTECTED.with(AssistanceFacts.MAIN_PART_OF_INCOME, judged(false)))))
          .contains("help-not-main-income");
      assertThat(
              conclusions(
                  answer(UNPROTECTED.with(AssistanceFacts.ISOLATED_INSTANCE, judged(true)))))
          .contains("isolated-need-never-enough");
    }
  }

  @Nested
  @DisplayName("A07-1, A07-g2: what is forbidden is the sending; the day that counts is a reading")
  class DayThatCounts {
    /** Three years were complete on 15 June 1997, a month after the decision. */
    private final Case later =
        allTies(THREE_YEARS, false).with(MeasureFacts.DECISION_DATE, DAY.minusMonths(1));

    private final Settings decision = settled(Readings.REFERENCE_DAY, Readings.DECISION_DAY);
    private final Settings sending = settled(Readings.REFERENCE_DAY, Readings.SENDING_DAY);

    @Test
    @DisplayName("A07-1b: years that were complete between decision and sending")
    void yearsGained() {
      Case here = later.with(MeasureFacts.SENT, false);
      assertThat(of(here)).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(here))).containsExactly(Readings.REFERENCE_DAY);
      assertThat(remarks(answer(here))).contains("residence-completed-after-decision");
      assertThat(of(here, decision)).isEqualTo(DOES_NOT_APPLY);
      assertThat(of(here, sending)).isEqualTo(APPLIES);
      assertThat(of(later.with(MeasureFacts.SENT_ON, DAY.minusDays(1)))).isEqualTo(DOES_NOT_APPLY);
      assertThat(of(later)).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer(later))).contains(MeasureFacts.SENT, MeasureFacts.SENT_ON);
    }

    @Test
    @DisplayName("A07-1b: years that were complete at the decision protect by either reading")
    void yearsAtTheDecision() {
      Case before =
          later.with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", "1994-05-15")));
      assertThat(of(before)).isEqualTo(APPLIES);
      assertThat(answer(before).readings()).isEmpty();
    }

    @Test
    @DisplayName("A07-1a: ties that came up between decision and sending")
    void tiesGained() {
      Case tied =
          TWO_YEARS
              .with(MeasureFacts.DECISION_DATE, DAY.minusMonths(1))
              .with(TiesFacts.FAMILY, judged(true));
      assertThat(of(tied)).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer(tied))).contains(TiesFacts.ONLY_SINCE_DECISION);
      assertThat(of(tied.with(TiesFacts.ONLY_SINCE_DECISION, false))).isEqualTo(APPLIES);
      Case gained = tied.with(TiesFacts.ONLY_SINCE_DECISION, true);
      assertThat(of(gained)).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(gained))).containsExactly(Readings.REFERENCE_DAY);
      assertThat(of(gained, sending)).isEqualTo(APPLIES);
      assertThat(of(gained, decision)).isEqualTo(DOES_NOT_APPLY);
      assertThatThrownBy(() -> TWO_YEARS.with(TiesFacts.ONLY_SINCE_DECISION, true))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("ties.onlySinceDecision");
    }

    @Test
    @DisplayName(
        "Trap 84, A07-1: a decision before 1 October 1996 that was not carried out by then")
    void decidedBeforeTheConvention() {
      Case early =
          Case.builder(LocalDate.of(1997, 1, 10), Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.SOCIAL_ASSISTANCE))
              .with(MeasureFacts.DESTINATION, Place.of("SE"))
              .with(MeasureFacts.DECISION_DATE, LocalDate.of(1996, 6, 1))
              .with(MeasureFacts.DECIDED, true)
              .with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", "1990-01-01")))
              .build();
      Case here = early.with(MeasureFacts.SENT, false);
      assertThat(of(here)).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(here))).containsExactly(Readings.REFERENCE_DAY);
      assertThat(remarks(answer(here))).contains("earlier-rule-on-repatriation");
      assertThat(of(here, sending)).isEqualTo(APPLIES);
      assertThat(of(here, decision)).isEqualTo(DOES_NOT_APPLY);
      assertThat(openFacts(answer(early))).contains(MeasureFacts.SENT);
      assertThat(of(early.with(MeasureFacts.SENT_ON, LocalDate.of(1996, 12, 1))))
          .isEqualTo(UNDETERMINED);
      Case sentBefore = early.with(MeasureFacts.SENT_ON, LocalDate.of(1996, 9, 30));
      assertThat(of(sentBefore)).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer(sentBefore))).contains("not-in-force-for-sending");
    }

    @Test
    @DisplayName("A07-1b: residence before 1 October 1996 counts")
    void residenceBeforeTheConvention() {
      Case firstDay =
          Case.builder(LocalDate.of(1996, 10, 1), Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.SOCIAL_ASSISTANCE))
              .with(MeasureFacts.DESTINATION, Place.of("SE"))
              .with(MeasureFacts.DECISION_DATE, LocalDate.of(1996, 10, 1))
              .with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", "1990-01-01")))
              .build();
      assertThat(of(firstDay)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A15-2b: a state that leaves between decision and sending")
    void leftInBetween() {
      Settings left =
          Settings.builder()
              .putDenunciationReceived(NordicState.DENMARK, LocalDate.of(1996, 12, 1))
              .build();
      Case decidedBefore =
          THREE_YEARS.toBuilder()
              .with(MeasureFacts.DECISION_DATE, LocalDate.of(1997, 5, 31))
              .with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", "1990-01-01")))
              .build();
      assertThat(of(decidedBefore, left)).isEqualTo(UNDETERMINED);
      assertThat(of(decidedBefore.with(MeasureFacts.SENT, false), left)).isEqualTo(UNDETERMINED);
      assertThat(of(decidedBefore.with(MeasureFacts.SENT_ON, LocalDate.of(1997, 5, 31)), left))
          .isEqualTo(APPLIES);
      assertThat(of(decidedBefore.with(MeasureFacts.DECISION_DATE, DAY), left))
          .isEqualTo(NOT_IN_FORCE);
    }

    @Test
    @DisplayName("A07-1: what is only planned is no sending, and no sending is planned by nobody")
    void contradictionsAreRefused() {
      assertThatThrownBy(() -> MEASURE.with(MeasureFacts.SENT_ON, DAY.plusDays(1)))
          .hasMessageContaining("measure.sentOn");
      assertThatThrownBy(
              () -> MEASURE.with(MeasureFacts.SENT_ON, DAY).with(MeasureFacts.SENT, false))
          .hasMessageContaining("measure.sentOn");
      assertThatThrownBy(() -> MEASURE.with(MeasureFacts.SENT_ON, DAY.minusDays(1)))
          .hasMessageContaining("measure.decisionDate");
      assertThatThrownBy(
              () -> MEASURE.with(MeasureFacts.SENT, true).with(MeasureFacts.DECIDED, false))
          .hasMessageContaining("measure.sent");
      assertThatThrownBy(
              () -> MEASURE.with(MeasureFacts.IN_EFFECT, true).with(MeasureFacts.DECIDED, false))
          .hasMessageContaining("measure.inEffect");
      assertThatThrownBy(
              () ->
                  MEASURE
                      .with(MeasureFacts.DECISION_DATE, DAY.minusDays(1))
                      .with(MeasureFacts.DECIDED, false))
          .hasMessageContaining("measure.decisionDate");
    }
  }

  @Nested
  @DisplayName("A07-1 \"på grund af\": several grounds")
  class Grounds {
    private final Case mixed =
        THREE_YEARS.with(
            MeasureFacts.GROUND,
            CodeSet.of(Set.of(MeasureGround.SOCIAL_ASSISTANCE, MeasureGround.OTHER)));

    @Test
    @DisplayName("A07-1: need as one ground among others is a reading")
    void mixedGrounds() {
      assertThat(of(mixed)).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(mixed))).containsExactly(Readings.MIXED_GROUNDS);
      assertThat(
              outcome(
                  REPATRIATION_PROTECTION,
                  mixed,
                  settled(Readings.MIXED_GROUNDS, Readings.INCLUDED)))
          .isEqualTo(APPLIES);
      assertThat(
              outcome(
                  REPATRIATION_PROTECTION,
                  mixed,
                  settled(Readings.MIXED_GROUNDS, Readings.EXCLUDED)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A07-1: grounds that are all a need are no mixture; grounds may be known in part")
    void needOfSeveralKinds() {
      assertThat(
              of(
                  THREE_YEARS.with(
                      MeasureFacts.GROUND,
                      CodeSet.of(
                          Set.of(MeasureGround.SOCIAL_ASSISTANCE, MeasureGround.SOCIAL_SERVICES)))))
          .isEqualTo(APPLIES);
      Case part =
          THREE_YEARS.with(
              MeasureFacts.GROUND, CodeSet.atLeast(List.of(MeasureGround.SOCIAL_ASSISTANCE)));
      assertThat(of(part)).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer(part))).containsExactly(MeasureFacts.GROUND);
    }

    @Test
    @DisplayName("A07-g8, A07-g1: services alone are no help towards subsistence; nothing is asked")
    void servicesAloneAreNoSubsistence() {
      Case services =
          UNPROTECTED.with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.SOCIAL_SERVICES));
      assertThat(conclusions(answer(services))).contains("help-not-long-term-subsistence");
      assertThatThrownBy(
              () -> services.with(AssistanceFacts.PURPOSE, AssistancePurpose.SUBSISTENCE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("assistance.purpose")
          .hasMessageContaining("measure.ground");
    }
  }

  @Nested
  @DisplayName("A no helps")
  class No {
    @ParameterizedTest
    @EnumSource(names = {"OTHER", "NONE"})
    @DisplayName("A07-g2, A08-1: whoever leaves at his or her own wish is not repatriated")
    void ownWish(MeasureKind kind) {
      Determination answer = answer(UNPROTECTED.with(MeasureFacts.KIND, kind));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer))
          .contains("no-repatriation")
          .doesNotContain(
              "not-thereby-repatriable",
              "assess-ties-individually",
              "judge-ties",
              "no-national-basis",
              "national-rules-differ");
      assertThat(remarks(answer)).noneMatch(id -> id.startsWith("national-rule"));
    }

    @Test
    @DisplayName("A07-1, A07-g6: another ground, another destination: no basis, no permission")
    void otherCauses() {
      assertThat(
              conclusions(
                  answer(UNPROTECTED.with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.OTHER)))))
          .contains("not-because-of-need", "not-thereby-repatriable");
      assertThat(conclusions(answer(UNPROTECTED.with(MeasureFacts.DESTINATION, Place.of("DE")))))
          .contains("no-repatriation", "not-thereby-repatriable");
    }

    @Test
    @DisplayName("A07-1 \"på grund af\", A07-g20: what holds for need is not said of crime")
    void notForCrime() {
      Case crime =
          TWO_YEARS
              .with(MeasureFacts.KIND, MeasureKind.EXPULSION)
              .with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.OTHER));
      Determination answer = answer(crime);
      assertThat(answer.conclusions())
          .extracting(drawn -> drawn.conclusion().id())
          .containsExactlyInAnyOrder(
              "not-because-of-need", "not-thereby-repatriable", "no-national-basis");
      assertThat(remarks(answer)).isEmpty();
      assertThat(conditionalConclusions(answer(crime.without(MeasureFacts.GROUND))))
          .contains("judge-ties if measure.ground");
    }

    @Test
    @DisplayName("A07-g2: no ties are to be judged where nobody is sent to the own country")
    void notForAnotherDestination() {
      assertThat(answer(TWO_YEARS.with(MeasureFacts.DESTINATION, Place.of("DE"))).conclusions())
          .extracting(drawn -> drawn.conclusion().id())
          .contains("no-repatriation")
          .doesNotContain("judge-ties", "assess-ties-individually", "national-basis-first");
    }

    @Test
    @DisplayName("A07-g8, A07-g9: the threshold is said whether or not it is passed")
    void threshold() {
      Case passed =
          UNPROTECTED
              .with(AssistanceFacts.PURPOSE, AssistancePurpose.SUBSISTENCE)
              .with(AssistanceFacts.OVER_LONGER_PERIOD, judged(true))
              .with(AssistanceFacts.MAIN_PART_OF_INCOME, judged(true));
      assertThat(conclusions(answer(passed))).contains("only-for-lasting-help");
      assertThat(conclusions(answer(UNPROTECTED))).contains("only-for-lasting-help");
      assertThat(conclusions(answer(THREE_YEARS))).doesNotContain("only-for-lasting-help");
      assertThat(
              conclusions(
                  answer(
                      UNPROTECTED.with(
                          MeasureFacts.GROUND, CodeSet.of(MeasureGround.LACK_OF_MEANS)))))
          .doesNotContain("only-for-lasting-help");
    }

    @Test
    @DisplayName("A07-g10, A07-g20, A07-g7: what excludes the measure anyway says by what rank")
    void exclusions() {
      Case excluded =
          UNPROTECTED
              .with(PersonFacts.EU_RESIDENCE_RIGHT, true)
              .with(MeasureFacts.LEGAL_BASIS, false)
              .with(AssistanceFacts.ISOLATED_INSTANCE, judged(true));
      assertThat(answer(excluded).conclusions())
          .filteredOn(DrawnConclusion::isCertain)
          .extracting(DrawnConclusion::conclusion)
          .filteredOn(conclusion -> conclusion.kind() == Conclusion.Kind.EXCLUSION)
          .extracting(conclusion -> conclusion.id() + " " + conclusion.strength())
          .contains(
              "no-national-basis BY_OTHER_LAW",
              "eu-right-excludes-repatriation BY_GUIDANCE",
              "isolated-need-never-enough BY_GUIDANCE");
      assertThat(Matters.STANDARD.evaluate(REPATRIATION_PROTECTION, excluded).excludedAnyway())
          .hasSizeGreaterThanOrEqualTo(3);
      assertThat(
              Matters.STANDARD
                  .evaluate(
                      REPATRIATION_PROTECTION,
                      THREE_YEARS.with(PersonFacts.EU_RESIDENCE_RIGHT, true))
                  .excludedAnyway())
          .isEmpty();
    }

    @Test
    @DisplayName("A07-1a, A07-g14: to judge the ties is the treaty's, how is the guidance's")
    void strengthOfTheJudgement() {
      Determination answer = answer(TWO_YEARS);
      assertThat(Matters.conclusion(answer, "judge-ties").conclusion().strength())
          .isEqualTo(Conclusion.Strength.BINDING);
      assertThat(Matters.conclusion(answer, "assess-ties-individually").conclusion().strength())
          .isEqualTo(Conclusion.Strength.BY_GUIDANCE);
      Determination years = answer(THREE_YEARS.without(MeasureFacts.DESTINATION));
      assertThat(years.outcome()).isEqualTo(UNDETERMINED);
      assertThat(conclusions(years)).doesNotContain("judge-ties", "assess-ties-individually");
    }

    @Test
    @DisplayName("A07-g15 \"ses i sammenhæng med\": three noes do not settle the whole")
    void threeNoesLeaveTheWholeOpen() {
      Case noneAlone = UNPROTECTED.without(TiesFacts.ASSESSED);
      assertThat(of(noneAlone)).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer(noneAlone))).containsExactly(TiesFacts.ASSESSED);
    }
  }

  @Nested
  @DisplayName("National rules, described and not applied")
  class NationalRules {
    @Test
    @DisplayName("Trap 46: Denmark asks for more than three years and permanent intent")
    void denmarkIsNarrower() {
      assertThat(conclusions(answer(THREE_YEARS.with(ResidenceFacts.PURPOSE_PERMANENT, true))))
          .contains("protected-from-repatriation", "convention-protects-further")
          .doesNotContain("national-bar-after-residence");
      Case dayLater =
          THREE_YEARS
              .with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", "1994-06-14")))
              .with(ResidenceFacts.PURPOSE_PERMANENT, true);
      assertThat(conclusions(answer(dayLater)))
          .contains("national-bar-after-residence")
          .doesNotContain("convention-protects-further");
      assertThat(conclusions(answer(dayLater.with(MeasureFacts.KIND, MeasureKind.EXPULSION))))
          .doesNotContain("national-bar-after-residence");
      assertThat(conclusions(answer(dayLater.with(ResidenceFacts.PURPOSE_PERMANENT, false))))
          .contains("convention-protects-further")
          .doesNotContain("national-bar-after-residence");
    }

    @Test
    @DisplayName("notes 43: practice is shown as practice, and neither changes the outcome")
    void practice() {
      assertThat(remarks(answer(UNPROTECTED)))
          .contains(
              "national-rule.bar-after-residence", "national-rule.practice-special-attachment");
    }

    @Test
    @DisplayName("A rule that may have been replaced is shown, but no longer evaluated")
    void replacedRule() {
      LocalDate later = LocalDate.of(2005, 1, 1);
      Case matter =
          Case.builder(later, Territory.DENMARK)
              .with(MeasureFacts.DECISION_DATE, later)
              .with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", "1990-01-01")))
              .with(ResidenceFacts.PURPOSE_PERMANENT, true)
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .build();
      assertThat(conclusions(answer(matter))).doesNotContain("national-bar-after-residence");
      assertThat(remarks(answer(matter))).contains("national-rules-old", "national-rules-undated");
    }

    @Test
    @DisplayName("Trap 48: Denmark, at the border never, after entry only on both conditions")
    void danishRejection() {
      Case rejection = UNPROTECTED.with(MeasureFacts.KIND, MeasureKind.REJECTION);
      assertThat(
              conclusions(answer(rejection.with(MeasureFacts.STAGE, MeasureStage.ENTRY_CONTROL))))
          .contains("national-no-refusal-at-entry")
          .doesNotContain("national-entry-ban");
      Case after = rejection.with(MeasureFacts.STAGE, MeasureStage.AFTER_ENTRY);
      assertThat(conclusions(answer(after))).contains("national-entry-ban");
      assertThat(conclusions(answer(after.with(MeasureFacts.JOURNEY_PUBLICLY_FUNDED, false))))
          .contains("national-removal-conditions-lacking");
      assertThat(conclusions(answer(after.with(PersonFacts.SUFFICIENT_MEANS, judged(true)))))
          .contains("national-removal-conditions-lacking");
      assertThat(
              conclusions(
                  answer(
                      after
                          .with(PersonFacts.SUFFICIENT_MEANS, judged(false))
                          .with(MeasureFacts.JOURNEY_PUBLICLY_FUNDED, true))))
          .doesNotContain("national-removal-conditions-lacking");
    }

    @ParameterizedTest
    @EnumSource(names = {"DENMARK", "FINLAND", "ICELAND", "NORWAY", "SWEDEN"})
    @DisplayName("Trap 49: three-month limits in Finland and Sweden only")
    void timeLimits(Territory host) {
      Case rejection =
          measure(host, host == Territory.SWEDEN ? "DK" : "SE")
              .with(MeasureFacts.KIND, MeasureKind.REJECTION);
      boolean limited = host == Territory.FINLAND || host == Territory.SWEDEN;
      Case onTheLastDay = rejection.with(StayFacts.START_DATE, LocalDate.of(1997, 3, 15));
      Case tooLate = rejection.with(StayFacts.START_DATE, LocalDate.of(1997, 3, 14));
      assertThat(conclusions(answer(onTheLastDay))).doesNotContain("national-time-over");
      assertThat(conclusions(answer(tooLate)).contains("national-time-over")).isEqualTo(limited);
    }

    @Test
    @DisplayName("Trap 50: Norway, seeking help; Finland, lack of means")
    void groundsThatNationalLawExcludes() {
      assertThat(
              conclusions(
                  answer(
                      measure(Territory.NORWAY, "SE")
                          .with(MeasureFacts.KIND, MeasureKind.EXPULSION))))
          .contains("national-seeking-help-no-ground");
      Case finland =
          measure(Territory.FINLAND, "SE")
              .with(MeasureFacts.KIND, MeasureKind.EXPULSION)
              .with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.LACK_OF_MEANS));
      assertThat(conclusions(answer(finland))).contains("national-not-for-lack-of-means");
      assertThat(conclusions(answer(finland.with(PersonFacts.CITIZENSHIPS, Citizenships.of("US")))))
          .doesNotContain("national-not-for-lack-of-means");
      assertThat(conclusions(answer(finland.with(MeasureFacts.KIND, MeasureKind.REJECTION))))
          .doesNotContain("national-not-for-lack-of-means");
    }
  }
}
