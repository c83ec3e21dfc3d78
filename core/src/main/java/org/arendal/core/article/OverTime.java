package org.arendal.core.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.AnswerOverTime;
import org.arendal.core.answer.Determination;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Problem;
import org.arendal.core.matter.Case;

/**
 * Answers an article for each day of a period. The days on which an answer can change are not
 * foreseen: one that was forgotten would make a span that is wrong and looks right (ADR 0114).
 */
public final class OverTime {
  private OverTime() {}

  /**
   * An answer to an article from the first day to the last, or to the day up to which the registers
   * of all countries were read, if that is earlier.
   *
   * @throws IllegalArgumentException if the period ends before it begins
   */
  public static AnswerOverTime of(
      ArticleEvaluator article, Case matter, AssembledLaw law, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the period ends before it begins");
    }
    Optional<LocalDate> registersEnd =
        law.registerVersions().values().stream().min(Comparator.naturalOrder()).filter(to::isAfter);
    LocalDate last = registersEnd.orElse(to);
    List<AnswerOverTime.Span> spans = new ArrayList<>();
    AnswerOverTime.Span before = null;
    for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
      AnswerOverTime.Span on = on(day, article, matter, law);
      if (before != null && before.saysTheSame(on)) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).longer());
      } else {
        spans.add(before == null ? on : begun(before, on, article, law));
      }
      before = on;
    }
    return new AnswerOverTime(article.article(), from, to, registersEnd, spans);
  }

  private static AnswerOverTime.Span on(
      LocalDate day, ArticleEvaluator article, Case matter, AssembledLaw law) {
    Case.Builder facts = matter.toBuilder(day);
    List<Problem> contradictions = facts.problems();
    return new AnswerOverTime.Span(
        day,
        day,
        Optional.empty(),
        contradictions.isEmpty()
            ? Optional.of(article.evaluate(facts.build(), law))
            : Optional.empty(),
        contradictions);
  }

  /** A day that says something else than the day before, with what it changed. */
  private static AnswerOverTime.Span begun(
      AnswerOverTime.Span before,
      AnswerOverTime.Span on,
      ArticleEvaluator article,
      AssembledLaw law) {
    if (before.answer().isEmpty() || on.answer().isEmpty()) {
      return on;
    }
    Determination first = before.answer().get();
    return on.after(
        new AnswerOverTime.Change(
            first, new TurnedOnDay(article, law, first, on.answer().get()).criteria()));
  }
}
