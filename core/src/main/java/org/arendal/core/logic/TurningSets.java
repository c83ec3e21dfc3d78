package org.arendal.core.logic;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The smallest sets of other answers that give a rule a truth that it does not have.
 *
 * <p>A rule is true, or false, if and only if all answers of at least one of its implicants are
 * given; the implicants of a whole are those of its parts, joined or gathered. Of each implicant
 * the answers that are given already are left out; of what remains, the sets within which there is
 * no other are all the sets looked for. A criterion that stands in a rule twice has one bit, and so
 * is turned in both places.
 */
final class TurningSets {
  /**
   * Answers that are enough together.
   *
   * @param met the bits of the criteria that are answered yes
   * @param unmet the bits of those that are answered no
   */
  private record Implicant(long met, long unmet) {
    static final Implicant NOTHING = new Implicant(0, 0);

    Implicant and(Implicant other) {
      return new Implicant(met | other.met, unmet | other.unmet);
    }

    boolean isPossible() {
      return (met & unmet) == 0;
    }

    boolean isWithin(Implicant other) {
      return (met & ~other.met) == 0 && (unmet & ~other.unmet) == 0;
    }

    int size() {
      return Long.bitCount(met) + Long.bitCount(unmet);
    }
  }

  private final Sheet given;
  private final Predicate<Answered> mayBe;
  private final Map<Long, Criterion> criteria = new LinkedHashMap<>();

  private TurningSets(Sheet given, Predicate<Answered> mayBe) {
    this.given = given;
    this.mayBe = mayBe;
  }

  /** The sets by size; of one size those with criteria that were numbered earlier come first. */
  static List<List<Answered>> of(
      Node root, Sheet given, boolean wanted, Predicate<Answered> mayBe) {
    TurningSets sets = new TurningSets(given, mayBe);
    List<Implicant> turning =
        sets.implicants(root, wanted).stream()
            .map(
                all ->
                    new Implicant(all.met & ~given.met(), all.unmet & (given.met() | given.open())))
            .toList();
    return smallest(turning).stream()
        .sorted(
            Comparator.comparingInt(Implicant::size)
                .thenComparing(
                    (a, b) ->
                        Long.compareUnsigned(
                            Long.reverse(b.met | b.unmet), Long.reverse(a.met | a.unmet))))
        .map(sets::answers)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Implicant> implicants(Node node, boolean wanted) {
    return switch (node.condition().kind()) {
      case CRITERION -> leaf(node, wanted);
      case NOT -> implicants(node.part(0), !wanted);
      case ALL_OF -> joined(node, wanted, wanted);
      case ANY_OF -> joined(node, wanted, !wanted);
      case UNLESS -> {
        List<Implicant> rule = implicants(node.part(0), wanted);
        List<Implicant> exception = implicants(node.part(1), !wanted);
        yield wanted ? both(rule, exception) : either(rule, exception);
      }
    };
  }

  private List<Implicant> leaf(Node node, boolean wanted) {
    Criterion criterion = requireNonNull(node.criterion());
    long bit = node.bit();
    boolean isMet = (given.met() & bit) != 0;
    boolean isUnmet = !isMet && (given.open() & bit) == 0;
    if (wanted ? !isMet : !isUnmet) {
      if (!mayBe.test(new Answered(criterion, wanted))) {
        return List.of();
      }
      criteria.put(bit, criterion);
    }
    return List.of(wanted ? new Implicant(bit, 0) : new Implicant(0, bit));
  }

  private List<Implicant> joined(Node node, boolean wanted, boolean all) {
    List<Implicant> joined = all ? List.of(Implicant.NOTHING) : List.of();
    for (int i = 0; i < node.size(); i++) {
      List<Implicant> part = implicants(node.part(i), wanted);
      joined = all ? both(joined, part) : either(joined, part);
    }
    return joined;
  }

  private static List<Implicant> both(List<Implicant> some, List<Implicant> others) {
    List<Implicant> both = new ArrayList<>();
    for (Implicant one : some) {
      for (Implicant other : others) {
        Implicant joined = one.and(other);
        if (joined.isPossible()) {
          both.add(joined);
        }
      }
    }
    return smallest(both);
  }

  private static List<Implicant> either(List<Implicant> some, List<Implicant> others) {
    List<Implicant> either = new ArrayList<>(some);
    either.addAll(others);
    return smallest(either);
  }

  /** Those within which there is no other, each once. */
  private static List<Implicant> smallest(List<Implicant> all) {
    List<Implicant> smallest = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(Implicant::size))
        .forEach(
            one -> {
              if (smallest.stream().noneMatch(smaller -> smaller.isWithin(one))) {
                smallest.add(one);
              }
            });
    return smallest;
  }

  private List<Answered> answers(Implicant turning) {
    ImmutableList.Builder<Answered> answers = ImmutableList.builder();
    for (long left = turning.met | turning.unmet; left != 0; left &= left - 1) {
      long bit = Long.lowestOneBit(left);
      Criterion criterion = criteria.get(bit);
      if (criterion == null) {
        throw new AssertionError("an answer that is given already");
      }
      answers.add(new Answered(criterion, (turning.met & bit) != 0));
    }
    return answers.build();
  }
}
