package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Truth;

/**
 * A criterion that has another answer on a day than on the day before, though the facts are the
 * same.
 *
 * @param criterion the criterion
 * @param before its answer on the day before
 * @param after its answer on the day
 */
public record TurnedCriterion(Criterion criterion, Truth before, Truth after) {

  /** Refuses missing parts. */
  public TurnedCriterion {
    requireNonNull(criterion, "criterion");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
