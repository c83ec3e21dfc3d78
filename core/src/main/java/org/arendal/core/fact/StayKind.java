package org.arendal.core.fact;

/** Whether a person stays in a country for a time or resides there. */
public enum StayKind implements Coded {
  TEMPORARY,
  RESIDENCE
}
