package org.arendal.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The smallest sets of answers that turn a rule, against trying all sets. */
@Label("Sets of answers that turn a rule")
class TurningSetsProperties {

  @Property(tries = 400)
  @Label("are all those that turn it and have no part that does")
  void areAllThatTurnIt(@ForAll("rules") TreeDomain.Answered answered, @ForAll boolean wanted) {
    List<List<Answered>> sets = answered.finding().turning(wanted, answer -> true);

    assertThat(sets.stream().map(HashSet::new).collect(Collectors.toSet()))
        .isEqualTo(smallest(answered, wanted));
    assertThat(sets).doesNotHaveDuplicates();
    assertThat(sets).extracting(List::size).isSorted();
  }

  @Property(tries = 200)
  @Label("have only answers that may be thought of, and are still all of those")
  void areOfAnswersThatMayBe(
      @ForAll("rules") TreeDomain.Answered answered, @ForAll boolean wanted) {
    List<List<Answered>> open =
        answered.finding().turning(wanted, answer -> now(answered, answer) == Truth.UNKNOWN);

    assertThat(open.stream().map(HashSet::new).collect(Collectors.toSet()))
        .isEqualTo(
            smallest(answered, wanted).stream()
                .filter(
                    set -> set.stream().allMatch(answer -> now(answered, answer) == Truth.UNKNOWN))
                .collect(Collectors.toSet()));
  }

  @Provide
  Arbitrary<TreeDomain.Answered> rules() {
    return TreeDomain.anyRule();
  }

  private static Truth now(TreeDomain.Answered answered, Answered answer) {
    return answered.answers().get(answered.criteria().indexOf(answer.criterion()));
  }

  private static Set<Set<Answered>> smallest(TreeDomain.Answered answered, boolean wanted) {
    Set<Set<Answered>> turning = new HashSet<>();
    for (Set<Answered> set : all(answered)) {
      List<Truth> answers = new ArrayList<>(answered.answers());
      set.forEach(
          one -> answers.set(answered.criteria().indexOf(one.criterion()), Truth.of(one.isMet())));
      if (answered.tree().truth(answers) == Truth.of(wanted)) {
        turning.add(set);
      }
    }
    return turning.stream()
        .filter(set -> turning.stream().noneMatch(part -> part != set && set.containsAll(part)))
        .collect(Collectors.toSet());
  }

  /** Every way of answering some of the questions that the rule asks otherwise. */
  private static List<Set<Answered>> all(TreeDomain.Answered answered) {
    List<Set<Answered>> all = new ArrayList<>(List.of(Set.of()));
    for (int question : answered.tree().questions().distinct().toList()) {
      for (Set<Answered> set : List.copyOf(all)) {
        for (boolean isMet : new boolean[] {true, false}) {
          if (answered.answers().get(question) != Truth.of(isMet)) {
            Set<Answered> more = new HashSet<>(set);
            more.add(new Answered(answered.criteria().get(question), isMet));
            all.add(more);
          }
        }
      }
    }
    return all;
  }
}
