package org.arendal.core.model;

/**
 * What a measure is based on. If it is based on several things, each is a case of its own.
 *
 * <p>Source: A07-1, A07-g1.
 */
public enum MeasureGround implements Coded {
  /** The person needs or receives social assistance. */
  SOCIAL_ASSISTANCE,
  /** The person needs or receives social services, but no social assistance. */
  SOCIAL_SERVICES,
  /** The person lacks means for the stay and the journey home, without having asked for help. */
  LACK_OF_MEANS,
  /** Something else, such as a crime. */
  OTHER
}
