package org.arendal.core.register;

import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;

/** What an entry or a gap takes up: its key and territory, its days, and the days it is said on. */
record Span(String key, Territory territory, DateRange days, Knowledge knowledge) {

  static Span of(Entry<?> entry) {
    return new Span(
        entry.key(), entry.territory(), entry.validity(), entry.provenance().knowledge());
  }

  static Span of(KnownGap gap) {
    return new Span(gap.key(), gap.territory(), gap.days(), gap.knowledge());
  }

  boolean conflictsWith(Span other) {
    return key.equals(other.key)
        && territory == other.territory
        && days.mayOverlap(other.days)
        && knowledge.meets(other.knowledge);
  }
}
