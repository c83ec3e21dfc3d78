package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.inForce;
import static org.arendal.core.law.Article.JOURNEY_COOPERATION;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.ControlPoint;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Article 8: cooperation on a journey to another Nordic country")
class JourneyCooperationTest {
  /** A Finnish citizen on a visit in Norway is to go to Sweden. */
  private static final Case JOURNEY = journey(DAY, Territory.NORWAY, "SE");

  private static DeterminationAssert article8(Case matter) {
    return answer(JOURNEY_COOPERATION, matter);
  }

  private static DeterminationAssert article8(Case matter, Settings settings) {
    return answer(JOURNEY_COOPERATION, matter, settings);
  }

  private static Case journey(LocalDate date, Territory host, String destination) {
    return CaseText.of(
        date,
        """
        host.territory: %s; person.citizenships: FI; transfer.questionArisen: yes;
        transfer.destinationTerritory: %s; journey.needForArrangement: yes
        """
            .formatted(host.code(), destination));
  }

  @Test
  @DisplayName("A15-2b, A14-2: what settles the residence or the citizenship of the person is said")
  void saysWhatSettlesCoverage() {
    Settings settings =
        Settings.builder()
            .putDenunciationReceived(NordicState.FINLAND, DAY.minusMonths(7))
            .putEntryIntoForce(Territory.FAROE_ISLANDS, DAY.withDayOfMonth(1))
            .build();
    article8(JOURNEY, settings).remarks("denounced");
    Case faroese =
        with(
            JOURNEY,
            "person.citizenships: US; person.residenceTerritory: FO; person.rightToReside: held");
    article8(faroese, settings).remarks("territory-date-supplied");
    Case finnish = with(faroese, "person.residenceTerritory: FI");
    article8(finnish, settings).remarks("denounced");
  }

  @Nested
  @DisplayName("A08-1: the duty")
  class Duty {
    @Test
    @DisplayName("A08-1: the authority handling the case arranges, and it must")
    void ofTheSendingAuthority() {
      article8(JOURNEY)
          .applies()
          .conclusion("arrange-journey")
          .isA(Conclusion.Kind.DUTY)
          .isOf(Conclusion.Holder.HOST_AUTHORITY)
          .is(Conclusion.Strength.BINDING);
    }

    @Test
    @DisplayName(
        "A08-g1: it covers the journey, the reception and what follows, with the other side")
    void together() {
      article8(JOURNEY)
          .conclusion("what-cooperation-covers")
          .isOf(Conclusion.Holder.HOST_AUTHORITY);
    }

    @Test
    @DisplayName("A08-g3: a decided repatriation is a question that has come up, of going there")
    void decidedRepatriation() {
      Case decided =
          with(
              JOURNEY,
              "transfer.questionArisen: ?; transfer.destinationTerritory: ?; "
                  + "journey.needForArrangement: ?; measure.kind: repatriation; "
                  + "measure.destination: SE; measure.decisionDate: 1997-06-15; "
                  + "measure.decided: yes");
      article8(decided).asksOnly(JourneyFacts.NEED_FOR_ARRANGEMENT);
      article8(with(decided, "journey.needForArrangement: yes")).applies();
      article8(with(decided, "measure.decided: no")).asks(TransferFacts.QUESTION_ARISEN);
    }

    @Test
    @DisplayName("A08-1: only when a question has come up and arranging is needed")
    void onlyWhenNeeded() {
      article8(with(JOURNEY, "transfer.questionArisen: no")).doesNotApply();
      article8(with(JOURNEY, "journey.needForArrangement: no")).doesNotApply();
    }

    @Test
    @DisplayName("A08-1, A03-1b: a covered person who is no Nordic citizen is included")
    void coveredPersons() {
      Case resident =
          with(
              JOURNEY,
              "person.citizenships: US; person.residenceTerritory: SE; person.rightToReside: held");
      article8(resident).applies();
      article8(with(resident, "person.rightToReside: not-held")).doesNotApply();
    }

    @Test
    @DisplayName("notes 45: nothing says who pays, and the answer says that")
    void noPayer() {
      article8(JOURNEY).concludes("no-payer-named");
    }
  }

  @Nested
  @DisplayName("A08-1, A08-g4: where the person is to be received")
  class Destination {
    @Test
    @Tag("trap-51")
    @DisplayName("Trap 51: A08-g4: another country than that of citizenship will do, or that one")
    void neverMindCitizenship() {
      article8(journey(DAY, Territory.NORWAY, "SE")).applies();
      article8(journey(DAY, Territory.NORWAY, "FI")).applies();
      article8(JOURNEY).concludes("destination-need-not-be-own-country");
    }

    @ParameterizedTest
    @CsvSource({"DENMARK,GL", "FAROE_ISLANDS,DK", "FINLAND,AX", "SVALBARD,NO", "NORWAY,NO"})
    @Tag("trap-10")
    @DisplayName("Trap 10: A01-a-g2: a move inside a realm goes to no other Nordic country")
    void insideARealm(Territory host, String destination) {
      Case matter =
          with(journey(DAY, host, destination), "svalbard.norwegianSocialLawApplies: yes");
      article8(matter).doesNotApply();
    }

    @Test
    @DisplayName("A08-1: a country outside the Nordic ones is none of them")
    void outside() {
      article8(journey(DAY, Territory.NORWAY, "DE")).doesNotApply();
    }

    @ParameterizedTest
    @CsvSource({"FO", "GL", "AX"})
    @Tag("trap-10")
    @Tag("trap-11")
    @DisplayName(
        "Traps 10, 11: A14-2: a territory whose date nobody knows leaves it open, with why")
    void territoryWithoutADate(String destination) {
      article8(journey(DAY, Territory.NORWAY, destination))
          .isUndetermined()
          .remarksOnly("territory-date-unknown");
    }

    @Test
    @DisplayName("A14-2: a date that can no longer matter is not complained of")
    void unknownDateThatCannotMatter() {
      article8(journey(DAY, Territory.DENMARK, "GL")).doesNotApply().remarksNothing();
    }

    @Test
    @DisplayName("A14-2: a date that the agency supplies decides, on both sides of it")
    void suppliedDate() {
      Settings settings = inForce(Territory.FAROE_ISLANDS, LocalDate.of(1997, 3, 1));
      article8(journey(LocalDate.of(1997, 2, 28), Territory.NORWAY, "FO"), settings).doesNotApply();
      article8(journey(LocalDate.of(1997, 3, 1), Territory.NORWAY, "FO"), settings).applies();
    }

    @Test
    @Tag("trap-12")
    @DisplayName("Trap 12: A01-a-g-sj2: Svalbard turns on whether Norwegian social law applies")
    void svalbard() {
      Case matter = journey(DAY, Territory.SWEDEN, "SJ");
      article8(matter).asksOnly(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      article8(with(matter, "svalbard.norwegianSocialLawApplies: yes")).applies();
      article8(with(matter, "svalbard.norwegianSocialLawApplies: no")).doesNotApply();
    }

    @Test
    @DisplayName("A08-g1: the receiving authority is told that the other one arranges")
    void received() {
      article8(with(journey(DAY, Territory.SWEDEN, "SE"), "transfer.originTerritory: NO"))
          .doesNotApply()
          .concludesOnly("sending-authority-arranges", "journey-by-other-law");
    }

    @Test
    @DisplayName("A08-1, A01-a-g2: of a journey within one state it is said why there is no duty")
    void withinTheState() {
      article8(with(journey(DAY, Territory.DENMARK, "GL"), "transfer.originTerritory: DK"))
          .doesNotApply()
          .concludesOnly("received-within-the-country", "journey-by-other-law");
    }
  }

  @Nested
  @DisplayName("A08-g2, A08-g3, A08-g5, A08-g6: situations")
  class Situations {
    @Test
    @DisplayName("notes: none of the four situations is a condition")
    void areNoConditions() {
      Case none =
          with(
              JOURNEY,
              "person.sufficientMeans: yes; measure.decided: no; journey.weakHealth: no; "
                  + "person.isChild: no");
      article8(none).applies().neverConcludesLike("situation-");
    }

    @Test
    @Tag("trap-52")
    @DisplayName("Trap 52: A08-g2 to A08-g6: without means, repatriated, frail, a child")
    void areNamed() {
      Case all =
          with(
              JOURNEY,
              "stay.kind: temporary; stay.circumstances: longer; person.sufficientMeans: no; "
                  + "measure.kind: repatriation; "
                  + "measure.decided: yes; measure.decisionDate: 1997-06-15; "
                  + "journey.weakHealth: yes; transfer.specialTie: yes; person.isChild: yes; "
                  + "journey.custodyHolderTerritory: SE");
      article8(all)
          .concludes(
              "situation-without-means",
              "situation-repatriation",
              "situation-weak-health",
              "situation-child",
              "child-considerations-too");
    }

    @Test
    @DisplayName("A08-g6: a holder of custody in the same country is another situation")
    void custodyHolderHere() {
      Case matter = with(JOURNEY, "person.isChild: yes; journey.custodyHolderTerritory: SJ");
      article8(matter).doesNotConclude("situation-child");
    }
  }

  @Nested
  @DisplayName("A08-g7: escort")
  class Escort {
    @Test
    @Tag("trap-53")
    @DisplayName("Trap 53: A08-g7: it may be agreed, for the young or particularly frail; no right")
    void mayBeAgreed() {
      Case young = with(JOURNEY, "journey.young: yes; journey.escortNecessary: yes");
      article8(young)
          .neverConcludes(Conclusion.Kind.RIGHT)
          .conclusion("escort-may-be-agreed")
          .is(Conclusion.Strength.PERMITTED);
    }

    @Test
    @DisplayName("A08-g7: not for others, nor where none is necessary")
    void notForOthers() {
      Case robust =
          with(
              JOURNEY,
              "journey.young: no; journey.particularlyWeakHealth: no; "
                  + "journey.escortNecessary: yes");
      article8(robust).neverConcludes("escort-may-be-agreed");
      article8(with(JOURNEY, "journey.particularlyWeakHealth: yes; journey.escortNecessary: no"))
          .neverConcludes("escort-may-be-agreed");
    }
  }

  @Nested
  @DisplayName("A08-g8: secrecy")
  class Secrecy {
    @Test
    @Tag("trap-52")
    @DisplayName("Trap 52: A08-g8: secrecy binds always; consent comes before sharing")
    void consentFirst() {
      Case shared = with(JOURNEY, "transfer.dataShared: yes");
      article8(JOURNEY).concludes("observe-secrecy");
      article8(with(shared, "transfer.consentObtained: no")).concludes("obtain-consent-first");
      article8(with(shared, "transfer.consentObtained: yes"))
          .neverConcludes("obtain-consent-first");
    }

    @Test
    @DisplayName(
        "A08-g8: \"den eller de implicerede personer\": consent is asked of each concerned")
    void ofEach() {
      Case child =
          with(
              JOURNEY,
              "transfer.dataShared: yes; transfer.consentObtained: no; person.isChild: yes; "
                  + "transfer.consentOfPerson: yes; transfer.consentOfCustodyHolder: no; "
                  + "transfer.consentOfNearPersons: no");
      article8(child)
          .concludes("ask-consent-of-custody-holder", "ask-consent-of-near-persons")
          .doesNotConclude("ask-consent-of-person");
      article8(with(child, "person.isChild: no")).neverConcludes("ask-consent-of-custody-holder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consentOfPerson", "consentOfCustodyHolder", "consentOfNearPersons"})
    @DisplayName(
        "A08-g8 \"nødvendigt samtykke\": a no where none is needed stands beside all consent")
    void isNotNeeded(String consent) {
      Case without =
          with(
              JOURNEY,
              "transfer.dataShared: yes; person.isChild: yes; transfer.consentObtained: yes; "
                  + "transfer.%s: no".formatted(consent));
      article8(without)
          .concludes("observe-secrecy")
          .neverConcludes(
              "obtain-consent-first",
              "ask-consent-of-person",
              "ask-consent-of-custody-holder",
              "ask-consent-of-near-persons")
          .remarksNothingLike("consent-not-given");
    }

    @ParameterizedTest
    @CsvSource({
      "consentOfPerson, ask-consent-of-person",
      "consentOfCustodyHolder, ask-consent-of-custody-holder",
      "consentOfNearPersons, ask-consent-of-near-persons"
    })
    @DisplayName("A08-g8 \"nødvendigt samtykke\": where one is missing it has not been obtained")
    void oneIsMissing(String consent, String ask) {
      Case missing =
          with(
              JOURNEY,
              "transfer.dataShared: yes; person.isChild: yes; transfer.%s: no".formatted(consent));
      article8(missing)
          .concludes(ask)
          .neverConcludes("obtain-consent-first", "observe-secrecy")
          .remarks("consent-not-given");
      article8(with(missing, "transfer.dataShared: no")).remarksNothingLike("consent-not-given");
    }

    @Test
    @DisplayName("A08-g8: consent that is not there is a control point, by whoever it is lacking")
    void isAControlPoint() {
      for (String lacking :
          List.of("transfer.consentObtained: no", "transfer.consentOfPerson: no")) {
        assertThat(Matters.STANDARD.assess(with(JOURNEY, lacking)).controlPoints())
            .as(lacking)
            .filteredOn(point -> point.kind() == ControlPoint.Kind.DECISION)
            .extracting(ControlPoint::articles)
            .containsExactly(List.of(Article.JOURNEY_COOPERATION));
      }
      Case adult = with(JOURNEY, "person.isChild: no; transfer.consentOfCustodyHolder: no");
      article8(adult).concludes("observe-secrecy").remarksNothingLike("consent-not-given");
    }

    @Test
    @DisplayName("A08-g8: missing consent does not end the duty")
    void isNoCondition() {
      article8(with(JOURNEY, "transfer.consentObtained: no")).applies();
    }
  }

  @Test
  @DisplayName(
      "A08-1 \"denne myndighed\", A13-1a: the one arranges, the other organ assists, guidance the rest")
  void whoIsBound() {
    article8(JOURNEY)
        .conclusion("other-organ-assists")
        .isOf(Conclusion.Holder.OTHER_AUTHORITY)
        .is(Conclusion.Strength.BINDING)
        .citesFirst("A13-1a");
    article8(JOURNEY).conclusion("what-cooperation-covers").is(Conclusion.Strength.BY_GUIDANCE);
  }

  @Test
  @DisplayName("A08-g3: \"truffet beslutning om hjemsendelse\" raises the article")
  void decidedRepatriationRaisesIt() {
    Case decided =
        CaseText.of(
            DAY,
            "host.territory: DK; person.citizenships: SE; measure.kind: repatriation; "
                + "measure.destination: SE; measure.decisionDate: 1997-06-10; measure.decided: yes");
    assertThat(Matters.STANDARD.assess(decided).of(JOURNEY_COOPERATION)).isPresent();
    article8(with(decided, "stay.kind: residence"))
        .isUndetermined()
        .concludes("situation-repatriation");
    assertThat(
            Matters.STANDARD
                .assess(with(decided, "measure.decisionDate: ?; measure.decided: no"))
                .of(JOURNEY_COOPERATION))
        .isEmpty();
  }

  @Test
  @DisplayName("A08-g3 \"under et mere varigt ophold\": not in transit or on a short visit")
  void notOnAShortVisit() {
    Case decided =
        with(
            JOURNEY,
            "measure.kind: repatriation; measure.destination: SE; measure.decided: yes; "
                + "measure.decisionDate: 1997-06-10; transfer.destinationTerritory: SE; "
                + "stay.kind: temporary");
    article8(with(decided, "stay.circumstances: short-visit"))
        .applies()
        .neverConcludes("situation-repatriation");
    article8(with(decided, "stay.circumstances: transit")).neverConcludes("situation-repatriation");
    article8(with(decided, "stay.circumstances: longer")).concludes("situation-repatriation");
    article8(decided).mayConclude("situation-repatriation if stay.circumstances");
  }

  @Test
  @DisplayName("A08-1: a destination alone raises it, unless the move is one of another article")
  void destinationRaisesIt() {
    Case wishesHome = CaseText.of(DAY, "host.territory: NO; transfer.destinationTerritory: DK");
    assertThat(Matters.STANDARD.assess(wishesHome).of(JOURNEY_COOPERATION)).isPresent();
    assertThat(
            Matters.STANDARD
                .assess(with(wishesHome, "relocation.wish: yes"))
                .of(JOURNEY_COOPERATION))
        .isEmpty();
  }

  @Test
  @DisplayName("A08-1: every no says what stands instead, and claims nothing of national law")
  void whatStandsInstead() {
    article8(with(JOURNEY, "journey.needForArrangement: no"))
        .concludesOnly("no-arranging-needed", "journey-by-other-law");
    article8(with(JOURNEY, "transfer.questionArisen: no"))
        .concludesOnly("once-the-question-comes-up", "journey-by-other-law");
    article8(with(JOURNEY, "person.citizenships: US; person.residenceTerritory: US"))
        .concludesOnly("journey-for-covered-persons", "journey-by-other-law");
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    article8(journey(LocalDate.of(1996, 9, 30), Territory.NORWAY, "SE")).isNotInForce();
  }

  @Test
  @DisplayName("A08-1: what is missing is asked for")
  void asks() {
    article8(Case.builder(DAY, Territory.NORWAY).build())
        .asks(
            PersonFacts.CITIZENSHIPS,
            TransferFacts.QUESTION_ARISEN,
            TransferFacts.DESTINATION_TERRITORY,
            JourneyFacts.NEED_FOR_ARRANGEMENT);
  }
}
