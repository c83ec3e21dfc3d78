package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;

/**
 * One row of a register.
 *
 * @param key what the entry is looked up by, such as the code of a function
 * @param territory the territory that the entry is for
 * @param validity the days for which the entry holds
 * @param provenance where the entry comes from
 * @param notes ids of texts to be read with the entry; may be empty
 * @param value what is registered
 * @param <T> the type of what is registered
 */
public record Entry<T>(
    String key,
    Territory territory,
    DateRange validity,
    Provenance provenance,
    List<String> notes,
    T value) {

  /** Copies the notes. */
  public Entry {
    requireNonNull(key);
    requireNonNull(territory);
    requireNonNull(validity);
    requireNonNull(provenance);
    requireNonNull(value);
    notes = List.copyOf(notes);
  }
}
