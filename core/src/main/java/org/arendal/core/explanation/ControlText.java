package org.arendal.core.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arendal.core.answer.ControlPoint;
import org.arendal.core.answer.ControlPoint.ContestedReading;
import org.arendal.core.answer.ControlPoint.OlderRegisters;
import org.arendal.core.answer.ControlPoint.OpenJudgement;
import org.arendal.core.answer.ControlPoint.OpenStayAbroad;
import org.arendal.core.answer.ControlPoint.Remarked;
import org.arendal.core.answer.ControlPoint.UncheckedContact;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.fact.StayAbroad;
import org.arendal.core.law.Article;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Wording;

/**
 * Puts into words what a human must look at before a decision is sent: a line for each, with the
 * articles that it bears on. Judgements of the same articles share one.
 */
final class ControlText {
  /** Instead of a day that is not known. */
  private static final String OPEN = "…";

  private final Words words;

  ControlText(Words words) {
    this.words = words;
  }

  /** The points as a part of an explanation; nothing if there are none. */
  void add(List<ControlPoint> points, Printer out) {
    if (!points.isEmpty()) {
      out.heading(words.get("control.title"));
      lines(points).forEach(line -> out.item(line, List.of()));
    }
  }

  /** The points by themselves, also that there are none. */
  void print(List<ControlPoint> points, Printer out) {
    out.title(words.get("control.title"));
    if (points.isEmpty()) {
      out.row(words.get("control.nothing"));
    }
    lines(points).forEach(line -> out.item(line, List.of()));
  }

  List<Wording> lines(List<ControlPoint> points) {
    ImmutableList.Builder<Wording> lines = ImmutableList.builder();
    ListMultimap<List<Article>, OpenJudgement> judgements =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (ControlPoint point : points) {
      if (point instanceof OpenJudgement open) {
        judgements.put(open.articles(), open);
      }
    }
    judgements.asMap().values().forEach(open -> lines.add(judgements(List.copyOf(open))));
    points.stream()
        .filter(point -> !(point instanceof OpenJudgement))
        .forEach(point -> lines.add(line(point)));
    return lines.build();
  }

  /** One point in a line. */
  Wording line(ControlPoint point) {
    if (point instanceof OpenJudgement open) {
      return judgements(List.of(open));
    }
    if (point instanceof OpenStayAbroad open) {
      return bearing(point, Wording.of(stay(open.stay())));
    }
    if (point instanceof ContestedReading reading) {
      return Wording.of(reading(reading.use()));
    }
    if (point instanceof Remarked remarked) {
      return bearing(point, Wording.of(words.briefly(remarked.remark())));
    }
    if (point instanceof UncheckedContact unchecked) {
      return ContactText.brief(unchecked.contact(), words.texts());
    }
    OlderRegisters older = (OlderRegisters) point;
    return Wording.of(words.get("control.registers", older.state().mainTerritory(), older.read()));
  }

  private String stay(StayAbroad stay) {
    return words.get(
        switch (stay.sort()) {
          case ABSENCE -> "step.absence-not-judged";
          case GAP -> "step.gap-not-judged";
        },
        day(stay.first()),
        day(stay.last()));
  }

  /** A day as far as it is known. */
  private static Object day(Optional<PartialDate> day) {
    return day.isPresent() ? day.get() : OPEN;
  }

  /** The question of a reading names the article. */
  private String reading(ReadingUse use) {
    return use.option().isEmpty()
        ? words.get("control.open-reading", ReadingText.question(use, words.texts()))
        : ReadingText.brief(use, words.texts());
  }

  private Wording judgements(List<OpenJudgement> open) {
    String facts =
        open.stream().map(one -> words.label(one.fact())).collect(Collectors.joining("; "));
    return bearing(open.get(0), Wording.of(words.get("control.judgements", facts)));
  }

  private Wording bearing(ControlPoint point, Wording text) {
    String articles =
        point.articles().stream().map(words::number).collect(Collectors.joining(", "));
    return words.texts().worded("control.bearing", text, articles);
  }
}
