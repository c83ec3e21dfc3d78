package org.arendal.core.article;

import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.logic.Answers;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Rule;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** A rule by itself, outside the sheet of an article. */
final class AnsweredRule {
  private static final Answers<Case, AssembledLaw> ASK =
      (criterion, bit, matter, law) -> ((FactCriterion) criterion).test(matter, law);

  private final Rule<FactCriterion> rule;

  AnsweredRule(Condition condition) {
    rule = Rule.of(FactCriterion.class, condition);
  }

  Rule<FactCriterion> rule() {
    return rule;
  }

  /** Answers every criterion, so that all reasons are there whatever decides. */
  Finding find(Case matter, AssembledLaw law) {
    return new ArticleSheet(rule.criteria(), matter, law).find(rule);
  }

  Truth decide(Case matter, AssembledLaw law) {
    return decide(rule, matter, law);
  }

  /** Asks the criteria as it goes, and stops when it knows. */
  static Truth decide(Rule<FactCriterion> rule, Case matter, AssembledLaw law) {
    return rule.truth(ASK, matter, law);
  }
}
