package org.arendal.core.fact;

/** What in general makes a tie to a country special. Source: A09-1-g11. */
public enum TieSign implements Coded {
  /** Linguistic ties. */
  LANGUAGE,
  /** Social contacts: relatives or friends. */
  RELATIVES_AND_FRIENDS,
  /** National and cultural background. */
  NATIONAL_AND_CULTURAL_BACKGROUND
}
