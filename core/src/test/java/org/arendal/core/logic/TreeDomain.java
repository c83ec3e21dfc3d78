package org.arendal.core.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.arendal.core.logic.Condition.Kind;

/** Random rules with random answers. */
final class TreeDomain {
  private static final int QUESTIONS = 8;
  private static final int DEPTH = 4;
  private static final int MOST_PARTS = 3;

  private TreeDomain() {}

  /**
   * A rule and what is answered.
   *
   * @param tree the rule as the oracle has it
   * @param answers the answers by question
   * @param rule the rule itself
   * @param criteria the criteria by question
   */
  record Answered(
      Tree tree, List<Truth> answers, Rule<NamedCriterion> rule, List<NamedCriterion> criteria) {

    Finding finding() {
      return finding(answers);
    }

    Finding finding(List<Truth> other) {
      return rule.find(Tree.bits(other, rule, Truth.TRUE), Tree.bits(other, rule, Truth.UNKNOWN));
    }

    int question(Finding leaf) {
      return Integer.parseInt(leaf.condition().criterion().orElseThrow().id());
    }

    @Override
    public String toString() {
      return tree + " under " + answers;
    }
  }

  /** Rules that may ask a question more than once. */
  static Arbitrary<Answered> anyRule() {
    return answered(trees(DEPTH));
  }

  /** Rules that ask every question at most once. */
  static Arbitrary<Answered> readOnceRule() {
    return answered(
        trees(DEPTH - 1)
            .map(tree -> tree.readOnce(new ArrayList<>()))
            .filter(tree -> tree.questions().count() <= QUESTIONS));
  }

  private static Arbitrary<Answered> answered(Arbitrary<Tree> trees) {
    Arbitrary<List<Truth>> answers =
        Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Truth.UNKNOWN)),
                Tuple.of(1, Arbitraries.just(Truth.TRUE)),
                Tuple.of(1, Arbitraries.just(Truth.FALSE)))
            .list()
            .ofSize(QUESTIONS);
    // Edge cases of nested trees are so many that they would crowd the random ones out.
    return Combinators.combine(trees, answers).as(TreeDomain::answered).withoutEdgeCases();
  }

  private static Answered answered(Tree tree, List<Truth> answers) {
    List<NamedCriterion> criteria =
        IntStream.range(0, QUESTIONS).mapToObj(i -> new NamedCriterion("" + i)).toList();
    Rule<NamedCriterion> rule = Rule.of(NamedCriterion.class, tree.condition(criteria));
    return new Answered(tree, answers, rule, criteria);
  }

  private static Arbitrary<Tree> trees(int depth) {
    Arbitrary<Tree> ask = Arbitraries.integers().between(0, QUESTIONS - 1).map(Tree.Ask::new);
    if (depth == 0) {
      return ask;
    }
    Arbitrary<Tree> below = trees(depth - 1);
    Arbitrary<List<Tree>> parts = below.list().ofMaxSize(MOST_PARTS);
    return Arbitraries.frequencyOf(
        Tuple.of(2, ask),
        Tuple.of(3, parts.map(all -> joined(Kind.ALL_OF, all))),
        Tuple.of(3, parts.map(any -> joined(Kind.ANY_OF, any))),
        Tuple.of(2, below.map(part -> joined(Kind.NOT, List.of(part)))),
        Tuple.of(
            2,
            Combinators.combine(below, below)
                .as((rule, exception) -> joined(Kind.UNLESS, List.of(rule, exception)))));
  }

  private static Tree joined(Kind kind, List<Tree> parts) {
    return new Tree.Joined(kind, parts);
  }
}
