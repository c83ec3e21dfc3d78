package org.arendal.cli;

import static org.arendal.json.Detail.FULL;
import static org.arendal.json.Detail.OUTCOMES;
import static org.arendal.json.Detail.SUMMARY;

import java.util.List;
import org.arendal.core.fact.Coded;
import org.arendal.json.Detail;

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
  DECISION;

  /** How much of an answer can be written so; nothing where the form itself says how much. */
  List<Detail> details() {
    return switch (this) {
      case TEXT -> List.of(SUMMARY, FULL);
      case JSON -> List.of(OUTCOMES, SUMMARY, FULL);
      case MARKDOWN, HTML, HTML_FRAGMENT -> List.of(FULL);
      case PERSON, DECISION -> List.of();
    };
  }
}
