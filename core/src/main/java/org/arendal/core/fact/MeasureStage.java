package org.arendal.core.fact;

/** When a measure meets the person. Source: A07-dk-9, A07-dk-10. */
public enum MeasureStage implements Coded {
  /** At the control on entry. */
  ENTRY_CONTROL,
  /** After entry. */
  AFTER_ENTRY
}
