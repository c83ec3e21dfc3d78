package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.DayNotServedException;

/**
 * One row of a register.
 *
 * <p>An entry holds surely from its first day to its last. Where the first day is not known, it
 * holds surely from the day on which a source shows it, which is that of its evidence unless
 * another is given; an entry whose only evidence bears no date then holds surely on no day. Where a
 * source shows that it had ended, but not on which day, it holds surely until the day of its
 * evidence. On the days between, whether it holds is not known.
 *
 * @param key what the entry is looked up by, such as the code of a function
 * @param territory the territory that the entry is for
 * @param validity the days for which the entry holds
 * @param doubt what is known of an end of these days that is not known
 * @param provenance where the entry comes from
 * @param notes ids of texts to be read with the entry; may be empty
 * @param value what is registered
 * @param <T> the type of what is registered
 */
public record Entry<T>(
    String key,
    Territory territory,
    DateRange validity,
    Doubt doubt,
    Provenance provenance,
    List<String> notes,
    T value) {

  /**
   * What is known of a first or last day that is not.
   *
   * @param startedAfter a day after which it began; empty if none is known
   * @param startedBy the first day on which it surely held; empty if that is the day of its
   *     evidence
   * @param endedBy the first day on which it surely no longer held; empty if none is known
   */
  public record Doubt(
      Optional<LocalDate> startedAfter,
      Optional<LocalDate> startedBy,
      Optional<LocalDate> endedBy) {
    /** Nothing is known. */
    public static final Doubt NOTHING_KNOWN =
        new Doubt(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if it is wrong
     */
    public Doubt {
      Knowledge.checkServed(startedAfter, "started after");
      Knowledge.checkServed(startedBy, "started by");
      Knowledge.checkServed(endedBy, "ended by");
      refuseUnlessBefore(startedAfter, startedBy);
      refuseUnlessBefore(startedBy, endedBy);
    }
  }

  /**
   * Copies the notes.
   *
   * @throws DayNotServedException if a day is not served
   * @throws IllegalArgumentException if days that are known are said to be in doubt
   */
  public Entry {
    requireNonNull(key, "key");
    requireNonNull(territory, "territory");
    requireNonNull(validity, "validity");
    requireNonNull(doubt, "doubt");
    requireNonNull(provenance, "provenance");
    checkServed(validity);
    requireNonNull(value, "value");
    notes = List.copyOf(notes);
    if (validity.start().isPresent()
        && (doubt.startedBy().isPresent() || doubt.startedAfter().isPresent())) {
      throw new IllegalArgumentException("its first day is known and in doubt");
    }
    if (validity.end().isPresent() && doubt.endedBy().isPresent()) {
      throw new IllegalArgumentException("its last day is known and in doubt");
    }
    refuseUnlessBefore(validity.start(), doubt.endedBy());
    refuseUnlessBefore(provenance.dayOfEvidence(), doubt.endedBy());
  }

  /** An entry of which nothing more is known than the days for which it holds. */
  public Entry(
      String key,
      Territory territory,
      DateRange validity,
      Provenance provenance,
      List<String> notes,
      T value) {
    this(key, territory, validity, Doubt.NOTHING_KNOWN, provenance, notes, value);
  }

  /**
   * Whether it holds on a day.
   *
   * <p>That its evidence is old is no doubt here: see {@link Lookup#isBeyondEvidence}.
   */
  public Truth holds(LocalDate day) {
    requireNonNull(day, "day");
    if (validity.startsAfter(day)
        || validity.endsBefore(day)
        || isOnOrAfter(day, doubt.endedBy())
        || (doubt.startedAfter().isPresent() && !day.isAfter(doubt.startedAfter().get()))) {
      return Truth.FALSE;
    }
    boolean hasBegun = isOnOrAfter(day, surelyFrom());
    boolean goesOn = doubt.endedBy().isEmpty() || !day.isAfter(surelyUntil());
    return hasBegun && goesOn ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static boolean isOnOrAfter(LocalDate day, Optional<LocalDate> first) {
    return first.isPresent() && !day.isBefore(first.get());
  }

  /** The first day on which it surely holds; empty if there is none. */
  public Optional<LocalDate> surelyFrom() {
    if (validity.start().isPresent()) {
      return validity.start();
    }
    if (doubt.startedBy().isPresent()) {
      return doubt.startedBy();
    }
    Optional<LocalDate> evidence = provenance.dayOfEvidence();
    return evidence.isPresent() && validity.endsBefore(evidence.get()) ? validity.end() : evidence;
  }

  /** The days on which it surely holds; empty if there is none. */
  Optional<DateRange> surely() {
    Optional<LocalDate> first = surelyFrom();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = surelyUntil();
    return Optional.of(
        new DateRange(first, last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last)));
  }

  /** Refuses days that are not served. */
  static void checkServed(DateRange days) {
    Knowledge.checkServed(days.start(), "start");
    Knowledge.checkServed(days.end(), "end");
  }

  /** The last day on which it surely holds, far in the future if it has no end that is known. */
  LocalDate surelyUntil() {
    if (doubt.endedBy().isEmpty()) {
      return validity.end().orElse(LocalDate.MAX);
    }
    LocalDate evidence = provenance.dayOfEvidence().orElse(LocalDate.MIN);
    return surelyFrom().filter(evidence::isBefore).orElse(evidence);
  }

  /** The last day on which it may hold, far in the future if it has no end that is known. */
  LocalDate atMostUntil() {
    return doubt
        .endedBy()
        .map(day -> day.minusDays(1))
        .orElseGet(() -> validity.end().orElse(LocalDate.MAX));
  }

  /** The first day on which it may hold, far in the past if it may always have. */
  LocalDate atLeastFrom() {
    return doubt
        .startedAfter()
        .map(day -> day.plusDays(1))
        .orElseGet(() -> validity.start().orElse(LocalDate.MIN));
  }

  private static void refuseUnlessBefore(Optional<LocalDate> day, Optional<LocalDate> later) {
    if (day.isPresent() && later.isPresent() && !day.get().isBefore(later.get())) {
      throw new IllegalArgumentException(
          "%s does not lie before %s".formatted(day.get(), later.get()));
    }
  }
}
