package org.arendal.core;

import static java.util.Objects.requireNonNull;

import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Lookup;

/**
 * Whom to ask, as far as the registers know it.
 *
 * @param territory the territory that the case touches
 * @param function what the body does
 * @param isHost whether the territory is the one whose authority handles the case
 * @param lookup the body, or why there is none, with age and provenance
 */
public record Contact(
    Territory territory, BodyFunction function, boolean isHost, Lookup<Body> lookup) {

  /** Refuses missing parts. */
  public Contact {
    requireNonNull(territory);
    requireNonNull(function);
    requireNonNull(lookup);
  }
}
