package org.arendal.core.model;

/** A value of several elements of which some may still be unknown. */
public interface PossiblyIncomplete {
  /** Whether there is surely no other element. */
  boolean isComplete();
}
