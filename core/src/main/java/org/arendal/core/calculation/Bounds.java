package org.arendal.core.calculation;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.calculation.Days.Stretch;
import org.arendal.core.model.Absence;
import org.arendal.core.model.ResidencePeriod;
import org.arendal.core.time.PartialDate;

/** Between which days a stretch of days of uncertain dates can begin and end. */
record Bounds(
    LocalDate earliestFirst, LocalDate latestFirst, LocalDate earliestLast, LocalDate latestLast) {
  static Bounds of(ResidencePeriod period) {
    return of(period.start(), period.end(), period.ongoing());
  }

  static Bounds of(Absence absence) {
    return of(absence.start(), absence.end(), false);
  }

  /** A stretch has a day at least, so neither end can lie on the wrong side of the other. */
  private static Bounds of(
      Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing) {
    LocalDate earliestFirst = start.map(PartialDate::earliest).orElse(LocalDate.MIN);
    LocalDate latestLast = end.map(PartialDate::latest).orElse(LocalDate.MAX);
    LocalDate latestFirst =
        Days.earlier(start.map(PartialDate::latest).orElse(LocalDate.MAX), latestLast);
    LocalDate earliestLast =
        ongoing
            ? LocalDate.MAX
            : Days.later(end.map(PartialDate::earliest).orElse(LocalDate.MIN), earliestFirst);
    return new Bounds(earliestFirst, latestFirst, earliestLast, latestLast);
  }

  /** The days that surely belong to it; may be none. */
  Stretch sure() {
    return new Stretch(latestFirst, earliestLast);
  }

  /** The days that can belong to it. */
  Stretch possible() {
    return new Stretch(earliestFirst, latestLast);
  }

  /**
   * What it takes, at the least, from residence that reaches a decision: the days that surely
   * belong to it. If it has none that is sure, but lies before the decision, residence after it can
   * begin no sooner than after its earliest end.
   */
  Stretch interruption(LocalDate decisionDate) {
    if (!sure().isEmpty()) {
      return sure();
    }
    if (!latestFirst.isBefore(decisionDate) || earliestLast.equals(LocalDate.MIN)) {
      return Days.NOTHING;
    }
    return new Stretch(earliestLast, earliestLast);
  }
}
