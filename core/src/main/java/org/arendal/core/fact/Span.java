package org.arendal.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.time.PartialDate;

/** Days from a first to a last one, both inclusive; none if the last lies before the first. */
record Span(LocalDate first, LocalDate last) {

  /** The days that a period surely has; may be none. */
  static Span sure(ResidencePeriod period) {
    LocalDate last =
        period.ongoing()
            ? LocalDate.MAX
            : period.end().map(PartialDate::earliest).orElse(LocalDate.MIN);
    return new Span(period.start().map(PartialDate::latest).orElse(LocalDate.MAX), last);
  }

  /** The days that a period can have. */
  static Span possible(ResidencePeriod period) {
    Optional<PartialDate> end = period.end();
    return new Span(
        period.start().map(PartialDate::earliest).orElse(LocalDate.MIN),
        end.map(PartialDate::latest).orElse(LocalDate.MAX));
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean isEmpty() {
    return last.isBefore(first);
  }
}
