package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Problem;

/** Gathers what contradicts itself in the facts of one case, in the order in which it is found. */
final class Contradictions {
  private final List<Problem> found = new ArrayList<>();

  void add(Fact<?> fact, String message) {
    add(new Problem(fact.id(), message));
  }

  void add(Problem problem) {
    found.add(problem);
  }

  List<Problem> all() {
    return found.isEmpty() ? List.of() : ImmutableList.copyOf(found);
  }
}
