package org.arendal.core.article;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Bearing;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Ground;
import org.arendal.core.answer.Ground.Turns;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestion.State;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.KnownInPart;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * What is still to be asked in a case, and what there is no use in asking.
 *
 * <p>What a fact may turn comes from what criteria say that they read and from the findings, and no
 * value is tried: an open article hangs on all facts of its open criteria, whether or not these are
 * asked for yet, and so does a conclusion that may follow. What remarks and contacts hang on is
 * seen from what was read to make them. A fact that settles another counts like that one. See ADR
 * 0101.
 */
public final class Questions {
  private final Assessment assessment;
  private final Case matter;
  private final AssembledLaw law;
  private final SetMultimap<Fact<?>, Ground> grounds = LinkedHashMultimap.create();
  private final Set<Fact<?>> asked = new LinkedHashSet<>();

  private Questions(Assessment assessment, AssembledLaw law) {
    this.assessment = assessment;
    this.matter = assessment.matter();
    this.law = law;
  }

  /** The questions that are open over all articles of an assessment, which this law made. */
  public static OpenQuestions of(Assessment assessment, AssembledLaw law) {
    Questions questions = new Questions(assessment, law);
    assessment.determinations().forEach(questions::add);
    return questions.sorted();
  }

  private void add(Determination answered) {
    ArticleEvaluator article = Articles.of(answered.article());
    if (answered.outcome() == Outcome.UNDETERMINED) {
      addOutcome(answered, article);
    }
    addConclusions(answered, article);
    for (Fact<?> fact : article.readByContacts(matter, law)) {
      add(fact, ground(answered, Turns.CONTACT));
    }
    for (Fact<?> fact : article.readByRemarks(answered.outcome(), matter, law)) {
      add(fact, ground(answered, Turns.REMARK));
    }
  }

  private void addOutcome(Determination answered, ArticleEvaluator article) {
    answered.openFacts().forEach(open -> asked.add(open.fact()));
    for (Criterion criterion : open(answered.finding(), article.rule().criteria())) {
      add(criterion, answered, Turns.OUTCOME, Optional.empty());
    }
    if (answered.finding().truth() == Truth.FALSE) {
      // Whether it is the Convention that is not in force, or the article that does not apply.
      for (FactCriterion criterion : article.inForce().criteria()) {
        add(criterion, answered, Turns.OUTCOME, Optional.empty());
      }
    }
  }

  private void addConclusions(Determination answered, ArticleEvaluator article) {
    Set<Outcome> possible =
        answered.outcome() == Outcome.UNDETERMINED
            ? EnumSet.allOf(Outcome.class)
            : EnumSet.of(answered.outcome());
    answered.conclusions().forEach(drawn -> asked.addAll(drawn.openFacts()));
    ArticleSheet sheet = new ArticleSheet(article.criteria(), matter, law);
    for (ConclusionRule conclusion : article.possibleConclusions()) {
      if (conclusion.outcomes().stream().anyMatch(possible::contains)) {
        Finding finding = sheet.find(conclusion.condition());
        for (Criterion criterion : open(finding, conclusion.condition().criteria())) {
          add(criterion, answered, Turns.CONCLUSION, Optional.of(conclusion.conclusion()));
        }
      }
    }
  }

  /** The criteria that are open, or that can be turned though they are not, and still matter. */
  private List<Criterion> open(Finding finding, List<FactCriterion> criteria) {
    Finding open = finding;
    for (FactCriterion criterion : criteria) {
      if (criterion.isProvisional()
          && criterion.facts().stream().anyMatch(fact -> isOpen(fact, matter))) {
        open = open.with(criterion, Truth.UNKNOWN);
      }
    }
    return open.openCriteria();
  }

  private void add(
      Criterion criterion, Determination answered, Turns turns, Optional<Conclusion> conclusion) {
    Ground ground = new Ground(answered.article(), turns, Optional.of(criterion), conclusion);
    for (Fact<?> fact : ((FactCriterion) criterion).facts()) {
      add(fact, ground);
    }
  }

  /** What is known can turn nothing any more, and nothing can settle it otherwise. */
  private void add(Fact<?> fact, Ground ground) {
    if (isOpen(fact, matter)) {
      grounds.put(fact, ground);
      for (Fact<?> settling : Case.settling(fact)) {
        if (isOpen(settling, matter)) {
          grounds.put(settling, ground);
        }
      }
    }
  }

  private static Ground ground(Determination answered, Turns turns) {
    return new Ground(answered.article(), turns, Optional.empty(), Optional.empty());
  }

  /** Whether a fact is unknown, or known only in part. */
  static boolean isOpen(Fact<?> fact, Case matter) {
    Object value = matter.value(fact);
    return value instanceof KnownInPart known ? !known.isComplete() : value == null;
  }

  private OpenQuestions sorted() {
    Set<Fact<?>> inVain = Set.copyOf(matter.askedInVain());
    PossibleAnswers answers = PossibleAnswers.to(assessment, law);
    List<OpenQuestion> toAsk = new ArrayList<>();
    ImmutableList.Builder<OpenQuestion> others = ImmutableList.builder();
    for (Fact<?> fact : Facts.all()) {
      if (isOpen(fact, matter)) {
        Bearing bearing = bearing(fact);
        State state = state(fact, bearing, inVain);
        List<Ground> why =
            grounds.get(fact).stream()
                .sorted(Comparator.comparing(Ground::turns).thenComparing(Ground::article))
                .collect(toImmutableList());
        boolean hasAnswers = bearing == Bearing.OUTCOME && asked.contains(fact);
        OpenQuestion question =
            new OpenQuestion(fact, bearing, state, why, hasAnswers ? answers.of(fact) : List.of());
        if (state == State.ASK) {
          toAsk.add(question);
        } else {
          others.add(question);
        }
      }
    }
    return new OpenQuestions(
        assessment,
        ImmutableList.<OpenQuestion>builder()
            .addAll(AskingOrder.sorted(toAsk, answers))
            .addAll(others.build())
            .build());
  }

  private Bearing bearing(Fact<?> fact) {
    Set<Turns> turns = grounds.get(fact).stream().map(Ground::turns).collect(toImmutableSet());
    if (turns.isEmpty()) {
      return Bearing.NONE;
    }
    return turns.contains(Turns.OUTCOME) ? Bearing.OUTCOME : Bearing.CONSEQUENCE;
  }

  private State state(Fact<?> fact, Bearing bearing, Set<Fact<?>> inVain) {
    if (bearing == Bearing.NONE) {
      return State.NEEDLESS;
    }
    if (inVain.contains(fact)) {
      return State.ASKED_NOT_KNOWN;
    }
    return asked.contains(fact) ? State.ASK : State.NOT_YET;
  }
}
