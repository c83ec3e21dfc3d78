package org.arendal.core.article;

import java.util.List;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Rule;
import org.arendal.core.matter.Case;

/**
 * The answers to the criteria of one article for one case: each is asked once, and only if the rule
 * or one of the conclusions has it.
 *
 * <p>It lives while one answer is made, on one thread.
 */
final class ArticleSheet {
  private final List<FactCriterion> criteria;
  private final Case matter;
  private final AssembledLaw law;
  private long asked;
  private long met;
  private long open;

  /** A sheet without answers, for criteria in the order of their bits. */
  ArticleSheet(List<FactCriterion> criteria, Case matter, AssembledLaw law) {
    this.criteria = criteria;
    this.matter = matter;
    this.law = law;
  }

  /** Answers every criterion of the rule, so that all reasons are there whatever decides. */
  Finding find(Rule<FactCriterion> rule) {
    for (long left = rule.bits() & ~asked; left != 0; left &= left - 1) {
      ask(Long.numberOfTrailingZeros(left));
    }
    return rule.find(met & rule.bits(), open & rule.bits());
  }

  private void ask(int number) {
    long bit = 1L << number;
    asked |= bit;
    switch (criteria.get(number).test(matter, law)) {
      case TRUE -> met |= bit;
      case UNKNOWN -> open |= bit;
      case FALSE -> {}
    }
  }

  Case matter() {
    return matter;
  }

  AssembledLaw law() {
    return law;
  }
}
