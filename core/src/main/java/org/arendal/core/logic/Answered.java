package org.arendal.core.logic;

import static java.util.Objects.requireNonNull;

/**
 * A criterion with an answer, which it may have or not.
 *
 * @param criterion the criterion
 * @param isMet whether the answer is yes
 */
public record Answered(Criterion criterion, boolean isMet) {
  /** Refuses a missing criterion. */
  public Answered {
    requireNonNull(criterion, "criterion");
  }
}
