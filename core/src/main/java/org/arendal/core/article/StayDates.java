package org.arendal.core.article;

import java.time.LocalDate;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.StayFacts;

/** What the dates of a stay say about the assessment date. Source: A04-g2, A06-g3. */
final class StayDates {
  private StayDates() {}

  /** Whether the stay had surely not begun, or was surely over, on the assessment date. */
  static boolean excludeAssessmentDate(Case matter) {
    LocalDate start = matter.value(StayFacts.START_DATE);
    LocalDate end = matter.value(StayFacts.END_DATE);
    return (start != null && start.isAfter(matter.asOf()))
        || (end != null && end.isBefore(matter.asOf()));
  }

  /** Whether the person lawfully stays there on the assessment date. */
  static Truth lawful(Case matter) {
    Boolean lawful = matter.value(StayFacts.LAWFUL);
    if (lawful != null) {
      return Truth.of(lawful);
    }
    return excludeAssessmentDate(matter) ? Truth.FALSE : Truth.UNKNOWN;
  }
}
