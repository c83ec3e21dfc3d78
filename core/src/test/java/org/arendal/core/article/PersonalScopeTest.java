package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusion;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.PERSONAL_SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Level;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Article 3: which persons the Convention covers")
class PersonalScopeTest {
  private static final Case NOTHING_KNOWN = Case.builder(DAY, Territory.DENMARK).build();

  /** A citizen of the United States who lives in Sweden by right. */
  private static final Case RESIDENT =
      NOTHING_KNOWN
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.SWEDEN))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD);

  @Nested
  @DisplayName("A03-1: the circle of persons, whoever handles the case")
  class WithoutAHost {
    private final Case danish =
        Case.builder(DAY).with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK")).build();

    @ParameterizedTest(name = "{0}")
    @EnumSource(Territory.class)
    @DisplayName("A14-2 against A03-1: Åland as host opens nothing, and the answer says what it is")
    void noHostMatters(Territory host) {
      Determination answer = evaluate(PERSONAL_SCOPE, danish);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer)).contains("personal-scope-only");
      assertThat(Matters.said(evaluate(PERSONAL_SCOPE, danish.with(HostFacts.TERRITORY, host))))
          .isEqualTo(Matters.said(answer));
    }

    @Test
    @DisplayName(
        "A15-2b: a host that has left is no host of the other articles, and no matter here")
    void hostThatLeft() {
      Settings left =
          Settings.builder().putDenunciationReceived(NordicState.SWEDEN, DAY.minusYears(1)).build();
      Case inSweden = danish.with(HostFacts.TERRITORY, Territory.SWEDEN);
      assertThat(outcome(PERSONAL_SCOPE, inSweden, left)).isEqualTo(APPLIES);
      assertThat(outcome(Article.MATERIAL_SCOPE, inSweden, left)).isEqualTo(NOT_IN_FORCE);
    }

    @Test
    @DisplayName("A15-2a: one party alone has no convention left")
    void onePartyAlone() {
      var left = Settings.builder();
      for (NordicState state : NordicState.values()) {
        if (state != NordicState.DENMARK) {
          left.putDenunciationReceived(state, DAY.minusYears(1));
        }
      }
      assertThat(outcome(PERSONAL_SCOPE, danish, left.build())).isEqualTo(NOT_IN_FORCE);
    }
  }

  @Nested
  @DisplayName("A03-1a: Nordic citizens")
  class NordicCitizens {
    @ParameterizedTest(name = "{0}")
    @EnumSource(NordicState.class)
    @DisplayName("A01-b-g1: a citizen of each of the five states is covered")
    void citizensOfTheFiveAreCovered(NordicState state) {
      Case matter = NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.of(state.code()));
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 4: a Nordic citizen is covered wherever he or she lives, also in Germany")
    void residenceDoesNotMatter() {
      Case matter =
          NOTHING_KNOWN
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DE"));
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 5: coverage does not depend on economic activity, and says so")
    void activityDoesNotMatter() {
      Case matter = NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS"));
      assertThat(conclusions(evaluate(PERSONAL_SCOPE, matter))).contains("activity-irrelevant");
    }

    @Test
    @DisplayName("Trap 6: to be covered is not yet to be entitled")
    void coveredIsNotEntitled() {
      assertThat(conclusions(evaluate(PERSONAL_SCOPE, RESIDENT))).contains("covered-not-entitled");
      assertThat(outcome(EQUAL_TREATMENT, RESIDENT)).isEqualTo(DOES_NOT_APPLY);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"US", "DE", "SO"})
    @DisplayName("Trap 8: one Nordic citizenship among others is enough, in any order")
    void oneNordicCitizenshipIsEnough(String other) {
      Case matter = NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.of(other, "SE"));
      Case reversed = NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE", other));
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(APPLIES);
      assertThat(reversed).isEqualTo(matter);
    }

    @Test
    @DisplayName("Trap 8: a known Nordic citizenship is enough while others are unknown")
    void moreCitizenshipsCannotTakeCoverageAway() {
      Case matter = NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.atLeast("NO"));
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName(
        "A03-1a: unknown citizenship without residence is open, and the applicant is asked")
    void unknownCitizenshipIsAsked() {
      Determination answer = evaluate(PERSONAL_SCOPE, NOTHING_KNOWN);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer))
          .containsExactly(
              PersonFacts.CITIZENSHIPS,
              PersonFacts.RESIDENCE_TERRITORY,
              PersonFacts.RIGHT_TO_RESIDE);
      assertThat(PersonFacts.CITIZENSHIPS.answerer()).isEqualTo(Answerer.APPLICANT);
      assertThat(PersonFacts.RESIDENCE_TERRITORY.answerer()).isEqualTo(Answerer.APPLICANT);
      assertThat(PersonFacts.RIGHT_TO_RESIDE.answerer()).isEqualTo(Answerer.OTHER_AUTHORITY);
    }

    @Test
    @DisplayName("A01-b-g1: an incomplete list without a Nordic citizenship leaves the point open")
    void incompleteListIsAskedOn() {
      Case matter =
          RESIDENT
              .with(PersonFacts.CITIZENSHIPS, Citizenships.atLeast("US"))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.NOT_HELD);
      Determination answer = evaluate(PERSONAL_SCOPE, matter);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(PersonFacts.CITIZENSHIPS);
    }

    @Test
    @DisplayName("Trap 14: a language or a territory is no citizenship: sv, se, FO are refused")
    void languageCodesAreRefused() {
      assertThatThrownBy(() -> Citizenships.of("sv")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Citizenships.of("se")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Citizenships.of("FO"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("DK");
      assertThatThrownBy(() -> Place.of("fo")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  @DisplayName("A03-1b: others with residence in a Nordic country")
  class NordicResidents {
    @Test
    @DisplayName("A03-1b: another citizen with lawful residence is covered")
    void lawfulResidentIsCovered() {
      assertThat(outcome(PERSONAL_SCOPE, RESIDENT)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 2: a stateless person with lawful residence is covered")
    void statelessResidentIsCovered() {
      assertThat(
              outcome(
                  PERSONAL_SCOPE,
                  RESIDENT.with(PersonFacts.CITIZENSHIPS, Citizenships.stateless())))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 2: a refugee holds the right to reside and is covered like anybody else")
    void refugeeIsCovered() {
      assertThat(
              outcome(
                  PERSONAL_SCOPE, RESIDENT.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SO"))))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A03-1b: residence outside the Nordic countries covers nobody but Nordic citizens")
    void residentElsewhereIsNotCovered() {
      Case matter = RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DE"));
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(DOES_NOT_APPLY);
      assertThat(outcome(PERSONAL_SCOPE, matter.without(PersonFacts.RIGHT_TO_RESIDE)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A03-1b: unknown residence of another citizen is open")
    void unknownResidenceIsAsked() {
      Determination answer =
          evaluate(PERSONAL_SCOPE, RESIDENT.without(PersonFacts.RESIDENCE_TERRITORY));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(PersonFacts.RESIDENCE_TERRITORY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = Territory.class,
        names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("A14-2: residence where the Convention is not surely in force is left open")
    void residenceInSuchTerritoryIsOpen(Territory territory) {
      Case matter = RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of(territory));
      Determination answer = evaluate(PERSONAL_SCOPE, matter);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(answer.openFacts()).isEmpty();
      assertThat(remarks(answer)).containsExactly("residence-territory-unclear");
      assertThat(answer.remarks().get(0).arguments()).containsExactly(territory.code());
    }

    @Test
    @DisplayName("A14-2: residence in Faroe counts from the supplied date on, and is open before")
    void suppliedDateSettlesResidence() {
      Case matter = RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"));
      assertThat(outcome(PERSONAL_SCOPE, matter, faroeFrom(DAY.withDayOfMonth(1))))
          .isEqualTo(APPLIES);
      Determination before =
          evaluate(PERSONAL_SCOPE, matter, faroeFrom(DAY.withDayOfMonth(1).plusMonths(1)));
      assertThat(before.outcome()).isEqualTo(UNDETERMINED);
      assertThat(remarks(before)).containsExactly("residence-territory-unclear");
    }

    @Test
    @DisplayName("A03-1b, A14-2 (note 11): an agency may settle whether such residence counts")
    void suchResidenceIsAReading() {
      Reading reading = Readings.RESIDENCE_WHERE_NOT_IN_FORCE;
      Case matter = RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SJ"));
      Case outside = matter.with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, false);
      assertThat(openReadings(evaluate(PERSONAL_SCOPE, outside))).containsExactly(reading);

      Settings included = settled(reading, Readings.INCLUDED);
      assertThat(outcome(PERSONAL_SCOPE, outside, included)).isEqualTo(APPLIES);
      assertThat(outcome(PERSONAL_SCOPE, matter, included)).isEqualTo(APPLIES);
      assertThat(remarks(evaluate(PERSONAL_SCOPE, matter, included))).isEmpty();

      Settings excluded = settled(reading, Readings.EXCLUDED);
      assertThat(outcome(PERSONAL_SCOPE, outside, excluded)).isEqualTo(DOES_NOT_APPLY);
      assertThat(outcome(PERSONAL_SCOPE, matter, excluded)).isEqualTo(UNDETERMINED);
      assertThat(remarks(evaluate(PERSONAL_SCOPE, matter, excluded)))
          .containsExactly("residence-territory-unclear");
    }

    @Test
    @DisplayName("A03-1a (note 11): for a Nordic citizen, and in a state, the point is moot")
    void suchResidenceDoesNotMatter() {
      Case citizen =
          RESIDENT
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("GL"));
      assertThat(evaluate(PERSONAL_SCOPE, citizen).readings()).isEmpty();
      assertThat(evaluate(PERSONAL_SCOPE, RESIDENT).readings()).isEmpty();
      Settings left =
          Settings.builder()
              .putDenunciationReceived(NordicState.SWEDEN, LocalDate.of(1996, 12, 15))
              .putReading(Readings.RESIDENCE_WHERE_NOT_IN_FORCE, Readings.INCLUDED)
              .build();
      assertThat(outcome(PERSONAL_SCOPE, RESIDENT, left)).isEqualTo(DOES_NOT_APPLY);
      assertThat(remarks(evaluate(PERSONAL_SCOPE, RESIDENT, left))).contains("denounced");
      assertThat(
              remarks(
                  evaluate(
                      PERSONAL_SCOPE,
                      RESIDENT.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK")),
                      left)))
          .doesNotContain("denounced");
    }

    @Test
    @DisplayName("A14-2: a date that an agency supplied is shown where it settles the residence")
    void suppliedDateIsShown() {
      Case matter = RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"));
      assertThat(remarks(evaluate(PERSONAL_SCOPE, matter, faroeFrom(DAY.withDayOfMonth(1)))))
          .contains("territory-date-supplied");
    }

    @Test
    @DisplayName("A03-1b: without the right to live there, the territory does not matter")
    void withoutRightTheTerritoryDoesNotMatter() {
      Case matter =
          RESIDENT
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.NOT_HELD);
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Trap 12: a Nordic citizen in the Faroe Islands, outside the EEA, is covered")
    void faroeseCitizenOfDenmarkIsCovered() {
      Case matter =
          NOTHING_KNOWN
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"));
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A01-a-g-sj2: residence in Svalbard counts as far as Norwegian social law applies")
    void residenceInSvalbard() {
      Case matter = RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SJ"));
      Determination unknown = evaluate(PERSONAL_SCOPE, matter);
      assertThat(unknown.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(unknown)).contains(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      assertThat(
              outcome(
                  PERSONAL_SCOPE, matter.with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, true)))
          .isEqualTo(APPLIES);
      Determination without =
          evaluate(PERSONAL_SCOPE, matter.with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, false));
      assertThat(without.outcome()).isEqualTo(UNDETERMINED);
      assertThat(remarks(without)).containsExactly("residence-territory-unclear");
    }

    @Test
    @DisplayName("A15-2b: residence in a state that has left is no residence in a Nordic country")
    void residenceInStateThatLeft() {
      Settings left =
          Settings.builder()
              .putDenunciationReceived(NordicState.SWEDEN, LocalDate.of(1996, 12, 15))
              .build();
      assertThat(outcome(PERSONAL_SCOPE, RESIDENT, left)).isEqualTo(DOES_NOT_APPLY);
    }
  }

  @Nested
  @DisplayName("A03-g6: with the right to live there")
  class LawfulResidents {
    private Determination with(RightToReside right) {
      return evaluate(PERSONAL_SCOPE, RESIDENT.with(PersonFacts.RIGHT_TO_RESIDE, right));
    }

    @Test
    @DisplayName("A03-g6: without the right nobody is covered, registered or not")
    void withoutRightNotCovered() {
      Determination answer = with(RightToReside.NOT_HELD);
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer)).containsExactly("only-coverage-answered");
    }

    @Test
    @DisplayName("A03-1b: a no says that national law, others and EU rules are not answered")
    void aNoSaysWhatIsNotAnswered() {
      Conclusion line =
          conclusion(with(RightToReside.NOT_HELD), "only-coverage-answered").conclusion();
      assertThat(line.kind()).isEqualTo(Conclusion.Kind.INFORMATION);
      assertThat(line.provisions()).extracting(Object::toString).containsExactly("A03-1");
    }

    @Test
    @DisplayName("A03-1b: whoever resides in no country has no lawful residence in a Nordic one")
    void nowhereIsNoNordicResidence() {
      Case nowhere = RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.NOWHERE);
      assertThat(outcome(PERSONAL_SCOPE, nowhere)).isEqualTo(DOES_NOT_APPLY);
      assertThat(
              outcome(
                  PERSONAL_SCOPE, nowhere.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A03-g7: the population register is a presumption that the caller can accept")
    void acceptedPresumptionIsEnough() {
      assertThat(with(RightToReside.PRESUMED_FROM_REGISTER).outcome()).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 1: an asylum application gives no lawful residence")
    void asylumApplicationIsNoBasis() {
      Determination answer = with(RightToReside.ASYLUM_APPLICATION_ONLY);
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer))
          .containsExactly("asylum-application-no-basis", "only-coverage-answered");
    }

    @Test
    @DisplayName("Trap 1: a Nordic citizen is not excluded by applying for asylum")
    void nordicCitizenMayApply() {
      Case matter =
          RESIDENT
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS"))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.ASYLUM_APPLICATION_ONLY);
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 1: a person with another basis of residence is not excluded by applying")
    void anotherBasisIsEnough() {
      // Who has both has the right: the application is not a fact that could take it away.
      assertThat(with(RightToReside.HELD).outcome()).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A03-g6: an unknown right is open and the other country's authority is asked")
    void unknownRightIsAsked() {
      Determination answer =
          evaluate(PERSONAL_SCOPE, RESIDENT.without(PersonFacts.RIGHT_TO_RESIDE));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(PersonFacts.RIGHT_TO_RESIDE);
    }
  }

  @Nested
  @DisplayName("A03-1: what is unknown")
  class ShortCircuit {
    @Test
    @DisplayName("Trap 86: unknown citizenship with lawful residence proved is covered")
    void residenceProvedIsEnough() {
      Case matter = RESIDENT.without(PersonFacts.CITIZENSHIPS);
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(APPLIES);
      assertThat(openFacts(evaluate(PERSONAL_SCOPE, matter))).isEmpty();
    }

    @Test
    @DisplayName("Trap 86: the unused branch stays visible as not reached")
    void unusedBranchIsNotReached() {
      Determination answer =
          evaluate(
              PERSONAL_SCOPE, NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE")));
      assertThat(answer.finding().leaves())
          .filteredOn(leaf -> leaf.truth() == Truth.UNKNOWN)
          .isNotEmpty()
          .allSatisfy(leaf -> assertThat(leaf.status()).isEqualTo(Finding.Status.NOT_REACHED));
    }

    @Test
    @DisplayName(
        "Trap 85: guidance never overrides the wording: an asylum seeker's citizenship wins")
    void wordingPrevails() {
      Case matter =
          NOTHING_KNOWN
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("NO"))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.ASYLUM_APPLICATION_ONLY);
      assertThat(outcome(PERSONAL_SCOPE, matter)).isEqualTo(APPLIES);
      assertThat(PersonalScope.NORDIC_CITIZEN.provision().level()).isEqualTo(Level.CONVENTION);
      assertThat(PersonalScope.LAWFUL_RESIDENT.provision().level()).isEqualTo(Level.GUIDANCE);
    }
  }

  @Test
  @DisplayName("A03-1: scope is asked of every case, whatever it raises")
  void isAlwaysRaised() {
    assertThat(Articles.of(PERSONAL_SCOPE).isRaisedBy(Case.builder(DAY).build())).isTrue();
  }

  private static Settings faroeFrom(LocalDate date) {
    return Settings.builder().putEntryIntoForce(Territory.FAROE_ISLANDS, date).build();
  }
}
