package org.arendal.core.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.answer.AnswerOverTime;
import org.arendal.core.answer.Determination;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Problem;

/** Puts an answer over time into words, span by span. */
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
    span.answer().ifPresent(this::conclusions);
    contradicting(span).forEach(label -> out.item(label, List.of()));
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
