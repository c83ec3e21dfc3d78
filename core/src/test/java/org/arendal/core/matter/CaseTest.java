package org.arendal.core.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases: what is known, what is raised, and what cannot be true together. */
class CaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Nested
  class ACaseWithADateOnly {
    private final Case matter = Case.builder(DAY).build();

    @ParameterizedTest
    @MethodSource("org.arendal.core.fact.Facts#all")
    void knowsNothing(Fact<?> fact) {
      assertThat(matter.knows(fact)).isFalse();
      assertThat(matter.get(fact)).isEmpty();
      assertThat((Object) matter.value(fact)).isNull();
    }

    @Test
    void raisesNothing() {
      assertThat(matter.raised()).isEmpty();
      assertThat(matter.known()).isEmpty();
    }

    @Test
    void cannotDoWithoutTheDate() {
      assertThatNullPointerException().isThrownBy(() -> Case.builder(null));
    }
  }

  @Nested
  class Facts {

    @Test
    void areReplacedByALaterValue() {
      Case matter =
          Case.builder(DAY, Territory.SWEDEN).with(HostFacts.TERRITORY, Territory.NORWAY).build();

      assertThat(matter.get(HostFacts.TERRITORY)).contains(Territory.NORWAY);
    }

    @Test
    void cannotBeNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> Case.builder(DAY).with(StayFacts.LAWFUL, null));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void cannotHaveAValueOfAnotherType() {
      Fact raw = StayFacts.LAWFUL;

      assertThatExceptionOfType(ClassCastException.class)
          .isThrownBy(() -> Case.builder(DAY).with(raw, "yes"));
    }

    @Test
    void ofOneCaseDoNotShowInAnother() {
      Case before = Case.builder(DAY, Territory.SWEDEN).build();
      Case after = before.with(StayFacts.LAWFUL, true);

      assertThat(before.knows(StayFacts.LAWFUL)).isFalse();
      assertThat(after.get(StayFacts.LAWFUL)).contains(true);
      assertThat(after.get(HostFacts.TERRITORY)).contains(Territory.SWEDEN);
    }
  }

  @Nested
  class Sections {

    @Test
    void areRaisedByAFactInThem() {
      assertThat(Case.builder(DAY).with(StayFacts.LAWFUL, true).build().raised())
          .containsExactly(Section.STAY);
    }

    @Test
    void canBeRaisedWithoutAFact() {
      Case matter = Case.builder(DAY).raise(Section.NEED).build();

      assertThat(matter.raised()).containsExactly(Section.NEED);
      assertThat(matter.known()).isEmpty();
    }

    @Test
    void stayRaisedWhenTheirFactIsTakenAway() {
      Case matter =
          Case.builder(DAY).with(StayFacts.LAWFUL, true).without(StayFacts.LAWFUL).build();

      assertThat(matter.raised()).containsExactly(Section.STAY);
    }

    @Test
    void makeADifferenceBetweenCases() {
      assertThat(Case.builder(DAY).raise(Section.NEED).build())
          .isNotEqualTo(Case.builder(DAY).build())
          .isEqualTo(Case.builder(DAY).raise(Section.NEED).build());
    }

    @Test
    void cannotBeChangedFromOutside() {
      assertThat(Case.builder(DAY).raise(Section.NEED).build().raised()).isUnmodifiable();
    }
  }

  @Nested
  class Equality {

    @Test
    void needsTheSameDateAndFacts() {
      Case matter = Case.builder(DAY, Territory.SWEDEN).build();

      assertThat(matter)
          .isEqualTo(Case.builder(DAY, Territory.SWEDEN).build())
          .isNotEqualTo(Case.builder(DAY.plusDays(1), Territory.SWEDEN).build())
          .isNotEqualTo(Case.builder(DAY, Territory.NORWAY).build())
          .isNotEqualTo("case");
    }

    @Test
    void doesNotLookAtTheOrderOfCitizenships() {
      assertThat(
              Case.builder(DAY).with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE", "DE")).build())
          .isEqualTo(
              Case.builder(DAY)
                  .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DE", "SE"))
                  .build());
    }
  }

  @Nested
  class Contradictions {

    @Test
    void areAStayThatEndsBeforeItBegins() {
      Case.Builder builder =
          Case.builder(DAY)
              .with(StayFacts.START_DATE, DAY)
              .with(StayFacts.END_DATE, DAY.minusDays(1));

      assertThat(builder.problems())
          .containsExactly(new Problem("stay.endDate", "lies before stay.startDate"));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage("stay.endDate: lies before stay.startDate");
    }

    @Test
    void areNotAStayOfOneDay() {
      assertThat(
              Case.builder(DAY)
                  .with(StayFacts.START_DATE, DAY)
                  .with(StayFacts.END_DATE, DAY)
                  .with(StayFacts.LAWFUL, true)
                  .problems())
          .isEmpty();
    }

    @Test
    void areALawfulStayThatHasNotBegun() {
      assertThat(
              Case.builder(DAY)
                  .with(StayFacts.LAWFUL, true)
                  .with(StayFacts.START_DATE, DAY.plusDays(1))
                  .problems())
          .extracting(Problem::factId)
          .containsExactly("stay.startDate");
    }

    @Test
    void areNotALawfulStayThatWasExpectedToHaveEnded() {
      assertThat(
              Case.builder(DAY)
                  .with(StayFacts.LAWFUL, true)
                  .with(StayFacts.END_DATE, DAY.minusDays(1))
                  .problems())
          .isEmpty();
    }

    @Test
    void areAStayThatEndedBeforeItBegan() {
      assertThat(
              Case.builder(DAY)
                  .with(StayFacts.START_DATE, DAY)
                  .with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)))
                  .problems())
          .containsExactly(new Problem("stay.ended", "lies before stay.startDate"));
    }

    @Test
    void areResidenceNowhereAndInTheHostCountry() {
      Case.Builder nowhere = Case.builder(DAY).with(PersonFacts.RESIDENCE_TERRITORY, Place.NOWHERE);

      assertThat(nowhere.with(StayFacts.KIND, StayKind.TEMPORARY).problems()).isEmpty();
      assertThat(nowhere.with(StayFacts.KIND, StayKind.RESIDENCE).problems())
          .containsExactly(
              new Problem(
                  "person.residenceTerritory",
                  "is nowhere, but stay.kind says that the person resides there"));
    }

    @Test
    void areResidenceNowhereAndAResidenceThatGoesOn() {
      Case.Builder nowhere = Case.builder(DAY).with(PersonFacts.RESIDENCE_TERRITORY, Place.NOWHERE);
      ResidencePeriod past =
          ResidencePeriod.builder()
              .place(Place.of("SE"))
              .end(PartialDate.of(DAY.minusDays(9)))
              .build();
      ResidencePeriod present =
          ResidencePeriod.builder().place(Place.of("SE")).ongoing(true).build();

      assertThat(nowhere.with(ResidenceFacts.PERIODS, ResidencePeriods.of(past)).problems())
          .isEmpty();
      assertThat(nowhere.with(ResidenceFacts.PERIODS, ResidencePeriods.of(present)).problems())
          .containsExactly(
              new Problem(
                  "person.residenceTerritory",
                  "is nowhere, but by residence.periods a residence goes on"));
    }

    @Test
    void areResidenceHereAndALifeElsewhere() {
      Case.Builder elsewhere =
          Case.builder(DAY, Territory.DENMARK)
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
              .with(ResidenceFacts.PERIODS, ResidencePeriods.of());

      assertThat(elsewhere.with(StayFacts.KIND, StayKind.TEMPORARY).problems()).isEmpty();
      assertThat(elsewhere.with(StayFacts.KIND, StayKind.RESIDENCE).problems())
          .containsExactly(
              new Problem(
                  "stay.kind",
                  "is residence, but by person.residenceTerritory and residence.periods the person"
                      + " lives elsewhere"));
      assertThat(elsewhere.with(ResidenceFacts.PERIODS, ResidencePeriods.atLeast()).problems())
          .isEmpty();
    }

    @Test
    void areALawfulStayThatWasOverAndBecameNoResidence() {
      Case.Builder over =
          Case.builder(DAY)
              .with(StayFacts.LAWFUL, true)
              .with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)));

      assertThat(over.problems()).isEmpty();
      assertThat(over.with(PersonFacts.RESIDENCE_TERRITORY, Place.NOWHERE).problems())
          .extracting(Problem::factId)
          .containsExactly("stay.lawful");
    }

    @Test
    void areAJourneyToNowhere() {
      assertThat(
              Case.builder(DAY).with(TransferFacts.DESTINATION_TERRITORY, Place.NOWHERE).problems())
          .extracting(Problem::factId)
          .containsExactly("transfer.destinationTerritory");
    }

    @Test
    void areNotAnUnlawfulOrUnknownStayOfAnotherTime() {
      Case.Builder ended = Case.builder(DAY).with(StayFacts.END_DATE, DAY.minusDays(1));

      assertThat(ended.problems()).isEmpty();
      assertThat(ended.with(StayFacts.LAWFUL, false).problems()).isEmpty();
    }

    @Test
    void areAllNamedAtOnce() {
      Case.Builder builder =
          Case.builder(DAY)
              .with(StayFacts.LAWFUL, true)
              .with(StayFacts.START_DATE, DAY.plusDays(2))
              .with(StayFacts.END_DATE, DAY.minusDays(2));

      assertThat(builder.problems()).hasSize(2);
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageContaining("stay.startDate")
          .withMessageContaining("stay.endDate");
    }

    @Test
    void cannotComeInThroughACopy() {
      Case matter = Case.builder(DAY).with(StayFacts.START_DATE, DAY).build();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> matter.with(StayFacts.END_DATE, DAY.minusDays(1)));
    }
  }
}
