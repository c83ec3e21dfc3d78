package org.arendal.core.law;

/**
 * The rank of a text: what a provision weighs.
 *
 * <p>Guidance and annexes 2 to 6 interpret the Convention and never override its wording.
 *
 * <p>Source: INTRO-6, ANX1-1.
 */
public enum Level {
  /** The treaty itself. */
  CONVENTION,
  /** The treaty's preamble. */
  PREAMBLE,
  /** The joint Nordic guidance remarks. */
  GUIDANCE,
  /** The annexes to the guidance. */
  ANNEX,
  /** A national source about the Convention. */
  NATIONAL
}
