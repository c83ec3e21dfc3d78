package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.Problem;
import org.arendal.core.law.Article;

/**
 * What one article says of a case on each day of a period, with the facts as they stand.
 *
 * @param article the article
 * @param from the first day that was asked
 * @param to the last day that was asked
 * @param registersEnd the day up to which the registers were read, if the answer ends there because
 *     the period goes on
 * @param spans the answers, from the first day on, without a day left out; none if the registers
 *     end before the period begins
 */
public record AnswerOverTime(
    Article article,
    LocalDate from,
    LocalDate to,
    Optional<LocalDate> registersEnd,
    List<Span> spans) {

  /**
   * Days in a row with equal outcome and conclusions.
   *
   * @param first the first day
   * @param last the last day, inclusive
   * @param change what the first day changed; empty if the span is the first, or if the facts
   *     contradict its first day or the day before
   * @param answer the answer on the first day; empty if the facts contradict these days
   * @param contradictions how the facts contradict the first day; empty if there is an answer
   */
  public record Span(
      LocalDate first,
      LocalDate last,
      Optional<Change> change,
      Optional<Determination> answer,
      List<Problem> contradictions) {
    /** Copies the contradictions. */
    public Span {
      requireNonNull(first, "first");
      requireNonNull(last, "last");
      requireNonNull(change, "change");
      requireNonNull(answer, "answer");
      contradictions = List.copyOf(contradictions);
    }

    /** This span, a day longer. */
    public Span longer() {
      return new Span(first, last.plusDays(1), change, answer, contradictions);
    }

    /** Whether another span says the same: outcome and conclusions, or contradictions. */
    public boolean saysTheSame(Span other) {
      requireNonNull(other, "other");
      return contradictions.equals(other.contradictions)
          && answer.map(Determination::outcome).equals(other.answer.map(Determination::outcome))
          && haveSameConclusions(new ChangedArticle(answer, other.answer, List.of()));
    }

    /** This span, which begins with a change. */
    public Span after(Change begins) {
      requireNonNull(begins, "begins");
      return new Span(first, last, Optional.of(begins), answer, contradictions);
    }

    private static boolean haveSameConclusions(ChangedArticle both) {
      return both.conclusions().isEmpty() && both.ifItApplies().isEmpty();
    }
  }

  /**
   * What a day changed.
   *
   * @param before the answer on the day before
   * @param turned the criteria that turned on the day and, each alone, change the answer; all that
   *     turned, if none does alone; none if what changed is no criterion's
   */
  public record Change(Determination before, List<TurnedCriterion> turned) {
    /** Copies the criteria. */
    public Change {
      requireNonNull(before, "before");
      turned = List.copyOf(turned);
    }
  }

  /** Copies the spans. */
  public AnswerOverTime {
    requireNonNull(article, "article");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(registersEnd, "registersEnd");
    spans = List.copyOf(spans);
  }
}
