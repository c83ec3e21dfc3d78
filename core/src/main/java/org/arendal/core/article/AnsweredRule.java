package org.arendal.core.article;

import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Rule;
import org.arendal.core.model.Case;

/** A rule that answers its own criteria from a case. */
final class AnsweredRule {
  private final Rule<FactCriterion> rule;
  private final FactCriterion[] criteria;

  AnsweredRule(Condition condition) {
    rule = Rule.of(FactCriterion.class, condition);
    criteria = rule.criteria().toArray(new FactCriterion[0]);
  }

  Rule<FactCriterion> rule() {
    return rule;
  }

  /** Answers every criterion, so that all reasons are there whatever decides. */
  Finding find(Case matter, AssembledLaw law) {
    long met = 0;
    long open = 0;
    for (int i = 0; i < criteria.length; i++) {
      switch (criteria[i].test(matter, law)) {
        case TRUE -> met |= 1L << i;
        case UNKNOWN -> open |= 1L << i;
        case FALSE -> {}
      }
    }
    return rule.find(met, open);
  }
}
