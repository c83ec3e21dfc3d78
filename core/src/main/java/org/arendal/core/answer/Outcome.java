package org.arendal.core.answer;

import org.arendal.core.fact.Coded;
import org.arendal.core.logic.Truth;

/** What came of an article for a case. A decided outcome is never overturned by one more fact. */
public enum Outcome implements Coded {
  /** The conditions are met. */
  APPLIES(Truth.TRUE),
  /** A condition is not met, and what is unknown cannot change that. */
  DOES_NOT_APPLY(Truth.FALSE),
  /** What is unknown, contested or still to be judged decides. */
  UNDETERMINED(Truth.UNKNOWN),
  /** The Convention is not in force there on that day. */
  NOT_IN_FORCE(Truth.FALSE);

  private final Truth truth;

  Outcome(Truth truth) {
    this.truth = truth;
  }

  /** Whether the article applies: the outcome without its distinction between the two noes. */
  public Truth truth() {
    return truth;
  }
}
