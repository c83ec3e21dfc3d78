package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import org.arendal.core.fact.Fact;
import org.arendal.core.logic.Criterion;

/**
 * A fact that is not known and on which the outcome can turn.
 *
 * @param fact the fact
 * @param criterion the first criterion that asks for it
 */
public record OpenFact(Fact<?> fact, Criterion criterion) {
  /** Refuses missing parts. */
  public OpenFact {
    requireNonNull(fact, "fact");
    requireNonNull(criterion, "criterion");
  }
}
