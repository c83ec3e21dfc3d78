package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A summary that was read back.
 *
 * @param summary what it says
 * @param ref what it handed back of the case
 */
public record SummaryDocument(AnswerSummary summary, Optional<Ref> ref) {
  /** Refuses missing parts. */
  public SummaryDocument {
    requireNonNull(summary, "summary");
    requireNonNull(ref, "ref");
  }
}
