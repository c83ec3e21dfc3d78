package org.arendal.core.article;

/**
 * What a criterion rests on, and by that what it may do.
 *
 * <p>The guidance interprets the Convention and never overrides its words. So it may decide where
 * it says what a word of the treaty means; a condition that it adds stands open beside the treaty's
 * until a reading is settled; what it says on procedure or as an example decides nothing.
 *
 * <p>Source: INTRO-6, ANX1-1.
 */
public enum Footing {
  /** The treaty's own word: it decides. */
  TREATY,
  /** The guidance says what a word of the treaty means: it decides, cited with that word. */
  EXPLAINS,
  /**
   * It goes beyond the treaty's words: in a rule only together with the reading that takes it in.
   */
  ADDS,
  /** How something is done, or an example: it only draws conclusions. */
  HOW,
  /** National, European or other law that the guidance recalls: it only draws conclusions. */
  NATIONAL,
  /** Where and when the Convention is in force, and which places the case touches. */
  STRUCTURE,
  /** The choice of a contested reading. */
  READING
}
