package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;

/**
 * A body that should be asked about a case, before it is looked up.
 *
 * @param function what the body does
 * @param territory where
 */
public record WantedContact(BodyFunction function, Territory territory) {

  /** Refuses missing parts. */
  public WantedContact {
    requireNonNull(function, "function");
    requireNonNull(territory, "territory");
  }
}
