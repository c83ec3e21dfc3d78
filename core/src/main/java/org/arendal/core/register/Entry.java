package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.DayNotServedException;
import org.arendal.core.time.ServedDays;

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

  /**
   * Copies the notes.
   *
   * @throws DayNotServedException if a day is not served
   */
  public Entry {
    requireNonNull(key, "key");
    requireNonNull(territory, "territory");
    requireNonNull(validity, "validity");
    requireNonNull(provenance, "provenance");
    checkServed(validity);
    requireNonNull(value, "value");
    notes = List.copyOf(notes);
  }

  /** Refuses days that are not served. */
  static void checkServed(DateRange days) {
    days.start().ifPresent(day -> ServedDays.check(day, "start"));
    days.end().ifPresent(day -> ServedDays.check(day, "end"));
  }
}
