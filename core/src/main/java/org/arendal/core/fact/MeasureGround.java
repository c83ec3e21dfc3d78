package org.arendal.core.fact;

/**
 * What a measure is based on; it may be based on several things.
 *
 * <p>Source: A07-1, A07-g1.
 */
public enum MeasureGround implements Coded {
  /** The person needs or receives social assistance. */
  SOCIAL_ASSISTANCE,
  /** The person needs or receives social services. */
  SOCIAL_SERVICES,
  /** The person lacks means for the stay and the journey home, without having asked for help. */
  LACK_OF_MEANS,
  /** Something else, such as a crime. */
  OTHER
}
