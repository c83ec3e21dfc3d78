package org.arendal.core.fact;

/** What amounts a division of costs starts from. Source: A09-2-g10f. */
public enum CostBasis implements Coded {
  ACTUAL_COSTS,
  /** Amounts fixed beforehand for each period. */
  PERIODIC_FIXED_AMOUNTS
}
