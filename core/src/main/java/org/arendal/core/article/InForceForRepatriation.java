package org.arendal.core.article;

import java.util.List;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Where and when the Convention has to be in force for article 7: in the host territory, on the day
 * of the decision and of the sending.
 *
 * <p>It surely is not where the assessment date lies before the Convention, or where the host state
 * has left and neither day lies before that. Source: A07-1, A14-1, A15-2b. Reading: ADR 0068.
 */
final class InForceForRepatriation extends InForce {
  private static final AnsweredRule RULE = new AnsweredRule(RepatriationDays.IN_FORCE);

  InForceForRepatriation() {
    super(RepatriationDays.IN_FORCE, EntryIntoForce.IN_FORCE, HostFacts.TERRITORY);
  }

  @Override
  boolean isExcluded(Case matter, AssembledLaw law) {
    return RepatriationDays.isBeforeEntry(matter, law, matter.asOf())
        || (hasLeft(matter, law) && RULE.decide(matter, law) == Truth.FALSE);
  }

  @Override
  List<OpenFact> whatMayExclude(Case matter, AssembledLaw law) {
    if (hasLeft(matter, law)) {
      Finding inForce = RULE.find(matter, law);
      return inForce.truth() == Truth.UNKNOWN ? Reasons.openFacts(inForce, matter, law) : List.of();
    }
    return matter.knows(HostFacts.TERRITORY)
            || !EntryIntoForce.mayBeOutOfForceSomewhere(matter.asOf(), law)
        ? List.of()
        : List.of(new OpenFact(HostFacts.TERRITORY, EntryIntoForce.IN_FORCE));
  }

  private static boolean hasLeft(Case matter, AssembledLaw law) {
    return RepatriationDays.isAfterLeaving(matter, law, matter.asOf());
  }
}
