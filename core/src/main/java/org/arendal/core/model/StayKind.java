package org.arendal.core.model;

/** Whether a person stays in a country for a time or resides there. */
public enum StayKind implements Coded {
  TEMPORARY,
  RESIDENCE
}
