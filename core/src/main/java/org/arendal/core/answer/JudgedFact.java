package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;

/**
 * A judgement that a human made and that the answer takes as it is.
 *
 * @param fact what was judged
 * @param judgement how, when and by whom
 */
public record JudgedFact(Fact<?> fact, Judgement judgement) {
  /** Refuses missing parts. */
  public JudgedFact {
    requireNonNull(fact, "fact");
    requireNonNull(judgement, "judgement");
  }
}
