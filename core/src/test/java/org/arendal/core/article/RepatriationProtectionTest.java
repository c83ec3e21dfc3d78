package org.arendal.core.article;

import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.NOT_IN_FORCE;
import static org.arendal.core.article.Outcome.UNDETERMINED;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.arendal.core.model.ResidenceSamples.between;
import static org.arendal.core.model.ResidenceSamples.since;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.model.AssistanceFacts;
import org.arendal.core.model.AssistancePurpose;
import org.arendal.core.model.BenefitCategory;
import org.arendal.core.model.BenefitFacts;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.Fact;
import org.arendal.core.model.Judgement;
import org.arendal.core.model.MeasureFacts;
import org.arendal.core.model.MeasureGround;
import org.arendal.core.model.MeasureKind;
import org.arendal.core.model.MeasureStage;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.ResidenceFacts;
import org.arendal.core.model.ResidencePeriods;
import org.arendal.core.model.StayFacts;
import org.arendal.core.model.TiesFacts;
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
        .with(MeasureFacts.GROUND, MeasureGround.SOCIAL_ASSISTANCE)
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

  private static ArticleFinding answer(Case matter) {
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
      Case services = THREE_YEARS.with(MeasureFacts.GROUND, MeasureGround.SOCIAL_SERVICES);
      assertThat(of(services)).isEqualTo(APPLIES);
      assertThat(conclusions(answer(services))).contains("services-rest-on-guidance");
      assertThat(conclusions(answer(THREE_YEARS))).doesNotContain("services-rest-on-guidance");
    }

    @Test
    @DisplayName("notes 40: lack of means alone is a different question")
    void lackOfMeans() {
      Case means = THREE_YEARS.with(MeasureFacts.GROUND, MeasureGround.LACK_OF_MEANS);
      assertThat(of(means)).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(means))).containsExactly(Readings.LACK_OF_MEANS);
      assertThat(of(THREE_YEARS.with(MeasureFacts.GROUND, MeasureGround.OTHER)))
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
      assertThat(openFacts(answer(undated))).containsExactly(MeasureFacts.DECISION_DATE);
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
    @DisplayName("Trap 47: a Danish decision ends lawful stay, and article 4 with it, from its day")
    void endOfLawfulStay() {
      Case before =
          Case.builder(DAY.minusDays(1), Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
              .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
              .with(StayFacts.LAWFUL, true)
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .with(MeasureFacts.DECIDED, false)
              .build();
      assertThat(outcome(EQUAL_TREATMENT, before)).isEqualTo(APPLIES);
      Case decided =
          Case.builder(DAY, Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
              .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .with(MeasureFacts.DECIDED, true)
              .with(MeasureFacts.DECISION_DATE, DAY)
              .build();
      assertThat(outcome(EQUAL_TREATMENT, decided)).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer(decided))).contains("lawful-stay-ended");
      assertThat(conclusions(evaluate(EQUAL_TREATMENT, decided))).contains("lawful-stay-ended");
      assertThatThrownBy(() -> decided.with(StayFacts.LAWFUL, true))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("stay.lawful");
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
              .with(MeasureFacts.GROUND, MeasureGround.LACK_OF_MEANS);
      assertThat(conclusions(answer(finland))).contains("national-not-for-lack-of-means");
      assertThat(conclusions(answer(finland.with(PersonFacts.CITIZENSHIPS, Citizenships.of("US")))))
          .doesNotContain("national-not-for-lack-of-means");
      assertThat(conclusions(answer(finland.with(MeasureFacts.KIND, MeasureKind.REJECTION))))
          .doesNotContain("national-not-for-lack-of-means");
    }
  }
}
