package org.arendal.core.law;

/** How a program can deal with a provision. */
public enum Treatment {
  /** Decidable once the facts are known. */
  DECIDABLE,
  /** Needs a caseworker's own assessment as an input. */
  JUDGEMENT,
  /** A register entry or another datum. */
  DATA,
  /** Only to be cited or explained. */
  INFORMATION
}
