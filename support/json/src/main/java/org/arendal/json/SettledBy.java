package org.arendal.json;

import org.arendal.core.answer.ReadingUse;
import org.arendal.core.fact.Coded;

/** Who made the choice of a contested reading. */
public enum SettledBy implements Coded {
  /** The agency, by its settings. */
  AGENCY,
  /** Nobody else: it is the library's standard. */
  STANDARD,
  /** Nobody. */
  OPEN;

  static SettledBy of(ReadingUse use) {
    if (use.option().isEmpty()) {
      return OPEN;
    }
    return use.settledByAgency() ? AGENCY : STANDARD;
  }
}
