package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.inForce;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.MAINTENANCE_ADVANCE;
import static org.arendal.core.law.Readings.MOVE_BEFORE_IN_FORCE;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Article 11(1): maintenance advance after a move")
class MaintenanceAdvanceTest {
  /** A citizen of the United States who lived in Sweden and has moved to Denmark with the child. */
  static final Case MOVED =
      CaseText.of(
          DAY,
          "host.territory: DK; person.citizenships: US; person.residenceTerritory: DK; "
              + "person.rightToReside: held; transfer.originTerritory: SE; "
              + "transfer.destinationTerritory: DK; advance.claimed: yes; "
              + "advance.rightHolder: claimant; advance.moved: both; "
              + "advance.originResidenceLawful: yes; advance.residenceStartDate: 1997-06-01");

  private static DeterminationAssert article11(Case matter) {
    return answer(MAINTENANCE_ADVANCE, matter);
  }

  private static DeterminationAssert article11(Case matter, Settings settings) {
    return answer(MAINTENANCE_ADVANCE, matter, settings);
  }

  private static void assertAsked(Fact<?> fact) {
    article11(MOVED.without(fact)).isUndetermined().asksOnly(fact);
  }

  @Nested
  @DisplayName("A11-1: the right")
  class TheRight {
    @Test
    @Tag("trap-68")
    @DisplayName("Trap 68: a covered person who is no Nordic citizen has no waiting period")
    void setsWaitingPeriodsAside() {
      DeterminationAssert answer = article11(MOVED);
      answer
          .applies()
          .concludes("advance-as-own-citizens", "no-waiting-period")
          .doesNotConclude("article-4-gives-the-same")
          .conclusion("advance-as-own-citizens")
          .isA(Conclusion.Kind.RIGHT);
      answer.conclusion("no-waiting-period").is(Conclusion.Strength.BINDING);
    }

    @Test
    @DisplayName("A11-1-dk: the Danish three years are named as set aside")
    void namesTheDanishWaitingPeriod() {
      article11(MOVED).remarks("waiting-period[DK, P3Y, 1996]");
      assertThat(evaluate(MAINTENANCE_ADVANCE, MOVED).remarks())
          .filteredOn(remark -> remark.id().equals("waiting-period"))
          .singleElement()
          .extracting(Remark::provisions)
          .isEqualTo(Provisions.of("A11-1-g3 A11-1-dk"));
    }

    @Test
    @DisplayName("A11-1-g2, A11-1-g3: a waiting period is one of others than Nordic citizens")
    void isNotNamedToANordicCitizen() {
      Case nordic = with(MOVED, "person.citizenships: FI");
      for (Case matter : List.of(nordic, with(nordic, "advance.moved: ?"))) {
        article11(matter).remarksNothingLike("waiting-period");
      }
      article11(with(MOVED, "person.citizenships: ?")).remarks("waiting-period[DK, P3Y, 1996]");
    }

    @Test
    @DisplayName("A11-1-g2: that article 4 gives the same already is said while the move is open")
    void pointsToArticle4WhileOpen() {
      Case nordic = with(MOVED, "person.citizenships: FI");
      article11(with(nordic, "transfer.originTerritory: ?"))
          .isUndetermined()
          .concludes("article-4-needs-no-move");
      article11(with(MOVED, "transfer.originTerritory: ?"))
          .doesNotConclude("article-4-needs-no-move");
    }

    @Test
    @DisplayName("A11-1-se: the Swedish six months are named until they are history")
    void namesTheSwedishWaitingPeriodByDate() {
      Case toSweden = moved(DAY, Territory.DENMARK, Territory.SWEDEN);
      article11(toSweden).remarks("waiting-period[SE, P6M, 1996]");
      Case later = moved(LocalDate.of(2011, 1, 1), Territory.DENMARK, Territory.SWEDEN);
      article11(later).applies().remarksNothingLike("waiting-period");
    }

    @Test
    @DisplayName("A11-1-g3: countries without a waiting period have none to name")
    void namesNoneForOtherCountries() {
      article11(moved(DAY, Territory.DENMARK, Territory.NORWAY))
          .remarksNothingLike("waiting-period");
    }

    @Test
    @DisplayName("A11-1-g2: a citizen of another Nordic country has the same by article 4")
    void pointsToArticle4() {
      article11(with(MOVED, "person.citizenships: SE"))
          .applies()
          .concludes("article-4-gives-the-same", "no-waiting-period")
          .doesNotConclude("own-law-anyway");
    }

    @Test
    @DisplayName("A11-1: an own citizen who comes back is under the own law anyway")
    void tellsOwnCitizens() {
      article11(with(MOVED, "person.citizenships: DK")).applies().concludes("own-law-anyway");
    }

    @Test
    @Tag("trap-69")
    @DisplayName("Trap 69: the other conditions for own citizens remain")
    void leavesTheOtherConditions() {
      article11(MOVED)
          .mayConcludeOnly(
              "advance-is-due if ownCitizen.conditionsMet",
              "other-conditions-remain if ownCitizen.conditionsMet");
      article11(with(MOVED, "ownCitizen.conditionsMet: yes"))
          .concludes("advance-is-due")
          .doesNotConclude("other-conditions-remain");
      article11(with(MOVED, "ownCitizen.conditionsMet: no"))
          .concludes("other-conditions-remain")
          .doesNotConclude("advance-is-due");
    }
  }

  @Nested
  @DisplayName("A11-1: the day on which residence is taken up")
  class TheDay {
    @Test
    @Tag("trap-69")
    @DisplayName("Trap 69: the right starts on the day itself, not before")
    void isTheFirstDay() {
      article11(with(MOVED, "advance.residenceStartDate: 1997-06-15")).applies();
      article11(with(MOVED, "advance.residenceStartDate: 1997-06-16"))
          .doesNotApply()
          .concludes("right-not-yet-begun");
    }

    @Test
    @DisplayName("A11-1-g1: the answer names the day")
    void isNamed() {
      article11(MOVED).remarks("advance-from[1997-06-01]");
    }

    @ParameterizedTest(name = "residence from {0}: {1}")
    @DisplayName(
        "A11-1, A14-1 (»som flytter ... fra det tidspunkt«, »ophæves således eventuelle"
            + " ventetider«): a move before 1 October 1996 is open, and no right is older")
    @CsvSource({
      "1996-05-01, UNDETERMINED",
      "1996-09-30, UNDETERMINED",
      "1996-10-01, APPLIES",
      "1996-11-01, APPLIES"
    })
    void mayLieBeforeTheConvention(LocalDate start, Outcome outcome) {
      Case matter =
          moved(LocalDate.of(1996, 11, 1), Territory.SWEDEN, Territory.DENMARK)
              .with(AdvanceFacts.RESIDENCE_START_DATE, start);
      Reading[] open = outcome == APPLIES ? new Reading[0] : new Reading[] {MOVE_BEFORE_IN_FORCE};
      article11(matter).hasOutcome(outcome).asksNothing().turnsOn(open);
      LocalDate from = Ordering.natural().max(start, LocalDate.of(1996, 10, 1));
      article11(matter, settled(MOVE_BEFORE_IN_FORCE, ReadingOption.INCLUDED))
          .applies()
          .remarksOnce("advance-from", from);
    }

    @Test
    @DisplayName("A11-1: days claimed before residence began are answered in one place")
    void answersAnEarlierClaim() {
      Case early = with(MOVED, "advance.claimStart: 1997-04-01");
      article11(early)
          .remarks("advance-from-claimed-earlier[1997-06-01, 1997-04-01]")
          .remarksNothingLike("advance-from[");
      for (String day : List.of("1997-06-01", "1997-07-01")) {
        article11(MOVED.with(AdvanceFacts.CLAIM_START, LocalDate.parse(day)))
            .remarks("advance-from[1997-06-01]");
      }
    }

    @Test
    @DisplayName("A11-1, A14-1: by the strict reading there is a no that says what stands instead")
    void foundsNothingIfTheMoveHasToComeLater() {
      Case matter =
          with(
              moved(LocalDate.of(1996, 11, 1), Territory.SWEDEN, Territory.DENMARK),
              "advance.residenceStartDate: 1996-05-01");
      article11(matter)
          .remarks("moved-before-in-force[1996-05-01, 1996-10-01]")
          .remarksNothingLike("advance-from");
      article11(matter, settled(MOVE_BEFORE_IN_FORCE, ReadingOption.EXCLUDED))
          .doesNotApply()
          .concludes("moved-too-early", "advance-by-other-rules");
    }

    @ParameterizedTest(name = "from {0} to {1}, resident from {2}: {3}")
    @DisplayName("A11-1, A14-2: the same holds for the day of a territory, at either end")
    @CsvSource({
      "SE, FO, 1998-04-30, UNDETERMINED",
      "SE, FO, 1998-05-01, APPLIES",
      "FO, SE, 1998-04-30, UNDETERMINED",
      "FO, SE, 1998-05-01, APPLIES",
      "NO, SE, 1998-04-30, APPLIES"
    })
    void mayLieBeforeTheDayOfATerritory(String from, String to, LocalDate start, Outcome outcome) {
      Settings supplied = inForce(Territory.FAROE_ISLANDS, LocalDate.of(1998, 5, 1));
      Case matter =
          moved(
                  LocalDate.of(1999, 1, 1),
                  Territory.find(from).orElseThrow(),
                  Territory.find(to).orElseThrow())
              .with(AdvanceFacts.RESIDENCE_START_DATE, start);
      article11(matter, supplied).hasOutcome(outcome);
      assertThat(evaluate(MAINTENANCE_ADVANCE, matter, supplied).remarks())
          .filteredOn(remark -> remark.id().equals("moved-before-in-force"))
          .extracting(Remark::arguments)
          .isEqualTo(outcome == APPLIES ? List.of() : List.of(List.of("1998-04-30", "1998-05-01")));
    }

    @Test
    @DisplayName(
        "A11-1, A03-1b: that residence in the country of origin is older makes no difference")
    void isThatOfTheMoveAndNotOfEarlierResidence() {
      Case matter =
          moved(LocalDate.of(1996, 11, 1), Territory.SWEDEN, Territory.DENMARK)
              .with(
                  ResidenceFacts.PERIODS,
                  ResidencePeriods.of(
                      List.of(
                          ResidencePeriod.builder()
                              .place(Place.of("SE"))
                              .start(PartialDate.of(LocalDate.of(1990, 1, 1)))
                              .end(PartialDate.of(LocalDate.of(1996, 10, 31)))
                              .lawful(Truth.TRUE)
                              .build())));
      article11(matter).applies();
    }

    @Test
    @DisplayName("A15-2b, A01-1a: a move from a state that left afterwards is open")
    void mayLieBeforeADenunciationByTheCountryOfOrigin() {
      Settings left = denounced(NordicState.SWEDEN, LocalDate.of(1998, 1, 1));
      Case matter =
          with(
              moved(LocalDate.of(1999, 1, 1), Territory.SWEDEN, Territory.DENMARK),
              "advance.residenceStartDate: 1997-01-01");
      article11(matter, left)
          .isUndetermined()
          .turnsOn(Readings.MOVE_FROM_FORMER_PARTY)
          .remarks("denounced");
      Case later = with(matter, "advance.residenceStartDate: 1998-07-01");
      article11(later, left).doesNotApply();
      article11(with(matter, "advance.residenceStartDate: 1998-06-30"), left).isUndetermined();
    }

    @Test
    @DisplayName("A15-2b: a right that will end with a denunciation by the host state says so")
    void mayHaveAnEndInView() {
      Settings leaving = denounced(NordicState.DENMARK, DAY.minusDays(1));
      article11(MOVED, leaving).applies().remarksOnce("denunciation-ahead", "DK", "1997-12-14");
    }

    @Test
    @DisplayName("A11-1: an unknown day is asked for")
    void isAsked() {
      assertAsked(AdvanceFacts.RESIDENCE_START_DATE);
    }
  }

  @Nested
  @DisplayName("A11-1: from one Nordic country to another")
  class TheMove {
    @ParameterizedTest(name = "from {0} to {1}, handled in {2}: {3}")
    @Tag("trap-10")
    @Tag("trap-68")
    @DisplayName("Traps 10 and 68: only a move between two of the five states counts")
    @CsvSource({
      "SE, DK, DK, APPLIES",
      "FI, DK, DK, APPLIES",
      "DE, DK, DK, DOES_NOT_APPLY",
      "DK, DK, DK, DOES_NOT_APPLY",
      "FO, DK, DK, DOES_NOT_APPLY",
      "GL, DK, DK, DOES_NOT_APPLY",
      "AX, FI, FI, DOES_NOT_APPLY",
      "SJ, NO, NO, DOES_NOT_APPLY",
      "SE, DE, DK, DOES_NOT_APPLY",
      "SE, NO, DK, DOES_NOT_APPLY",
      "FO, SE, SE, UNDETERMINED",
      "AX, SE, SE, UNDETERMINED",
      "SJ, SE, SE, UNDETERMINED"
    })
    void countsBetweenStates(String from, String to, String host, Outcome outcome) {
      Case matter =
          with(
              MOVED,
              """
              host.territory: %1$s; person.residenceTerritory: %1$s;
              transfer.originTerritory: %2$s; transfer.destinationTerritory: %3$s
              """
                  .formatted(host, from, to));
      article11(matter).hasOutcome(outcome);
    }

    @Test
    @Tag("trap-68")
    @DisplayName("Trap 68: after arrival from elsewhere waiting periods stay, and it is said")
    void saysThatWaitingPeriodsStay() {
      article11(with(MOVED, "transfer.originTerritory: DE"))
          .concludes("waiting-periods-stay")
          .doesNotConclude("move-within-one-country", "no-waiting-period");
    }

    @Test
    @Tag("trap-68")
    @DisplayName("Trap 68: where the article does not apply no waiting period is said to fall away")
    void namesNoWaitingPeriodWhereItStays() {
      article11(with(MOVED, "transfer.originTerritory: DE")).remarksNothing();
      article11(with(MOVED, "transfer.originTerritory: ?"))
          .remarksOnly("waiting-period[DK, P3Y, 1996]");
    }

    @Test
    @Tag("trap-10")
    @DisplayName("Trap 10: a move within the Danish realm is named as such")
    void saysThatAMoveWithinARealmIsNone() {
      article11(with(MOVED, "transfer.originTerritory: GL"))
          .concludes("move-within-one-country", "waiting-periods-stay")
          .remarksNothing();
    }

    @Test
    @Tag("trap-11")
    @DisplayName("Trap 11: a territory counts from the day that an agency supplies")
    void countsTerritoriesBySuppliedDate() {
      Case fromFaroes = moved(DAY, Territory.FAROE_ISLANDS, Territory.SWEDEN);
      Settings supplied = inForce(Territory.FAROE_ISLANDS, DAY.withDayOfMonth(1));
      article11(fromFaroes, supplied).applies();
      article11(fromFaroes).remarks("place-unclear");
    }

    @Test
    @Tag("trap-13")
    @DisplayName("Trap 13: Svalbard counts as far as Norwegian social law applies there")
    void countsSvalbardIfItsLawApplies() {
      Case fromSvalbard = moved(DAY, Territory.SVALBARD, Territory.SWEDEN);
      article11(fromSvalbard).asksOnly(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      Case known = with(fromSvalbard, "svalbard.norwegianSocialLawApplies: yes");
      article11(known).applies();
    }

    @Test
    @DisplayName("A11-1 (note 57): whose right it is and who moved is asked, not assumed")
    void asksWhoMoved() {
      Case child = with(MOVED, "advance.moved: child");
      article11(with(child, "advance.rightHolder: child")).applies();
      article11(with(child, "advance.rightHolder: ?")).asksOnly(AdvanceFacts.RIGHT_HOLDER);
      article11(with(MOVED, "advance.rightHolder: ?")).applies();
      article11(with(MOVED, "advance.moved: neither")).doesNotApply();
      assertAsked(AdvanceFacts.MOVED);
    }

    @Test
    @DisplayName(
        "A11-1 (»En person ... som flytter«, »Bidragsforskud til børn«): if only the child moved"
            + " and the right is the parent's, it is open who has to move")
    void mayBeTheChildsAlone() {
      Case child = with(MOVED, "advance.moved: child");
      article11(child).isUndetermined().turnsOn(Readings.WHO_MOVES);
      article11(child, settled(Readings.WHO_MOVES, ReadingOption.CHILD)).applies();
      article11(child, settled(Readings.WHO_MOVES, ReadingOption.RIGHT_HOLDER))
          .doesNotApply()
          .concludes("right-holder-has-to-move");
      Case parent = with(MOVED, "advance.moved: claimant; advance.rightHolder: child");
      article11(parent).doesNotApply();
      article11(MOVED).turnsOnNoReading();
    }

    @Test
    @DisplayName("A11-1: unknown places are asked for")
    void asksForPlaces() {
      assertAsked(TransferFacts.ORIGIN_TERRITORY);
      assertAsked(TransferFacts.DESTINATION_TERRITORY);
    }
  }

  @Nested
  @DisplayName("A11-1: a person covered by the Convention")
  class CoveredPerson {
    @Test
    @DisplayName("A11-1-g1: without lawful residence in the country of origin there is no right")
    void wasCoveredBefore() {
      article11(with(MOVED, "advance.originResidenceLawful: no")).doesNotApply();
      assertAsked(AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL);
    }

    @Test
    @DisplayName("A03-1a: a Nordic citizen was covered anyway")
    void nordicCitizensWereCovered() {
      Case finn =
          with(
              MOVED,
              "person.citizenships: FI; advance.originResidenceLawful: ?; person.rightToReside: ?");
      article11(finn).applies();
    }

    @Test
    @DisplayName("A03-1b: without lawful residence now there is no right")
    void isCoveredNow() {
      article11(with(MOVED, "person.rightToReside: not-held")).doesNotApply();
      assertAsked(PersonFacts.RIGHT_TO_RESIDE);
    }

    @Test
    @Tag("trap-7")
    @DisplayName("Trap 7: stateless persons are covered too")
    void mayBeStateless() {
      article11(with(MOVED, "person.citizenships: none")).applies();
    }
  }

  @Nested
  @DisplayName("A11-1: a no says what stands instead")
  class No {
    @Test
    @DisplayName("A11-1-g2: a Nordic citizen who comes from Germany is pointed to article 4")
    void pointsNordicCitizensToArticle4() {
      article11(with(MOVED, "person.citizenships: FI; transfer.originTerritory: DE"))
          .doesNotApply()
          .concludesOnly("article-4-needs-no-move", "advance-by-other-rules");
    }

    @Test
    @DisplayName("A11-1-g3: others who come from elsewhere keep the waiting period")
    void saysThatWaitingPeriodsStayForOthers() {
      article11(with(MOVED, "transfer.originTerritory: DE"))
          .concludesOnly("waiting-periods-stay", "advance-by-other-rules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "no"})
    @DisplayName(
        "A11-1-g1 \"lovlig bopæl i et nordisk land\": residence in Germany is none, lawful or not")
    void doesNotTurnOnResidenceElsewhere(String lawful) {
      article11(
              with(MOVED, "transfer.originTerritory: DE; advance.originResidenceLawful: " + lawful))
          .concludesOnly("waiting-periods-stay", "advance-by-other-rules");
    }

    @Test
    @DisplayName("A11-1-g1: whoever was not covered before the move is told so")
    void saysWhoIsCovered() {
      article11(with(MOVED, "advance.originResidenceLawful: no"))
          .concludesOnly("only-covered-movers", "advance-by-other-rules");
    }

    @Test
    @DisplayName("A11-1: the right is against the country of arrival")
    void saysWhereTheRightIs() {
      article11(with(MOVED, "transfer.destinationTerritory: NO"))
          .concludesOnly("right-is-where-residence-is", "advance-by-other-rules");
    }

    @Test
    @DisplayName("A11-1: an own citizen is under the own law")
    void pointsOwnCitizensToTheirLaw() {
      article11(with(MOVED, "person.citizenships: DK; transfer.originTerritory: GL"))
          .concludes("own-law-anyway", "move-within-one-country")
          .doesNotConclude("article-4-needs-no-move", "waiting-periods-stay");
    }
  }

  @Nested
  @DisplayName("A14-2, A15-2b: what settles a place is said, and not of the host alone")
  class WhatSettles {
    private final Settings supplied = inForce(Territory.FAROE_ISLANDS, LocalDate.of(1997, 1, 1));
    private final Settings left = denounced(NordicState.SWEDEN, LocalDate.of(1996, 11, 1));

    @Test
    @DisplayName("A14-2: a date that was supplied for the place of origin")
    void isADateOfTheOrigin() {
      article11(moved(DAY, Territory.FAROE_ISLANDS, Territory.SWEDEN), supplied)
          .applies()
          .remarks("territory-date-supplied");
    }

    @Test
    @DisplayName("A14-2: a date that was supplied for the place of residence")
    void isADateOfTheResidence() {
      Case matter =
          with(moved(DAY, Territory.SWEDEN, Territory.DENMARK), "person.residenceTerritory: FO");
      article11(matter, supplied).remarks("territory-date-supplied");
    }

    @Test
    @DisplayName("A15-2b: a denunciation by the country of origin, and of residence")
    void isADenunciationElsewhere() {
      article11(moved(DAY, Territory.SWEDEN, Territory.DENMARK), left)
          .doesNotApply()
          .remarksOnly("denounced");
      article11(
              with(
                  moved(DAY, Territory.NORWAY, Territory.DENMARK), "person.residenceTerritory: SE"),
              left)
          .doesNotApply()
          .remarks("denounced");
    }

    @Test
    @DisplayName("A15-2b: a denunciation by the country of citizenship")
    void isADenunciationByTheCountryOfCitizenship() {
      Case swede = with(moved(DAY, Territory.NORWAY, Territory.DENMARK), "person.citizenships: SE");
      article11(swede, left).remarks("denounced");
      article11(with(swede, "person.citizenships: FI SE"), left).doesNotRemark("denounced");
    }
  }

  @Test
  @DisplayName(
      "A11-1 (law 9.4): while the outcome is open the conditions of own citizens are asked")
  void asksForTheOtherConditionsInTime() {
    Case open = with(MOVED, "transfer.originTerritory: ?");
    article11(open)
        .isUndetermined()
        .mayConcludeOnly("other-conditions-remain if ownCitizen.conditionsMet");
    article11(with(open, "ownCitizen.conditionsMet: yes")).concludesNothing();
  }

  @Test
  @DisplayName("A11-1: where no advance is claimed the paragraph has nothing to say")
  void needsAClaim() {
    article11(with(MOVED, "advance.claimed: no")).doesNotApply();
    assertAsked(AdvanceFacts.CLAIMED);
  }

  @Test
  @DisplayName("INTRO-40: on a day before the Convention the earlier rules on advance are named")
  void earlierRulesOnAdvance() {
    Case before = moved(LocalDate.of(1996, 9, 30), Territory.SWEDEN, Territory.DENMARK);
    article11(before).isNotInForce().remarks("earlier-rules-applied[]", "advance-rules-of-1981[]");
    article11(MOVED).doesNotRemark("advance-rules-of-1981[]");
  }

  @Test
  @Tag("trap-84")
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void isNotInForceBefore() {
    article11(moved(LocalDate.of(1996, 9, 30), Territory.SWEDEN, Territory.DENMARK)).isNotInForce();
    Case first = moved(LocalDate.of(1996, 10, 1), Territory.SWEDEN, Territory.DENMARK);
    article11(first).applies();
  }

  @Test
  @DisplayName("A11-3-g4: the payer in the country of origin is named as a contact")
  void namesThePayer() {
    assertThat(TestCountry.convention().evaluate(MAINTENANCE_ADVANCE, MOVED).contacts())
        .filteredOn(contact -> contact.function() == BodyFunction.ADVANCE_PAYER)
        .extracting(Contact::territory)
        .containsExactly(Territory.SWEDEN);
  }

  @Test
  @DisplayName("A11-1: a case is about it as soon as the section is raised")
  void isRaisedByTheSection() {
    MaintenanceAdvance article = new MaintenanceAdvance();
    assertThat(article.isRaisedBy(Case.builder(DAY).raise(Section.ADVANCE).build())).isTrue();
    assertThat(article.isRaisedBy(Case.builder(DAY).raise(Section.DOCUMENT).build())).isFalse();
  }

  private static Case moved(LocalDate asOf, Territory from, Territory to) {
    return CaseText.of(
        asOf,
        """
        host.territory: %1$s; person.citizenships: US; person.residenceTerritory: %1$s;
        person.rightToReside: held; transfer.originTerritory: %2$s;
        transfer.destinationTerritory: %1$s; advance.claimed: yes; advance.rightHolder: claimant;
        advance.moved: both; advance.originResidenceLawful: yes; advance.residenceStartDate: %3$s
        """
            .formatted(to.code(), from.code(), asOf));
  }
}
