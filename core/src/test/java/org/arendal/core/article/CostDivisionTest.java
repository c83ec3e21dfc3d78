package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.law.Article.COST_DIVISION;
import static org.arendal.core.law.Article.SICKNESS_COST_AGREEMENT;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.AgreementItem;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CostBasis;
import org.arendal.core.fact.CostHead;
import org.arendal.core.fact.Problem;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 9(2) and 9(3): dividing the costs of treatment or care")
class CostDivisionTest {
  private static final Case AGREED = Moves.agreed(DAY, "SE", "FI");

  private static DeterminationAssert article9(Case matter) {
    return answer(COST_DIVISION, matter);
  }

  @Nested
  @DisplayName("A09-2: the power")
  class Power {
    @Test
    @Tag("trap-59")
    @DisplayName("Trap 59, notes 49: A09-2: authorities may divide costs; the guidance says should")
    void mayAndShould() {
      Case undivided =
          with(AGREED, "agreement.coversSicknessBenefits: ?; agreement.costDivision: no");
      DeterminationAssert answer = article9(undivided).applies();
      answer.neverConcludes(Conclusion.Kind.DUTY);
      answer.conclusion("may-divide-costs").is(Conclusion.Strength.PERMITTED);
      answer.conclusion("should-agree-on-costs").is(Conclusion.Strength.BY_GUIDANCE);
    }

    @Test
    @Tag("trap-59")
    @DisplayName("Trap 59: A09-2-g9: the Finnish-Swedish practice is an example, in any case")
    void exampleOnly() {
      for (Case matter : List.of(AGREED, Moves.agreed(DAY, "SE", "DK"))) {
        article9(matter).conclusion("finnish-swedish-example").is(Conclusion.Strength.EXAMPLE);
      }
    }

    @Test
    @DisplayName("A09-2: it is part of an agreement on a move of article 9, and of no other")
    void partOfTheMove() {
      article9(with(Moves.move(DAY, "SE", "FI"), "agreement.onMove: no")).doesNotApply();
      article9(with(AGREED, "relocation.improvesLife: no"))
          .doesNotApply()
          .concludes("no-division-under-article-9");
      article9(with(AGREED, "agreement.onMove: ?")).isUndetermined();
      article9(Moves.agreed(LocalDate.of(1996, 9, 30), "SE", "FI")).isNotInForce();
    }

    @Test
    @DisplayName(
        "A09-2-g2, A09-2-g3, A09-2-g8: free to negotiate; silent on the inside and the fee")
    void silence() {
      article9(AGREED)
          .concludes(
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
      article9(lacking)
          .applies()
          .concludes("incomplete-not-invalid")
          .concludesLike("agreement-lacks-", "agreement-lacks-" + item.code())
          .conclusion("agreement-lacks-" + item.code())
          .is(Conclusion.Strength.BY_GUIDANCE)
          .cites(item.provision().id());
    }

    @Test
    @DisplayName("A09-2-g10: all seven points leave nothing to say; none known leaves all open")
    void allAndNone() {
      Case full =
          with(
              AGREED
                  .with(AgreementFacts.ITEMS, CodeSet.of(EnumSet.allOf(AgreementItem.class)))
                  .with(AgreementFacts.COST_HEADS, CodeSet.of(EnumSet.allOf(CostHead.class))),
              "agreement.costBasis: periodic-fixed-amounts");
      article9(full).neverConcludesLike("agreement-").neverConcludes("state-cost-basis");
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
      article9(silent)
          .conclusion("agreement-silent-on-" + head.code())
          .is(Conclusion.Strength.INFORMATIVE)
          .citesOnly(head.provision().id());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A09-2-g10f: actual costs and periodic fixed amounts are both possible")
    void basis(CostBasis basis) {
      article9(AGREED.with(AgreementFacts.COST_BASIS, basis)).neverConcludes("state-cost-basis");
    }
  }

  @Nested
  @DisplayName("A09-3: the part that concerns sickness")
  class Sickness {
    @Test
    @Tag("trap-60")
    @DisplayName("Trap 60: A09-3: only that part counts as an agreement of article 23(1) of 1992")
    void onlyThatPart() {
      answer(SICKNESS_COST_AGREEMENT, AGREED)
          .applies()
          .concludesOnly(
              "counts-as-article-23-agreement",
              "sickness-part-only",
              "waiver-and-special-agreements",
              "no-conflict-of-conventions");
    }

    @Test
    @DisplayName("A09-3: \"skal en sådan aftale anses for\" is a duty, and would follow while open")
    void isBinding() {
      answer(SICKNESS_COST_AGREEMENT, with(AGREED, "agreement.coversSicknessBenefits: ?"))
          .wouldConcludeOnly("counts-as-article-23-agreement", "sickness-part-only");
    }

    @Test
    @Tag("trap-60")
    @DisplayName("Trap 60: A09-3: a division without sickness costs has no such part")
    void noSuchPart() {
      answer(SICKNESS_COST_AGREEMENT, with(AGREED, "agreement.coversSicknessBenefits: no"))
          .doesNotApply()
          .concludesOnly("no-sickness-part");
    }

    @Test
    @DisplayName("A09-3: unknown stays open, and before 1 October 1996 nothing is in force")
    void openAndNotInForce() {
      answer(SICKNESS_COST_AGREEMENT, with(AGREED, "agreement.coversSicknessBenefits: ?"))
          .isUndetermined();
      answer(SICKNESS_COST_AGREEMENT, Moves.agreed(LocalDate.of(1996, 9, 30), "SE", "FI"))
          .isNotInForce();
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
