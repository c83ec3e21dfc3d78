package org.arendal.core.explanation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.answer.AnswerOverTime;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.ChangedArticle;
import org.arendal.core.answer.ConclusionChange;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.TurnedCriterion;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Problem;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Truth;

/**
 * Puts an answer over time into words, span by span: of a span that begins with a change, what
 * turned and which days that has to do with, and of what follows only what is otherwise than
 * before.
 */
final class OverTimeText {
  private final Words words;
  private final Printer out;

  OverTimeText(Words words, Printer out) {
    this.words = words;
    this.out = out;
  }

  void add(AnswerOverTime answer) {
    out.title(words.get("timeline.title", words.subject(answer.article())));
    out.paragraph(words.get("timeline.period", answer.from(), answer.to()), List.of());
    answer.spans().forEach(this::span);
    answer
        .registersEnd()
        .ifPresent(
            day -> {
              out.heading(words.get("label.remarks"));
              out.item(words.get("timeline.registers-end", day), List.of());
            });
  }

  private void span(AnswerOverTime.Span span) {
    String days =
        span.first().equals(span.last())
            ? words.texts().date(span.first())
            : words.get("label.days", span.first(), span.last());
    out.section(
        words.get(
            "timeline.span",
            days,
            span.answer()
                .map(answer -> words.coded("outcome-title", answer.outcome()))
                .orElseGet(() -> words.get("timeline.contradiction"))));
    span.change()
        .ifPresentOrElse(
            change -> changed(change, span), () -> span.answer().ifPresent(this::conclusions));
    contradicting(span).forEach(label -> out.item(label, List.of()));
  }

  private void changed(AnswerOverTime.Change change, AnswerOverTime.Span span) {
    Determination answer = span.answer().orElseThrow();
    List<String> reached = reached(change, answer);
    if (!change.turned().isEmpty() || !reached.isEmpty()) {
      out.paragraph(words.get("compare.causes") + ":", List.of());
    }
    change.turned().forEach(one -> turned(one, answer));
    reached.forEach(remark -> out.item(remark, List.of()));
    ChangedArticle both =
        new ChangedArticle(Optional.of(change.before()), Optional.of(answer), List.of());
    changes("label.follows", both.conclusions());
    changes("label.if-it-applies", both.ifItApplies());
  }

  /** A criterion, and the days of its facts that are reached with the change. */
  private void turned(TurnedCriterion one, Determination answer) {
    out.item(
        words.get(
            "timeline.turned",
            words.condition(one.criterion()),
            status(one.before()),
            status(one.after())),
        one.criterion().provisions());
    for (Fact<?> fact : ((FactCriterion) one.criterion()).facts()) {
      if (answer.matter().value(fact) instanceof LocalDate day && isReached(day, answer)) {
        out.detail(words.get("timeline.span", words.label(fact), words.texts().date(day)));
      }
    }
  }

  private String status(Truth truth) {
    return words.get(
        switch (truth) {
          case TRUE -> "status.met";
          case FALSE -> "status.unmet";
          case UNKNOWN -> "status.open";
        });
  }

  /** What there is to know of the criteria that turned, since the change, and names its day. */
  private List<String> reached(AnswerOverTime.Change change, Determination answer) {
    Set<Provision> turned =
        change.turned().stream()
            .flatMap(one -> one.criterion().provisions().stream())
            .collect(Collectors.toSet());
    return answer.remarks().stream()
        .filter(remark -> !change.before().remarks().contains(remark))
        .filter(remark -> !Collections.disjoint(remark.provisions(), turned))
        .filter(remark -> remark.values().stream().anyMatch(value -> isDayReached(value, answer)))
        .map(words::remark)
        .toList();
  }

  private static boolean isDayReached(Argument value, Determination answer) {
    return value instanceof Argument.OfDate given
        && given.date().isDay()
        && isReached(given.date().earliest(), answer);
  }

  /** A first day changes an answer on itself, and a last day on the one after. */
  private static boolean isReached(LocalDate day, Determination answer) {
    return day.equals(answer.asOf()) || day.plusDays(1).equals(answer.asOf());
  }

  private void changes(String what, List<ConclusionChange> changes) {
    new ConclusionText(words, out)
        .add(
            changes,
            change -> out.paragraph(words.get(lead(change), words.get(what)) + ":", List.of()));
  }

  private static String lead(ConclusionChange.Change change) {
    return switch (change) {
      case GONE -> "timeline.gone";
      case DRAWN -> "timeline.drawn";
      case NO_LONGER_CERTAIN -> "timeline.no-longer-certain";
      case NOW_CERTAIN -> "timeline.now-certain";
    };
  }

  private void conclusions(Determination answer) {
    ConclusionText text = new ConclusionText(words, out);
    text.add(answer.conclusions());
    if (!answer.ifItApplies().isEmpty()) {
      out.paragraph(words.get("label.if-it-applies") + ":", List.of());
      text.add(answer.ifItApplies());
    }
  }

  /** The facts that contradict the days, each once. */
  private List<String> contradicting(AnswerOverTime.Span span) {
    List<String> ids =
        span.contradictions().stream().map(Problem::factId).distinct().collect(Collectors.toList());
    return Facts.all().stream()
        .filter((Fact<?> fact) -> ids.contains(fact.id()))
        .map(words::label)
        .toList();
  }
}
