package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.arendal.core.answer.Assessment;
import org.arendal.core.matter.Case;

/**
 * A case as it came, with what is no part of it.
 *
 * @param matter the case
 * @param ref what the caller wants handed back on the answer
 */
public record CaseDocument(Case matter, Optional<Ref> ref) {
  /** Refuses missing parts. */
  public CaseDocument {
    requireNonNull(matter, "matter");
    requireNonNull(ref, "ref");
  }

  /** The answer to it, with its ref. */
  public CaseAnswer answered(Assessment assessment) {
    return new CaseAnswer(assessment, ref);
  }
}
