package org.arendal.core.article;

import java.util.List;
import java.util.Set;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.MeasureFacts;
import org.arendal.core.model.MeasureKind;
import org.arendal.core.model.OwnCitizenFacts;
import org.arendal.core.model.StayFacts;
import org.arendal.core.model.StayKind;

/** The criteria of article 4 that no other article begins with. */
final class EqualTreatmentFacts {
  /**
   * The person stays or resides in the host country lawfully; no longer so after a Danish decision
   * on repatriation.
   */
  static final FactCriterion LAWFUL_STAY =
      FactCriterion.derived(
              "stay-lawful",
              List.of(StayFacts.LAWFUL),
              (matter, law) -> lawfulStay(matter),
              "A04-1",
              "A04-g2",
              "A04-g10",
              "A07-dk-4")
          .settledAlsoBy(
              List.of(
                  MeasureFacts.DECIDED,
                  MeasureFacts.DECISION_DATE,
                  MeasureFacts.KIND,
                  HostFacts.TERRITORY),
              EqualTreatmentFacts::mayHaveBeenRepatriated);

  /** The stay is temporary. */
  static final FactCriterion STAY_TEMPORARY =
      FactCriterion.oneOf(
          "stay-temporary", StayFacts.KIND, Set.of(StayKind.TEMPORARY), "A06-1", "A06-g1");

  /** An own citizen in the same situation would be refused too. */
  static final FactCriterion OWN_CITIZEN_REFUSED =
      FactCriterion.judged(
          "own-citizen-refused-too",
          OwnCitizenFacts.WOULD_BE_REFUSED,
          "A04-g11",
          "A04-g3",
          "A04-1");

  private EqualTreatmentFacts() {}

  private static Truth lawfulStay(Case matter) {
    Boolean lawful = matter.value(StayFacts.LAWFUL);
    if (lawful != null) {
      return Truth.of(lawful);
    }
    return repatriated(matter) == Truth.TRUE ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth repatriated(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return NationalRepatriationFacts.isDecided(matter, Set.of(MeasureKind.REPATRIATION))
        .and(host == null ? Truth.UNKNOWN : Truth.of(host == Territory.DENMARK));
  }

  /** Nobody is asked about a decision in a case that has no measure in it. */
  private static boolean mayHaveBeenRepatriated(Case matter) {
    return repatriated(matter) == Truth.UNKNOWN
        && (matter.knows(MeasureFacts.DECIDED)
            || matter.knows(MeasureFacts.DECISION_DATE)
            || matter.knows(MeasureFacts.KIND));
  }
}
