package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with a case.
 *
 * @param factId the id of the fact that is wrong
 * @param message what was expected, without the value that was given
 * @param code what sort of thing is wrong
 */
public record Problem(String factId, String message, ProblemCode code) {

  /** A contradiction with other facts. */
  public Problem(String factId, String message) {
    this(factId, message, ProblemCode.CONTRADICTION);
  }

  /** Refuses missing parts. */
  public Problem {
    requireNonNull(factId, "factId");
    requireNonNull(message, "message");
    requireNonNull(code, "code");
  }

  @Override
  public String toString() {
    return factId + ": " + message;
  }
}
