package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.PossibleAnswer;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * What the answers to a question would do to the articles that are open and hang on it.
 *
 * <p>Where there are few answers each is tried: yes and no, the choices of a code, the territories.
 * Where there are many, as of a day or a citizenship, it is the conditions that can be met or not.
 * An answer that contradicts what is known is none.
 */
final class PossibleAnswers {
  private final Case matter;
  private final AssembledLaw law;
  private final ImmutableList<Determination> open;

  private PossibleAnswers(Case matter, AssembledLaw law, List<Determination> open) {
    this.matter = matter;
    this.law = law;
    this.open = ImmutableList.copyOf(open);
  }

  static PossibleAnswers to(Assessment assessment, AssembledLaw law) {
    return new PossibleAnswers(
        assessment.matter(),
        law,
        assessment.determinations().stream()
            .filter(one -> one.outcome() == Outcome.UNDETERMINED)
            .toList());
  }

  /** The answers to a question, each with the outcomes that it would lead to. */
  List<PossibleAnswer> of(Fact<?> fact) {
    List<Determination> hanging =
        open.stream().filter(one -> !criteria(one, fact).isEmpty()).toList();
    List<Object> values = values(fact);
    return values.isEmpty() ? ofConditions(fact, hanging) : ofValues(fact, values, hanging);
  }

  /** How many facts are left to ask for over all open articles after each answer. */
  IntSummaryStatistics left(Fact<?> fact) {
    IntSummaryStatistics left = new IntSummaryStatistics();
    List<Object> values = values(fact);
    for (Object value : values) {
      known(fact, value).ifPresent(known -> left.accept(left(known)));
    }
    if (values.isEmpty()) {
      // An answer need not settle anything, and where others are missing too it may be all it does.
      left.accept(left(matter) - 1);
      for (Criterion criterion : criteria(fact)) {
        if (((FactCriterion) criterion).openFacts(matter, law).size() == 1) {
          left.accept(left(criterion, true, fact));
          left.accept(left(criterion, false, fact));
        }
      }
    }
    return left;
  }

  private int left(Case known) {
    Set<Fact<?>> left = new LinkedHashSet<>();
    for (Determination one : open) {
      Articles.of(one.article()).openFacts(known, law).forEach(next -> left.add(next.fact()));
    }
    return left.size();
  }

  private int left(Criterion criterion, boolean met, Fact<?> answered) {
    Set<Fact<?>> left = new LinkedHashSet<>();
    for (Determination one : open) {
      one.finding()
          .with(criterion, Truth.of(met))
          .openCriteria()
          .forEach(next -> left.addAll(((FactCriterion) next).openFacts(matter, law)));
    }
    left.remove(answered);
    return left.size();
  }

  private List<PossibleAnswer> ofValues(
      Fact<?> fact, List<Object> values, List<Determination> hanging) {
    ImmutableList.Builder<PossibleAnswer> answers = ImmutableList.builder();
    for (Object value : values) {
      known(fact, value)
          .ifPresent(
              known -> answers.add(new PossibleAnswer.OfValue(value, outcomes(known, hanging))));
    }
    return answers.build();
  }

  private SortedMap<Article, Outcome> outcomes(Case known, List<Determination> hanging) {
    ImmutableSortedMap.Builder<Article, Outcome> outcomes = ImmutableSortedMap.naturalOrder();
    for (Determination one : hanging) {
      outcomes.put(one.article(), Articles.of(one.article()).outcome(known, law));
    }
    return outcomes.buildOrThrow();
  }

  private List<PossibleAnswer> ofConditions(Fact<?> fact, List<Determination> hanging) {
    ImmutableList.Builder<PossibleAnswer> answers = ImmutableList.builder();
    for (Criterion criterion : criteria(fact)) {
      for (boolean met : new boolean[] {true, false}) {
        ImmutableSortedMap.Builder<Article, Outcome> outcomes = ImmutableSortedMap.naturalOrder();
        for (Determination one : hanging) {
          if (criteria(one, fact).contains(criterion)) {
            outcomes.put(
                one.article(),
                Articles.of(one.article()).outcome(one.finding(), criterion, met, matter, law));
          }
        }
        answers.add(new PossibleAnswer.OfCondition(criterion, met, outcomes.buildOrThrow()));
      }
    }
    return answers.build();
  }

  private Set<Criterion> criteria(Fact<?> fact) {
    Set<Criterion> criteria = new LinkedHashSet<>();
    open.forEach(one -> criteria.addAll(criteria(one, fact)));
    return criteria;
  }

  /** The open criteria of an article that ask for a fact. */
  private Set<Criterion> criteria(Determination one, Fact<?> fact) {
    List<? extends Criterion> open =
        one.finding().truth() == Truth.UNKNOWN
            ? one.finding().openCriteria()
            : Articles.of(one.article()).inForce().criteria();
    Set<Criterion> criteria = new LinkedHashSet<>();
    for (Criterion criterion : open) {
      if (((FactCriterion) criterion).openFacts(matter, law).contains(fact)) {
        criteria.add(criterion);
      }
    }
    return criteria;
  }

  /** The answers to a fact that are few; none if they are many, or if something is known of it. */
  private List<Object> values(Fact<?> fact) {
    if (matter.knows(fact)) {
      return List.of();
    }
    return switch (fact.type().kind()) {
      case YES_NO, JUDGEMENT -> List.of(true, false);
      case CODE, CODES -> List.copyOf(fact.type().choices());
      case TERRITORY -> Arrays.asList((Object[]) Territory.values());
      case DATE,
          PLACE,
          RESIDENCE,
          STAY_END,
          CITIZENSHIPS,
          RESIDENCE_PERIODS,
          LANGUAGE,
          ADVANCE_PAYMENTS ->
          List.of();
    };
  }

  /** The case with an answer; empty if that would contradict what is known. */
  private <T> Optional<Case> known(Fact<T> fact, Object answer) {
    Object value =
        switch (fact.type().kind()) {
          case JUDGEMENT -> Supposed.judgement((boolean) answer, matter);
          case CODES -> alone((Coded) answer);
          default -> answer;
        };
    Case.Builder known = matter.toBuilder().with(fact, fact.type().javaType().cast(value));
    return known.problems().isEmpty() ? Optional.of(known.build()) : Optional.empty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a choice of a fact is of the fact's own enum
  private static CodeSet<?> alone(Coded choice) {
    return CodeSet.of((Enum & Coded) choice);
  }
}
