package org.arendal.core.fact;

/** Whose decision a document is. Source: A11-2b. */
public enum IssuerKind implements Coded {
  COURT,
  OTHER_PUBLIC_AUTHORITY,
  /** Private persons, such as the parents. */
  PRIVATE
}
