package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusion;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.MAINTENANCE_ADVANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Movers;
import org.arendal.core.fact.OwnCitizenFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.RightHolder;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 11(1): maintenance advance after a move")
class MaintenanceAdvanceTest {
  /** A citizen of the United States who lived in Sweden and has moved to Denmark with the child. */
  static final Case MOVED =
      Case.builder(DAY, Territory.DENMARK)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.DENMARK))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
          .with(TransferFacts.ORIGIN_TERRITORY, Place.of(Territory.SWEDEN))
          .with(TransferFacts.DESTINATION_TERRITORY, Place.of(Territory.DENMARK))
          .with(AdvanceFacts.CLAIMED, true)
          .with(AdvanceFacts.RIGHT_HOLDER, RightHolder.CLAIMANT)
          .with(AdvanceFacts.MOVED, Movers.BOTH)
          .with(AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL, true)
          .with(AdvanceFacts.RESIDENCE_START_DATE, DAY.minusDays(14))
          .build();

  private static Determination answer(Case matter) {
    return answer(matter, Settings.none());
  }

  private static Determination answer(Case matter, Settings settings) {
    return Articles.of(MAINTENANCE_ADVANCE).evaluate(matter, MaintenanceCountries.law(settings));
  }

  private static <T> Outcome with(Fact<T> fact, T value) {
    return answer(MOVED.with(fact, value)).outcome();
  }

  private static void assertAsked(Fact<?> fact) {
    Determination answer = answer(MOVED.without(fact));
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer)).containsExactly(fact);
  }

  private static List<String> remarks(Case matter) {
    return answer(matter).remarks().stream().map(r -> r.id() + r.arguments()).toList();
  }

  @Nested
  @DisplayName("A11-1: the right")
  class TheRight {
    @Test
    @DisplayName("Trap 68: a covered person who is no Nordic citizen has no waiting period")
    void setsWaitingPeriodsAside() {
      Determination answer = answer(MOVED);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer))
          .contains("advance-as-own-citizens", "no-waiting-period")
          .doesNotContain("article-4-gives-the-same");
      assertThat(conclusion(answer, "advance-as-own-citizens").conclusion().kind())
          .isEqualTo(Conclusion.Kind.RIGHT);
      assertThat(conclusion(answer, "no-waiting-period").conclusion().strength())
          .isEqualTo(Conclusion.Strength.BINDING);
    }

    @Test
    @DisplayName("A11-1-dk: the Danish three years are named as set aside")
    void namesTheDanishWaitingPeriod() {
      assertThat(remarks(MOVED)).contains("waiting-period[DK, P3Y, 1996]");
      assertThat(answer(MOVED).remarks())
          .filteredOn(remark -> remark.id().equals("waiting-period"))
          .singleElement()
          .extracting(Remark::provisions)
          .isEqualTo(Provisions.of("A11-1-g3 A11-1-dk"));
    }

    @Test
    @DisplayName("A11-1-g2, A11-1-g3: a waiting period is one of others than Nordic citizens")
    void isNotNamedToANordicCitizen() {
      Case nordic = MOVED.with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"));
      for (Case matter : List.of(nordic, nordic.without(AdvanceFacts.MOVED))) {
        assertThat(remarks(matter)).noneMatch(remark -> remark.startsWith("waiting-period"));
      }
      assertThat(remarks(MOVED.without(PersonFacts.CITIZENSHIPS)))
          .contains("waiting-period[DK, P3Y, 1996]");
    }

    @Test
    @DisplayName("A11-1-g2: that article 4 gives the same already is said while the move is open")
    void pointsToArticle4WhileOpen() {
      Case nordic = MOVED.with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"));
      Determination open = answer(nordic.without(TransferFacts.ORIGIN_TERRITORY));
      assertThat(open.outcome()).isEqualTo(UNDETERMINED);
      assertThat(conclusions(open)).contains("article-4-needs-no-move");
      assertThat(conclusions(answer(MOVED.without(TransferFacts.ORIGIN_TERRITORY))))
          .doesNotContain("article-4-needs-no-move");
    }

    @Test
    @DisplayName("A11-1-se: the Swedish six months are named until they are history")
    void namesTheSwedishWaitingPeriodByDate() {
      Case toSweden = moved(DAY, Territory.DENMARK, Territory.SWEDEN);
      assertThat(remarks(toSweden)).contains("waiting-period[SE, P6M, 1996]");
      Case later = moved(LocalDate.of(2011, 1, 1), Territory.DENMARK, Territory.SWEDEN);
      assertThat(answer(later).outcome()).isEqualTo(APPLIES);
      assertThat(remarks(later)).noneMatch(remark -> remark.startsWith("waiting-period"));
    }

    @Test
    @DisplayName("A11-1-g3: countries without a waiting period have none to name")
    void namesNoneForOtherCountries() {
      assertThat(remarks(moved(DAY, Territory.DENMARK, Territory.NORWAY)))
          .noneMatch(remark -> remark.startsWith("waiting-period"));
    }

    @Test
    @DisplayName("A11-1-g2: a citizen of another Nordic country has the same by article 4")
    void pointsToArticle4() {
      Determination answer = answer(MOVED.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE")));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer))
          .contains("article-4-gives-the-same", "no-waiting-period")
          .doesNotContain("own-law-anyway");
    }

    @Test
    @DisplayName("A11-1: an own citizen who comes back is under the own law anyway")
    void tellsOwnCitizens() {
      Determination answer = answer(MOVED.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK")));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer)).contains("own-law-anyway");
    }

    @Test
    @DisplayName("Trap 69: the other conditions for own citizens remain")
    void leavesTheOtherConditions() {
      assertThat(conditionalConclusions(answer(MOVED)))
          .containsExactly(
              "advance-is-due if ownCitizen.conditionsMet",
              "other-conditions-remain if ownCitizen.conditionsMet");
      assertThat(conclusions(answer(MOVED.with(OwnCitizenFacts.CONDITIONS_MET, true))))
          .contains("advance-is-due")
          .doesNotContain("other-conditions-remain");
      assertThat(conclusions(answer(MOVED.with(OwnCitizenFacts.CONDITIONS_MET, false))))
          .contains("other-conditions-remain")
          .doesNotContain("advance-is-due");
    }
  }

  @Nested
  @DisplayName("A11-1: the day on which residence is taken up")
  class TheDay {
    @Test
    @DisplayName("Trap 69: the right starts on the day itself, not before")
    void isTheFirstDay() {
      assertThat(with(AdvanceFacts.RESIDENCE_START_DATE, DAY)).isEqualTo(APPLIES);
      Determination tomorrow =
          answer(MOVED.with(AdvanceFacts.RESIDENCE_START_DATE, DAY.plusDays(1)));
      assertThat(tomorrow.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(tomorrow)).contains("right-not-yet-begun");
    }

    @Test
    @DisplayName("A11-1-g1: the answer names the day")
    void isNamed() {
      assertThat(remarks(MOVED)).contains("advance-from[1997-06-01]");
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
      Determination answer = answer(matter);
      assertThat(answer.outcome()).isEqualTo(outcome);
      assertThat(openFacts(answer)).isEmpty();
      assertThat(openReadings(answer))
          .isEqualTo(outcome == APPLIES ? List.of() : List.of(Readings.MOVE_BEFORE_IN_FORCE));
      Determination wide =
          answer(matter, settled(Readings.MOVE_BEFORE_IN_FORCE, Readings.INCLUDED));
      assertThat(wide.outcome()).isEqualTo(APPLIES);
      LocalDate from =
          start.isBefore(LocalDate.of(1996, 10, 1)) ? LocalDate.of(1996, 10, 1) : start;
      assertThat(wide.remarks())
          .filteredOn(remark -> remark.id().equals("advance-from"))
          .singleElement()
          .extracting(Remark::arguments)
          .isEqualTo(List.of(from.toString()));
    }

    @Test
    @DisplayName("A11-1: days claimed before residence began are answered in one place")
    void answersAnEarlierClaim() {
      Case early = MOVED.with(AdvanceFacts.CLAIM_START, LocalDate.of(1997, 4, 1));
      assertThat(remarks(early))
          .contains("advance-from-claimed-earlier[1997-06-01, 1997-04-01]")
          .noneMatch(remark -> remark.startsWith("advance-from["));
      for (String day : List.of("1997-06-01", "1997-07-01")) {
        assertThat(remarks(MOVED.with(AdvanceFacts.CLAIM_START, LocalDate.parse(day))))
            .contains("advance-from[1997-06-01]");
      }
    }

    @Test
    @DisplayName("A11-1, A14-1: by the strict reading there is a no that says what stands instead")
    void foundsNothingIfTheMoveHasToComeLater() {
      Case matter =
          moved(LocalDate.of(1996, 11, 1), Territory.SWEDEN, Territory.DENMARK)
              .with(AdvanceFacts.RESIDENCE_START_DATE, LocalDate.of(1996, 5, 1));
      assertThat(remarks(matter))
          .contains("moved-before-in-force[1996-05-01, 1996-10-01]")
          .noneMatch(remark -> remark.startsWith("advance-from"));
      Determination strict =
          answer(matter, settled(Readings.MOVE_BEFORE_IN_FORCE, Readings.EXCLUDED));
      assertThat(strict.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(strict)).contains("moved-too-early", "advance-by-other-rules");
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
      Settings supplied =
          Settings.builder()
              .putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(1998, 5, 1))
              .build();
      Case matter =
          moved(
                  LocalDate.of(1999, 1, 1),
                  Territory.find(from).orElseThrow(),
                  Territory.find(to).orElseThrow())
              .with(AdvanceFacts.RESIDENCE_START_DATE, start);
      assertThat(answer(matter, supplied).outcome()).isEqualTo(outcome);
      assertThat(answer(matter, supplied).remarks())
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
      assertThat(answer(matter).outcome()).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A15-2b, A01-1a: a move from a state that left afterwards is open")
    void mayLieBeforeADenunciationByTheCountryOfOrigin() {
      Settings left =
          Settings.builder()
              .putDenunciationReceived(NordicState.SWEDEN, LocalDate.of(1998, 1, 1))
              .build();
      Case matter =
          moved(LocalDate.of(1999, 1, 1), Territory.SWEDEN, Territory.DENMARK)
              .with(AdvanceFacts.RESIDENCE_START_DATE, LocalDate.of(1997, 1, 1));
      Determination answer = answer(matter, left);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer)).containsExactly(Readings.MOVE_FROM_FORMER_PARTY);
      assertThat(Matters.remarks(answer)).contains("denounced");
      Case later = matter.with(AdvanceFacts.RESIDENCE_START_DATE, LocalDate.of(1998, 7, 1));
      assertThat(answer(later, left).outcome()).isEqualTo(DOES_NOT_APPLY);
      Case before = matter.with(AdvanceFacts.RESIDENCE_START_DATE, LocalDate.of(1998, 6, 30));
      assertThat(answer(before, left).outcome()).isEqualTo(UNDETERMINED);
    }

    @Test
    @DisplayName("A15-2b: a right that will end with a denunciation by the host state says so")
    void mayHaveAnEndInView() {
      Settings leaving =
          Settings.builder().putDenunciationReceived(NordicState.DENMARK, DAY.minusDays(1)).build();
      Determination answer = answer(MOVED, leaving);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(answer.remarks())
          .filteredOn(remark -> remark.id().equals("denunciation-ahead"))
          .singleElement()
          .extracting(Remark::arguments)
          .isEqualTo(List.of("DK", "1997-12-14"));
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
          MOVED
              .with(HostFacts.TERRITORY, Territory.find(host).orElseThrow())
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(host))
              .with(TransferFacts.ORIGIN_TERRITORY, Place.of(from))
              .with(TransferFacts.DESTINATION_TERRITORY, Place.of(to));
      assertThat(answer(matter).outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Trap 68: after arrival from elsewhere waiting periods stay, and it is said")
    void saysThatWaitingPeriodsStay() {
      assertThat(conclusions(answer(MOVED.with(TransferFacts.ORIGIN_TERRITORY, Place.of("DE")))))
          .contains("waiting-periods-stay")
          .doesNotContain("move-within-one-country", "no-waiting-period");
    }

    @Test
    @DisplayName("Trap 68: where the article does not apply no waiting period is said to fall away")
    void namesNoWaitingPeriodWhereItStays() {
      assertThat(remarks(MOVED.with(TransferFacts.ORIGIN_TERRITORY, Place.of("DE")))).isEmpty();
      assertThat(remarks(MOVED.without(TransferFacts.ORIGIN_TERRITORY)))
          .containsExactly("waiting-period[DK, P3Y, 1996]");
    }

    @Test
    @DisplayName("Trap 10: a move within the Danish realm is named as such")
    void saysThatAMoveWithinARealmIsNone() {
      assertThat(conclusions(answer(MOVED.with(TransferFacts.ORIGIN_TERRITORY, Place.of("GL")))))
          .contains("move-within-one-country", "waiting-periods-stay");
      assertThat(remarks(MOVED.with(TransferFacts.ORIGIN_TERRITORY, Place.of("GL")))).isEmpty();
    }

    @Test
    @DisplayName("Trap 11: a territory counts from the day that an agency supplies")
    void countsTerritoriesBySuppliedDate() {
      Case fromFaroes = moved(DAY, Territory.FAROE_ISLANDS, Territory.SWEDEN);
      Settings supplied =
          Settings.builder()
              .putEntryIntoForce(Territory.FAROE_ISLANDS, DAY.withDayOfMonth(1))
              .build();
      assertThat(answer(fromFaroes, supplied).outcome()).isEqualTo(APPLIES);
      assertThat(Matters.remarks(answer(fromFaroes))).contains("place-unclear");
    }

    @Test
    @DisplayName("Trap 13: Svalbard counts as far as Norwegian social law applies there")
    void countsSvalbardIfItsLawApplies() {
      Case fromSvalbard = moved(DAY, Territory.SVALBARD, Territory.SWEDEN);
      assertThat(openFacts(answer(fromSvalbard)))
          .containsExactly(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      Case known = fromSvalbard.with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, true);
      assertThat(answer(known).outcome()).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A11-1 (note 57): whose right it is and who moved is asked, not assumed")
    void asksWhoMoved() {
      Case child = MOVED.with(AdvanceFacts.MOVED, Movers.CHILD);
      assertThat(answer(child.with(AdvanceFacts.RIGHT_HOLDER, RightHolder.CHILD)).outcome())
          .isEqualTo(APPLIES);
      assertThat(openFacts(answer(child.without(AdvanceFacts.RIGHT_HOLDER))))
          .containsExactly(AdvanceFacts.RIGHT_HOLDER);
      assertThat(answer(MOVED.without(AdvanceFacts.RIGHT_HOLDER)).outcome()).isEqualTo(APPLIES);
      assertThat(with(AdvanceFacts.MOVED, Movers.NEITHER)).isEqualTo(DOES_NOT_APPLY);
      assertAsked(AdvanceFacts.MOVED);
    }

    @Test
    @DisplayName(
        "A11-1 (»En person ... som flytter«, »Bidragsforskud til børn«): if only the child moved"
            + " and the right is the parent's, it is open who has to move")
    void mayBeTheChildsAlone() {
      Case child = MOVED.with(AdvanceFacts.MOVED, Movers.CHILD);
      assertThat(answer(child).outcome()).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer(child))).containsExactly(Readings.WHO_MOVES);
      assertThat(answer(child, settled(Readings.WHO_MOVES, Readings.CHILD)).outcome())
          .isEqualTo(APPLIES);
      Determination no = answer(child, settled(Readings.WHO_MOVES, Readings.RIGHT_HOLDER));
      assertThat(no.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(no)).contains("right-holder-has-to-move");
      Case parent =
          MOVED
              .with(AdvanceFacts.MOVED, Movers.CLAIMANT)
              .with(AdvanceFacts.RIGHT_HOLDER, RightHolder.CHILD);
      assertThat(answer(parent).outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(answer(MOVED).readings()).isEmpty();
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
      assertThat(with(AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL, false)).isEqualTo(DOES_NOT_APPLY);
      assertAsked(AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL);
    }

    @Test
    @DisplayName("A03-1a: a Nordic citizen was covered anyway")
    void nordicCitizensWereCovered() {
      Case finn =
          MOVED
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
              .without(AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL)
              .without(PersonFacts.RIGHT_TO_RESIDE);
      assertThat(answer(finn).outcome()).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A03-1b: without lawful residence now there is no right")
    void isCoveredNow() {
      assertThat(with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.NOT_HELD))
          .isEqualTo(DOES_NOT_APPLY);
      assertAsked(PersonFacts.RIGHT_TO_RESIDE);
    }

    @Test
    @DisplayName("Trap 7: stateless persons are covered too")
    void mayBeStateless() {
      assertThat(with(PersonFacts.CITIZENSHIPS, Citizenships.stateless())).isEqualTo(APPLIES);
    }
  }

  @Nested
  @DisplayName("A11-1: a no says what stands instead")
  class No {
    @Test
    @DisplayName("A11-1-g2: a Nordic citizen who comes from Germany is pointed to article 4")
    void pointsNordicCitizensToArticle4() {
      Determination answer =
          answer(
              MOVED
                  .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
                  .with(TransferFacts.ORIGIN_TERRITORY, Place.of("DE")));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer))
          .containsExactly("article-4-needs-no-move", "advance-by-other-rules");
    }

    @Test
    @DisplayName("A11-1-g3: others who come from elsewhere keep the waiting period")
    void saysThatWaitingPeriodsStayForOthers() {
      assertThat(conclusions(answer(MOVED.with(TransferFacts.ORIGIN_TERRITORY, Place.of("DE")))))
          .containsExactly("waiting-periods-stay", "advance-by-other-rules");
    }

    @Test
    @DisplayName("A11-1-g1: whoever was not covered before the move is told so")
    void saysWhoIsCovered() {
      assertThat(conclusions(answer(MOVED.with(AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL, false))))
          .containsExactly("only-covered-movers", "advance-by-other-rules");
    }

    @Test
    @DisplayName("A11-1: the right is against the country of arrival")
    void saysWhereTheRightIs() {
      Case matter = MOVED.with(TransferFacts.DESTINATION_TERRITORY, Place.of("NO"));
      assertThat(conclusions(answer(matter)))
          .containsExactly("right-is-where-residence-is", "advance-by-other-rules");
    }

    @Test
    @DisplayName("A11-1: an own citizen is under the own law")
    void pointsOwnCitizensToTheirLaw() {
      Case matter =
          MOVED
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
              .with(TransferFacts.ORIGIN_TERRITORY, Place.of("GL"));
      assertThat(conclusions(answer(matter)))
          .contains("own-law-anyway", "move-within-one-country")
          .doesNotContain("article-4-needs-no-move", "waiting-periods-stay");
    }
  }

  @Nested
  @DisplayName("A14-2, A15-2b: what settles a place is said, and not of the host alone")
  class WhatSettles {
    private final Settings supplied =
        Settings.builder()
            .putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(1997, 1, 1))
            .build();
    private final Settings left =
        Settings.builder()
            .putDenunciationReceived(NordicState.SWEDEN, LocalDate.of(1996, 11, 1))
            .build();

    @Test
    @DisplayName("A14-2: a date that was supplied for the place of origin")
    void isADateOfTheOrigin() {
      Case matter = moved(DAY, Territory.FAROE_ISLANDS, Territory.SWEDEN);
      assertThat(answer(matter, supplied).outcome()).isEqualTo(APPLIES);
      assertThat(Matters.remarks(answer(matter, supplied))).contains("territory-date-supplied");
    }

    @Test
    @DisplayName("A14-2: a date that was supplied for the place of residence")
    void isADateOfTheResidence() {
      Case matter =
          moved(DAY, Territory.SWEDEN, Territory.DENMARK)
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"));
      assertThat(Matters.remarks(answer(matter, supplied))).contains("territory-date-supplied");
    }

    @Test
    @DisplayName("A15-2b: a denunciation by the country of origin, and of residence")
    void isADenunciationElsewhere() {
      Determination origin = answer(moved(DAY, Territory.SWEDEN, Territory.DENMARK), left);
      assertThat(origin.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(Matters.remarks(origin)).containsExactly("denounced");
      Determination residence =
          answer(
              moved(DAY, Territory.NORWAY, Territory.DENMARK)
                  .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE")),
              left);
      assertThat(residence.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(Matters.remarks(residence)).contains("denounced");
    }

    @Test
    @DisplayName("A15-2b: a denunciation by the country of citizenship")
    void isADenunciationByTheCountryOfCitizenship() {
      Case swede =
          moved(DAY, Territory.NORWAY, Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"));
      assertThat(Matters.remarks(answer(swede, left))).contains("denounced");
      assertThat(
              Matters.remarks(
                  answer(swede.with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI", "SE")), left)))
          .doesNotContain("denounced");
    }
  }

  @Test
  @DisplayName(
      "A11-1 (law 9.4): while the outcome is open the conditions of own citizens are asked")
  void asksForTheOtherConditionsInTime() {
    Case open = MOVED.without(TransferFacts.ORIGIN_TERRITORY);
    assertThat(answer(open).outcome()).isEqualTo(UNDETERMINED);
    assertThat(conditionalConclusions(answer(open)))
        .containsExactly("other-conditions-remain if ownCitizen.conditionsMet");
    assertThat(conclusions(answer(open.with(OwnCitizenFacts.CONDITIONS_MET, true)))).isEmpty();
  }

  @Test
  @DisplayName("A11-1: where no advance is claimed the paragraph has nothing to say")
  void needsAClaim() {
    assertThat(with(AdvanceFacts.CLAIMED, false)).isEqualTo(DOES_NOT_APPLY);
    assertAsked(AdvanceFacts.CLAIMED);
  }

  @Test
  @DisplayName("INTRO-40: on a day before the Convention the earlier rules on advance are named")
  void earlierRulesOnAdvance() {
    Case before = moved(LocalDate.of(1996, 9, 30), Territory.SWEDEN, Territory.DENMARK);
    assertThat(answer(before).outcome()).isEqualTo(NOT_IN_FORCE);
    assertThat(remarks(before)).contains("earlier-rules-applied[]", "advance-rules-of-1981[]");
    assertThat(remarks(MOVED)).doesNotContain("advance-rules-of-1981[]");
  }

  @Test
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void isNotInForceBefore() {
    Case before = moved(LocalDate.of(1996, 9, 30), Territory.SWEDEN, Territory.DENMARK);
    assertThat(answer(before).outcome()).isEqualTo(NOT_IN_FORCE);
    Case first = moved(LocalDate.of(1996, 10, 1), Territory.SWEDEN, Territory.DENMARK);
    assertThat(answer(first).outcome()).isEqualTo(APPLIES);
  }

  @Test
  @DisplayName("A11-3-g4: the payer in the country of origin is named as a contact")
  void namesThePayer() {
    assertThat(MaintenanceCountries.allFive().evaluate(MAINTENANCE_ADVANCE, MOVED).contacts())
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
    Case.Builder builder = Case.builder(asOf, to);
    return builder
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
        .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(to))
        .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
        .with(TransferFacts.ORIGIN_TERRITORY, Place.of(from))
        .with(TransferFacts.DESTINATION_TERRITORY, Place.of(to))
        .with(AdvanceFacts.CLAIMED, true)
        .with(AdvanceFacts.RIGHT_HOLDER, RightHolder.CLAIMANT)
        .with(AdvanceFacts.MOVED, Movers.BOTH)
        .with(AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL, true)
        .with(AdvanceFacts.RESIDENCE_START_DATE, asOf)
        .build();
  }
}
