package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.assertRefused;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.inForce;
import static org.arendal.core.law.Article.PERSONAL_SCOPE;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.assembly.SettingsBuilder;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.time.TreatyCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Articles 14 and 15: when and where the Convention is in force")
class EntryIntoForceTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(1996, 10, 1);

  /** A matter that article 2 covers, so that only the Convention's force decides. */
  private static DeterminationAssert article2(Case matter) {
    return answer(Article.MATERIAL_SCOPE, matter);
  }

  private static DeterminationAssert article2(Case matter, Settings settings) {
    return answer(Article.MATERIAL_SCOPE, matter, settings);
  }

  private static Case covered(Territory host, LocalDate day) {
    return CaseText.of(
        day,
        "host.territory: %s; benefit.category: social-assistance-or-service"
            .formatted(host.code()));
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
      article2(covered(host, FIRST_DAY)).applies().remarksNothing();
      article2(covered(host, FIRST_DAY.minusDays(1))).isNotInForce();
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.article.EntryIntoForceTest#articles")
    @Tag("trap-84")
    @DisplayName("Trap 84: before that day no article answers, and the earlier rules are named")
    void beforeTheFirstDayNoArticleAnswers(ArticleEvaluator article) {
      for (Territory host : Territory.values()) {
        answer(article.article(), covered(host, FIRST_DAY.minusDays(1)))
            .isNotInForce()
            .remarksFirst("earlier-rules-applied")
            .remarkCites("earlier-rules-applied", "INTRO-16", "A16-1")
            .concludesNothing()
            .mayConcludeNothing()
            .asksNothing();
      }
    }

    @Test
    @DisplayName("INTRO-12 (note 69): before 1994 the convention of 1981 itself is named")
    void beforeTheFirstRepealTheEarlierConventionIsNamed() {
      LocalDate repeal = LocalDate.of(1994, 1, 1);
      article2(covered(Territory.SWEDEN, repeal))
          .remarksOnly("earlier-rules-applied", "earlier-rules-other-view");
      article2(covered(Territory.SWEDEN, repeal.minusDays(1)))
          .remarksOnly("earlier-convention-applied");
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.article.EntryIntoForceTest#articles")
    @Tag("trap-84")
    @DisplayName("Trap 84: nor does it matter that nothing is known, not even the host")
    void beforeTheFirstDayNothingNeedsToBeKnown(ArticleEvaluator article) {
      Case matter = Case.builder(LocalDate.of(1990, 1, 1)).build();
      assertThat(article.evaluate(matter, TestCountry.convention().law()).outcome())
          .isEqualTo(NOT_IN_FORCE);
      assertThat(article.decide(matter, TestCountry.convention().law())).isEqualTo(Truth.FALSE);
    }

    @Test
    @Tag("trap-79")
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
    @Tag("trap-81")
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
    @EnumSource(names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @Tag("trap-11")
    @DisplayName("Trap 11: without a date the answer is neither yes nor no, and says why")
    void unknownDateIsNoNo(Territory territory) {
      article2(covered(territory, DAY))
          .isUndetermined()
          .asksNothing()
          .remarksFirst("territory-date-unknown[" + territory.code() + "]")
          .remarkCites("territory-date-unknown", "A14-2");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @Tag("trap-11")
    @DisplayName("Trap 11: 1 October 1996 is no default, on the day itself or decades later")
    void firstDayIsNoDefault(Territory territory) {
      article2(covered(territory, FIRST_DAY)).isUndetermined();
      article2(covered(territory, LocalDate.of(2026, 1, 1))).isUndetermined();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("A14-2: with a supplied date it is in force from that day on, and says so")
    void suppliedDateDecides(Territory territory) {
      LocalDate start = TreatyCalendar.entryIntoForce(LocalDate.of(1997, 3, 20));
      Settings settings = inForce(territory, start);
      article2(covered(territory, start), settings)
          .applies()
          .remarksFirst("territory-date-supplied[%s, 1997-06-01]".formatted(territory.code()));
      article2(covered(territory, start.minusDays(1)), settings)
          .isNotInForce()
          .remarksOnly("territory-date-supplied");
    }

    @Test
    @Tag("trap-11")
    @DisplayName("Trap 11: each has its own date: one for the Faroe Islands says nothing of others")
    void datesAreSeparate() {
      Settings settings = inForce(Territory.FAROE_ISLANDS, FIRST_DAY);
      article2(covered(Territory.FAROE_ISLANDS, DAY), settings).applies();
      article2(covered(Territory.GREENLAND, DAY), settings).isUndetermined();
      article2(covered(Territory.ALAND, DAY), settings).isUndetermined();
    }

    @Test
    @Tag("trap-10")
    @DisplayName("Trap 10: the states themselves do not wait for their territories")
    void statesDoNotWait() {
      article2(covered(Territory.DENMARK, DAY)).applies();
      article2(covered(Territory.FINLAND, DAY)).applies();
    }

    @Test
    @Tag("trap-86")
    @DisplayName("Trap 86: an unmet condition is a no, also where the date is unknown")
    void unmetConditionDecides() {
      Case matter = with(covered(Territory.GREENLAND, DAY), "benefit.category: housing-benefit");
      article2(matter).doesNotApply();
    }
  }

  @Nested
  @DisplayName("A01-a-g-sj2: Svalbard")
  class Svalbard {
    private final Case matter = covered(Territory.SVALBARD, DAY);

    @Test
    @Tag("trap-13")
    @DisplayName("Trap 13: unknown reach of Norwegian social law is open; the host is asked")
    void unknownReachIsAsked() {
      DeterminationAssert answer = article2(matter);
      answer
          .isUndetermined()
          .asksOnly(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, Answerer.HOST_AUTHORITY);
      answer.remarksOnly("reach-follows-national-law");
    }

    @Test
    @Tag("trap-13")
    @DisplayName("Trap 13: the Convention reaches as far as Norwegian social law, and no further")
    void reachFollowsNorwegianLaw() {
      article2(with(matter, "svalbard.norwegianSocialLawApplies: yes")).applies().remarksNothing();
      article2(with(matter, "svalbard.norwegianSocialLawApplies: no")).doesNotApply();
    }

    @Test
    @DisplayName(
        "A01-a-g-sj1: the question is asked of nobody whose matter has no part in Svalbard")
    void isNotAskedElsewhere() {
      Case elsewhere = with(covered(Territory.NORWAY, DAY), "benefit.category: ?");
      article2(elsewhere).doesNotAsk(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      article2(with(covered(Territory.NORWAY, DAY), "svalbard.norwegianSocialLawApplies: no"))
          .applies();
    }
  }

  @Nested
  @DisplayName("A15-2a, A15-2b: denunciation")
  class Denunciation {
    private final Settings sweden = denounced(NordicState.SWEDEN, LocalDate.of(2000, 1, 15));

    @Test
    @Tag("trap-80")
    @DisplayName("Trap 80: it has effect six months after receipt, and not the day before")
    void worksAfterSixMonths() {
      LocalDate effect = LocalDate.of(2000, 7, 15);
      article2(covered(Territory.SWEDEN, effect.minusDays(1)), sweden).applies().remarksNothing();
      article2(covered(Territory.SWEDEN, effect), sweden)
          .isNotInForce()
          .remarksOnly("denounced[SE, 2000-07-15]");
    }

    @Test
    @Tag("trap-80")
    @DisplayName("Trap 80: it works for one party only")
    void worksForOnePartyOnly() {
      for (NordicState state : NordicState.values()) {
        Outcome expected = state == NordicState.SWEDEN ? NOT_IN_FORCE : APPLIES;
        article2(covered(state.mainTerritory(), LocalDate.of(2001, 1, 1)), sweden)
            .hasOutcome(expected);
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
      Settings left = denounced(territory.state(), LocalDate.of(2000, 1, 15));
      article2(covered(territory, LocalDate.of(2001, 1, 1)), left).isNotInForce();
    }

    @Test
    @DisplayName("A01-1a: after it, the state's citizens are Nordic citizens no more")
    void citizensDropOut() {
      Case matter =
          CaseText.of(LocalDate.of(2000, 7, 14), "host.territory: DK; person.citizenships: SE");
      answer(PERSONAL_SCOPE, matter, sweden).applies();
      Case later =
          CaseText.of(
              LocalDate.of(2000, 7, 15),
              "host.territory: DK; person.citizenships: SE; person.residenceTerritory: DE");
      answer(PERSONAL_SCOPE, later, sweden).doesNotApply();
    }

    @Test
    @DisplayName("A15-2a: a missing host can be the state that left, so that a no stays open")
    void missingHostCanBeTheOneThatLeft() {
      Case matter = CaseText.of(LocalDate.of(2001, 1, 1), "benefit.category: housing-benefit");
      article2(matter, sweden).isUndetermined().asksOnly(HostFacts.TERRITORY);
      article2(with(matter, "host.territory: SE"), sweden).isNotInForce();
      article2(with(matter, "host.territory: NO"), sweden).doesNotApply();
      article2(matter).doesNotApply();
    }
  }

  @Nested
  @DisplayName("A14-1: without a host territory, or without its module")
  class Missing {
    @Test
    @DisplayName("A14-1: a missing host is asked of the authority itself")
    void missingHostIsAsked() {
      Case matter = CaseText.of(DAY, "benefit.category: social-assistance-or-service");
      article2(matter).isUndetermined().asksOnly(HostFacts.TERRITORY, Answerer.HOST_AUTHORITY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
        mode = EnumSource.Mode.EXCLUDE,
        names = {"DENMARK"})
    @DisplayName("A14-1: a missing module leaves the answer open and names the artifact to add")
    void missingModuleNamesItsArtifact(NordicState state) {
      AssembledLaw law = TestCountry.convention(NordicState.DENMARK).law();
      for (Territory host : state.territories()) {
        Determination answer =
            Articles.of(Article.MATERIAL_SCOPE).evaluate(covered(host, DAY), law);
        assertThat(answer)
            .isUndetermined()
            .remarksOnly(
                "country-module-missing[%s, org.arendal:arendal-country-%s]"
                    .formatted(state.code(), state.code().toLowerCase(Locale.ROOT)));
      }
    }

    @Test
    @Tag("trap-84")
    @DisplayName("Trap 84: before the Convention no module is needed to say so")
    void noModuleIsNeededBefore() {
      AssembledLaw law = TestCountry.convention(NordicState.DENMARK).law();
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
      assertRefused(settings::build, "FO", "1994-06-14");
    }

    @Test
    @DisplayName("A14-2: a territory's day before the Convention's own only counts as that day")
    void dateBeforeTheConventionCountsAsItsFirstDay() {
      AssembledLaw law = TestCountry.law(inForce(Territory.GREENLAND, LocalDate.of(1996, 6, 1)));

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
        mode = EnumSource.Mode.EXCLUDE,
        names = {"FAROE_ISLANDS", "GREENLAND", "ALAND"})
    @DisplayName("A14-2: a date for a territory that has none of its own")
    void dateForAStateOrSvalbard(Territory territory) {
      Settings settings = inForce(territory, FIRST_DAY);
      assertRefused(() -> Matters.STANDARD.with(settings), territory.code());
    }

    @Test
    @DisplayName("A06-1: an option that a reading does not have")
    void unknownOption() {
      for (Reading reading : Readings.all()) {
        for (ReadingOption option : ReadingOption.values()) {
          if (!reading.options().contains(option)) {
            SettingsBuilder settings = Settings.builder().putReading(reading, option);
            assertRefused(settings::build, reading.id(), option.id());
          }
        }
      }
    }
  }
}
