package org.arendal.core.logic;

/**
 * Strong Kleene truth: what is known of a statement.
 *
 * <p>Unknown is never false. A conjunction with one false part is false and a disjunction with one
 * true part is true, whatever is unknown beside it.
 */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  /** True or false. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Whether the truth is known. */
  public boolean isKnown() {
    return this != UNKNOWN;
  }

  /** True if both are, false if either is, otherwise unknown. */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /** True if either is, false if both are, otherwise unknown. */
  public Truth or(Truth other) {
    if (this == TRUE || other == TRUE) {
      return TRUE;
    }
    return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
  }

  /** The opposite; unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The conjunction of all; true if there are none. */
  public static Truth allOf(Iterable<Truth> parts) {
    Truth result = TRUE;
    for (Truth part : parts) {
      result = result.and(part);
    }
    return result;
  }

  /** The disjunction of all; false if there are none. */
  public static Truth anyOf(Iterable<Truth> parts) {
    Truth result = FALSE;
    for (Truth part : parts) {
      result = result.or(part);
    }
    return result;
  }
}
