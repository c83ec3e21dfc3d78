package org.arendal.core.fact;

/** Who took the initiative to a move. Source: A09-1-g6, A09-1-g7. */
public enum Initiator implements Coded {
  PERSON,
  /** Somebody close to the person. */
  CLOSE_PERSON,
  AUTHORITY,
  OTHER
}
