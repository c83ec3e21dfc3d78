package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Territory;

/**
 * The answer of a register for one key, territory and day.
 *
 * @param status whether there is an entry, and if not, why
 * @param key what was asked for
 * @param territory the territory that was asked for
 * @param date the day that was asked for
 * @param entry the entry; present exactly if the status is {@link Status#FOUND}
 * @param displaced what the library had, if an agency's entry won over it
 * @param gap the known gap that the day lies in; empty if there is none
 * @param possible the entries that may hold on the day, while none surely does
 * @param <T> the type of what is registered
 */
public record Lookup<T>(
    Status status,
    String key,
    Territory territory,
    LocalDate date,
    Optional<Entry<T>> entry,
    Optional<Entry<T>> displaced,
    Optional<KnownGap> gap,
    List<Entry<T>> possible) {

  /** What a register can answer. */
  public enum Status implements Coded {
    /** There is an entry for the day. */
    FOUND,
    /** The sources list nothing for the territory, nor for the state that it is part of. */
    NONE_LISTED,
    /**
     * The sources list nothing for the territory, and what they list for its state is not taken,
     * since the task is a local one.
     */
    STATE_NOT_COMPETENT,
    /** There are entries, but none is known for this day. */
    NOT_KNOWN_FOR_DATE,
    /** There are entries now, but none had been read by the day as known on which was asked. */
    NOT_YET_READ
  }

  /** Checks that an entry is there exactly if one was found. */
  public Lookup {
    requireNonNull(key, "key");
    requireNonNull(territory, "territory");
    requireNonNull(date, "date");
    requireNonNull(displaced, "displaced");
    requireNonNull(gap, "gap");
    possible = List.copyOf(possible);
    if (entry.isPresent() != (status == Status.FOUND)) {
      throw new IllegalArgumentException("status and entry do not fit");
    }
  }

  /** An answer that displaced nothing and lies in no known gap. */
  public Lookup(
      Status status, String key, Territory territory, LocalDate date, Optional<Entry<T>> entry) {
    this(status, key, territory, date, entry, Optional.empty(), Optional.empty(), List.of());
  }

  /** Whether the territory has no entry of its own and that of its state was taken. */
  public boolean fellBackToState() {
    return entry.isPresent() && entry.get().territory() != territory;
  }

  /** Whether the day lies after the newest evidence for the entry. */
  public boolean isBeyondEvidence() {
    return entry.isPresent() && date.isAfter(entry.get().provenance().evidence().latest());
  }

  /** Whether the entry is an agency's and not the library's. */
  public boolean isOverlay() {
    return entry.isPresent() && entry.get().provenance().basis() == Provenance.Basis.AGENCY;
  }

  /** This answer with an agency's entry in place of the library's. */
  Lookup<T> displacedBy(Entry<T> agency) {
    return new Lookup<>(
        Status.FOUND, key, territory, date, Optional.of(agency), entry, gap, List.of());
  }
}
