package org.arendal.core.explanation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through a rule, with or without what came of it, from which every form of a diagram
 * is written.
 */
final class DiagramWalk {
  private static final int NO_PARENT = -1;

  private final Words words;
  private final ConditionText texts;
  private final @Nullable Case matter;
  private final List<Diagram.Line> lines = new ArrayList<>();

  private DiagramWalk(Words words, @Nullable Case matter) {
    this.words = words;
    this.texts = new ConditionText(words);
    this.matter = matter;
  }

  /** The lines of a rule as it is written. */
  static ImmutableList<Diagram.Line> of(Condition rule, Words words) {
    DiagramWalk walk = new DiagramWalk(words, null);
    walk.add(new Place(NO_PARENT, 0, Optional.empty()), rule, null);
    return ImmutableList.copyOf(walk.lines);
  }

  /** The lines of a rule and what came of it for a case. */
  static ImmutableList<Diagram.Line> of(Finding finding, Case matter, Words words) {
    DiagramWalk walk = new DiagramWalk(words, matter);
    walk.add(new Place(NO_PARENT, 0, Optional.empty()), finding.condition(), finding);
    return ImmutableList.copyOf(walk.lines);
  }

  /** Where a line stands: below which other, how deep, and what leads to it. */
  private record Place(int parent, int depth, Optional<String> lead) {
    Place below(int line) {
      return new Place(line, depth + 1, Optional.empty());
    }

    Place below(int line, String leading) {
      return new Place(line, depth + 1, Optional.of(leading));
    }
  }

  private void add(Place place, Condition condition, @Nullable Finding finding) {
    switch (condition.kind()) {
      case CRITERION ->
          leaf(place, finding, words.condition(condition), condition.criterion().orElseThrow());
      case NOT -> {
        Condition negated = condition.parts().get(0);
        if (condition.label().isEmpty() && negated.criterion().isPresent()) {
          Criterion criterion = negated.criterion().get();
          String says = words.get("condition.not-so", words.clause(criterion));
          leaf(place, finding, says, criterion);
        } else {
          int head = head(place, Diagram.Shape.ALL_OF, finding, words.condition(condition));
          add(place.below(head), negated, part(finding, 0));
        }
      }
      case UNLESS -> {
        String says =
            condition.label().isPresent()
                ? words.condition(condition)
                : words.get("condition.all-of");
        int head = head(place, Diagram.Shape.ALL_OF, finding, says);
        rule(place.below(head), condition.parts().get(0), part(finding, 0));
        add(
            place.below(head, words.get("condition.unless")),
            condition.parts().get(1),
            part(finding, 1));
      }
      case ALL_OF -> whole(place, Diagram.Shape.ALL_OF, condition, finding);
      case ANY_OF -> whole(place, Diagram.Shape.ANY_OF, condition, finding);
    }
  }

  private void whole(
      Place place, Diagram.Shape shape, Condition condition, @Nullable Finding finding) {
    int head = head(place, shape, finding, texts.whole(condition));
    parts(place.below(head), condition, finding);
  }

  /** The rule that an exception belongs to: its parts alone, if they are simply all needed. */
  private void rule(Place place, Condition rule, @Nullable Finding finding) {
    if (rule.kind() == Condition.Kind.ALL_OF && rule.label().isEmpty()) {
      parts(place, rule, finding);
    } else {
      add(place, rule, finding);
    }
  }

  private void parts(Place place, Condition condition, @Nullable Finding finding) {
    for (int i = 0; i < condition.parts().size(); i++) {
      add(place, condition.parts().get(i), part(finding, i));
    }
  }

  private static @Nullable Finding part(@Nullable Finding finding, int number) {
    return finding == null ? null : finding.parts().get(number);
  }

  private int head(Place place, Diagram.Shape shape, @Nullable Finding finding, String says) {
    lines.add(
        new Diagram.Line(
            place.depth(),
            place.parent(),
            shape,
            place.lead(),
            Optional.ofNullable(finding).map(Finding::status),
            finding == null ? says : texts.unsettled(finding, says),
            Optional.empty(),
            List.of(),
            Optional.empty()));
    return lines.size() - 1;
  }

  private void leaf(Place place, @Nullable Finding finding, String says, Criterion criterion) {
    lines.add(
        new Diagram.Line(
            place.depth(),
            place.parent(),
            Diagram.Shape.CRITERION,
            place.lead(),
            Optional.ofNullable(finding).map(Finding::status),
            says,
            Optional.ofNullable(matter)
                .flatMap(judged -> texts.judgement(criterion, judged))
                .map(Wording::text),
            criterion.provisions(),
            Optional.of(criterion.id())));
  }
}
