package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provision;

/**
 * Why the facts of a case make an article worth asking that the case does not raise.
 *
 * @param id the stable id; the text is found by it
 * @param facts the given facts that it rests on, in the order of the catalogue; empty if it is
 *     enough that a section is raised
 * @param provisions where the text speaks of such a case
 */
public record Hint(String id, List<Fact<?>> facts, List<Provision> provisions) {
  /** Copies the lists. */
  public Hint {
    requireNonNull(id, "id");
    facts = List.copyOf(facts);
    provisions = List.copyOf(provisions);
  }
}
