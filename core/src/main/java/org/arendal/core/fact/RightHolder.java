package org.arendal.core.fact;

/** Whose right maintenance advance is under national law. Source: A11-1. */
public enum RightHolder implements Coded {
  /** The parent or other payee who claims it. */
  CLAIMANT,
  /** The child. */
  CHILD
}
