package org.arendal.core.article;

import static java.util.Objects.requireNonNull;

import org.arendal.core.logic.Criterion;
import org.arendal.core.model.Fact;

/**
 * A fact that is not known and on which the outcome can turn.
 *
 * @param fact the fact
 * @param criterion the first criterion that asks for it
 */
public record OpenFact(Fact<?> fact, Criterion criterion) {
  /** Refuses missing parts. */
  public OpenFact {
    requireNonNull(fact);
    requireNonNull(criterion);
  }
}
