package org.arendal.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Provision;
import org.arendal.core.time.PartialDate;
import org.immutables.value.Value;

/** Where a register entry comes from, and how far it can be trusted. */
@Value.Immutable
public abstract class Provenance {

  /** Why an entry stands where it stands. */
  public enum Basis implements Coded {
    /** A text designates it for the function. */
    DESIGNATED,
    /** A list of the guidance names it. */
    LISTED,
    /** It took over the tasks of a named body; no text designates it for the function. */
    SUCCESSOR_BY_PORTFOLIO,
    /** A text states it. */
    STATED,
    /** It replaced a listed act; no list that was read names it. */
    REPLACED_LISTED_ACT,
    /** An agency entered it when it assembled the library. */
    AGENCY
  }

  /** How an entry was checked. */
  public enum Confidence implements Coded {
    /** Read in the primary or an official source. */
    VERIFIED,
    /** Read in a secondary source. */
    VERIFIED_IN_SECONDARY_SOURCE
  }

  Provenance() {}

  /** Starts a provenance. */
  public static ProvenanceBuilder builder() {
    return new ProvenanceBuilder();
  }

  /** The title of the source. */
  public abstract String source();

  /** The place in the source: an article, section or number. */
  public abstract String reference();

  /** The provision that gives the entry; empty for an entry from a later source. */
  public abstract Optional<Provision> provision();

  /** Why the entry stands where it stands. */
  public abstract Basis basis();

  /** The date of the source, the newest evidence for the entry; {@code undated} if it has none. */
  public abstract PartialDate evidence();

  /** The day on which the source was read for this library. */
  public abstract LocalDate read();

  /** How the entry was checked. */
  public abstract Confidence confidence();

  /**
   * The first day on which the register no longer says so, because the entry was corrected; empty
   * if it still stands.
   */
  public abstract Optional<LocalDate> withdrawn();

  /**
   * Refuses a source that is younger than its reading, and a withdrawal that is not later than it.
   *
   * @throws IllegalArgumentException if there is one
   */
  @Value.Check
  protected void check() {
    if (evidence().earliest().isAfter(read())) {
      throw new IllegalArgumentException(
          "the source is dated %s but was read on %s".formatted(evidence(), read()));
    }
    Knowledge.check(read(), withdrawn());
  }

  /**
   * The day on which the evidence is sure: the last one that its date can mean, no later than its
   * reading; empty if it bears no date.
   */
  public Optional<LocalDate> dayOfEvidence() {
    LocalDate latest = evidence().latest();
    return evidence().isDated()
        ? Optional.of(latest.isAfter(read()) ? read() : latest)
        : Optional.empty();
  }

  /** From when to when a register says so. */
  Knowledge knowledge() {
    return new Knowledge(read(), withdrawn());
  }
}
