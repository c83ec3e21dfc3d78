package org.arendal.core.fact;

/** Where treatment or care is given; all of these can be long-term. Source: A09-1-g3, A09-1-g4. */
public enum CareSetting implements Coded {
  /** A hospital, infirmary, nursing home or another institution. */
  INSTITUTION,
  /** The person's own home, with social or health services. */
  OWN_HOME,
  /** An adapted dwelling. */
  ADAPTED_DWELLING,
  /** Sheltered housing. */
  SHELTERED_HOUSING
}
