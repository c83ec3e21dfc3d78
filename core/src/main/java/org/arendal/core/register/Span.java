package org.arendal.core.register;

import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;

/**
 * What an entry or a gap surely takes up: its key and territory, its days, and the days it is said
 * on.
 */
record Span(String key, Territory territory, DateRange days, Knowledge knowledge) {

  /** What an entry takes up; nothing if there is no day on which it surely holds. */
  static Optional<Span> of(Entry<?> entry) {
    Optional<DateRange> days = entry.surely();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Span(entry.key(), entry.territory(), days.get(), entry.provenance().knowledge()));
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
