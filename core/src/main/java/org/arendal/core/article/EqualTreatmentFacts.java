package org.arendal.core.article;

import java.util.Set;
import org.arendal.core.fact.OwnCitizenFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;

/** The criteria of article 4 that no other article begins with. */
final class EqualTreatmentFacts {
  /** The stay is temporary. */
  static final FactCriterion STAY_TEMPORARY =
      FactCriterion.oneOf(
          "stay-temporary", StayFacts.KIND, Set.of(StayKind.TEMPORARY), "A06-1 A06-g1");

  /** An own citizen in a corresponding situation would be refused too. */
  static final FactCriterion OWN_CITIZEN_REFUSED =
      FactCriterion.judged(
          "own-citizen-refused-too", OwnCitizenFacts.WOULD_BE_REFUSED, "A04-g11 A04-g3 A04-1");

  private EqualTreatmentFacts() {}
}
