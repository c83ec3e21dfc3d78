package org.arendal.core.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OtherOutcome;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Turn;
import org.arendal.core.answer.Turn.Means;
import org.arendal.core.answer.Way;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Answered;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * What would turn the outcome of an article: the smallest sets of its conditions whose other answer
 * does, as the rule stands, and by what each would come to be so.
 *
 * <p>What cannot be in the case is left out, and so are conditions that exclude each other. What is
 * not in a set stays as it is; whether a fact that turned would move other conditions too is not
 * looked at. Where the outcome is open only what is open is thought of otherwise, since what is
 * known need not change for the article to be decided. See ADR 0102.
 */
public final class Ways {
  private final ArticleEvaluator article;
  private final Determination answered;
  private final Case matter;
  private final AssembledLaw law;

  /** What would turn other articles that are open, kept since many ways lead by them. */
  private final Map<Article, List<OtherOutcome>> elsewhere = new EnumMap<>(Article.class);

  private Ways(Determination answered, AssembledLaw law) {
    this.article = Articles.of(answered.article());
    this.answered = answered;
    this.matter = answered.matter();
    this.law = law;
  }

  /** What would turn the outcome of an article for a case. */
  public static WhyNot of(Article article, Case matter, AssembledLaw law) {
    Determination answered = Articles.of(article).evaluate(matter, law);
    return new WhyNot(answered, new Ways(answered, law).others());
  }

  private List<OtherOutcome> others() {
    return switch (answered.outcome()) {
      case APPLIES -> List.of(to(Outcome.DOES_NOT_APPLY, this::canBe));
      case DOES_NOT_APPLY -> List.of(to(Outcome.APPLIES, this::canBe));
      case NOT_IN_FORCE -> List.of();
      case UNDETERMINED ->
          // Where the rule is decided it is open only whether the Convention is in force.
          answered.finding().truth() != Truth.UNKNOWN
              ? List.of()
              : List.of(
                  to(Outcome.APPLIES, this::mayTurnOut),
                  to(Outcome.DOES_NOT_APPLY, this::mayTurnOut));
    };
  }

  private OtherOutcome to(Outcome outcome, Predicate<Answered> mayBe) {
    List<List<Answered>> turning =
        answered.finding().turning(outcome == Outcome.APPLIES, mayBe).stream()
            .filter(set -> Together.canBe(set, matter, law))
            .toList();
    return new OtherOutcome(
        outcome,
        turning.stream()
            .filter(set -> set.size() <= OtherOutcome.MOST)
            .map(this::way)
            .collect(toImmutableList()),
        turning.stream().anyMatch(set -> set.size() > OtherOutcome.MOST));
  }

  private boolean mayTurnOut(Answered answer) {
    return now(answer) == Truth.UNKNOWN && canBe(answer);
  }

  /**
   * Where the Convention is not in force the article is not refused but not there: that is another
   * outcome.
   */
  private boolean canBe(Answered answer) {
    FactCriterion criterion = (FactCriterion) answer.criterion();
    boolean takesForceAway =
        !answer.isMet()
            && article.inForce().criteria().contains(criterion)
            && criterion.isStructure();
    return !takesForceAway && criterion.otherwise().possible().canBe(answer.isMet(), matter, law);
  }

  private Way way(List<Answered> set) {
    ImmutableList<Turn> turns = set.stream().map(this::turn).collect(toImmutableList());
    boolean isTimeAlone = turns.size() == 1 && turns.get(0).means() == Means.COMES_WITH_TIME;
    Optional<LocalDate> day =
        isTimeAlone ? coming(set.get(0)).flatMap(Otherwise.Coming::day) : Optional.empty();
    return new Way(turns, day);
  }

  private Turn turn(Answered answer) {
    FactCriterion criterion = (FactCriterion) answer.criterion();
    return new Turn(
        criterion,
        criterion.mainFacts(),
        now(answer),
        answer.isMet(),
        means(answer, criterion),
        answer.isMet() && now(answer) == Truth.UNKNOWN
            ? RepatriationDays.missingDay(criterion, matter, law)
            : Optional.empty(),
        OtherArticle.of(criterion).map(ArticleEvaluator::article));
  }

  private Means means(Answered answer, FactCriterion criterion) {
    if (criterion.reading().isPresent()) {
      return Means.READ;
    }
    return switch (criterion.changing()) {
      case JUDGED -> mayTurnOutElsewhere(answer, criterion) ? Means.TURNS_OUT : Means.JUDGED;
      case STANDS -> unlessOpen(answer, Means.STANDS);
      case COMES_ABOUT -> unlessOpen(answer, answer.isMet() ? Means.COMES_ABOUT : Means.STANDS);
      case COMES_AND_GOES -> unlessOpen(answer, answer.isMet() ? Means.COMES_ABOUT : Means.CEASES);
      case COMES_WITH_TIME ->
          coming(answer).filter(coming -> isSure(coming, answer)).isPresent()
              ? Means.COMES_WITH_TIME
              : unlessOpen(answer, Means.STANDS);
    };
  }

  /** What is open comes with time if nothing but the day of a decision to come is missing. */
  private boolean isSure(Otherwise.Coming coming, Answered answer) {
    return now(answer) != Truth.UNKNOWN || coming.day().isPresent();
  }

  /** Another article that is open may turn out so without anybody's judging. */
  private boolean mayTurnOutElsewhere(Answered answer, FactCriterion criterion) {
    Outcome sought = answer.isMet() ? Outcome.APPLIES : Outcome.DOES_NOT_APPLY;
    return now(answer) == Truth.UNKNOWN
        && OtherArticle.of(criterion).stream()
            .flatMap(other -> others(other.article()).stream())
            .filter(other -> other.outcome() == sought)
            .flatMap(other -> other.ways().stream())
            .anyMatch(way -> way.reach() == Turn.Reach.CAN_COME_ABOUT);
  }

  private List<OtherOutcome> others(Article other) {
    return elsewhere.computeIfAbsent(other, asked -> of(asked, matter, law).others());
  }

  /** What is open, or stands, by a judgement within the value of a fact rests on that. */
  private Means unlessOpen(Answered answer, Means means) {
    FactCriterion criterion = (FactCriterion) answer.criterion();
    if (now(answer) == Truth.UNKNOWN) {
      return StaysAbroad.open(List.of(criterion), matter, law).isEmpty()
          ? Means.TURNS_OUT
          : Means.JUDGED;
    }
    return means == Means.STANDS && StaysAbroad.wouldTurn(criterion, answer.isMet(), matter, law)
        ? Means.JUDGED
        : means;
  }

  private Optional<Otherwise.Coming> coming(Answered answer) {
    return answer.isMet()
        ? ((FactCriterion) answer.criterion()).otherwise().inTime().in(matter, law)
        : Optional.empty();
  }

  private Truth now(Answered answer) {
    return answered.finding().leaves(criterion -> criterion == answer.criterion()).get(0).truth();
  }
}
