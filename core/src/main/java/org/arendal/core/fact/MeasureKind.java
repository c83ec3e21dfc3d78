package org.arendal.core.fact;

/**
 * What a measure that sends a person out of the host country is called in national law.
 *
 * <p>The guidance describes all of them under the heading of rules on repatriation, though they
 * differ in law. Source: A07-g2, A07-dk-10, A07-fi-1, A07-is-1, A07-no-1, A07-se-1.
 */
public enum MeasureKind implements Coded {
  /** Sending home, the word of article 7 (hjemsendelse). */
  REPATRIATION,
  /** Refusal of entry or rejection soon after it (afvisning, avvisning). */
  REJECTION,
  /** Expulsion (udvisning, utvisning). */
  EXPULSION,
  /** Turning away (bortvisning, bortvising). */
  TURNING_AWAY,
  /** A measure that sends nobody back in the sense of article 7. */
  OTHER,
  /** No measure at all: if the person leaves, then at his or her own wish. */
  NONE
}
