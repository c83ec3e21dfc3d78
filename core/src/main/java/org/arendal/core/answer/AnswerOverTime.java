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
   * @param answer the answer on the first day; empty if the facts contradict these days
   * @param contradictions how the facts contradict the first day; empty if there is an answer
   */
  public record Span(
      LocalDate first,
      LocalDate last,
      Optional<Determination> answer,
      List<Problem> contradictions) {
    /** Copies the contradictions. */
    public Span {
      requireNonNull(first);
      requireNonNull(last);
      requireNonNull(answer);
      contradictions = List.copyOf(contradictions);
    }

    /** This span, a day longer. */
    Span longer() {
      return new Span(first, last.plusDays(1), answer, contradictions);
    }

    /** Whether another span says the same: outcome and conclusions, or contradictions. */
    public boolean saysTheSame(Span other) {
      return contradictions.equals(other.contradictions)
          && answer.map(Determination::outcome).equals(other.answer.map(Determination::outcome))
          && haveSameConclusions(new ChangedArticle(answer, other.answer, List.of()));
    }

    private static boolean haveSameConclusions(ChangedArticle both) {
      return both.conclusions().isEmpty() && both.ifItApplies().isEmpty();
    }
  }

  /** Copies the spans. */
  public AnswerOverTime {
    requireNonNull(article);
    requireNonNull(from);
    requireNonNull(to);
    requireNonNull(registersEnd);
    spans = List.copyOf(spans);
  }

  /** Joins a day to spans that end on the day before: it makes the last one longer, or its own. */
  public static void join(List<Span> spans, Span day) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).saysTheSame(day)) {
      spans.set(last, spans.get(last).longer());
    } else {
      spans.add(day);
    }
  }
}
