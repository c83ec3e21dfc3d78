package org.arendal.json;

import org.arendal.core.fact.Coded;

/** How much of an assessment is written. */
public enum Detail implements Coded {
  /** Ids and codes alone, for programs that keep or count answers; the same in every language. */
  OUTCOMES,
  /** What a caseworker sees first, as a {@link org.arendal.core.answer.ShortAnswer} has it. */
  SUMMARY,
  /** Everything, with every reason. */
  FULL
}
