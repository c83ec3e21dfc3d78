package org.arendal.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.time.ServedDays;
import org.immutables.value.Value;

/**
 * What makes the Convention national law in a state, carries it out there, or binds the territory
 * beside it; see {@link RelatedInstrument}.
 *
 * <p>Source: INTRO-41-dk, INTRO-41-fi, INTRO-41-is, INTRO-41-no, INTRO-41-se.
 */
@Value.Immutable
public abstract class Instrument {

  /** What sort of instrument it is. */
  public enum Kind implements Coded {
    /** Legislation that empowers the government, so that approval and publication suffice. */
    EMPOWERMENT,
    /** Approval by parliament together with legislation that incorporates the Convention. */
    PARLIAMENTARY_INCORPORATION,
    /** An act. */
    ACT,
    /** A decree. */
    DECREE,
    /** The publication of the treaty text. */
    TREATY_SERIES,
    /** A regulation. */
    REGULATION,
    /** A circular; it informs and binds nobody outside the administration. */
    CIRCULAR,
    /** A treaty between states, beside the Convention. */
    TREATY,
    /** A regulation of the European Union, which the EEA Agreement may extend. */
    EU_REGULATION,
    /** A directive, or several, of the European Union. */
    EU_DIRECTIVE,
    /** None: the source says that the territory stands outside. */
    NONE;

    /** Whether this is about an instrument beside the Convention and not one of its own. */
    public boolean isRelated() {
      return compareTo(TREATY) >= 0;
    }
  }

  Instrument() {}

  /** Starts an instrument. */
  public static InstrumentBuilder builder() {
    return new InstrumentBuilder();
  }

  /** What sort of instrument it is. */
  public abstract Kind kind();

  /** The title; empty where the source describes a method and names no text. */
  public abstract Optional<String> title();

  /** How the text is cited. */
  public abstract Optional<String> citation();

  /** The date that the text bears. */
  public abstract Optional<LocalDate> issued();

  /** Refuses a day that is not served. */
  @Value.Check
  protected void check() {
    issued().ifPresent(day -> ServedDays.check(day, "issued"));
  }
}
