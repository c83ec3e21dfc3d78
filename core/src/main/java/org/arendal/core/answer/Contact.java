package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;

/**
 * Whom to ask, as far as the registers know it.
 *
 * @param territory the territory that the case touches
 * @param function what the body does; the key of a function of an agency's own is that of the
 *     look-up
 * @param isHost whether the territory is the one whose authority handles the case
 * @param lookup the body, or why there is none, with age and provenance
 * @param beside the bodies that an agency added beside it; none of them is designated
 */
public record Contact(
    Territory territory,
    BodyFunction function,
    boolean isHost,
    Lookup<Body> lookup,
    List<Entry<Body>> beside) {

  /** Refuses missing parts. */
  public Contact {
    requireNonNull(territory, "territory");
    requireNonNull(function, "function");
    requireNonNull(lookup, "lookup");
    beside = List.copyOf(beside);
  }

  /** A contact beside which an agency added none. */
  public Contact(Territory territory, BodyFunction function, boolean isHost, Lookup<Body> lookup) {
    this(territory, function, isHost, lookup, List.of());
  }
}
