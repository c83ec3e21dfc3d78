package org.arendal.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.logic.Finding.Status;
import org.arendal.core.logic.TreeDomain.Answered;

/** Rules against the oracle {@link Tree}, with all answers and all ways of completing them. */
class RuleProperties {

  @Property
  void theTruthOfARuleIsThatOfTheOracle(@ForAll("anyRule") Answered that) {
    Truth expected = that.tree().truth(that.answers());

    assertThat(that.finding().truth()).isEqualTo(expected);
    assertThat(
            that.rule()
                .truth(
                    Tree.bits(that.answers(), that.rule(), Truth.TRUE),
                    Tree.bits(that.answers(), that.rule(), Truth.UNKNOWN)))
        .isEqualTo(expected);
  }

  @Property
  void askingOnlyWhatCanStillDecideGivesTheSameTruth(@ForAll("anyRule") Answered that) {
    assertThat(that.rule().truth(BY_ORDER, that, that)).isEqualTo(that.finding().truth());
  }

  private static final Answers<Answered, Answered> BY_ORDER =
      (criterion, bit, asked, same) -> asked.answers().get(asked.criteria().indexOf(criterion));

  @Property
  void aKnownTruthIsThatOfEveryCompletion(@ForAll("settledRule") Answered that) {
    Truth truth = that.finding().truth();

    assertThat(that.tree().agreement(that.answers())).isEqualTo(truth);
  }

  @Property
  void oneMoreAnswerNeverOverturnsAKnownTruth(
      @ForAll("settledRule") Answered that, @ForAll boolean yes) {
    Truth truth = that.finding().truth();

    for (int question : unknown(that)) {
      assertThat(that.finding(Tree.answer(that.answers(), question, yes)).truth()).isEqualTo(truth);
    }
  }

  @Property
  void ifNoQuestionIsAskedTwiceTheTruthIsKnownAsSoonAsAllCompletionsAgree(
      @ForAll("readOnceRule") Answered that) {
    assertThat(that.finding().truth()).isEqualTo(that.tree().agreement(that.answers()));
  }

  @Property
  void theExactTruthIsWhatAllCompletionsAgreeOn(@ForAll("anyRule") Answered that) {
    assertThat(that.finding().exactTruth()).isEqualTo(that.tree().agreement(that.answers()));
  }

  @Property
  void theExactTruthOfEveryPartIsWhatItsCompletionsAgreeOn(@ForAll("anyRule") Answered that) {
    for (Finding part : that.finding().parts()) {
      Truth truth = part.truth();
      if (truth.isKnown()) {
        assertThat(part.exactTruth()).isEqualTo(truth);
      }
    }
  }

  @Property
  void everyQuestionHasOneBitHoweverOftenItIsAsked(@ForAll("anyRule") Answered that) {
    assertThat(that.rule().criteria())
        .containsExactlyElementsOf(
            that.tree().questions().distinct().map(that.criteria()::get).toList());
  }

  @Property
  void theLeavesAreTheQuestionsInTheirOrder(@ForAll("anyRule") Answered that) {
    assertThat(that.finding().leaves().stream().map(that::question).toList())
        .containsExactlyElementsOf(that.tree().questions().toList());
  }

  @Property
  void aStatusSaysMetUnmetOrUnknown(@ForAll("anyRule") Answered that) {
    for (Finding leaf : that.finding().leaves()) {
      Truth answer = that.answers().get(that.question(leaf));

      assertThat(leaf.truth()).isEqualTo(answer);
      assertThat(leaf.status())
          .isIn(
              switch (answer) {
                case TRUE -> List.of(Status.MET);
                case FALSE -> List.of(Status.UNMET);
                case UNKNOWN -> List.of(Status.OPEN, Status.NOT_REACHED);
              });
    }
  }

  @Property
  void somethingIsOpenExactlyIfTheTruthIsUnknown(@ForAll("anyRule") Answered that) {
    Finding finding = that.finding();

    assertThat(finding.leaves().stream().anyMatch(leaf -> leaf.status() == Status.OPEN))
        .isEqualTo(finding.truth() == Truth.UNKNOWN);
    assertThat(finding.status() == Status.OPEN).isEqualTo(finding.truth() == Truth.UNKNOWN);
  }

  @Property
  void nothingIsOpenBelowWhatIsNotOpen(@ForAll("anyRule") Answered that) {
    assertNothingOpenBelowWhatIsNotOpen(that.finding());
  }

  private static void assertNothingOpenBelowWhatIsNotOpen(Finding finding) {
    for (Finding part : finding.parts()) {
      if (finding.status() != Status.OPEN) {
        assertThat(part.status()).isNotEqualTo(Status.OPEN);
      }
      assertNothingOpenBelowWhatIsNotOpen(part);
    }
  }

  @Property
  void aQuestionThatIsNowhereOpenNeverChangesTheResult(@ForAll("anyRule") Answered that) {
    Finding finding = that.finding();
    List<Integer> open = open(that);

    for (int question : unknown(that)) {
      if (!open.contains(question)) {
        assertThat(that.finding(Tree.answer(that.answers(), question, true)).truth())
            .isEqualTo(finding.truth());
        assertThat(that.finding(Tree.answer(that.answers(), question, false)).truth())
            .isEqualTo(finding.truth());
      }
    }
  }

  @Property
  void allQuestionsThatAreNowhereOpenTogetherNeverChangeTheResult(
      @ForAll("anyRule") Answered that) {
    List<Integer> open = open(that);
    List<Integer> notReached = unknown(that).stream().filter(q -> !open.contains(q)).toList();

    assertThat(Tree.completions(that.answers(), notReached))
        .extracting(that.tree()::truth)
        .containsOnly(that.finding().truth());
  }

  @Property
  void ifNoQuestionIsAskedTwiceEveryOpenOneCanDecide(@ForAll("readOnceRule") Answered that) {
    for (int question : open(that)) {
      List<Integer> others = unknown(that).stream().filter(other -> other != question).toList();

      assertThat(Tree.completions(that.answers(), others))
          .anyMatch(
              completion ->
                  that.tree().truth(Tree.answer(completion, question, true))
                      != that.tree().truth(Tree.answer(completion, question, false)));
    }
  }

  @Property
  void theResultTurnsOnWhatIsOpenOrWouldHaveGivenAnotherTruth(@ForAll("anyRule") Answered that) {
    Finding finding = that.finding();

    for (Finding leaf : finding.leaves()) {
      int question = that.question(leaf);
      boolean expected =
          leaf.status() == Status.OPEN
              || that.tree().truth(Tree.answer(that.answers(), question, true)) != finding.truth()
              || that.tree().truth(Tree.answer(that.answers(), question, false)) != finding.truth();

      assertThat(finding.turnsOn(leaf)).isEqualTo(expected);
    }
  }

  @Property
  void unlessIsTheRuleAndNotTheException(
      @ForAll("anyRule") Answered first, @ForAll("anyRule") Answered second) {
    Tree rule = first.tree();
    Tree exception = second.tree();
    Condition unless =
        Condition.unless(rule.condition(first.criteria()), exception.condition(first.criteria()));
    Condition spelledOut =
        Condition.allOf(
            rule.condition(first.criteria()), Condition.not(exception.condition(first.criteria())));

    assertThat(truth(unless, first.answers())).isEqualTo(truth(spelledOut, first.answers()));
  }

  @Property
  void evaluatingTwiceGivesEqualFindings(@ForAll("anyRule") Answered that) {
    assertThat(that.finding()).isEqualTo(that.finding()).hasSameHashCodeAs(that.finding());
    assertThat(that.finding().leaves()).isEqualTo(that.finding().leaves());
  }

  @Property
  void findingsWithOtherAnswersToWhatIsAskedDiffer(@ForAll("anyRule") Answered that) {
    for (int question : unknown(that)) {
      assertThat(that.finding(Tree.answer(that.answers(), question, true)))
          .isNotEqualTo(that.finding());
    }
  }

  @Property
  void aLabelChangesNothing(@ForAll("anyRule") Answered that) {
    Condition labelled = that.tree().condition(that.criteria()).labelled("label");

    assertThat(truth(labelled, that.answers())).isEqualTo(that.finding().truth());
  }

  @Provide
  Arbitrary<Answered> anyRule() {
    return TreeDomain.anyRule();
  }

  @Provide
  Arbitrary<Answered> settledRule() {
    return TreeDomain.anyRule().filter(that -> that.finding().truth().isKnown());
  }

  @Provide
  Arbitrary<Answered> readOnceRule() {
    return TreeDomain.readOnceRule();
  }

  private static Truth truth(Condition condition, List<Truth> answers) {
    Rule<NamedCriterion> rule = Rule.of(NamedCriterion.class, condition);
    return rule.truth(
        Tree.bits(answers, rule, Truth.TRUE), Tree.bits(answers, rule, Truth.UNKNOWN));
  }

  /** The questions that the rule asks and nobody answered. */
  private static List<Integer> unknown(Answered that) {
    List<Integer> asked = that.tree().questions().toList();
    return IntStream.range(0, that.answers().size())
        .filter(question -> that.answers().get(question) == Truth.UNKNOWN)
        .boxed()
        .filter(asked::contains)
        .toList();
  }

  /** The questions that are open in at least one place. */
  private static List<Integer> open(Answered that) {
    return that.finding().leaves().stream()
        .filter(leaf -> leaf.status() == Status.OPEN)
        .map(that::question)
        .distinct()
        .toList();
  }
}
