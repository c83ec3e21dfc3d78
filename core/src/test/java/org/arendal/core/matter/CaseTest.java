package org.arendal.core.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases: what is known, what is raised, and what cannot be true together. */
class CaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Place DENMARK = Place.of(Territory.DENMARK);
  private static final Place FINLAND = Place.of(Territory.FINLAND);

  @Test
  void anAuthorityOfAnotherCountryIsAskedOnlyWhatIsNotOfTheHost() {
    Case matter = Case.builder(DAY, Territory.DENMARK).build();
    Fact<RightToReside> right = PersonFacts.RIGHT_TO_RESIDE;
    assertThat(matter.answerer(right)).isEqualTo(Answerer.OTHER_AUTHORITY);
    assertThat(matter.with(PersonFacts.RESIDENCE_TERRITORY, FINLAND).answerer(right))
        .isEqualTo(Answerer.OTHER_AUTHORITY);
    assertThat(matter.with(PersonFacts.RESIDENCE_TERRITORY, DENMARK).answerer(right))
        .isEqualTo(Answerer.HOST_AUTHORITY);
    assertThat(matter.with(TransferFacts.ORIGIN_TERRITORY, DENMARK))
        .satisfies(
            leaving -> {
              assertThat(leaving.answerer(RelocationFacts.ORIGIN_AGREES))
                  .isEqualTo(Answerer.HOST_AUTHORITY);
              assertThat(leaving.answerer(RelocationFacts.DESTINATION_AGREES))
                  .isEqualTo(Answerer.OTHER_AUTHORITY);
            });
  }

  /** What others have paid is never known to the host authority, whose payments are no others'. */
  @Test
  void everyFactThatAnotherAuthorityAnswersForIsAboutSomeCountry() {
    Case matter =
        Case.builder(DAY, Territory.DENMARK)
            .with(PersonFacts.RESIDENCE_TERRITORY, DENMARK)
            .with(TransferFacts.ORIGIN_TERRITORY, DENMARK)
            .build();
    Case arriving =
        Case.builder(DAY, Territory.DENMARK)
            .with(TransferFacts.DESTINATION_TERRITORY, DENMARK)
            .build();

    assertThat(Facts.all())
        .filteredOn(fact -> fact.answerer() == Answerer.OTHER_AUTHORITY)
        .filteredOn(
            fact ->
                matter.answerer(fact) == Answerer.OTHER_AUTHORITY
                    && arriving.answerer(fact) == Answerer.OTHER_AUTHORITY)
        .containsExactly(AdvanceFacts.FOREIGN_PAYMENTS);
  }

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
  class FactsOfACase {

    @Test
    void areReplacedByALaterValue() {
      Case matter =
          Case.builder(DAY, Territory.SWEDEN).with(HostFacts.TERRITORY, Territory.NORWAY).build();

      assertThat(matter.get(HostFacts.TERRITORY)).contains(Territory.NORWAY);
    }

    @Test
    void thatAreSetsCanBeGivenAsTheirOneChoice() {
      Case one =
          Case.builder(DAY)
              .with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE)
              .with(StayFacts.LAWFUL, true)
              .build();

      assertThat(one)
          .isEqualTo(CaseText.of(DAY, "benefit.category: health-service; stay.lawful: yes"));
      assertThat(one.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT))
          .isEqualTo(CaseText.of(DAY, "benefit.category: other-social-benefit; stay.lawful: yes"));
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

  @Test
  void aContradictionIsRefusedAndCannotComeInThroughACopy() {
    Case matter = CaseText.of(DAY, "stay.startDate: 2026-03-01");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseText.of(DAY, "stay.startDate: 2026-03-01; stay.endDate: 2026-02-28"))
        .withMessage("stay.endDate: lies before stay.startDate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matter.with(StayFacts.END_DATE, DAY.minusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CaseText.of(
                    DAY, "stay.lawful: yes; stay.startDate: 2026-03-03; stay.endDate: 2026-02-27"))
        .withMessageContaining("stay.startDate")
        .withMessageContaining("stay.endDate");
  }
}
