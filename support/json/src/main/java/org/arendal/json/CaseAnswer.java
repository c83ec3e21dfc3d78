package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.arendal.core.answer.Assessment;

/**
 * An answer with what is handed back on it.
 *
 * @param assessment the answer
 * @param ref what the case carried
 */
public record CaseAnswer(Assessment assessment, Optional<Ref> ref) {
  /** Refuses missing parts. */
  public CaseAnswer {
    requireNonNull(assessment, "assessment");
    requireNonNull(ref, "ref");
  }
}
