package org.arendal.core.register;

import org.arendal.core.fact.Coded;

/**
 * A place among the instruments beside the Convention, held by one after the other.
 *
 * <p>The text names them as they stood in 1996 and leaves open what takes their place; the register
 * of instruments says which one held the place for a territory on a day. It says nothing of what
 * the instrument gives a person.
 */
public enum RelatedInstrument implements Coded {
  /** The European regulation that coordinates social security. Source: INTRO-11. */
  SOCIAL_SECURITY_COORDINATION,
  /**
   * The Nordic convention on social security, or before 1994 on social insurance and assistance
   * together. Source: INTRO-12, INTRO-14, A02-1b, A09-3.
   */
  NORDIC_SOCIAL_SECURITY,
  /**
   * The European directives on residence of persons who are not economically active. Source:
   * INTRO-28, A07-g4.
   */
  RIGHT_OF_RESIDENCE,
  /** The Nordic convention on the use of one's own language. Source: A05-4. */
  LANGUAGE_CONVENTION,
  /** The Nordic convention on recovery of maintenance; the text does not name it. */
  MAINTENANCE_RECOVERY
}
