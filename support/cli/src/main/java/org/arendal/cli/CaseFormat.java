package org.arendal.cli;

import org.arendal.core.fact.Coded;

/** The forms in which the answer to a case can be written; {@link Answers} writes them. */
enum CaseFormat implements Coded {
  /** Lines, to be read. */
  TEXT,
  /** JSON, for programs. */
  JSON
}
