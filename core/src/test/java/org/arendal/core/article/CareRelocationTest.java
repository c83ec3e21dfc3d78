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
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.CARE_RELOCATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.CareFacts;
import org.arendal.core.fact.CareSetting;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Initiator;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ProxyHeard;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.TieSign;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Level;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 9(1): moving with a need for long-term treatment or care")
class CareRelocationTest {
  @Test
  @DisplayName("A09-1, A09-2-g1: while only the agreement is open the duty to try has its limits")
  void whileAgreementIsOpen() {
    Case refused = Moves.move(DAY, "SE", "FI").with(RelocationFacts.DESTINATION_AGREES, false);
    Determination answer = evaluate(CARE_RELOCATION, refused);
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(conclusions(answer))
        .contains(
            "seek-to-assist-unless-more-required",
            "no-right-to-place",
            "local-authorities-responsible");
    assertThat(conclusion(answer, "should-agree-on-costs").conclusion().strength())
        .isEqualTo(Conclusion.Strength.BY_GUIDANCE);
    assertThat(conclusions(evaluate(CARE_RELOCATION, Moves.agreed(DAY, "SE", "FI"))))
        .doesNotContain("should-agree-on-costs");
  }

  private static final Case MOVE = Moves.move(DAY, "SE", "FI");

  /** The same move of a person who cannot express a will. */
  private static final Case SILENT =
      MOVE.toBuilder()
          .with(RelocationFacts.CAN_EXPRESS_WILL, false)
          .with(RelocationFacts.PROXY_HEARD, ProxyHeard.NEAR_RELATIVE)
          .with(RelocationFacts.WILL_CLARIFIED, true)
          .build();

  @Nested
  @DisplayName("A09-1: the duty")
  class Duty {
    @Test
    @DisplayName("notes 47: A09-1, A09-1-g23: both countries' authorities try; nobody gets a right")
    void isToTry() {
      Determination answer = evaluate(CARE_RELOCATION, MOVE);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      Conclusion duty = conclusion(answer, "seek-to-assist").conclusion();
      assertThat(duty.holder()).isEqualTo(Conclusion.Holder.BOTH_AUTHORITIES);
      assertThat(duty.strength()).isEqualTo(Conclusion.Strength.BEST_EFFORTS);
      assertThat(answer.conclusions())
          .noneMatch(drawn -> drawn.conclusion().kind() == Conclusion.Kind.RIGHT);
      assertThat(conclusions(answer)).contains("no-right-to-place", "health-care-included");
    }

    @Test
    @DisplayName(
        "A09-1-g24, A09-1-g25: \"indebærer det fx\": a place and an agreement are examples")
    void examples() {
      for (String id : List.of("find-care-place", "try-to-agree")) {
        Conclusion example = conclusion(evaluate(CARE_RELOCATION, MOVE), id).conclusion();
        assertThat(example.kind()).isEqualTo(Conclusion.Kind.PROCEDURE);
        assertThat(example.strength()).isEqualTo(Conclusion.Strength.EXAMPLE);
      }
    }

    @Test
    @DisplayName(
        "A09-1, A09-1-g25: \"søge at medvirke\": refusing the move, its place or costs ends nothing")
    void refusalOfTheMove() {
      for (Fact<Boolean> side :
          List.of(
              RelocationFacts.ORIGIN_AGREES_TO_MOVE, RelocationFacts.DESTINATION_AGREES_TO_MOVE)) {
        Determination refused = evaluate(CARE_RELOCATION, MOVE.with(side, false));
        assertThat(refused.outcome()).isEqualTo(APPLIES);
        assertThat(conclusions(refused))
            .contains("seek-to-assist", "refusal-ends-no-duty", "ask-for-reasons");
        assertThat(conclusion(refused, "refusal-ends-no-duty").conclusion().strength())
            .isEqualTo(Conclusion.Strength.BEST_EFFORTS);
      }
      assertThat(conclusions(evaluate(CARE_RELOCATION, MOVE)))
          .doesNotContain("refusal-ends-no-duty", "ask-for-reasons", "criteria-disputed");
    }

    @Test
    @DisplayName("A09-1-g15, A09-1-g16, A09-g8, A09-g10: what else is to be done, until it is done")
    void whatElse() {
      assertThat(conclusions(evaluate(CARE_RELOCATION, MOVE)))
          .doesNotContain("notify-departure", "clarify-pension");
      Case nothingDone =
          MOVE.toBuilder()
              .with(RelocationFacts.DEPARTURE_NOTIFIED, false)
              .with(RelocationFacts.ARRIVAL_NOTIFIED, false)
              .with(RelocationFacts.PENSION_CLARIFIED, false)
              .with(RelocationFacts.TAX_CLARIFIED, false)
              .with(RelocationFacts.INFORMED_OF_FEES, false)
              .build();
      assertThat(conclusions(evaluate(CARE_RELOCATION, nothingDone)))
          .contains(
              "notify-departure",
              "notify-arrival",
              "clarify-pension",
              "clarify-tax",
              "inform-of-fees");
    }
  }

  @Nested
  @DisplayName("A09-1: from one Nordic country to another")
  class Between {
    @ParameterizedTest
    @CsvSource({"DK,GL", "FO,DK", "AX,FI", "NO,SJ", "SE,SE", "SE,DE", "DE,SE"})
    @DisplayName("Trap 10: A01-a-g2: no move inside a realm, and none from or to elsewhere")
    void isRequired(String origin, String destination) {
      assertThat(outcome(CARE_RELOCATION, Moves.move(DAY, origin, destination)))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @ParameterizedTest
    @CsvSource({"SE,FO", "GL,SE", "AX,SE"})
    @DisplayName("A14-2: a territory without a date leaves it open, and the answer says why")
    void territories(String origin, String destination) {
      Determination answer = evaluate(CARE_RELOCATION, Moves.move(DAY, origin, destination));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(remarks(answer)).contains("territory-date-unknown");
    }

    @Test
    @DisplayName("A15-2b: nor towards a state that is no longer a party")
    void denounced() {
      Settings settings =
          Settings.builder()
              .putDenunciationReceived(
                  org.arendal.core.law.NordicState.FINLAND, LocalDate.of(1996, 12, 1))
              .build();
      assertThat(outcome(CARE_RELOCATION, MOVE, settings)).isEqualTo(NOT_IN_FORCE);
      assertThat(outcome(CARE_RELOCATION, MOVE.without(HostFacts.TERRITORY), settings))
          .isEqualTo(NOT_IN_FORCE);
    }

    @Test
    @DisplayName(
        "A09-1: \"de ansvarlige myndigheder i de to lande\": no host is needed or asked for")
    void noHost() {
      Case withoutHost = MOVE.without(HostFacts.TERRITORY);
      assertThat(outcome(CARE_RELOCATION, withoutHost)).isEqualTo(APPLIES);
      for (Territory host : Territory.values()) {
        Case matter = withoutHost.toBuilder().with(HostFacts.TERRITORY, host).build();
        assertThat(Matters.said(evaluate(CARE_RELOCATION, matter)))
            .isEqualTo(Matters.said(evaluate(CARE_RELOCATION, withoutHost)));
      }
    }

    @Test
    @DisplayName("A14-1: not in force before 1 October 1996")
    void notInForce() {
      assertThat(outcome(CARE_RELOCATION, Moves.move(LocalDate.of(1996, 9, 30), "SE", "FI")))
          .isEqualTo(NOT_IN_FORCE);
    }
  }

  @Nested
  @DisplayName("A09-1, A09-1-g1 to A09-1-g4: long-term treatment or care")
  class Care {
    @ParameterizedTest
    @EnumSource
    @DisplayName(
        "Trap 57: A09-1-g3, A09-1-g4: in an institution, at home, in special housing alike")
    void inAnySetting(CareSetting setting) {
      Determination answer = evaluate(CARE_RELOCATION, MOVE.with(CareFacts.SETTING, setting));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer).contains("care-at-home-counts"))
          .isEqualTo(setting != CareSetting.INSTITUTION);
    }
  }

  @Nested
  @DisplayName("A09-1-g5 to A09-1-g10: the person's own will")
  class Will {
    @Test
    @DisplayName("Trap 55: A09-1-g5: without the person's wish there is no case, whoever began")
    void isACondition() {
      for (Initiator initiator : Initiator.values()) {
        Case unwanted =
            MOVE.toBuilder()
                .with(RelocationFacts.WISH, false)
                .with(RelocationFacts.INITIATOR, initiator)
                .build();
        assertThat(outcome(CARE_RELOCATION, unwanted)).isEqualTo(DOES_NOT_APPLY);
      }
    }

    @Test
    @DisplayName("Trap 55: A09-1-g6, A09-1-g7: another's initiative is no bar and no substitute")
    void initiative() {
      Determination answer =
          evaluate(CARE_RELOCATION, MOVE.with(RelocationFacts.INITIATOR, Initiator.AUTHORITY));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer)).contains("initiative-from-person");
      assertThat(
              conclusions(
                  evaluate(
                      CARE_RELOCATION,
                      MOVE.toBuilder()
                          .with(RelocationFacts.WISH_EXAMINED, true)
                          .with(RelocationFacts.TIE_EXAMINED, false)
                          .build())))
          .contains("examine-wish-and-tie");
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("A09-1-g9: guardian, near relative or another close person can be heard")
    void isClarifiedByOthers(ProxyHeard proxy) {
      assertThat(outcome(CARE_RELOCATION, SILENT.with(RelocationFacts.PROXY_HEARD, proxy)))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("notes 50: A09-1-g9: as long as nobody was heard, somebody must be")
    void mustBeHeard() {
      Determination answer =
          evaluate(CARE_RELOCATION, SILENT.with(RelocationFacts.PROXY_HEARD, ProxyHeard.NONE));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer)).contains("hear-close-person");
    }

    @Test
    @DisplayName("Trap 55: A09-1-g10: no move should take place if the will cannot be clarified")
    void cannotBeClarified() {
      Determination answer =
          evaluate(CARE_RELOCATION, SILENT.with(RelocationFacts.WILL_CLARIFIED, false));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      Conclusion limit = conclusion(answer, "no-move-if-will-unclear").conclusion();
      assertThat(limit.strength()).isEqualTo(Conclusion.Strength.BY_GUIDANCE);
      assertThat(limit.provisions()).allMatch(p -> p.level() == Level.GUIDANCE);
    }

    @Test
    @DisplayName("A09-1-g9: who expresses the wish has a wish and a will, and nobody need be heard")
    void expressesTheWish() {
      Case expressed =
          MOVE.without(RelocationFacts.WISH)
              .without(RelocationFacts.CAN_EXPRESS_WILL)
              .with(RelocationFacts.WISH_EXPRESSED, true);
      Determination answer = evaluate(CARE_RELOCATION, expressed);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(openFacts(evaluate(CARE_RELOCATION, expressed.without(CareFacts.LONG_TERM))))
          .containsExactly(CareFacts.LONG_TERM);
      assertThat(expressed.toBuilder().with(RelocationFacts.WISH, false).problems())
          .extracting(Problem::factId)
          .containsExactly("relocation.wish");
      assertThat(expressed.toBuilder().with(RelocationFacts.CAN_EXPRESS_WILL, false).problems())
          .extracting(Problem::factId)
          .containsExactly("relocation.canExpressWill");
    }

    @Test
    @DisplayName("A09-1-g9: a wish that others found leaves open whether the will is clear")
    void wishFoundByOthers() {
      Determination answer =
          evaluate(CARE_RELOCATION, MOVE.without(RelocationFacts.CAN_EXPRESS_WILL));
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer))
          .contains(RelocationFacts.WISH_EXPRESSED, RelocationFacts.CAN_EXPRESS_WILL);
    }

    @Test
    @DisplayName("A09-1-g9: nobody need be heard for a person who speaks")
    void speaks() {
      assertThat(outcome(CARE_RELOCATION, MOVE.with(RelocationFacts.PROXY_HEARD, ProxyHeard.NONE)))
          .isEqualTo(APPLIES);
    }
  }

  @Nested
  @DisplayName("A09-1-g11 to A09-1-g14: the criteria")
  class Criteria {
    @Test
    @DisplayName("A09-1, A09-1-g14a, A09-1-g14b: tie and improvement are judged, each needed")
    void tieAndImprovement() {
      for (Fact<Judgement> fact :
          List.of(TransferFacts.SPECIAL_TIE, RelocationFacts.IMPROVES_LIFE)) {
        assertThat(outcome(CARE_RELOCATION, MOVE.with(fact, judged(false))))
            .isEqualTo(DOES_NOT_APPLY);
        assertThat(outcome(CARE_RELOCATION, MOVE.without(fact))).isEqualTo(UNDETERMINED);
      }
    }

    @Test
    @DisplayName("A09-1-g11: the checklist of ties is shown and decides nothing")
    void checklist() {
      Case signs =
          MOVE.without(TransferFacts.SPECIAL_TIE)
              .with(TransferFacts.TIE_SIGNS, CodeSet.of(Set.of(TieSign.values())));
      Determination answer = evaluate(CARE_RELOCATION, signs);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).isEqualTo(List.of(TransferFacts.SPECIAL_TIE));
      assertThat(conclusions(answer))
          .contains(
              "tie-sign-language",
              "tie-sign-relatives-and-friends",
              "tie-sign-national-and-cultural-background");
    }

    @Test
    @DisplayName("A09-1-g11: once the tie is judged special, its signs are not asked for")
    void checklistNoLongerNeeded() {
      assertThat(evaluate(CARE_RELOCATION, MOVE.without(TransferFacts.TIE_SIGNS)).conclusions())
          .noneMatch(drawn -> drawn.conclusion().id().startsWith("tie-sign-"));
      assertThat(
              evaluate(
                      CARE_RELOCATION,
                      MOVE.without(TransferFacts.TIE_SIGNS).without(TransferFacts.SPECIAL_TIE))
                  .conclusions())
          .anyMatch(drawn -> drawn.conclusion().id().equals("tie-sign-language"));
    }

    @Test
    @DisplayName("A09-1-g5, A09-1-g7: against the wish there is no move, and the wish is examined")
    void againstTheWish() {
      Determination no = evaluate(CARE_RELOCATION, MOVE.with(RelocationFacts.WISH, false));
      assertThat(no.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(no)).contains("own-wish-presupposed");
      assertThat(
              conclusions(
                  evaluate(CARE_RELOCATION, MOVE.with(TransferFacts.SPECIAL_TIE, judged(false)))))
          .doesNotContain("own-wish-presupposed");
    }

    @Test
    @DisplayName("Trap 56: A09-1-g13: the own view is a strong reason, not conclusive")
    void ownView() {
      Case convinced = MOVE.with(RelocationFacts.OWN_VIEW_IMPROVES, true);
      Determination denied =
          evaluate(CARE_RELOCATION, convinced.with(RelocationFacts.IMPROVES_LIFE, judged(false)));
      assertThat(denied.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(denied)).contains("own-view-strong-reason");
      Determination open =
          evaluate(CARE_RELOCATION, convinced.without(RelocationFacts.IMPROVES_LIFE));
      assertThat(open.outcome()).isEqualTo(UNDETERMINED);
      assertThat(conclusions(open)).contains("own-view-strong-reason");
    }

    @Test
    @DisplayName(
        "A09-1-g13: once the move is judged to improve life, the own view is not asked for")
    void ownViewNoLongerNeeded() {
      Case silent = MOVE.without(RelocationFacts.OWN_VIEW_IMPROVES);
      assertThat(evaluate(CARE_RELOCATION, silent).conclusions())
          .noneMatch(drawn -> drawn.conclusion().id().equals("own-view-strong-reason"));
      Case elsewhere = silent.with(TransferFacts.SPECIAL_TIE, judged(false));
      assertThat(evaluate(CARE_RELOCATION, elsewhere).conclusions())
          .noneMatch(drawn -> drawn.conclusion().id().equals("own-view-strong-reason"));
    }

    @Test
    @DisplayName(
        "Trap 56: A09-1-g14 \"enige om, at følgende kriterier\" against A09-1 \"skal ... søge at\"")
    void bothHoldTheCriteriaMet() {
      Settings required = settled(Readings.AGREEMENT_ON_CRITERIA, Readings.REQUIRED);
      Settings notRequired = settled(Readings.AGREEMENT_ON_CRITERIA, Readings.NOT_REQUIRED);
      for (Fact<Boolean> fact :
          List.of(RelocationFacts.ORIGIN_AGREES, RelocationFacts.DESTINATION_AGREES)) {
        Case disputed = MOVE.with(fact, false);
        Determination open = evaluate(CARE_RELOCATION, disputed);
        assertThat(open.outcome()).isEqualTo(UNDETERMINED);
        assertThat(Matters.openReadings(open)).containsExactly(Readings.AGREEMENT_ON_CRITERIA);
        assertThat(conclusions(open))
            .contains("seek-to-assist-unless-more-required", "criteria-disputed")
            .doesNotContain("seek-to-assist");
        assertThat(open.ifItApplies())
            .extracting(drawn -> drawn.conclusion().id())
            .contains("seek-to-assist");
        Determination no = evaluate(CARE_RELOCATION, disputed, required);
        assertThat(no.outcome()).isEqualTo(DOES_NOT_APPLY);
        assertThat(conclusions(no))
            .contains("criteria-disputed", "free-to-move")
            .doesNotContain("seek-to-assist", "seek-to-assist-unless-more-required");
        assertThat(outcome(CARE_RELOCATION, disputed, notRequired)).isEqualTo(APPLIES);

        Case unasked = MOVE.without(fact);
        Determination unknown = evaluate(CARE_RELOCATION, unasked);
        assertThat(unknown.outcome()).isEqualTo(UNDETERMINED);
        assertThat(openFacts(unknown)).containsExactly(fact);
        assertThat(conclusions(unknown))
            .contains("seek-to-assist-unless-more-required")
            .doesNotContain("criteria-disputed");
        assertThat(conclusions(evaluate(CARE_RELOCATION, unasked, required)))
            .doesNotContain("seek-to-assist", "seek-to-assist-unless-more-required");
        assertThat(outcome(CARE_RELOCATION, unasked, notRequired)).isEqualTo(APPLIES);
      }
    }

    @Test
    @DisplayName("notes 48: A09-1-g14c: guidance adds necessity, so it is an open reading")
    void necessity() {
      Case unnecessary = MOVE.with(RelocationFacts.ASSISTANCE_NECESSARY, judged(false));
      Determination answer = evaluate(CARE_RELOCATION, unnecessary);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(answer.readings())
          .extracting(ReadingUse::reading)
          .containsExactly(Readings.ASSISTANCE_NECESSARY);
      assertThat(conclusions(answer)).contains("seek-to-assist-unless-more-required");
      assertThat(CareRelocation.ASSISTANCE_NECESSARY.provisions())
          .allMatch(p -> p.level() == Level.GUIDANCE);
      Settings required = settled(Readings.ASSISTANCE_NECESSARY, Readings.REQUIRED);
      assertThat(outcome(CARE_RELOCATION, unnecessary, required)).isEqualTo(DOES_NOT_APPLY);
      Settings byTheTreaty = settled(Readings.ASSISTANCE_NECESSARY, Readings.NOT_REQUIRED);
      assertThat(outcome(CARE_RELOCATION, unnecessary, byTheTreaty)).isEqualTo(APPLIES);
      assertThat(
              outcome(
                  CARE_RELOCATION,
                  unnecessary.without(RelocationFacts.ASSISTANCE_NECESSARY),
                  byTheTreaty))
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName(
        "Trap 54: A09-g5 \"almene livssituation\": better care alone is none, as well no harm")
    void betterCare() {
      Case forCare = MOVE.with(RelocationFacts.FOR_BETTER_CARE, judged(true));
      Determination asWell = evaluate(CARE_RELOCATION, forCare);
      assertThat(asWell.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(asWell)).contains("better-care-alone");
      Determination alone =
          evaluate(CARE_RELOCATION, forCare.with(RelocationFacts.IMPROVES_LIFE, judged(false)));
      assertThat(alone.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(alone))
          .contains("better-care-alone", "free-to-move", "services-by-law-of-arrival");
      assertThat(outcome(CARE_RELOCATION, MOVE.without(RelocationFacts.FOR_BETTER_CARE)))
          .isEqualTo(APPLIES);
      assertThat(CareRelocation.IMPROVES_LIFE.provisions())
          .extracting(Object::toString)
          .contains("A09-1", "A09-g5", "A09-1-g21");
    }

    @Test
    @DisplayName("A01-a-g2: a move that crosses no border between two of the five is told so")
    void noBorder() {
      for (String to : List.of("US", "SE")) {
        Determination answer =
            evaluate(CARE_RELOCATION, MOVE.with(TransferFacts.DESTINATION_TERRITORY, Place.of(to)));
        assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
        assertThat(conclusions(answer))
            .contains("no-move-between-nordic-countries")
            .doesNotContain("free-to-move");
      }
    }
  }

  @Test
  @DisplayName("Trap 58: A09-1-dk to A09-1-se: local or regional authorities are named")
  void localAuthorities() {
    assertThat(
            conclusion(evaluate(CARE_RELOCATION, MOVE), "local-authorities-responsible")
                .conclusion()
                .provisions())
        .extracting(Object::toString)
        .contains("A09-1-dk", "A09-1-fi", "A09-1-is", "A09-1-no", "A09-1-se");
  }

  @Test
  @DisplayName("A09-1: a person who is not covered, or whose need is passing, is outside")
  void otherConditions() {
    assertThat(outcome(CARE_RELOCATION, MOVE.with(CareFacts.LONG_TERM, judged(false))))
        .isEqualTo(DOES_NOT_APPLY);
    assertThat(
            outcome(
                CARE_RELOCATION, MOVE.with(TransferFacts.DESTINATION_TERRITORY, Place.of("US"))))
        .isEqualTo(DOES_NOT_APPLY);
    assertThat(outcome(CARE_RELOCATION, Case.builder(DAY, Territory.SWEDEN).build()))
        .isEqualTo(UNDETERMINED);
  }
}
