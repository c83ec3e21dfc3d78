package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.assertRefused;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.inForce;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.MATERIAL_SCOPE;
import static org.arendal.core.law.Article.PERSONAL_SCOPE;
import static org.arendal.core.matter.CaseText.with;
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
import org.arendal.core.law.Level;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Article 3: which persons the Convention covers")
class PersonalScopeTest {
  private static final Case NOTHING_KNOWN = Case.builder(DAY, Territory.DENMARK).build();

  /** A citizen of the United States who lives in Sweden by right. */
  private static final Case RESIDENT =
      with(
          NOTHING_KNOWN,
          "person.citizenships: US; person.residenceTerritory: SE; person.rightToReside: held");

  private static DeterminationAssert article3(Case matter) {
    return answer(PERSONAL_SCOPE, matter);
  }

  private static DeterminationAssert article3(Case matter, Settings settings) {
    return answer(PERSONAL_SCOPE, matter, settings);
  }

  @Nested
  @DisplayName("A03-1: the circle of persons, whoever handles the case")
  class WithoutAHost {
    private final Case danish = CaseText.of(DAY, "person.citizenships: DK");

    @ParameterizedTest(name = "{0}")
    @EnumSource(Territory.class)
    @DisplayName("A14-2 against A03-1: Åland as host opens nothing, and the answer says what it is")
    void noHostMatters(Territory host) {
      Determination answer = evaluate(PERSONAL_SCOPE, danish);
      assertThat(answer).applies().concludes("personal-scope-only");
      assertThat(Matters.said(evaluate(PERSONAL_SCOPE, danish.with(HostFacts.TERRITORY, host))))
          .isEqualTo(Matters.said(answer));
    }

    @Test
    @DisplayName(
        "A15-2b: a host that has left is no host of the other articles, and no matter here")
    void hostThatLeft() {
      Settings left = denounced(NordicState.SWEDEN, DAY.minusYears(1));
      Case inSweden = with(danish, "host.territory: SE");
      article3(inSweden, left).applies();
      answer(MATERIAL_SCOPE, inSweden, left).isNotInForce();
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
      article3(danish, left.build()).isNotInForce();
    }
  }

  @Nested
  @DisplayName("A03-1a: Nordic citizens")
  class NordicCitizens {
    @ParameterizedTest(name = "{0}")
    @EnumSource(NordicState.class)
    @DisplayName("A01-b-g1: a citizen of each of the five states is covered")
    void citizensOfTheFiveAreCovered(NordicState state) {
      article3(NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.of(state.code())))
          .applies();
    }

    @Test
    @Tag("trap-4")
    @DisplayName("Trap 4: a Nordic citizen is covered wherever he or she lives, also in Germany")
    void residenceDoesNotMatter() {
      Case matter = with(NOTHING_KNOWN, "person.citizenships: FI; person.residenceTerritory: DE");
      article3(matter).applies();
    }

    @Test
    @Tag("trap-5")
    @DisplayName("Trap 5: coverage does not depend on economic activity, and says so")
    void activityDoesNotMatter() {
      article3(with(NOTHING_KNOWN, "person.citizenships: IS")).concludes("activity-irrelevant");
    }

    @Test
    @Tag("trap-6")
    @DisplayName("Trap 6: to be covered is not yet to be entitled")
    void coveredIsNotEntitled() {
      article3(RESIDENT).concludes("covered-not-entitled");
      answer(EQUAL_TREATMENT, RESIDENT).doesNotApply();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"US", "DE", "SO"})
    @Tag("trap-8")
    @DisplayName("Trap 8: one Nordic citizenship among others is enough, in any order")
    void oneNordicCitizenshipIsEnough(String other) {
      Case matter = NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.of(other, "SE"));
      Case reversed = NOTHING_KNOWN.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE", other));
      article3(matter).applies();
      assertThat(reversed).isEqualTo(matter);
    }

    @Test
    @Tag("trap-8")
    @DisplayName("Trap 8: a known Nordic citizenship is enough while others are unknown")
    void moreCitizenshipsCannotTakeCoverageAway() {
      article3(with(NOTHING_KNOWN, "person.citizenships: NO more")).applies();
    }

    @Test
    @DisplayName(
        "A03-1a: unknown citizenship without residence is open, and the applicant is asked")
    void unknownCitizenshipIsAsked() {
      article3(NOTHING_KNOWN)
          .isUndetermined()
          .asksOnly(
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
      Case matter = with(RESIDENT, "person.citizenships: US more; person.rightToReside: not-held");
      article3(matter).isUndetermined().asksOnly(PersonFacts.CITIZENSHIPS);
    }

    @Test
    @Tag("trap-14")
    @DisplayName("Trap 14: a language or a territory is no citizenship: sv, se, FO are refused")
    void languageCodesAreRefused() {
      assertThatThrownBy(() -> Citizenships.of("sv")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Citizenships.of("se")).isInstanceOf(IllegalArgumentException.class);
      assertRefused(() -> Citizenships.of("FO"), "DK");
      assertThatThrownBy(() -> Place.of("fo")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  @DisplayName("A03-1b: others with residence in a Nordic country")
  class NordicResidents {
    @Test
    @DisplayName("A03-1b: another citizen with lawful residence is covered")
    void lawfulResidentIsCovered() {
      article3(RESIDENT).applies();
    }

    @Test
    @Tag("trap-2")
    @DisplayName("Trap 2: a stateless person with lawful residence is covered")
    void statelessResidentIsCovered() {
      article3(with(RESIDENT, "person.citizenships: none")).applies();
    }

    @Test
    @Tag("trap-2")
    @DisplayName("Trap 2: a refugee holds the right to reside and is covered like anybody else")
    void refugeeIsCovered() {
      article3(with(RESIDENT, "person.citizenships: SO")).applies();
    }

    @Test
    @DisplayName("A03-1b: residence outside the Nordic countries covers nobody but Nordic citizens")
    void residentElsewhereIsNotCovered() {
      Case matter = with(RESIDENT, "person.residenceTerritory: DE");
      article3(matter).doesNotApply();
      article3(with(matter, "person.rightToReside: ?")).doesNotApply();
    }

    @Test
    @DisplayName("A03-1b: unknown residence of another citizen is open")
    void unknownResidenceIsAsked() {
      article3(with(RESIDENT, "person.residenceTerritory: ?"))
          .isUndetermined()
          .asksOnly(PersonFacts.RESIDENCE_TERRITORY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("A14-2: residence where the Convention is not surely in force is left open")
    void residenceInSuchTerritoryIsOpen(Territory territory) {
      article3(RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of(territory)))
          .isUndetermined()
          .asksNothing()
          .remarksOnly("residence-territory-unclear[%s]".formatted(territory.code()));
    }

    @Test
    @DisplayName("A14-2: residence in Faroe counts from the supplied date on, and is open before")
    void suppliedDateSettlesResidence() {
      Case matter = with(RESIDENT, "person.residenceTerritory: FO");
      article3(matter, faroeFrom(DAY.withDayOfMonth(1))).applies();
      article3(matter, faroeFrom(DAY.withDayOfMonth(1).plusMonths(1)))
          .isUndetermined()
          .remarksOnly("residence-territory-unclear");
    }

    @Test
    @DisplayName("A03-1b, A14-2 (note 11): an agency may settle whether such residence counts")
    void suchResidenceIsAReading() {
      Reading reading = Readings.RESIDENCE_WHERE_NOT_IN_FORCE;
      Case matter = with(RESIDENT, "person.residenceTerritory: SJ");
      Case outside = with(matter, "svalbard.norwegianSocialLawApplies: no");
      article3(outside).turnsOn(reading);

      Settings included = settled(reading, ReadingOption.INCLUDED);
      article3(outside, included).applies();
      article3(matter, included).applies().remarksNothing();

      Settings excluded = settled(reading, ReadingOption.EXCLUDED);
      article3(outside, excluded).doesNotApply();
      article3(matter, excluded).isUndetermined().remarksOnly("residence-territory-unclear");
    }

    @Test
    @DisplayName("A03-1a (note 11): for a Nordic citizen, and in a state, the point is moot")
    void suchResidenceDoesNotMatter() {
      Case citizen = with(RESIDENT, "person.citizenships: DK; person.residenceTerritory: GL");
      article3(citizen).turnsOnNoReading();
      article3(RESIDENT).turnsOnNoReading();
      Settings left =
          Settings.builder()
              .putDenunciationReceived(NordicState.SWEDEN, LocalDate.of(1996, 12, 15))
              .putReading(Readings.RESIDENCE_WHERE_NOT_IN_FORCE, ReadingOption.INCLUDED)
              .build();
      article3(RESIDENT, left).doesNotApply().remarks("denounced");
      article3(with(RESIDENT, "person.citizenships: DK"), left).doesNotRemark("denounced");
    }

    @Test
    @DisplayName("A14-2: a date that an agency supplied is shown where it settles the residence")
    void suppliedDateIsShown() {
      Case matter = with(RESIDENT, "person.residenceTerritory: FO");
      article3(matter, faroeFrom(DAY.withDayOfMonth(1))).remarks("territory-date-supplied");
    }

    @Test
    @DisplayName("A03-1b: without the right to live there, the territory does not matter")
    void withoutRightTheTerritoryDoesNotMatter() {
      Case matter = with(RESIDENT, "person.residenceTerritory: FO; person.rightToReside: not-held");
      article3(matter).doesNotApply();
    }

    @Test
    @Tag("trap-12")
    @DisplayName("Trap 12: a Nordic citizen in the Faroe Islands, outside the EEA, is covered")
    void faroeseCitizenOfDenmarkIsCovered() {
      Case matter = with(NOTHING_KNOWN, "person.citizenships: DK; person.residenceTerritory: FO");
      article3(matter).applies();
    }

    @Test
    @DisplayName("A01-a-g-sj2: residence in Svalbard counts as far as Norwegian social law applies")
    void residenceInSvalbard() {
      Case matter = with(RESIDENT, "person.residenceTerritory: SJ");
      article3(matter).isUndetermined().asks(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      article3(with(matter, "svalbard.norwegianSocialLawApplies: yes")).applies();
      article3(with(matter, "svalbard.norwegianSocialLawApplies: no"))
          .isUndetermined()
          .remarksOnly("residence-territory-unclear");
    }

    @Test
    @DisplayName("A15-2b: residence in a state that has left is no residence in a Nordic country")
    void residenceInStateThatLeft() {
      Settings left = denounced(NordicState.SWEDEN, LocalDate.of(1996, 12, 15));
      article3(RESIDENT, left).doesNotApply();
    }
  }

  @Nested
  @DisplayName("A03-g6: with the right to live there")
  class LawfulResidents {
    private DeterminationAssert holding(RightToReside right) {
      return article3(RESIDENT.with(PersonFacts.RIGHT_TO_RESIDE, right));
    }

    @Test
    @DisplayName("A03-g6: without the right nobody is covered, registered or not")
    void withoutRightNotCovered() {
      holding(RightToReside.NOT_HELD).doesNotApply().concludesOnly("only-coverage-answered");
    }

    @Test
    @DisplayName("A03-1b: a no says that national law, others and EU rules are not answered")
    void aNoSaysWhatIsNotAnswered() {
      holding(RightToReside.NOT_HELD)
          .conclusion("only-coverage-answered")
          .isA(Conclusion.Kind.INFORMATION)
          .citesOnly("A03-1");
    }

    @Test
    @DisplayName("A03-1b: whoever resides in no country has no lawful residence in a Nordic one")
    void nowhereIsNoNordicResidence() {
      Case nowhere = with(RESIDENT, "person.residenceTerritory: nowhere");
      article3(nowhere).doesNotApply();
      article3(with(nowhere, "person.citizenships: SE")).applies();
    }

    @Test
    @DisplayName("A03-g7: the population register is a presumption that the caller can accept")
    void acceptedPresumptionIsEnough() {
      holding(RightToReside.PRESUMED_FROM_REGISTER).applies();
    }

    @Test
    @Tag("trap-1")
    @DisplayName("Trap 1: an asylum application gives no lawful residence")
    void asylumApplicationIsNoBasis() {
      holding(RightToReside.ASYLUM_APPLICATION_ONLY)
          .doesNotApply()
          .concludesOnly("asylum-application-no-basis", "only-coverage-answered");
    }

    @Test
    @Tag("trap-1")
    @DisplayName("A03-g3: an application is no basis either where the Convention is not in force")
    void asylumApplicationIsNoBasisWhereNotInForce() {
      Case faroes =
          CaseText.of(
              LocalDate.of(1997, 3, 1),
              "host.territory: DK; person.citizenships: US; person.residenceTerritory: FO; "
                  + "person.rightToReside: asylum-application-only");
      article3(faroes)
          .doesNotApply()
          .concludesOnly("asylum-application-no-basis", "only-coverage-answered");
    }

    @Test
    @Tag("trap-1")
    @DisplayName("Trap 1: a Nordic citizen is not excluded by applying for asylum")
    void nordicCitizenMayApply() {
      Case matter =
          with(RESIDENT, "person.citizenships: IS; person.rightToReside: asylum-application-only");
      article3(matter).applies();
    }

    @Test
    @Tag("trap-1")
    @DisplayName("Trap 1: a person with another basis of residence is not excluded by applying")
    void anotherBasisIsEnough() {
      // Who has both has the right: the application is not a fact that could take it away.
      holding(RightToReside.HELD).applies();
    }

    @Test
    @DisplayName("A03-g6: an unknown right is open and the other country's authority is asked")
    void unknownRightIsAsked() {
      article3(with(RESIDENT, "person.rightToReside: ?"))
          .isUndetermined()
          .asksOnly(PersonFacts.RIGHT_TO_RESIDE);
    }
  }

  @Nested
  @DisplayName("A03-1: what is unknown")
  class ShortCircuit {
    @Test
    @Tag("trap-86")
    @DisplayName("Trap 86: unknown citizenship with lawful residence proved is covered")
    void residenceProvedIsEnough() {
      article3(with(RESIDENT, "person.citizenships: ?")).applies().asksNothing();
    }

    @Test
    @Tag("trap-86")
    @DisplayName("Trap 86: the unused branch stays visible as not reached")
    void unusedBranchIsNotReached() {
      Determination answer =
          evaluate(PERSONAL_SCOPE, with(NOTHING_KNOWN, "person.citizenships: SE"));
      assertThat(answer.finding().leaves())
          .filteredOn(leaf -> leaf.truth() == Truth.UNKNOWN)
          .isNotEmpty()
          .allSatisfy(leaf -> assertThat(leaf.status()).isEqualTo(Finding.Status.NOT_REACHED));
    }

    @Test
    @Tag("trap-85")
    @DisplayName(
        "Trap 85: guidance never overrides the wording: an asylum seeker's citizenship wins")
    void wordingPrevails() {
      Case matter =
          with(
              NOTHING_KNOWN,
              "person.citizenships: NO; person.rightToReside: asylum-application-only");
      article3(matter).applies();
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
    return inForce(Territory.FAROE_ISLANDS, date);
  }
}
