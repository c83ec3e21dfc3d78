package org.arendal.core.article;

import java.util.Set;
import org.arendal.core.model.OwnCitizenFacts;
import org.arendal.core.model.StayFacts;
import org.arendal.core.model.StayKind;

/** The criteria of article 4 that no other article begins with. */
final class EqualTreatmentFacts {
  /** The person stays or resides in the host country lawfully. */
  static final FactCriterion LAWFUL_STAY =
      FactCriterion.yes("stay-lawful", StayFacts.LAWFUL, "A04-1", "A04-g2", "A04-g10");

  /** The stay is temporary. */
  static final FactCriterion STAY_TEMPORARY =
      FactCriterion.oneOf(
          "stay-temporary", StayFacts.KIND, Set.of(StayKind.TEMPORARY), "A06-1", "A06-g1");

  /** An own citizen in the same situation would be refused too. */
  static final FactCriterion OWN_CITIZEN_REFUSED =
      FactCriterion.judged(
          "own-citizen-refused-too", OwnCitizenFacts.WOULD_BE_REFUSED, "A04-g11", "A04-g3");

  private EqualTreatmentFacts() {}
}
