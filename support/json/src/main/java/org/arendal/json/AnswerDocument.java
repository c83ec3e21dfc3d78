package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An answer that was read back.
 *
 * @param outcomes what it comes to
 * @param ref what it handed back of the case
 */
public record AnswerDocument(AnswerOutcomes outcomes, Optional<Ref> ref) {
  /** Refuses missing parts. */
  public AnswerDocument {
    requireNonNull(outcomes, "outcomes");
    requireNonNull(ref, "ref");
  }
}
