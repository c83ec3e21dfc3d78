package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import com.google.common.collect.ObjectArrays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.article.Articles;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Lookup;
import org.arendal.core.spi.CountryModule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The front door: what is assembled, what is asked, and whom it names. */
class ConventionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Convention ALL = TestCountry.convention();

  @Nested
  class Assembling {

    @Test
    void takesModulesInAnyOrder() {
      Convention reversed = Convention.of(Lists.reverse(TestCountry.all()));

      assertThat(reversed.law().countries())
          .extracting(module -> module.state())
          .containsExactly(NordicState.values());
    }

    @Test
    void canDoWithoutAnyModule() {
      assertThat(Convention.of().law().countries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesTwoModulesOfOneState(NordicState state) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> TestCountry.convention(ObjectArrays.concat(NordicState.values(), state)))
          .withMessageStartingWith("two country modules for " + state.code() + ": ")
          .withMessageMatching(".*: (.*TestCountry from [^/]+) and \\1");
    }

    @Test
    void refusesAModuleThatForgetsATerritoryOrSpeaksForAnotherState() {
      CountryModule forgetful =
          TestCountry.of(NordicState.DENMARK).speakingFor(Territory.DENMARK, Territory.GREENLAND);
      CountryModule greedy =
          TestCountry.of(NordicState.SWEDEN).speakingFor(Territory.SWEDEN, Territory.ALAND);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Convention.of(forgetful))
          .withMessageContaining("DK")
          .withMessageContaining("FAROE_ISLANDS");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Convention.of(greedy))
          .withMessageContaining("SE");
    }
  }

  @Nested
  class Discovering {

    @Test
    void namesTheArtifactsThatAreMissingAndWhatWasFound() {
      assertThatIllegalStateException()
          .isThrownBy(
              () -> Convention.discovered(EnumSet.of(NordicState.DENMARK, NordicState.SWEDEN)))
          .withMessageContainingAll(
              "org.arendal:arendal-country-dk", "org.arendal:arendal-country-se", "found []");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Convention.discovered(Set.of()))
          .withMessageContaining("at least one");
    }

    @Test
    void requiresAllFiveUnlessToldOtherwise() {
      assertThatIllegalStateException()
          .isThrownBy(Convention::discovered)
          .withMessageContainingAll(
              "country-dk", "country-fi", "country-is", "country-no", "country-se");
    }
  }

  @Nested
  class WithSettings {

    @Test
    void standsBesideTheOneWithout() {
      Reading reading = Readings.RESIDENCE_WHERE_NOT_IN_FORCE;
      Convention settled =
          ALL.with(Settings.builder().putReading(reading, ReadingOption.INCLUDED).build());
      Case resident =
          CaseText.of(
              DAY,
              "person.citizenships: US; person.residenceTerritory: GL; person.rightToReside: held");

      assertThat(settled.law().option(reading)).contains(ReadingOption.INCLUDED);
      assertThat(ALL.law().option(reading)).isEmpty();
      assertThat(settled.decide(Article.PERSONAL_SCOPE, resident)).isEqualTo(Truth.TRUE);
      assertThat(ALL.decide(Article.PERSONAL_SCOPE, resident)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void refusesAnOptionThatAReadingDoesNotHave() {
      Reading reading = Readings.STANDING_NEED;

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Settings.builder().putReading(reading, ReadingOption.CHILD).build())
          .withMessageContaining("6-standing-need")
          .withMessageContaining("'child'");
    }

    @Test
    @DisplayName("A14-2: a territory cannot enter before the Convention does")
    void refusesADateBeforeTheSignature() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Settings.builder()
                      .putEntryIntoForce(Territory.GREENLAND, LocalDate.of(1994, 6, 1))
                      .build())
          .withMessageContaining("GL")
          .withMessageContaining("1994-06-14");
    }

    @ParameterizedTest
    @EnumSource(names = {"DENMARK", "FINLAND", "ICELAND", "NORWAY", "SVALBARD", "SWEDEN"})
    @DisplayName("A14-1: what enters with its state has no date of its own")
    void refusesADateForATerritoryThatHasNone(Territory territory) {
      Settings settings = Settings.builder().putEntryIntoForce(territory, DAY).build();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> ALL.with(settings))
          .withMessageContaining(territory.code());
    }
  }

  @Nested
  class InForce {

    @ParameterizedTest
    @EnumSource(names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("A14-2, A01-a-g-fo1, A01-a-g-gl1, A01-a-g-ax: unknown until somebody supplies it")
    void isUnknownForATerritoryWithADateOfItsOwn(Territory territory) {
      Convention dated = ALL.with(Settings.builder().putEntryIntoForce(territory, DAY).build());

      assertThat(ALL.law().inForce(territory, DAY)).isEqualTo(Truth.UNKNOWN);
      assertThat(dated.law().inForce(territory, DAY.minusDays(1))).isEqualTo(Truth.FALSE);
      assertThat(dated.law().inForce(territory, DAY)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("trap-84")
    @DisplayName("INTRO-1, trap 84: nowhere before 1 October 1996")
    void isNowhereBeforeTheFirstDay(Territory territory) {
      assertThat(ALL.law().inForce(territory, LocalDate.of(1996, 9, 30))).isEqualTo(Truth.FALSE);
      assertThat(ALL.law().inForce(territory, LocalDate.of(1996, 10, 1))).isNotEqualTo(Truth.FALSE);
    }

    @Test
    @Tag("trap-80")
    @DisplayName("A15-2a, A15-2b, trap 80: a denunciation ends it for one state, six months later")
    void endsForOneStateByItsDenunciation() {
      Convention denounced =
          ALL.with(
              Settings.builder()
                  .putDenunciationReceived(NordicState.DENMARK, LocalDate.of(2025, 8, 31))
                  .build());

      assertThat(denounced.law().isParty(NordicState.DENMARK, LocalDate.of(2026, 2, 27))).isTrue();
      assertThat(denounced.law().isParty(NordicState.DENMARK, LocalDate.of(2026, 2, 28))).isFalse();
      assertThat(denounced.law().inForce(Territory.GREENLAND, DAY)).isEqualTo(Truth.FALSE);
      assertThat(denounced.law().inForce(Territory.SWEDEN, DAY)).isEqualTo(Truth.TRUE);
    }

    @Test
    void isUnknownForAStateThatIsNotAssembled() {
      assertThat(Convention.of().law().inForce(Territory.SWEDEN, DAY)).isEqualTo(Truth.UNKNOWN);
      assertThat(Convention.of().law().inForce(Territory.SWEDEN, LocalDate.of(1996, 9, 30)))
          .isEqualTo(Truth.FALSE);
    }
  }

  @Nested
  class Asking {
    private final Case matter =
        CaseText.of(
            DAY,
            "host.territory: SE; person.citizenships: DK SE; "
                + "person.residenceTerritory: FO; stay.lawful: yes");

    @Test
    void answersTheScopeAndWhatIsRaisedInTheOrderOfTheArticles() {
      assertThat(ALL.assess(matter).determinations())
          .extracting(Determination::article)
          .containsExactly(
              Article.MATERIAL_SCOPE,
              Article.PERSONAL_SCOPE,
              Article.EQUAL_TREATMENT,
              Article.MUTUAL_ASSISTANCE);
      assertThat(ALL.assess(Case.builder(DAY).build()).determinations())
          .extracting(Determination::article)
          .containsExactly(Article.MATERIAL_SCOPE, Article.PERSONAL_SCOPE);
      Case.Builder everything = matter.toBuilder();
      Arrays.stream(Section.values()).forEach(everything::raise);
      assertThat(ALL.assess(everything.build()).determinations())
          .extracting(Determination::article)
          .containsExactlyElementsOf(articles());
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.ConventionTest#articles")
    void answersAnArticleWhetherOrNotItIsRaised(Article article) {
      Determination determination = ALL.evaluate(article, matter);

      assertThat(determination.article()).isEqualTo(article);
      assertThat(determination.asOf()).isEqualTo(DAY);
      assertThat(determination.matter()).isEqualTo(matter);
      assertThat(ALL.decide(article, matter)).isEqualTo(determination.outcome().truth());
    }

    @Test
    void findsTheDeterminationOfAnArticleInAnAssessment() {
      Assessment assessment = ALL.assess(matter);

      assertThat(assessment.matter()).isEqualTo(matter);
      assertThat(assessment.of(Article.PERSONAL_SCOPE))
          .contains(ALL.evaluate(Article.PERSONAL_SCOPE, matter));
      assertThat(assessment.of(Article.TEMPORARY_STAY)).isEmpty();
    }

    @Test
    void saysWithWhatItAnswered() {
      Determination determination = ALL.evaluate(Article.PERSONAL_SCOPE, matter);

      assertThat(determination.libraryVersion()).isNotBlank().doesNotContain("$");
      assertThat(determination.registerVersions().keySet()).containsExactly(NordicState.values());
      assertThat(determination.registerVersions().values()).containsOnly(LocalDate.of(2026, 3, 1));
    }
  }

  @Nested
  @DisplayName("A13-1a: whom to contact")
  class Contacts {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
        "A13-lb-0: the liaison bodies of the other country first, the host's own last, once")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            host.territory: SE; person.citizenships: SE DK DE; person.residenceTerritory: FO | FO DK SE
            host.territory: SE; person.citizenships: SE; person.residenceTerritory: SE | SE
            ''                                           | ''
            """)
    void areTheOtherCountriesFirstAndTheHostLast(String facts, String territories) {
      List<Contact> contacts =
          ALL.evaluate(Article.PERSONAL_SCOPE, CaseText.of(DAY, facts)).contacts();

      assertThat(String.join(" ", territories(contacts))).isEqualTo(territories);
      assertThat(contacts)
          .allSatisfy(
              contact -> {
                assertThat(contact.isHost()).isEqualTo(contact.territory() == Territory.SWEDEN);
                assertThat(contact.function()).isEqualTo(BodyFunction.LIAISON_BODY);
                assertThat(contact.lookup().status()).isEqualTo(Lookup.Status.FOUND);
              });
    }

    @Test
    @DisplayName("A13-lb-0: a territory without a body of its own gets its state's, visibly")
    void areThoseOfTheStateWhereATerritoryHasNone() {
      Lookup<?> lookup = ALL.find(BodyFunction.LIAISON_BODY, Territory.SVALBARD, DAY);

      assertThat(lookup.fellBackToState()).isTrue();
      assertThat(lookup.entry().orElseThrow().territory()).isEqualTo(Territory.NORWAY);
      assertThat(lookup.isBeyondEvidence()).isTrue();
    }

    @Test
    void needTheModuleOfTheState() {
      assertThatIllegalStateException()
          .isThrownBy(
              () -> Convention.of().find(BodyFunction.LIAISON_BODY, Territory.GREENLAND, DAY))
          .withMessageContaining("org.arendal:arendal-country-dk");
    }
  }

  @Nested
  class AMissingModule {
    private final Convention swedenOnly = Convention.of(TestCountry.of(NordicState.SWEDEN));

    @ParameterizedTest(name = "{0}: {1}, missing {2}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            # It leaves open what it would decide, that of the host everything; others are named.
            host.territory: SE; person.citizenships: DE; person.residenceTerritory: DK; person.rightToReside: held | UNDETERMINED | DK
            host.territory: NO                           | UNDETERMINED | NO
            host.territory: SE; person.citizenships: DK FI; person.residenceTerritory: GL | APPLIES      | DK FI
            host.territory: SE                           | UNDETERMINED | ''
            """)
    void isNamedOncePerStateThatTheCaseTouches(String facts, Outcome outcome, String missing) {
      Determination determination =
          swedenOnly.evaluate(Article.PERSONAL_SCOPE, CaseText.of(DAY, facts));

      assertThat(determination.outcome()).isEqualTo(outcome);
      assertThat(determination.registerVersions().keySet()).containsExactly(NordicState.SWEDEN);
      assertThat(determination.remarks())
          .filteredOn(remark -> remark.id().equals("country-module-missing"))
          .isEqualTo(
              Splitter.on(' ')
                  .omitEmptyStrings()
                  .splitToStream(missing)
                  .map(code -> AssembledLaw.missingModule(NordicState.find(code).orElseThrow()))
                  .toList())
          .allSatisfy(remark -> assertThat(missing).contains(remark.arguments().get(0)));
    }

    @Test
    void takesNothingFromWhoeverHasItsModule() {
      Case matter =
          CaseText.of(
              DAY,
              "host.territory: SE; person.citizenships: DE; person.residenceTerritory: DK;"
                  + " person.rightToReside: held");
      Case mover =
          CaseText.of(
              DAY, "host.territory: SE; person.citizenships: DK FI; person.residenceTerritory: GL");

      assertThat(ALL.evaluate(Article.PERSONAL_SCOPE, matter).outcome()).isEqualTo(Outcome.APPLIES);
      assertThat(territories(swedenOnly.evaluate(Article.PERSONAL_SCOPE, mover).contacts()))
          .containsExactly("SE");
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.ConventionTest#articles")
    @DisplayName("A14-2: a missing module of the host's is named once, not twice")
    void ofTheHostIsNamedOnce(Article article) {
      Case matter =
          CaseText.of(
              DAY, "host.territory: AX; person.citizenships: FI; person.residenceTerritory: FI");

      assertThat(swedenOnly.evaluate(article, matter).remarks())
          .filteredOn(remark -> remark.equals(AssembledLaw.missingModule(NordicState.FINLAND)))
          .hasSize(1);
    }
  }

  @Nested
  class ACaseWithNothingButADate {

    @ParameterizedTest
    @MethodSource("org.arendal.core.ConventionTest#articles")
    void isUndetermined(Article article) {
      assertThat(ALL.evaluate(article, Case.builder(DAY).build()).outcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.ConventionTest#articles")
    @Tag("trap-84")
    @DisplayName("INTRO-1, INTRO-16, A16-1, trap 84: before 1 October 1996 this is not the law")
    void ofAnEarlierDayIsNotUnderTheConvention(Article article) {
      Determination determination =
          ALL.evaluate(article, Case.builder(LocalDate.of(1996, 9, 30)).build());

      assertThat(determination.outcome()).isEqualTo(Outcome.NOT_IN_FORCE);
      assertThat(determination.openFacts()).isEmpty();
      assertThat(determination.remarks())
          .extracting(Remark::id)
          .containsExactly("earlier-rules-applied", "earlier-rules-other-view");
    }

    /**
     * Articles 3, 9 and 13 are the same whoever handles the case, and begin with their own matter.
     */
    @ParameterizedTest
    @EnumSource(
        mode = EnumSource.Mode.EXCLUDE,
        names = {
          "PERSONAL_SCOPE",
          "CARE_RELOCATION",
          "COST_DIVISION",
          "SICKNESS_COST_AGREEMENT",
          "MUTUAL_ASSISTANCE",
          "CHILD_CONSIDERATIONS"
        })
    void asksForTheHostFirst(Article article) {
      assertThat(ALL.evaluate(article, Case.builder(DAY).build()).openFacts().get(0).fact())
          .isEqualTo(HostFacts.TERRITORY);
    }
  }

  @Test
  void evaluatorsStandInTheOrderOfTheArticles() {
    assertThat(articles()).isSorted().doesNotHaveDuplicates();
    assertThat(Articles.all())
        .allSatisfy(evaluator -> assertThat(Articles.of(evaluator.article())).isSameAs(evaluator));
  }

  private static List<String> territories(List<Contact> contacts) {
    return contacts.stream().map(contact -> contact.territory().code()).toList();
  }

  static List<Article> articles() {
    return Articles.all().stream().map(evaluator -> evaluator.article()).toList();
  }
}
