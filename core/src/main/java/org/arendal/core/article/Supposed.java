package org.arendal.core.article;

import org.arendal.core.fact.Judgement;
import org.arendal.core.matter.Case;

/** Judgements that nobody made, for cases in which it is tried what they would do. */
final class Supposed {
  private static final String NOBODY = "-";

  private Supposed() {}

  /** A judgement on the day of a case. */
  static Judgement judgement(boolean outcome, Case matter) {
    return Judgement.builder()
        .outcome(outcome)
        .reason(NOBODY)
        .role(NOBODY)
        .date(matter.asOf())
        .build();
  }
}
