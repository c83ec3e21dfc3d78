package org.arendal.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.answer.ChangedArticle;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.ConclusionChange;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.TurnedCriterion;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Rule;
import org.arendal.core.logic.Truth;

/**
 * Which criteria make an article answer otherwise on a day than on the day before.
 *
 * <p>As with two cases that are compared, a cause is found by trial: a criterion that turned is one
 * if, turned alone on the day before, it changes the rule or the condition of a conclusion that
 * changed, or if, turned back alone on the day, it does (ADR 0113, ADR 0114).
 */
final class TurnedOnDay {
  private final ArticleEvaluator article;
  private final AssembledLaw law;
  private final Determination before;
  private final Determination after;
  private final List<Findings> findings = new ArrayList<>();

  /** What came of the same condition on both days. */
  private record Findings(Finding before, Finding after) {
    boolean turnWith(TurnedCriterion one) {
      return before.with(one.criterion(), one.after()).truth() != before.truth()
          || after.with(one.criterion(), one.before()).truth() != after.truth();
    }
  }

  TurnedOnDay(
      ArticleEvaluator article, AssembledLaw law, Determination before, Determination after) {
    this.article = article;
    this.law = law;
    this.before = before;
    this.after = after;
  }

  /** Those that do it alone; all that turned if none does, since something among them does. */
  List<TurnedCriterion> criteria() {
    List<TurnedCriterion> turned = new ArrayList<>();
    for (FactCriterion criterion : article.criteria()) {
      Truth first = criterion.test(before.matter(), law);
      Truth second = criterion.test(after.matter(), law);
      if (first != second) {
        turned.add(new TurnedCriterion(criterion, first, second));
      }
    }
    addFindings();
    List<TurnedCriterion> causes = turned.stream().filter(this::isCause).toList();
    return causes.isEmpty() ? turned : causes;
  }

  /** Where the Convention comes into force or ends, that is the cause, whatever else is met. */
  private boolean isCause(TurnedCriterion one) {
    boolean isOfForce =
        (before.outcome() == Outcome.NOT_IN_FORCE) != (after.outcome() == Outcome.NOT_IN_FORCE);
    return findings.stream().anyMatch(both -> both.turnWith(one))
        || (isOfForce && article.inForce().criteria().contains(one.criterion()));
  }

  /** The rule, and what the conclusions that changed depend on. */
  private void addFindings() {
    ArticleSheet first = new ArticleSheet(article.criteria(), before.matter(), law);
    ArticleSheet second = new ArticleSheet(article.criteria(), after.matter(), law);
    if (before.outcome() != after.outcome()) {
      add(article.rule(), first, second);
    }
    Set<Conclusion> changed = changedConclusions();
    article.possibleConclusions().stream()
        .filter(rule -> changed.contains(rule.conclusion()))
        .forEach(rule -> add(rule.condition(), first, second));
  }

  private void add(Rule<FactCriterion> rule, ArticleSheet first, ArticleSheet second) {
    findings.add(new Findings(first.find(rule), second.find(rule)));
  }

  private Set<Conclusion> changedConclusions() {
    ChangedArticle both = new ChangedArticle(Optional.of(before), Optional.of(after), List.of());
    return Stream.concat(both.conclusions().stream(), both.ifItApplies().stream())
        .map(ConclusionChange::drawn)
        .map(DrawnConclusion::conclusion)
        .collect(Collectors.toSet());
  }
}
