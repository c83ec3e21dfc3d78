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
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.law.Article.COST_DIVISION;
import static org.arendal.core.law.Article.SICKNESS_COST_AGREEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.AgreementItem;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CostBasis;
import org.arendal.core.fact.CostHead;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 9(2) and 9(3): dividing the costs of treatment or care")
class CostDivisionTest {
  private static final Case AGREED = Moves.agreed(DAY, "SE", "FI");

  @Nested
  @DisplayName("A09-2: the power")
  class Power {
    @Test
    @DisplayName("Trap 59, notes 49: A09-2: authorities may divide costs; the guidance says should")
    void mayAndShould() {
      Case undivided =
          AGREED
              .without(AgreementFacts.COVERS_SICKNESS_BENEFITS)
              .with(AgreementFacts.COST_DIVISION, false);
      Determination answer = evaluate(COST_DIVISION, undivided);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusion(answer, "may-divide-costs").conclusion().strength())
          .isEqualTo(Conclusion.Strength.PERMITTED);
      assertThat(conclusion(answer, "should-agree-on-costs").conclusion().strength())
          .isEqualTo(Conclusion.Strength.BY_GUIDANCE);
      assertThat(answer.conclusions())
          .noneMatch(drawn -> drawn.conclusion().kind() == Conclusion.Kind.DUTY);
    }

    @Test
    @DisplayName("Trap 59: A09-2-g9: the Finnish-Swedish practice is an example, in any case")
    void exampleOnly() {
      for (Case matter : List.of(AGREED, Moves.agreed(DAY, "SE", "DK"))) {
        Conclusion example =
            conclusion(evaluate(COST_DIVISION, matter), "finnish-swedish-example").conclusion();
        assertThat(example.strength()).isEqualTo(Conclusion.Strength.EXAMPLE);
      }
    }

    @Test
    @DisplayName("A09-2: it is part of an agreement on a move of article 9, and of no other")
    void partOfTheMove() {
      assertThat(
              outcome(
                  COST_DIVISION, Moves.move(DAY, "SE", "FI").with(AgreementFacts.ON_MOVE, false)))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(outcome(COST_DIVISION, AGREED.with(RelocationFacts.IMPROVES_LIFE, judged(false))))
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(
              conclusions(
                  evaluate(
                      COST_DIVISION, AGREED.with(RelocationFacts.IMPROVES_LIFE, judged(false)))))
          .contains("no-division-under-article-9");
      assertThat(outcome(COST_DIVISION, AGREED.without(AgreementFacts.ON_MOVE)))
          .isEqualTo(UNDETERMINED);
      assertThat(outcome(COST_DIVISION, Moves.agreed(LocalDate.of(1996, 9, 30), "SE", "FI")))
          .isEqualTo(NOT_IN_FORCE);
    }

    @Test
    @DisplayName(
        "A09-2-g2, A09-2-g3, A09-2-g8: free to negotiate; silent on the inside and the fee")
    void silence() {
      assertThat(conclusions(evaluate(COST_DIVISION, AGREED)))
          .contains(
              "free-to-negotiate",
              "internal-division-is-national",
              "fee-by-law-of-country-concerned");
    }
  }

  @Nested
  @DisplayName("A09-2-g10: what an agreement should contain")
  class Completeness {
    @ParameterizedTest
    @EnumSource
    @DisplayName("notes 49: A09-2-g10a to g: a missing point is incompleteness, never invalidity")
    void missingPoint(AgreementItem item) {
      Case lacking =
          AGREED.with(AgreementFacts.ITEMS, CodeSet.of(EnumSet.complementOf(EnumSet.of(item))));
      Determination answer = evaluate(COST_DIVISION, lacking);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer).stream().filter(id -> id.startsWith("agreement-lacks-")))
          .containsExactly("agreement-lacks-" + item.code());
      assertThat(conclusions(answer)).contains("incomplete-not-invalid");
      Conclusion missing = conclusion(answer, "agreement-lacks-" + item.code()).conclusion();
      assertThat(missing.strength()).isEqualTo(Conclusion.Strength.BY_GUIDANCE);
      assertThat(missing.provisions()).contains(item.provision());
    }

    @Test
    @DisplayName("A09-2-g10: all seven points leave nothing to say; none known leaves all open")
    void allAndNone() {
      Case full =
          AGREED.toBuilder()
              .with(AgreementFacts.ITEMS, CodeSet.of(EnumSet.allOf(AgreementItem.class)))
              .with(AgreementFacts.COST_HEADS, CodeSet.of(EnumSet.allOf(CostHead.class)))
              .with(AgreementFacts.COST_BASIS, CostBasis.PERIODIC_FIXED_AMOUNTS)
              .build();
      assertThat(evaluate(COST_DIVISION, full).conclusions())
          .noneMatch(drawn -> drawn.conclusion().id().startsWith("agreement-"))
          .noneMatch(drawn -> drawn.conclusion().id().equals("state-cost-basis"));
      assertThat(evaluate(COST_DIVISION, AGREED).conclusions())
          .filteredOn(drawn -> drawn.conclusion().id().startsWith("agreement-lacks-"))
          .hasSize(7)
          .noneMatch(DrawnConclusion::isCertain);
    }

    @Test
    @DisplayName("A09-2-g10: a list known in part lacks nothing for certain")
    void knownInPart() {
      Case draft =
          AGREED.with(AgreementFacts.ITEMS, CodeSet.atLeast(EnumSet.of(AgreementItem.PARTIES)));
      assertThat(evaluate(COST_DIVISION, draft).conclusions())
          .filteredOn(drawn -> drawn.conclusion().id().startsWith("agreement-lacks-"))
          .hasSize(6)
          .noneMatch(DrawnConclusion::isCertain);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A09-2-g10f1 to f7: the sorts of costs are examples, and only inform")
    void costHeads(CostHead head) {
      Case silent =
          AGREED.with(
              AgreementFacts.COST_HEADS, CodeSet.of(EnumSet.complementOf(EnumSet.of(head))));
      Conclusion conclusion =
          conclusion(evaluate(COST_DIVISION, silent), "agreement-silent-on-" + head.code())
              .conclusion();
      assertThat(conclusion.strength()).isEqualTo(Conclusion.Strength.INFORMATIVE);
      assertThat(conclusion.provisions()).containsExactly(head.provision());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A09-2-g10f: actual costs and periodic fixed amounts are both possible")
    void basis(CostBasis basis) {
      assertThat(
              evaluate(COST_DIVISION, AGREED.with(AgreementFacts.COST_BASIS, basis)).conclusions())
          .noneMatch(drawn -> drawn.conclusion().id().equals("state-cost-basis"));
    }
  }

  @Nested
  @DisplayName("A09-3: the part that concerns sickness")
  class Sickness {
    @Test
    @DisplayName("Trap 60: A09-3: only that part counts as an agreement of article 23(1) of 1992")
    void onlyThatPart() {
      Determination answer = evaluate(SICKNESS_COST_AGREEMENT, AGREED);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer))
          .containsExactly(
              "counts-as-article-23-agreement",
              "sickness-part-only",
              "waiver-and-special-agreements",
              "no-conflict-of-conventions");
    }

    @Test
    @DisplayName("A09-3: \"skal en sådan aftale anses for\" is a duty, and would follow while open")
    void isBinding() {
      assertThat(
              evaluate(
                      SICKNESS_COST_AGREEMENT,
                      AGREED.without(AgreementFacts.COVERS_SICKNESS_BENEFITS))
                  .ifItApplies())
          .extracting(drawn -> drawn.conclusion().id())
          .containsExactly("counts-as-article-23-agreement", "sickness-part-only");
    }

    @Test
    @DisplayName("Trap 60: A09-3: a division without sickness costs has no such part")
    void noSuchPart() {
      Determination answer =
          evaluate(
              SICKNESS_COST_AGREEMENT, AGREED.with(AgreementFacts.COVERS_SICKNESS_BENEFITS, false));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer)).containsExactly("no-sickness-part");
    }

    @Test
    @DisplayName("A09-3: unknown stays open, and before 1 October 1996 nothing is in force")
    void openAndNotInForce() {
      assertThat(
              outcome(
                  SICKNESS_COST_AGREEMENT, AGREED.without(AgreementFacts.COVERS_SICKNESS_BENEFITS)))
          .isEqualTo(UNDETERMINED);
      assertThat(
              outcome(SICKNESS_COST_AGREEMENT, Moves.agreed(LocalDate.of(1996, 9, 30), "SE", "FI")))
          .isEqualTo(NOT_IN_FORCE);
    }
  }

  @Test
  @DisplayName("A09-2, A09-3: no costs are divided without an agreement, none where none are")
  void contradictions() {
    assertThat(AGREED.toBuilder().with(AgreementFacts.ON_MOVE, false).problems())
        .extracting(Problem::factId)
        .containsExactly("agreement.costDivision", "agreement.coversSicknessBenefits");
    assertThat(
            AGREED.toBuilder()
                .with(AgreementFacts.COST_DIVISION, false)
                .with(AgreementFacts.COST_HEADS, CodeSet.of(EnumSet.of(CostHead.CARE)))
                .problems())
        .extracting(Problem::factId)
        .containsExactly("agreement.coversSicknessBenefits", "agreement.costHeads");
  }
}
