package org.arendal.core.fact;

/** Who can usually answer for a fact. */
public enum Answerer implements Coded {
  /** The person whose matter it is, or somebody on that person's behalf. */
  APPLICANT,
  /** The authority that handles the case. */
  HOST_AUTHORITY,
  /** An authority of the other country. */
  OTHER_AUTHORITY,
  /** A caseworker, by a reasoned judgement. */
  CASEWORKER_JUDGEMENT
}
