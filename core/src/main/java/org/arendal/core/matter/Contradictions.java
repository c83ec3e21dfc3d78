package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Problem;

/** Gathers what contradicts itself in the facts of one case, in the order in which it is found. */
final class Contradictions {
  // Nearly every case has none, and costs nothing then.
  private List<Problem> found = List.of();

  void add(Fact<?> fact, String message) {
    add(new Problem(fact.id(), message));
  }

  void add(Problem problem) {
    if (found.isEmpty()) {
      found = new ArrayList<>();
    }
    found.add(problem);
  }

  List<Problem> all() {
    return found.isEmpty() ? found : ImmutableList.copyOf(found);
  }
}
