package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusion;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.law.Article.JOURNEY_COOPERATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 8: cooperation on a journey to another Nordic country")
class JourneyCooperationTest {
  /** A Finnish citizen on a visit in Norway is to go to Sweden. */
  private static final Case JOURNEY = journey(DAY, Territory.NORWAY, "SE");

  private static Case journey(LocalDate date, Territory host, String destination) {
    return Case.builder(date, host)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
        .with(TransferFacts.QUESTION_ARISEN, true)
        .with(TransferFacts.DESTINATION_TERRITORY, Place.of(destination))
        .with(JourneyFacts.NEED_FOR_ARRANGEMENT, judged(true))
        .build();
  }

  @Test
  @DisplayName("A15-2b, A14-2: what settles the residence or the citizenship of the person is said")
  void saysWhatSettlesCoverage() {
    Settings settings =
        Settings.builder()
            .putDenunciationReceived(NordicState.FINLAND, DAY.minusMonths(7))
            .putEntryIntoForce(Territory.FAROE_ISLANDS, DAY.withDayOfMonth(1))
            .build();
    assertThat(remarks(evaluate(JOURNEY_COOPERATION, JOURNEY, settings))).contains("denounced");
    Case faroese =
        JOURNEY
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"))
            .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD);
    assertThat(remarks(evaluate(JOURNEY_COOPERATION, faroese, settings)))
        .contains("territory-date-supplied");
    Case finnish = faroese.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FI"));
    assertThat(remarks(evaluate(JOURNEY_COOPERATION, finnish, settings))).contains("denounced");
  }

  @Nested
  @DisplayName("A08-1: the duty")
  class Duty {
    @Test
    @DisplayName("A08-1: the authority handling the case arranges, and it must")
    void ofTheSendingAuthority() {
      Determination answer = evaluate(JOURNEY_COOPERATION, JOURNEY);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      Conclusion duty = conclusion(answer, "arrange-journey").conclusion();
      assertThat(duty.kind()).isEqualTo(Conclusion.Kind.DUTY);
      assertThat(duty.holder()).isEqualTo(Conclusion.Holder.HOST_AUTHORITY);
      assertThat(duty.strength()).isEqualTo(Conclusion.Strength.BINDING);
    }

    @Test
    @DisplayName(
        "A08-g1: it covers the journey, the reception and what follows, with the other side")
    void together() {
      assertThat(
              conclusion(evaluate(JOURNEY_COOPERATION, JOURNEY), "what-cooperation-covers")
                  .conclusion()
                  .holder())
          .isEqualTo(Conclusion.Holder.HOST_AUTHORITY);
    }

    @Test
    @DisplayName("A08-g3: a decided repatriation is a question that has come up, of going there")
    void decidedRepatriation() {
      Case decided =
          JOURNEY.toBuilder()
              .without(TransferFacts.QUESTION_ARISEN)
              .without(TransferFacts.DESTINATION_TERRITORY)
              .without(JourneyFacts.NEED_FOR_ARRANGEMENT)
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .with(MeasureFacts.DESTINATION, Place.of("SE"))
              .with(MeasureFacts.DECISION_DATE, DAY)
              .with(MeasureFacts.DECIDED, true)
              .build();
      assertThat(openFacts(evaluate(JOURNEY_COOPERATION, decided)))
          .containsExactly(JourneyFacts.NEED_FOR_ARRANGEMENT);
      assertThat(
              outcome(
                  JOURNEY_COOPERATION,
                  decided.with(JourneyFacts.NEED_FOR_ARRANGEMENT, judged(true))))
          .isEqualTo(APPLIES);
      assertThat(
              openFacts(evaluate(JOURNEY_COOPERATION, decided.with(MeasureFacts.DECIDED, false))))
          .contains(TransferFacts.QUESTION_ARISEN);
    }

    @Test
    @DisplayName("A08-1: only when a question has come up and arranging is needed")
    void onlyWhenNeeded() {
      assertThat(outcome(JOURNEY_COOPERATION, JOURNEY.with(TransferFacts.QUESTION_ARISEN, false)))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(
              outcome(
                  JOURNEY_COOPERATION,
                  JOURNEY.with(JourneyFacts.NEED_FOR_ARRANGEMENT, judged(false))))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A08-1, A03-1b: a covered person who is no Nordic citizen is included")
    void coveredPersons() {
      Case resident =
          JOURNEY.toBuilder()
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
              .build();
      assertThat(outcome(JOURNEY_COOPERATION, resident)).isEqualTo(APPLIES);
      assertThat(
              outcome(
                  JOURNEY_COOPERATION,
                  resident.with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.NOT_HELD)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("notes 45: nothing says who pays, and the answer says that")
    void noPayer() {
      assertThat(conclusions(evaluate(JOURNEY_COOPERATION, JOURNEY))).contains("no-payer-named");
    }
  }

  @Nested
  @DisplayName("A08-1, A08-g4: where the person is to be received")
  class Destination {
    @Test
    @DisplayName("Trap 51: A08-g4: another country than that of citizenship will do, or that one")
    void neverMindCitizenship() {
      assertThat(outcome(JOURNEY_COOPERATION, journey(DAY, Territory.NORWAY, "SE")))
          .isEqualTo(APPLIES);
      assertThat(outcome(JOURNEY_COOPERATION, journey(DAY, Territory.NORWAY, "FI")))
          .isEqualTo(APPLIES);
      assertThat(conclusions(evaluate(JOURNEY_COOPERATION, JOURNEY)))
          .contains("destination-need-not-be-own-country");
    }

    @ParameterizedTest
    @CsvSource({"DENMARK,GL", "FAROE_ISLANDS,DK", "FINLAND,AX", "SVALBARD,NO", "NORWAY,NO"})
    @DisplayName("Trap 10: A01-a-g2: a move inside a realm goes to no other Nordic country")
    void insideARealm(Territory host, String destination) {
      Case matter =
          journey(DAY, host, destination).with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, true);
      assertThat(outcome(JOURNEY_COOPERATION, matter)).isIn(DOES_NOT_APPLY, UNDETERMINED);
      assertThat(outcome(JOURNEY_COOPERATION, matter)).isNotEqualTo(APPLIES);
      if (host != Territory.FAROE_ISLANDS) {
        assertThat(outcome(JOURNEY_COOPERATION, matter)).isEqualTo(DOES_NOT_APPLY);
      }
    }

    @Test
    @DisplayName("A08-1: a country outside the Nordic ones is none of them")
    void outside() {
      assertThat(outcome(JOURNEY_COOPERATION, journey(DAY, Territory.NORWAY, "DE")))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @ParameterizedTest
    @CsvSource({"FO", "GL", "AX"})
    @DisplayName(
        "Traps 10, 11: A14-2: a territory whose date nobody knows leaves it open, with why")
    void territoryWithoutADate(String destination) {
      Determination answer =
          evaluate(JOURNEY_COOPERATION, journey(DAY, Territory.NORWAY, destination));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(remarks(answer)).containsExactly("territory-date-unknown");
    }

    @Test
    @DisplayName("A14-2: a date that can no longer matter is not complained of")
    void unknownDateThatCannotMatter() {
      Determination answer = evaluate(JOURNEY_COOPERATION, journey(DAY, Territory.DENMARK, "GL"));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(remarks(answer)).isEmpty();
    }

    @Test
    @DisplayName("A14-2: a date that the agency supplies decides, on both sides of it")
    void suppliedDate() {
      Settings settings =
          Settings.builder()
              .putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(1997, 3, 1))
              .build();
      assertThat(
              outcome(
                  JOURNEY_COOPERATION,
                  journey(LocalDate.of(1997, 2, 28), Territory.NORWAY, "FO"),
                  settings))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(
              outcome(
                  JOURNEY_COOPERATION,
                  journey(LocalDate.of(1997, 3, 1), Territory.NORWAY, "FO"),
                  settings))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("Trap 12: A01-a-g-sj2: Svalbard turns on whether Norwegian social law applies")
    void svalbard() {
      Case matter = journey(DAY, Territory.SWEDEN, "SJ");
      assertThat(openFacts(evaluate(JOURNEY_COOPERATION, matter)))
          .isEqualTo(List.of(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES));
      assertThat(
              outcome(
                  JOURNEY_COOPERATION,
                  matter.with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, true)))
          .isEqualTo(APPLIES);
      assertThat(
              outcome(
                  JOURNEY_COOPERATION,
                  matter.with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, false)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A08-g1: the receiving authority is told that the other one arranges")
    void received() {
      Case matter =
          journey(DAY, Territory.SWEDEN, "SE").with(TransferFacts.ORIGIN_TERRITORY, Place.of("NO"));
      Determination answer = evaluate(JOURNEY_COOPERATION, matter);
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer))
          .containsExactly("sending-authority-arranges", "journey-by-other-law");
    }
  }

  @Nested
  @DisplayName("A08-g2, A08-g3, A08-g5, A08-g6: situations")
  class Situations {
    @Test
    @DisplayName("notes: none of the four situations is a condition")
    void areNoConditions() {
      Case none =
          JOURNEY.toBuilder()
              .with(PersonFacts.SUFFICIENT_MEANS, judged(true))
              .with(MeasureFacts.DECIDED, false)
              .with(JourneyFacts.WEAK_HEALTH, judged(false))
              .with(PersonFacts.IS_CHILD, false)
              .build();
      Determination answer = evaluate(JOURNEY_COOPERATION, none);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer)).noneMatch(id -> id.startsWith("situation-"));
    }

    @Test
    @DisplayName("Trap 52: A08-g2 to A08-g6: without means, repatriated, frail, a child")
    void areNamed() {
      Case all =
          JOURNEY.toBuilder()
              .with(StayFacts.KIND, StayKind.TEMPORARY)
              .with(PersonFacts.SUFFICIENT_MEANS, judged(false))
              .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
              .with(MeasureFacts.DECIDED, true)
              .with(MeasureFacts.DECISION_DATE, DAY)
              .with(JourneyFacts.WEAK_HEALTH, judged(true))
              .with(TransferFacts.SPECIAL_TIE, judged(true))
              .with(PersonFacts.IS_CHILD, true)
              .with(JourneyFacts.CUSTODY_HOLDER_TERRITORY, Place.of("SE"))
              .build();
      assertThat(conclusions(evaluate(JOURNEY_COOPERATION, all)))
          .contains(
              "situation-without-means",
              "situation-repatriation",
              "situation-weak-health",
              "situation-child",
              "child-considerations-too");
    }

    @Test
    @DisplayName("A08-g6: a holder of custody in the same country is another situation")
    void custodyHolderHere() {
      Case matter =
          JOURNEY.toBuilder()
              .with(PersonFacts.IS_CHILD, true)
              .with(JourneyFacts.CUSTODY_HOLDER_TERRITORY, Place.of("SJ"))
              .build();
      assertThat(conclusions(evaluate(JOURNEY_COOPERATION, matter)))
          .doesNotContain("situation-child");
    }
  }

  @Nested
  @DisplayName("A08-g7: escort")
  class Escort {
    @Test
    @DisplayName("Trap 53: A08-g7: it may be agreed, for the young or particularly frail; no right")
    void mayBeAgreed() {
      Case young =
          JOURNEY.toBuilder()
              .with(JourneyFacts.YOUNG, true)
              .with(JourneyFacts.ESCORT_NECESSARY, judged(true))
              .build();
      Conclusion escort =
          conclusion(evaluate(JOURNEY_COOPERATION, young), "escort-may-be-agreed").conclusion();
      assertThat(escort.strength()).isEqualTo(Conclusion.Strength.PERMITTED);
      assertThat(evaluate(JOURNEY_COOPERATION, young).conclusions())
          .noneMatch(drawn -> drawn.conclusion().kind() == Conclusion.Kind.RIGHT);
    }

    @Test
    @DisplayName("A08-g7: not for others, nor where none is necessary")
    void notForOthers() {
      Case robust =
          JOURNEY.toBuilder()
              .with(JourneyFacts.YOUNG, false)
              .with(JourneyFacts.PARTICULARLY_WEAK_HEALTH, judged(false))
              .with(JourneyFacts.ESCORT_NECESSARY, judged(true))
              .build();
      assertThat(drawn(robust)).doesNotContain("escort-may-be-agreed");
      assertThat(
              drawn(
                  JOURNEY.toBuilder()
                      .with(JourneyFacts.PARTICULARLY_WEAK_HEALTH, judged(true))
                      .with(JourneyFacts.ESCORT_NECESSARY, judged(false))
                      .build()))
          .doesNotContain("escort-may-be-agreed");
    }
  }

  @Nested
  @DisplayName("A08-g8: secrecy")
  class Secrecy {
    @Test
    @DisplayName("Trap 52: A08-g8: secrecy binds always; consent comes before sharing")
    void consentFirst() {
      Case shared = JOURNEY.with(TransferFacts.DATA_SHARED, true);
      assertThat(conclusions(evaluate(JOURNEY_COOPERATION, JOURNEY))).contains("observe-secrecy");
      assertThat(
              conclusions(
                  evaluate(
                      JOURNEY_COOPERATION, shared.with(TransferFacts.CONSENT_OBTAINED, false))))
          .contains("obtain-consent-first");
      assertThat(drawn(shared.with(TransferFacts.CONSENT_OBTAINED, true)))
          .doesNotContain("obtain-consent-first");
    }

    @Test
    @DisplayName(
        "A08-g8: \"den eller de implicerede personer\": consent is asked of each concerned")
    void ofEach() {
      Case child =
          JOURNEY
              .with(TransferFacts.DATA_SHARED, true)
              .with(TransferFacts.CONSENT_OBTAINED, false)
              .with(PersonFacts.IS_CHILD, true)
              .with(TransferFacts.CONSENT_OF_PERSON, true)
              .with(TransferFacts.CONSENT_OF_CUSTODY_HOLDER, false)
              .with(TransferFacts.CONSENT_OF_NEAR_PERSONS, false);
      assertThat(conclusions(evaluate(JOURNEY_COOPERATION, child)))
          .contains("ask-consent-of-custody-holder", "ask-consent-of-near-persons")
          .doesNotContain("ask-consent-of-person");
      assertThat(drawn(child.with(PersonFacts.IS_CHILD, false)))
          .doesNotContain("ask-consent-of-custody-holder");
      assertThat(child.toBuilder().with(TransferFacts.CONSENT_OBTAINED, true).problems())
          .extracting(Problem::factId)
          .containsExactly("transfer.consentOfCustodyHolder", "transfer.consentOfNearPersons");
    }

    @Test
    @DisplayName("A08-g8: missing consent does not end the duty")
    void isNoCondition() {
      assertThat(outcome(JOURNEY_COOPERATION, JOURNEY.with(TransferFacts.CONSENT_OBTAINED, false)))
          .isEqualTo(APPLIES);
    }
  }

  @Test
  @DisplayName(
      "A08-1 \"denne myndighed\", A13-1a: the one arranges, the other organ assists, guidance the rest")
  void whoIsBound() {
    Determination answer = evaluate(JOURNEY_COOPERATION, JOURNEY);
    Conclusion other = conclusion(answer, "other-organ-assists").conclusion();
    assertThat(other.holder()).isEqualTo(Conclusion.Holder.OTHER_AUTHORITY);
    assertThat(other.strength()).isEqualTo(Conclusion.Strength.BINDING);
    assertThat(other.provisions()).extracting(Object::toString).startsWith("A13-1a");
    assertThat(conclusion(answer, "what-cooperation-covers").conclusion().strength())
        .isEqualTo(Conclusion.Strength.BY_GUIDANCE);
  }

  @Test
  @DisplayName("A08-g3: \"truffet beslutning om hjemsendelse\" raises the article")
  void decidedRepatriationRaisesIt() {
    Case decided =
        Case.builder(DAY, Territory.DENMARK)
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
            .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
            .with(MeasureFacts.DESTINATION, Place.of("SE"))
            .with(MeasureFacts.DECISION_DATE, DAY.minusDays(5))
            .with(MeasureFacts.DECIDED, true)
            .build();
    assertThat(Matters.STANDARD.assess(decided).of(JOURNEY_COOPERATION)).isPresent();
    Determination answer = evaluate(JOURNEY_COOPERATION, decided);
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(conclusions(answer)).contains("situation-repatriation");
    assertThat(
            Matters.STANDARD
                .assess(
                    decided.without(MeasureFacts.DECISION_DATE).with(MeasureFacts.DECIDED, false))
                .of(JOURNEY_COOPERATION))
        .isEmpty();
  }

  @Test
  @DisplayName("A08-1: a destination alone raises it, unless the move is one of another article")
  void destinationRaisesIt() {
    Case wishesHome =
        Case.builder(DAY, Territory.NORWAY)
            .with(TransferFacts.DESTINATION_TERRITORY, Place.of("DK"))
            .build();
    assertThat(Matters.STANDARD.assess(wishesHome).of(JOURNEY_COOPERATION)).isPresent();
    assertThat(
            Matters.STANDARD
                .assess(wishesHome.with(RelocationFacts.WISH, true))
                .of(JOURNEY_COOPERATION))
        .isEmpty();
  }

  @Test
  @DisplayName("A08-1: every no says what stands instead, and claims nothing of national law")
  void whatStandsInstead() {
    assertThat(
            conclusions(
                evaluate(
                    JOURNEY_COOPERATION,
                    JOURNEY.with(JourneyFacts.NEED_FOR_ARRANGEMENT, judged(false)))))
        .containsExactly("no-arranging-needed", "journey-by-other-law");
    assertThat(
            conclusions(
                evaluate(JOURNEY_COOPERATION, JOURNEY.with(TransferFacts.QUESTION_ARISEN, false))))
        .containsExactly("once-the-question-comes-up", "journey-by-other-law");
    assertThat(
            conclusions(
                evaluate(
                    JOURNEY_COOPERATION,
                    JOURNEY
                        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
                        .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("US")))))
        .containsExactly("journey-for-covered-persons", "journey-by-other-law");
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    assertThat(
            outcome(
                JOURNEY_COOPERATION, journey(LocalDate.of(1996, 9, 30), Territory.NORWAY, "SE")))
        .isEqualTo(NOT_IN_FORCE);
  }

  @Test
  @DisplayName("A08-1: what is missing is asked for")
  void asks() {
    assertThat(
            openFacts(evaluate(JOURNEY_COOPERATION, Case.builder(DAY, Territory.NORWAY).build())))
        .contains(
            PersonFacts.CITIZENSHIPS,
            TransferFacts.QUESTION_ARISEN,
            TransferFacts.DESTINATION_TERRITORY,
            JourneyFacts.NEED_FOR_ARRANGEMENT);
  }

  @Test
  @DisplayName(
      "A08-1: agrees with the text read directly, over all ways to fill in what is unknown")
  void oracle() {
    List<Optional<Boolean>> answers =
        List.of(Optional.of(true), Optional.of(false), Optional.empty());
    List<Optional<String>> places =
        List.of(
            Optional.of("SE"),
            Optional.of("NO"),
            Optional.of("SJ"),
            Optional.of("DE"),
            Optional.empty());
    for (Optional<Boolean> question : answers) {
      for (Optional<Boolean> need : answers) {
        for (Optional<Boolean> citizen : answers) {
          for (Optional<String> place : places) {
            Case.Builder matter = Case.builder(DAY, Territory.NORWAY);
            question.ifPresent(q -> matter.with(TransferFacts.QUESTION_ARISEN, q));
            need.ifPresent(n -> matter.with(JourneyFacts.NEED_FOR_ARRANGEMENT, judged(n)));
            citizen.ifPresent(
                c -> matter.with(PersonFacts.CITIZENSHIPS, Citizenships.of(c ? "FI" : "US")));
            matter.with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.NOT_HELD);
            place.ifPresent(p -> matter.with(TransferFacts.DESTINATION_TERRITORY, Place.of(p)));
            assertThat(outcome(JOURNEY_COOPERATION, matter.build()))
                .as("%s %s %s %s", question, need, citizen, place)
                .isEqualTo(expected(question, need, citizen, place));
          }
        }
      }
    }
  }

  /** For whom a question has come up of going elsewhere among the Nordic countries, with a need. */
  private static Outcome expected(
      Optional<Boolean> question,
      Optional<Boolean> need,
      Optional<Boolean> citizen,
      Optional<String> place) {
    Set<Boolean> results = new HashSet<>();
    for (boolean q : ways(question)) {
      for (boolean n : ways(need)) {
        for (boolean c : ways(citizen)) {
          for (String p : place.map(List::of).orElse(List.of("SE", "NO", "DE"))) {
            results.add(q && n && c && p.equals("SE"));
          }
        }
      }
    }
    if (results.size() > 1) {
      return UNDETERMINED;
    }
    return results.contains(true) ? APPLIES : DOES_NOT_APPLY;
  }

  private static List<Boolean> ways(Optional<Boolean> answer) {
    return answer.map(List::of).orElse(List.of(true, false));
  }

  private static List<String> drawn(Case matter) {
    List<String> ids = new ArrayList<>();
    evaluate(JOURNEY_COOPERATION, matter)
        .conclusions()
        .forEach(drawn -> ids.add(drawn.conclusion().id()));
    return ids;
  }
}
