package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.assembly.SettingsBuilder;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.TreatyCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Articles 14 and 15: when and where the Convention is in force")
class EntryIntoForceTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(1996, 10, 1);

  /** A matter that article 2 covers, so that only the Convention's force decides. */
  private static Case covered(Territory host, LocalDate day) {
    return Case.builder(day, host)
        .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
        .build();
  }

  private static Determination scope(Case matter, Settings settings) {
    return Matters.evaluate(Article.MATERIAL_SCOPE, matter, settings);
  }

  private static Determination scope(Case matter) {
    return scope(matter, Settings.none());
  }

  static Stream<ArticleEvaluator> articles() {
    return Articles.all().stream();
  }

  @Nested
  @DisplayName("A14-1: between the five states")
  class BetweenTheStates {
    @ParameterizedTest(name = "{0}")
    @EnumSource(NordicState.class)
    @DisplayName("INTRO-1: in force from 1 October 1996 on, and not the day before")
    void inForceFromTheFirstDay(NordicState state) {
      Territory host = state.mainTerritory();
      assertThat(scope(covered(host, FIRST_DAY)).outcome()).isEqualTo(APPLIES);
      assertThat(scope(covered(host, FIRST_DAY)).remarks()).isEmpty();
      assertThat(scope(covered(host, FIRST_DAY.minusDays(1))).outcome()).isEqualTo(NOT_IN_FORCE);
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.article.EntryIntoForceTest#articles")
    @DisplayName("Trap 84: before that day no article answers, and the earlier rules are named")
    void beforeTheFirstDayNoArticleAnswers(ArticleEvaluator article) {
      for (Territory host : Territory.values()) {
        Determination answer =
            article.evaluate(covered(host, FIRST_DAY.minusDays(1)), TestCountries.law());
        assertThat(answer.outcome()).isEqualTo(NOT_IN_FORCE);
        assertThat(remarks(answer)).startsWith("earlier-rules-applied");
        assertThat(answer.remarks().get(0).provisions())
            .contains(Provision.of("INTRO-16"), Provision.of("A16-1"));
        assertThat(answer.conclusions()).isEmpty();
        assertThat(answer.openFacts()).isEmpty();
      }
    }

    @Test
    @DisplayName("INTRO-12 (note 69): before 1994 the convention of 1981 itself is named")
    void beforeTheFirstRepealTheEarlierConventionIsNamed() {
      LocalDate repeal = LocalDate.of(1994, 1, 1);
      assertThat(remarks(scope(covered(Territory.SWEDEN, repeal))))
          .containsExactly("earlier-rules-applied", "earlier-rules-other-view");
      assertThat(remarks(scope(covered(Territory.SWEDEN, repeal.minusDays(1)))))
          .containsExactly("earlier-convention-applied");
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.article.EntryIntoForceTest#articles")
    @DisplayName("Trap 84: nor does it matter that nothing is known, not even the host")
    void beforeTheFirstDayNothingNeedsToBeKnown(ArticleEvaluator article) {
      Case matter = Case.builder(LocalDate.of(1990, 1, 1)).build();
      assertThat(article.evaluate(matter, TestCountries.law()).outcome()).isEqualTo(NOT_IN_FORCE);
      assertThat(article.decide(matter, TestCountries.law())).isEqualTo(Truth.FALSE);
    }

    @Test
    @DisplayName("Trap 79: two full calendar months, not the date plus two months")
    void twoFullCalendarMonths() {
      assertThat(TreatyCalendar.entryIntoForce(LocalDate.of(1996, 7, 1))).isEqualTo(FIRST_DAY);
      assertThat(TreatyCalendar.entryIntoForce(LocalDate.of(1996, 7, 31))).isEqualTo(FIRST_DAY);
      assertThat(TreatyCalendar.entryIntoForce(LocalDate.of(1996, 6, 30)))
          .isEqualTo(LocalDate.of(1996, 9, 1));
      assertThat(TreatyCalendar.entryIntoForce(LocalDate.of(1996, 12, 31)))
          .isEqualTo(LocalDate.of(1997, 3, 1));
    }

    @Test
    @DisplayName("Trap 81: the yearly notice is due on the last day of February after the year")
    void annualNotice() {
      assertThat(TreatyCalendar.annualNoticeDue(1996)).isEqualTo(LocalDate.of(1997, 2, 28));
      assertThat(TreatyCalendar.annualNoticeDue(1999)).isEqualTo(LocalDate.of(2000, 2, 29));
    }
  }

  @Nested
  @DisplayName("A14-2: territories with a date of their own")
  class OwnDate {
    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = Territory.class,
        names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("Trap 11: without a date the answer is neither yes nor no, and says why")
    void unknownDateIsNoNo(Territory territory) {
      Determination answer = scope(covered(territory, DAY));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(answer.openFacts()).isEmpty();
      assertThat(remarks(answer)).startsWith("territory-date-unknown");
      assertThat(answer.remarks().get(0).arguments()).containsExactly(territory.code());
      assertThat(answer.remarks().get(0).provisions()).contains(Provision.of("A14-2"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = Territory.class,
        names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("Trap 11: 1 October 1996 is no default, on the day itself or decades later")
    void firstDayIsNoDefault(Territory territory) {
      assertThat(scope(covered(territory, FIRST_DAY)).outcome()).isEqualTo(UNDETERMINED);
      assertThat(scope(covered(territory, LocalDate.of(2026, 1, 1))).outcome())
          .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = Territory.class,
        names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("A14-2: with a supplied date it is in force from that day on, and says so")
    void suppliedDateDecides(Territory territory) {
      LocalDate start = TreatyCalendar.entryIntoForce(LocalDate.of(1997, 3, 20));
      Settings settings = Settings.builder().putEntryIntoForce(territory, start).build();
      Determination on = scope(covered(territory, start), settings);
      assertThat(on.outcome()).isEqualTo(APPLIES);
      assertThat(remarks(on)).startsWith("territory-date-supplied");
      assertThat(on.remarks().get(0).arguments()).containsExactly(territory.code(), "1997-06-01");
      Determination before = scope(covered(territory, start.minusDays(1)), settings);
      assertThat(before.outcome()).isEqualTo(NOT_IN_FORCE);
      assertThat(remarks(before)).containsExactly("territory-date-supplied");
    }

    @Test
    @DisplayName("Trap 11: each has its own date: one for the Faroe Islands says nothing of others")
    void datesAreSeparate() {
      Settings settings =
          Settings.builder().putEntryIntoForce(Territory.FAROE_ISLANDS, FIRST_DAY).build();
      assertThat(scope(covered(Territory.FAROE_ISLANDS, DAY), settings).outcome())
          .isEqualTo(APPLIES);
      assertThat(scope(covered(Territory.GREENLAND, DAY), settings).outcome())
          .isEqualTo(UNDETERMINED);
      assertThat(scope(covered(Territory.ALAND, DAY), settings).outcome()).isEqualTo(UNDETERMINED);
    }

    @Test
    @DisplayName("Trap 10: the states themselves do not wait for their territories")
    void statesDoNotWait() {
      assertThat(scope(covered(Territory.DENMARK, DAY)).outcome()).isEqualTo(APPLIES);
      assertThat(scope(covered(Territory.FINLAND, DAY)).outcome()).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 86: an unmet condition is a no, also where the date is unknown")
    void unmetConditionDecides() {
      Case matter =
          covered(Territory.GREENLAND, DAY)
              .with(BenefitFacts.CATEGORY, BenefitCategory.HOUSING_BENEFIT);
      assertThat(scope(matter).outcome()).isEqualTo(DOES_NOT_APPLY);
    }
  }

  @Nested
  @DisplayName("A01-a-g-sj2: Svalbard")
  class Svalbard {
    private final Case matter = covered(Territory.SVALBARD, DAY);

    @Test
    @DisplayName("Trap 13: unknown reach of Norwegian social law is open; the host is asked")
    void unknownReachIsAsked() {
      Determination answer = scope(matter);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      assertThat(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES.answerer())
          .isEqualTo(Answerer.HOST_AUTHORITY);
      assertThat(remarks(answer)).containsExactly("reach-follows-national-law");
    }

    @Test
    @DisplayName("Trap 13: the Convention reaches as far as Norwegian social law, and no further")
    void reachFollowsNorwegianLaw() {
      Determination within = scope(matter.with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, true));
      assertThat(within.outcome()).isEqualTo(APPLIES);
      assertThat(within.remarks()).isEmpty();
      assertThat(scope(matter.with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, false)).outcome())
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName(
        "A01-a-g-sj1: the question is asked of nobody whose matter has no part in Svalbard")
    void isNotAskedElsewhere() {
      Case elsewhere = covered(Territory.NORWAY, DAY).without(BenefitFacts.CATEGORY);
      assertThat(openFacts(scope(elsewhere)))
          .doesNotContain(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      assertThat(
              scope(
                      covered(Territory.NORWAY, DAY)
                          .with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, false))
                  .outcome())
          .isEqualTo(APPLIES);
    }
  }

  @Nested
  @DisplayName("A15-2a, A15-2b: denunciation")
  class Denunciation {
    private final Settings sweden =
        Settings.builder()
            .putDenunciationReceived(NordicState.SWEDEN, LocalDate.of(2000, 1, 15))
            .build();

    @Test
    @DisplayName("Trap 80: it has effect six months after receipt, and not the day before")
    void worksAfterSixMonths() {
      LocalDate effect = LocalDate.of(2000, 7, 15);
      Determination before = scope(covered(Territory.SWEDEN, effect.minusDays(1)), sweden);
      assertThat(before.outcome()).isEqualTo(APPLIES);
      assertThat(before.remarks()).isEmpty();
      Determination after = scope(covered(Territory.SWEDEN, effect), sweden);
      assertThat(after.outcome()).isEqualTo(NOT_IN_FORCE);
      assertThat(remarks(after)).containsExactly("denounced");
      assertThat(after.remarks().get(0).arguments()).containsExactly("SE", "2000-07-15");
    }

    @Test
    @DisplayName("Trap 80: it works for one party only")
    void worksForOnePartyOnly() {
      for (NordicState state : NordicState.values()) {
        Outcome expected = state == NordicState.SWEDEN ? NOT_IN_FORCE : APPLIES;
        assertThat(
                scope(covered(state.mainTerritory(), LocalDate.of(2001, 1, 1)), sweden).outcome())
            .isEqualTo(expected);
      }
    }

    @ParameterizedTest
    @CsvSource({"2001-08-31,2002-02-28", "2003-08-31,2004-02-29", "2001-03-31,2001-09-30"})
    @DisplayName("A15-2b: a day that the sixth month lacks becomes the last of that month")
    void shortMonths(LocalDate received, LocalDate effect) {
      assertThat(TreatyCalendar.denunciationEffect(received)).isEqualTo(effect);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Territory.class)
    @DisplayName("A01-a-g1: a denunciation takes the state's territories with it")
    void takesTerritoriesAlong(Territory territory) {
      Settings left =
          Settings.builder()
              .putDenunciationReceived(territory.state(), LocalDate.of(2000, 1, 15))
              .build();
      assertThat(scope(covered(territory, LocalDate.of(2001, 1, 1)), left).outcome())
          .isEqualTo(NOT_IN_FORCE);
    }

    @Test
    @DisplayName("A01-1a: after it, the state's citizens are Nordic citizens no more")
    void citizensDropOut() {
      Case matter =
          Case.builder(LocalDate.of(2000, 7, 14), Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
              .build();
      assertThat(Matters.outcome(Article.PERSONAL_SCOPE, matter, sweden)).isEqualTo(APPLIES);
      Case later =
          Case.builder(LocalDate.of(2000, 7, 15), Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DE"))
              .build();
      assertThat(Matters.outcome(Article.PERSONAL_SCOPE, later, sweden)).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A15-2a: a missing host can be the state that left, so that a no stays open")
    void missingHostCanBeTheOneThatLeft() {
      Case matter =
          Case.builder(LocalDate.of(2001, 1, 1))
              .with(BenefitFacts.CATEGORY, BenefitCategory.HOUSING_BENEFIT)
              .build();
      Determination answer = scope(matter, sweden);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(HostFacts.TERRITORY);
      assertThat(scope(matter.with(HostFacts.TERRITORY, Territory.SWEDEN), sweden).outcome())
          .isEqualTo(NOT_IN_FORCE);
      assertThat(scope(matter.with(HostFacts.TERRITORY, Territory.NORWAY), sweden).outcome())
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(scope(matter).outcome()).isEqualTo(DOES_NOT_APPLY);
    }
  }

  @Nested
  @DisplayName("A14-1: without a host territory, or without its module")
  class Missing {
    @Test
    @DisplayName("A14-1: a missing host is asked of the authority itself")
    void missingHostIsAsked() {
      Case matter =
          Case.builder(DAY)
              .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
              .build();
      Determination answer = scope(matter);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).containsExactly(HostFacts.TERRITORY);
      assertThat(HostFacts.TERRITORY.answerer()).isEqualTo(Answerer.HOST_AUTHORITY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = NordicState.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = {"DENMARK"})
    @DisplayName("A14-1: a missing module leaves the answer open and names the artifact to add")
    void missingModuleNamesItsArtifact(NordicState state) {
      AssembledLaw law = TestCountries.of(NordicState.DENMARK).law();
      for (Territory host : state.territories()) {
        Determination answer =
            Articles.of(Article.MATERIAL_SCOPE).evaluate(covered(host, DAY), law);
        assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
        assertThat(remarks(answer)).containsExactly("country-module-missing");
        assertThat(answer.remarks().get(0).arguments())
            .containsExactly(
                state.code(),
                "org.arendal:arendal-country-" + state.code().toLowerCase(Locale.ROOT));
      }
    }

    @Test
    @DisplayName("Trap 84: before the Convention no module is needed to say so")
    void noModuleIsNeededBefore() {
      AssembledLaw law = TestCountries.of(NordicState.DENMARK).law();
      assertThat(
              Articles.of(Article.MATERIAL_SCOPE)
                  .evaluate(covered(Territory.NORWAY, FIRST_DAY.minusDays(1)), law)
                  .outcome())
          .isEqualTo(NOT_IN_FORCE);
    }
  }

  @Nested
  @DisplayName("A14-2: wrong settings are errors")
  class WrongSettings {
    @Test
    @DisplayName("A14-2: a date before the Convention itself")
    void dateBeforeTheConvention() {
      SettingsBuilder settings =
          Settings.builder().putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(1994, 6, 1));
      assertThatThrownBy(settings::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("FO")
          .hasMessageContaining("1994-06-14");
    }

    @Test
    @DisplayName("A14-2: a territory's day before the Convention's own only counts as that day")
    void dateBeforeTheConventionCountsAsItsFirstDay() {
      AssembledLaw law =
          TestCountries.law(
              Settings.builder()
                  .putEntryIntoForce(Territory.GREENLAND, LocalDate.of(1996, 6, 1))
                  .build());

      assertThat(law.inForce(Territory.GREENLAND, FIRST_DAY.minusDays(1))).isEqualTo(Truth.FALSE);
      assertThat(law.inForce(Territory.GREENLAND, FIRST_DAY)).isEqualTo(Truth.TRUE);
      assertThat(
              EntryIntoForce.remarksOn(
                  Territory.GREENLAND, Case.builder(FIRST_DAY, Territory.GREENLAND).build(), law))
          .singleElement()
          .satisfies(
              remark -> {
                assertThat(remark.id()).isEqualTo("territory-date-not-before");
                assertThat(remark.arguments()).containsExactly("GL", "1996-06-01", "1996-10-01");
              });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = Territory.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("A14-2: a date for a territory that has none of its own")
    void dateForAStateOrSvalbard(Territory territory) {
      Settings settings = Settings.builder().putEntryIntoForce(territory, FIRST_DAY).build();
      assertThatThrownBy(() -> Matters.STANDARD.with(settings))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(territory.code());
    }

    @Test
    @DisplayName("A06-1: an option that a reading does not have")
    void unknownOption() {
      for (Reading reading : Readings.all()) {
        SettingsBuilder settings = Settings.builder().putReading(reading, "perhaps");
        assertThatThrownBy(settings::build)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(reading.id())
            .hasMessageContaining("perhaps");
      }
    }
  }
}
