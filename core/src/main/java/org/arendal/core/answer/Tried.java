package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A difference between the two sides of a comparison, tried by itself.
 *
 * @param difference the difference
 * @param made what the first side answers with this alone as it is on the second; empty if it
 *     cannot be alone
 * @param undone what the second side answers with this alone as it is on the first; empty if it
 *     cannot be
 */
public record Tried(Difference difference, Optional<Assessment> made, Optional<Assessment> undone) {
  /** Refuses missing parts. */
  public Tried {
    requireNonNull(difference, "difference");
    requireNonNull(made, "made");
    requireNonNull(undone, "undone");
  }
}
