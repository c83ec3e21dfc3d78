package org.arendal.json.change;

import static java.util.Objects.requireNonNull;

import org.arendal.core.fact.Coded;

/**
 * Something that was another before and may be why an answer differs.
 *
 * @param kind what sort of thing
 * @param what its id or code, such as that of a reading; empty if the kind says all
 * @param before how it was, as an id, a code or a day; empty if it was not there or is not told
 * @param after how it is
 */
public record Cause(Kind kind, String what, String before, String after) {

  /** The sorts of things that can be others. */
  public enum Kind implements Coded {
    /** The day for which the case is read. */
    DAY,
    /** A fact of the case; its values are not told. */
    FACT,
    /** A section that the case raises. */
    SECTION,
    /** How a contested reading is read. */
    READING,
    /** The day that an agency gave for the entry into force in a territory. */
    IN_FORCE,
    /** The day on which a state's denunciation was received. */
    DENUNCIATION,
    /** The day as known on which the registers answer. */
    KNOWN_ON,
    /** The registers of a country, of what is known of them. */
    REGISTERS,
    /** The version of the library. */
    LIBRARY,
    /** Nothing that the answers name: other settings, an agency's entries, or code. */
    UNNAMED
  }

  /** Refuses missing parts. */
  public Cause {
    requireNonNull(kind, "kind");
    requireNonNull(what, "what");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
