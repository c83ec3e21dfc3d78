package org.arendal.core.calculation;

import org.arendal.core.fact.Coded;

/**
 * Where the fee that the patient pays is taken off.
 *
 * <p>The text does not say, so whoever calculates must choose. Source: A09-2-g7.
 */
public enum FeeDeduction implements Coded {
  /** It is not taken off. */
  NONE,
  /** Off the whole cost; what is left is divided. */
  BEFORE_DIVISION,
  /** Off the departure side's part, and off the other part as far as it is larger. */
  FROM_DEPARTURE_PART,
  /** Off the arrival side's part, and off the other part as far as it is larger. */
  FROM_ARRIVAL_PART
}
