package org.arendal.cli;

import org.arendal.core.fact.Coded;

/** The forms in which the answer to a case can be written; {@link Answers} writes them. */
enum CaseFormat implements Coded {
  /** Lines, to be read. */
  TEXT,
  /** JSON, for programs. */
  JSON,
  /** Every reason in Markdown. */
  MARKDOWN,
  /** Every reason as a page in HTML. */
  HTML,
  /** The same as an element for a page of others. */
  HTML_FRAGMENT,
  /** A text for the person. */
  PERSON,
  /** Paragraphs for a decision. */
  DECISION
}
