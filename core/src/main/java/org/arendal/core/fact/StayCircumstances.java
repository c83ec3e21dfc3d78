package org.arendal.core.fact;

/**
 * What kind of temporary stay it is. The guidance gives no numbers of days, and neither do we.
 *
 * <p>Source: A06-g8, A06-g9.
 */
public enum StayCircumstances implements Coded {
  /** On the way through. */
  TRANSIT,
  /** A short visit. */
  SHORT_VISIT,
  /** A somewhat longer stay. */
  LONGER
}
