package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Problem;
import org.arendal.core.words.Phrase;

/** Gathers what contradicts itself in the facts of one case, in the order in which it is found. */
final class Contradictions {
  private final List<Problem> found = new ArrayList<>();

  /** Adds what is wrong with a fact: the key of the text, and ids of others that fill it. */
  void add(Fact<?> fact, String key, Object... arguments) {
    add(new Problem(fact.id(), Phrase.of(key, arguments)));
  }

  void add(Problem problem) {
    found.add(problem);
  }

  List<Problem> all() {
    return found.isEmpty() ? List.of() : ImmutableList.copyOf(found);
  }
}
