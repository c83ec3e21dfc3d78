package org.arendal.core.article;

import static org.arendal.core.logic.Condition.allOf;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Stage;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Numbering;
import org.arendal.core.logic.Rule;
import org.arendal.core.logic.Truth;

/** A conclusion with the outcomes, and if need be the further condition, under which it follows. */
public final class ConclusionRule {
  private static final ImmutableSet<Conclusion.Kind> OF_SUBSTANCE =
      Sets.immutableEnumSet(
          Conclusion.Kind.RIGHT,
          Conclusion.Kind.DUTY,
          Conclusion.Kind.LIMIT,
          Conclusion.Kind.PROCEDURE);

  private final Conclusion conclusion;
  private final ImmutableSet<Outcome> outcomes;
  private final Rule<FactCriterion> when;
  private final boolean onlyIfSure;
  private final Rule<FactCriterion> once;

  private ConclusionRule(
      Conclusion conclusion,
      Set<Outcome> outcomes,
      Rule<FactCriterion> when,
      boolean onlyIfSure,
      Rule<FactCriterion> once) {
    this.conclusion = conclusion;
    this.outcomes = Sets.immutableEnumSet(outcomes);
    this.when = when;
    this.onlyIfSure = onlyIfSure;
    this.once = once;
  }

  /** What a person has a right to. */
  static ConclusionRule right(
      String id, Conclusion.Holder holder, Conclusion.Strength strength, String provisions) {
    return conclusion(id, Conclusion.Kind.RIGHT, holder, strength, provisions);
  }

  /** What somebody has to do. */
  static ConclusionRule duty(
      String id, Conclusion.Holder holder, Conclusion.Strength strength, String provisions) {
    return conclusion(id, Conclusion.Kind.DUTY, holder, strength, provisions);
  }

  /** How far a right or a duty goes. */
  static ConclusionRule limit(
      String id, Conclusion.Holder holder, Conclusion.Strength strength, String provisions) {
    return conclusion(id, Conclusion.Kind.LIMIT, holder, strength, provisions);
  }

  /** How it is done. */
  static ConclusionRule procedure(
      String id, Conclusion.Holder holder, Conclusion.Strength strength, String provisions) {
    return conclusion(id, Conclusion.Kind.PROCEDURE, holder, strength, provisions);
  }

  /** Information for whoever handles the case. */
  static ConclusionRule note(String id, String provisions) {
    return note(id, Conclusion.Holder.HOST_AUTHORITY, Conclusion.Strength.INFORMATIVE, provisions);
  }

  /** Information for somebody else, or with a strength of its own. */
  static ConclusionRule note(
      String id, Conclusion.Holder holder, Conclusion.Strength strength, String provisions) {
    return conclusion(id, Conclusion.Kind.INFORMATION, holder, strength, provisions);
  }

  /** A conclusion that follows on no outcome as yet; see {@link #on}. */
  static ConclusionRule conclusion(
      String id,
      Conclusion.Kind kind,
      Conclusion.Holder holder,
      Conclusion.Strength strength,
      String provisions) {
    return new ConclusionRule(
        new Conclusion(id, kind, holder, strength, usual(kind), false, Provisions.of(provisions)),
        Set.of(),
        rule(allOf(new Condition[0])),
        false,
        rule(allOf(new Condition[0])));
  }

  /** Information is usually for finding out, and all else for the decision. */
  private static Stage usual(Conclusion.Kind kind) {
    return kind == Conclusion.Kind.INFORMATION ? Stage.BEFORE_DECIDING : Stage.IN_THE_DECISION;
  }

  /** The same at another stage of the work than is usual for its kind. */
  ConclusionRule at(Stage stage) {
    return new ConclusionRule(
        new Conclusion(
            conclusion.id(),
            conclusion.kind(),
            conclusion.holder(),
            conclusion.strength(),
            stage,
            conclusion.saysWhatDoesNotFollow(),
            conclusion.provisions()),
        outcomes,
        when,
        onlyIfSure,
        once);
  }

  /** The same, as one that says what must not be read out of the outcome. */
  ConclusionRule guarding() {
    return new ConclusionRule(
        new Conclusion(
            conclusion.id(),
            conclusion.kind(),
            conclusion.holder(),
            conclusion.strength(),
            conclusion.stage(),
            true,
            conclusion.provisions()),
        outcomes,
        when,
        onlyIfSure,
        once);
  }

  /** The same, on these outcomes too. */
  ConclusionRule on(Outcome... others) {
    return new ConclusionRule(
        conclusion, Sets.union(outcomes, Set.of(others)), when, onlyIfSure, once);
  }

  /** The same, only under a further condition. */
  ConclusionRule when(Condition condition) {
    return new ConclusionRule(conclusion, outcomes, rule(condition), false, once);
  }

  /** The same, only once a further condition is surely met: it is not said what may yet follow. */
  ConclusionRule whenSurely(Condition condition) {
    return new ConclusionRule(conclusion, outcomes, rule(condition), true, once);
  }

  /**
   * The same, only once this part of its further condition is surely met: what else it hangs on may
   * be open.
   */
  ConclusionRule onceSurely(Condition part) {
    return new ConclusionRule(conclusion, outcomes, when, onlyIfSure, rule(part));
  }

  /** The same under the numbers of its article; one that could follow on no outcome is refused. */
  ConclusionRule numbered(Numbering<FactCriterion> numbers) {
    if (outcomes.isEmpty()) {
      throw new IllegalStateException("on which outcome does " + conclusion.id() + " follow?");
    }
    return new ConclusionRule(
        conclusion,
        outcomes,
        numbers.rule(when.condition()),
        onlyIfSure,
        numbers.rule(once.condition()));
  }

  private static Rule<FactCriterion> rule(Condition condition) {
    return Rule.of(FactCriterion.class, condition);
  }

  /** What follows. */
  public Conclusion conclusion() {
    return conclusion;
  }

  /** The outcomes on which it follows. */
  public Set<Outcome> outcomes() {
    return outcomes;
  }

  /** What it depends on beyond the outcome; a condition without parts if it depends on nothing. */
  public Rule<FactCriterion> condition() {
    return when;
  }

  /**
   * The right, duty, limit or procedure if it follows, or may follow, once the open article
   * applies. What stands already while the article is open is drawn.
   */
  Optional<DrawnConclusion> drawIfApplies(ArticleSheet sheet) {
    return outcomes.contains(Outcome.UNDETERMINED) || !OF_SUBSTANCE.contains(conclusion.kind())
        ? Optional.empty()
        : draw(Outcome.APPLIES, sheet);
  }

  /** The conclusion if it follows or may follow. */
  Optional<DrawnConclusion> draw(Outcome outcome, ArticleSheet sheet) {
    if (!outcomes.contains(outcome)) {
      return Optional.empty();
    }
    Finding finding = sheet.find(when);
    Truth truth = finding.truth();
    if (truth == Truth.FALSE
        || (onlyIfSure && truth == Truth.UNKNOWN)
        || sheet.find(once).truth() != Truth.TRUE) {
      return Optional.empty();
    }
    if (truth == Truth.TRUE) {
      return Optional.of(new DrawnConclusion(conclusion, finding, List.of()));
    }
    List<Fact<?>> open =
        Lists.transform(Reasons.openFacts(finding, sheet.matter(), sheet.law()), OpenFact::fact);
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(new DrawnConclusion(conclusion, finding, open));
  }
}
