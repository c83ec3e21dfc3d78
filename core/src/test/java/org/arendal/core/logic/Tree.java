package org.arendal.core.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The oracle beside {@link Condition}: a tree over numbered questions, evaluated by the plainest
 * means.
 *
 * <p>Truths are numbers here (false 0, unknown 1, true 2), so that and is the least, or the
 * greatest and not the distance from two.
 */
sealed interface Tree {

  /** The value under answers given as numbers. */
  int value(int[] answers);

  /** The same tree as a condition. */
  Condition condition(List<? extends Criterion> criteria);

  /** The questions asked, from first to last, as often as they are asked. */
  Stream<Integer> questions();

  /** The same tree with every question replaced by the next free number. */
  Tree readOnce(List<Integer> used);

  /** The truth under these answers. */
  default Truth truth(List<Truth> answers) {
    return toTruth(value(answers.stream().mapToInt(Tree::toNumber).toArray()));
  }

  /** The truth that all ways of answering the unknown questions agree on; else unknown. */
  default Truth agreement(List<Truth> answers) {
    List<Truth> results =
        completions(answers, questions().distinct().toList()).stream()
            .map(this::truth)
            .distinct()
            .toList();
    return results.size() == 1 ? results.get(0) : Truth.UNKNOWN;
  }

  /** All ways of answering those of the questions that are unknown. */
  static List<List<Truth>> completions(List<Truth> answers, List<Integer> questions) {
    List<List<Truth>> completions = new ArrayList<>(List.of(answers));
    for (int question : questions) {
      if (answers.get(question) == Truth.UNKNOWN) {
        completions =
            completions.stream()
                .flatMap(c -> Stream.of(answer(c, question, true), answer(c, question, false)))
                .toList();
      }
    }
    return completions;
  }

  /** The same answers but for one. */
  static List<Truth> answer(List<Truth> answers, int question, boolean yes) {
    List<Truth> copy = new ArrayList<>(answers);
    copy.set(question, Truth.of(yes));
    return copy;
  }

  /** The bits of the questions that have this answer. */
  static long bits(List<Truth> answers, Rule<NamedCriterion> rule, Truth wanted) {
    return IntStream.range(0, rule.criteria().size())
        .filter(i -> answers.get(Integer.parseInt(rule.criteria().get(i).id())) == wanted)
        .mapToLong(i -> 1L << i)
        .sum();
  }

  private static int toNumber(Truth truth) {
    return switch (truth) {
      case FALSE -> 0;
      case UNKNOWN -> 1;
      case TRUE -> 2;
    };
  }

  private static Truth toTruth(int number) {
    return switch (number) {
      case 0 -> Truth.FALSE;
      case 1 -> Truth.UNKNOWN;
      default -> Truth.TRUE;
    };
  }

  /** A question, true if it is answered yes. */
  record Ask(int question) implements Tree {
    @Override
    public int value(int[] answers) {
      return answers[question];
    }

    @Override
    public Condition condition(List<? extends Criterion> criteria) {
      return criteria.get(question);
    }

    @Override
    public Stream<Integer> questions() {
      return Stream.of(question);
    }

    @Override
    public Tree readOnce(List<Integer> used) {
      used.add(question);
      return new Ask(used.size() - 1);
    }
  }

  /**
   * Parts that are joined: all of them, at least one, the opposite of one, or a rule and its
   * exception.
   */
  record Joined(Condition.Kind kind, List<Tree> parts) implements Tree {
    @Override
    public int value(int[] answers) {
      IntStream values = parts.stream().mapToInt(part -> part.value(answers));
      return switch (kind) {
        case ALL_OF -> values.min().orElse(2);
        case ANY_OF -> values.max().orElse(0);
        case NOT -> 2 - parts.get(0).value(answers);
        case UNLESS -> Math.min(parts.get(0).value(answers), 2 - parts.get(1).value(answers));
        case CRITERION -> throw new IllegalStateException("joins nothing");
      };
    }

    @Override
    public Condition condition(List<? extends Criterion> criteria) {
      Condition[] conditions =
          parts.stream().map(part -> part.condition(criteria)).toArray(Condition[]::new);
      return switch (kind) {
        case ALL_OF -> Condition.allOf(conditions);
        case ANY_OF -> Condition.anyOf(conditions);
        case NOT -> Condition.not(conditions[0]);
        case UNLESS -> Condition.unless(conditions[0], conditions[1]);
        case CRITERION -> throw new IllegalStateException("joins nothing");
      };
    }

    @Override
    public Stream<Integer> questions() {
      return parts.stream().flatMap(Tree::questions);
    }

    @Override
    public Tree readOnce(List<Integer> used) {
      return new Joined(kind, parts.stream().map(part -> part.readOnce(used)).toList());
    }
  }
}
