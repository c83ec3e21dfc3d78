package org.arendal.core.fact;

/** What assistance is for. Source: A07-g8. */
public enum AssistancePurpose implements Coded {
  /** Subsistence. */
  SUBSISTENCE,
  /** Anything else. */
  OTHER
}
