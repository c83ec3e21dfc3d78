package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.CARE_RELOCATION;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Conclusion;
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
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 9(1): moving with a need for long-term treatment or care")
class CareRelocationTest {

  private static DeterminationAssert article9(Case matter) {
    return answer(CARE_RELOCATION, matter);
  }

  private static DeterminationAssert article9(Case matter, Settings settings) {
    return answer(CARE_RELOCATION, matter, settings);
  }

  @Test
  @DisplayName(
      "A09-1-g24, A09-1-g25: examples of trying stand only under what would follow while it is open")
  void examplesWhileOpen() {
    Case open = with(MOVE, "relocation.improvesLife: ?");
    article9(open)
        .isUndetermined()
        .neverConcludes("find-care-place", "try-to-agree", "should-agree-on-costs")
        .wouldConclude("find-care-place", "try-to-agree", "should-agree-on-costs");
    article9(with(MOVE, "relocation.destinationAgrees: no"))
        .isUndetermined()
        .concludes("find-care-place", "try-to-agree");
  }

  @Test
  @DisplayName("A09-1, A09-2-g1: while only the agreement is open the duty to try has its limits")
  void whileAgreementIsOpen() {
    Case refused = with(Moves.move(DAY, "SE", "FI"), "relocation.destinationAgrees: no");
    article9(refused)
        .isUndetermined()
        .concludes(
            "seek-to-assist-unless-more-required",
            "no-right-to-place",
            "local-authorities-responsible")
        .conclusion("should-agree-on-costs")
        .is(Conclusion.Strength.BY_GUIDANCE);
    article9(Moves.agreed(DAY, "SE", "FI")).doesNotConclude("should-agree-on-costs");
  }

  private static final Case MOVE = Moves.move(DAY, "SE", "FI");

  /** The same move of a person who cannot express a will. */
  private static final Case SILENT =
      with(
          MOVE,
          "relocation.canExpressWill: no; relocation.proxyHeard: near-relative; "
              + "relocation.willClarified: yes");

  @Nested
  @DisplayName("A09-1: the duty")
  class Duty {
    @Test
    @DisplayName("notes 47: A09-1, A09-1-g23: both countries' authorities try; nobody gets a right")
    void isToTry() {
      article9(MOVE)
          .applies()
          .concludes("no-right-to-place", "health-care-included")
          .neverConcludes(Conclusion.Kind.RIGHT)
          .conclusion("seek-to-assist")
          .isOf(Conclusion.Holder.BOTH_AUTHORITIES)
          .is(Conclusion.Strength.BEST_EFFORTS);
    }

    @Test
    @DisplayName(
        "A09-1-g24, A09-1-g25: \"indebærer det fx\": a place and an agreement are examples")
    void examples() {
      for (String id : List.of("find-care-place", "try-to-agree")) {
        article9(MOVE)
            .conclusion(id)
            .isA(Conclusion.Kind.PROCEDURE)
            .is(Conclusion.Strength.EXAMPLE);
      }
    }

    @Test
    @DisplayName(
        "A09-1, A09-1-g25: \"søge at medvirke\": refusing the move, its place or costs ends nothing")
    void refusalOfTheMove() {
      for (Fact<Boolean> side :
          List.of(
              RelocationFacts.ORIGIN_AGREES_TO_MOVE, RelocationFacts.DESTINATION_AGREES_TO_MOVE)) {
        article9(MOVE.with(side, false))
            .applies()
            .concludes("seek-to-assist", "refusal-ends-no-duty", "ask-for-reasons")
            .conclusion("refusal-ends-no-duty")
            .is(Conclusion.Strength.BEST_EFFORTS);
      }
      article9(MOVE)
          .doesNotConclude("refusal-ends-no-duty", "ask-for-reasons", "criteria-disputed");
    }

    @Test
    @DisplayName("A09-1-g15, A09-1-g16, A09-g8, A09-g10: what else is to be done, until it is done")
    void whatElse() {
      article9(MOVE).doesNotConclude("notify-departure", "clarify-pension");
      Case nothingDone =
          with(
              MOVE,
              "relocation.departureNotified: no; relocation.arrivalNotified: no; "
                  + "relocation.pensionClarified: no; relocation.taxClarified: no; "
                  + "relocation.informedOfFees: no");
      article9(nothingDone)
          .concludes(
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
    @Tag("trap-10")
    @DisplayName("Trap 10: A01-a-g2: no move inside a realm, and none from or to elsewhere")
    void isRequired(String origin, String destination) {
      article9(Moves.move(DAY, origin, destination)).doesNotApply();
    }

    @ParameterizedTest
    @CsvSource({"SE,FO", "GL,SE", "AX,SE"})
    @DisplayName("A14-2: a territory without a date leaves it open, and the answer says why")
    void territories(String origin, String destination) {
      article9(Moves.move(DAY, origin, destination))
          .isUndetermined()
          .remarks("territory-date-unknown");
    }

    @Test
    @DisplayName("A15-2b: nor towards a state that is no longer a party")
    void towardsAFormerParty() {
      Settings settings =
          denounced(org.arendal.core.law.NordicState.FINLAND, LocalDate.of(1996, 12, 1));
      article9(MOVE, settings).isNotInForce();
      article9(with(MOVE, "host.territory: ?"), settings).isNotInForce();
    }

    @Test
    @DisplayName(
        "A09-1: \"de ansvarlige myndigheder i de to lande\": no host is needed or asked for")
    void noHost() {
      Case withoutHost = with(MOVE, "host.territory: ?");
      article9(withoutHost).applies();
      for (Territory host : Territory.values()) {
        Case matter = withoutHost.with(HostFacts.TERRITORY, host);
        assertThat(Matters.said(evaluate(CARE_RELOCATION, matter)))
            .isEqualTo(Matters.said(evaluate(CARE_RELOCATION, withoutHost)));
      }
    }

    @Test
    @DisplayName("A14-1: not in force before 1 October 1996")
    void notInForce() {
      article9(Moves.move(LocalDate.of(1996, 9, 30), "SE", "FI")).isNotInForce();
    }
  }

  @Nested
  @DisplayName("A09-1, A09-1-g1 to A09-1-g4: long-term treatment or care")
  class Care {
    @ParameterizedTest
    @EnumSource
    @Tag("trap-57")
    @DisplayName(
        "Trap 57: A09-1-g3, A09-1-g4: in an institution, at home, in special housing alike")
    void inAnySetting(CareSetting setting) {
      String[] atHome =
          setting == CareSetting.INSTITUTION ? new String[0] : new String[] {"care-at-home-counts"};
      article9(MOVE.with(CareFacts.SETTING, setting))
          .applies()
          .concludesLike("care-at-home-counts", atHome);
    }
  }

  @Nested
  @DisplayName("A09-1-g5 to A09-1-g10: the person's own will")
  class Will {
    @Test
    @Tag("trap-55")
    @DisplayName("Trap 55: A09-1-g5: without the person's wish there is no case, whoever began")
    void isACondition() {
      for (Initiator initiator : Initiator.values()) {
        Case unwanted =
            with(MOVE, "relocation.wish: no").with(RelocationFacts.INITIATOR, initiator);
        article9(unwanted).doesNotApply();
      }
    }

    @Test
    @Tag("trap-55")
    @DisplayName("Trap 55: A09-1-g6, A09-1-g7: another's initiative is no bar and no substitute")
    void initiative() {
      article9(with(MOVE, "relocation.initiator: authority"))
          .applies()
          .concludes("initiative-from-person");
      article9(with(MOVE, "relocation.wishExamined: yes; relocation.tieExamined: no"))
          .concludes("examine-wish-and-tie");
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("A09-1-g9: guardian, near relative or another close person can be heard")
    void isClarifiedByOthers(ProxyHeard proxy) {
      article9(SILENT.with(RelocationFacts.PROXY_HEARD, proxy)).applies();
    }

    @Test
    @DisplayName("notes 50: A09-1-g9: as long as nobody was heard somebody must be, and it is open")
    void mustBeHeard() {
      Case unheard = with(SILENT, "relocation.proxyHeard: none; relocation.willClarified: ?");
      article9(unheard)
          .isUndetermined()
          .asksOnly(RelocationFacts.WILL_CLARIFIED)
          .concludes("hear-close-person");
      article9(with(unheard, "relocation.wish: ?"))
          .isUndetermined()
          .asks(RelocationFacts.WISH, RelocationFacts.WILL_CLARIFIED);
      article9(with(unheard, "relocation.willClarified: no"))
          .doesNotApply()
          .concludes("hear-close-person", "no-move-if-will-unclear");
      // "Skal ... høres" binds the authorities, and what they have not done is not held against
      // the person whose will is clear.
      article9(with(unheard, "relocation.willClarified: yes"))
          .applies()
          .concludes("hear-close-person");
    }

    @Test
    @Tag("trap-55")
    @DisplayName("Trap 55: A09-1-g10: no move should take place if the will cannot be clarified")
    void cannotBeClarified() {
      article9(with(SILENT, "relocation.willClarified: no"))
          .doesNotApply()
          .conclusion("no-move-if-will-unclear")
          .is(Conclusion.Strength.BY_GUIDANCE)
          .citesOnly(Level.GUIDANCE);
    }

    @Test
    @DisplayName("A09-1-g9: who expresses the wish has a wish and a will, and nobody need be heard")
    void expressesTheWish() {
      Case expressed =
          with(
              MOVE,
              "relocation.wish: ?; relocation.canExpressWill: ?; relocation.wishExpressed: yes");
      article9(expressed).applies();
      article9(with(expressed, "care.longTerm: ?")).asksOnly(CareFacts.LONG_TERM);
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
      article9(with(MOVE, "relocation.canExpressWill: ?"))
          .isUndetermined()
          .asks(RelocationFacts.WISH_EXPRESSED, RelocationFacts.CAN_EXPRESS_WILL);
    }

    @Test
    @DisplayName("A09-1-g9: nobody need be heard for a person who speaks")
    void speaks() {
      article9(with(MOVE, "relocation.proxyHeard: none")).applies();
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
        article9(MOVE.with(fact, judged(false))).doesNotApply();
        article9(MOVE.without(fact)).isUndetermined();
      }
    }

    @Test
    @DisplayName("A09-1-g11: the checklist of ties is shown and decides nothing")
    void checklist() {
      Case signs =
          with(MOVE, "transfer.specialTie: ?")
              .with(TransferFacts.TIE_SIGNS, CodeSet.of(Set.of(TieSign.values())));
      article9(signs)
          .isUndetermined()
          .asksOnly(TransferFacts.SPECIAL_TIE)
          .concludes(
              "tie-sign-language",
              "tie-sign-relatives-and-friends",
              "tie-sign-national-and-cultural-background");
    }

    @Test
    @DisplayName("A09-1-g11: once the tie is judged special, its signs are not asked for")
    void checklistNoLongerNeeded() {
      article9(with(MOVE, "transfer.tieSigns: ?")).neverConcludesLike("tie-sign-");
      article9(with(MOVE, "transfer.tieSigns: ?; transfer.specialTie: ?"))
          .draws("tie-sign-language");
    }

    @Test
    @DisplayName("A09-1-g5, A09-1-g7: against the wish there is no move, and the wish is examined")
    void againstTheWish() {
      article9(with(MOVE, "relocation.wish: no")).doesNotApply().concludes("own-wish-presupposed");
      article9(with(MOVE, "transfer.specialTie: no")).doesNotConclude("own-wish-presupposed");
    }

    @Test
    @Tag("trap-56")
    @DisplayName("Trap 56: A09-1-g13: the own view is a strong reason, not conclusive")
    void ownView() {
      Case convinced = with(MOVE, "relocation.ownViewImproves: yes");
      article9(with(convinced, "relocation.improvesLife: no"))
          .doesNotApply()
          .concludes("own-view-strong-reason");
      article9(with(convinced, "relocation.improvesLife: ?"))
          .isUndetermined()
          .concludes("own-view-strong-reason");
      article9(convinced).applies().concludes("own-view-strong-reason");
    }

    @Test
    @DisplayName(
        "A09-1-g13: once the move is judged to improve life, the own view is not asked for")
    void ownViewNoLongerNeeded() {
      Case silent = with(MOVE, "relocation.ownViewImproves: ?");
      article9(silent).neverConcludes("own-view-strong-reason");
      article9(with(silent, "transfer.specialTie: no")).neverConcludes("own-view-strong-reason");
    }

    @Test
    @Tag("trap-56")
    @DisplayName(
        "Trap 56: A09-1-g14 \"enige om, at følgende kriterier\" against A09-1 \"skal ... søge at\"")
    void bothHoldTheCriteriaMet() {
      Settings required = settled(Readings.AGREEMENT_ON_CRITERIA, ReadingOption.REQUIRED);
      Settings notRequired = settled(Readings.AGREEMENT_ON_CRITERIA, ReadingOption.NOT_REQUIRED);
      for (Fact<Boolean> fact :
          List.of(RelocationFacts.ORIGIN_AGREES, RelocationFacts.DESTINATION_AGREES)) {
        Case disputed = MOVE.with(fact, false);
        article9(disputed)
            .isUndetermined()
            .turnsOn(Readings.AGREEMENT_ON_CRITERIA)
            .concludes("seek-to-assist-unless-more-required", "criteria-disputed")
            .doesNotConclude("seek-to-assist")
            .wouldConclude("seek-to-assist");
        article9(disputed, required)
            .doesNotApply()
            .concludes("criteria-disputed", "free-to-move")
            .doesNotConclude("seek-to-assist", "seek-to-assist-unless-more-required");
        article9(disputed, notRequired).applies();

        // Once one side does not hold them met, the other's view changes nothing.
        Case other =
            disputed
                .without(RelocationFacts.ORIGIN_AGREES)
                .without(RelocationFacts.DESTINATION_AGREES)
                .with(fact, false);
        article9(other).isUndetermined().asksNothing().turnsOn(Readings.AGREEMENT_ON_CRITERIA);

        Case unasked = MOVE.without(fact);
        article9(unasked)
            .isUndetermined()
            .asksOnly(fact)
            .concludes("seek-to-assist-unless-more-required")
            .doesNotConclude("criteria-disputed");
        article9(unasked, required)
            .doesNotConclude("seek-to-assist", "seek-to-assist-unless-more-required");
        article9(unasked, notRequired).applies();
      }
    }

    @Test
    @DisplayName("notes 48: A09-1-g14c: guidance adds necessity, so it is an open reading")
    void necessity() {
      Case unnecessary = with(MOVE, "relocation.assistanceNecessary: no");
      article9(unnecessary)
          .isUndetermined()
          .leavesOpenOnly(Readings.ASSISTANCE_NECESSARY)
          .concludes("seek-to-assist-unless-more-required");
      assertThat(CareRelocation.ASSISTANCE_NECESSARY.provisions())
          .allMatch(p -> p.level() == Level.GUIDANCE);
      Settings required = settled(Readings.ASSISTANCE_NECESSARY, ReadingOption.REQUIRED);
      article9(unnecessary, required).doesNotApply();
      Settings byTheTreaty = settled(Readings.ASSISTANCE_NECESSARY, ReadingOption.NOT_REQUIRED);
      article9(unnecessary, byTheTreaty).applies();
      article9(with(unnecessary, "relocation.assistanceNecessary: ?"), byTheTreaty).applies();
    }

    @Test
    @Tag("trap-54")
    @DisplayName(
        "Trap 54: A09-g5 \"almene livssituation\": better care alone is none, as well no harm")
    void betterCare() {
      Case forCare = with(MOVE, "relocation.forBetterCare: yes");
      article9(forCare).applies().concludes("better-care-alone");
      article9(with(forCare, "relocation.improvesLife: no"))
          .doesNotApply()
          .concludes("better-care-alone", "free-to-move", "services-by-law-of-arrival");
      article9(with(MOVE, "relocation.forBetterCare: ?")).applies();
      assertThat(CareRelocation.IMPROVES_LIFE.provisions())
          .extracting(Object::toString)
          .contains("A09-1", "A09-g5", "A09-1-g21");
    }

    @Test
    @DisplayName("A01-a-g2: a move that crosses no border between two of the five is told so")
    void noBorder() {
      for (String to : List.of("US", "SE")) {
        article9(MOVE.with(TransferFacts.DESTINATION_TERRITORY, Place.of(to)))
            .doesNotApply()
            .concludes("no-move-between-nordic-countries")
            .doesNotConclude("free-to-move");
      }
    }
  }

  @Test
  @Tag("trap-58")
  @DisplayName("Trap 58: A09-1-dk to A09-1-se: local or regional authorities are named")
  void localAuthorities() {
    article9(MOVE)
        .conclusion("local-authorities-responsible")
        .cites("A09-1-dk", "A09-1-fi", "A09-1-is", "A09-1-no", "A09-1-se");
  }

  @Test
  @DisplayName("A09-1: a person who is not covered, or whose need is passing, is outside")
  void otherConditions() {
    article9(with(MOVE, "care.longTerm: no")).doesNotApply();
    article9(with(MOVE, "transfer.destinationTerritory: US")).doesNotApply();
    article9(Case.builder(DAY, Territory.SWEDEN).build()).isUndetermined();
  }
}
