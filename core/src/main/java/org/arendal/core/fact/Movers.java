package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

/** Which of the claimant of maintenance advance and the child moved. Source: A11-1. */
public enum Movers implements Coded {
  CLAIMANT,
  CHILD,
  BOTH,
  NEITHER;

  /** Whether the one whose right it is was among them. */
  public boolean include(RightHolder holder) {
    requireNonNull(holder, "holder");
    return switch (this) {
      case BOTH -> true;
      case NEITHER -> false;
      case CLAIMANT -> holder == RightHolder.CLAIMANT;
      case CHILD -> holder == RightHolder.CHILD;
    };
  }
}
