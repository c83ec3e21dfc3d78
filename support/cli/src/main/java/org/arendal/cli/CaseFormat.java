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
  TEXT(SUMMARY, FULL),
  /** JSON, for programs. */
  JSON(OUTCOMES, SUMMARY, FULL),
  /** Every reason in Markdown. */
  MARKDOWN(FULL),
  /** Every reason as a page in HTML. */
  HTML(FULL),
  /** The same as an element for a page of others. */
  HTML_FRAGMENT(FULL),
  /** A text for the person. */
  PERSON(),
  /** Paragraphs for a decision. */
  DECISION();

  // Made by List.of, which nobody changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Detail> details;

  CaseFormat(Detail... details) {
    this.details = List.of(details);
  }

  /** How much of an answer can be written so; nothing where the form itself says how much. */
  List<Detail> details() {
    return details;
  }
}
