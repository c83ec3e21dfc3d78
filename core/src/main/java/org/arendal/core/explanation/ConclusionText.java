package org.arendal.core.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.article.Conclusion;
import org.arendal.core.article.DrawnConclusion;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;

/** Writes what follows from an outcome, and on what that still depends. */
final class ConclusionText {
  private final Explanation explanation;
  private final Texts texts;
  private final Lines lines;

  ConclusionText(Explanation explanation, Lines lines) {
    this.explanation = explanation;
    this.texts = explanation.texts();
    this.lines = lines;
  }

  /** What surely follows stands before what still depends on a fact. */
  void add(List<DrawnConclusion> conclusions) {
    conclusions.stream().filter(DrawnConclusion::isCertain).forEach(this::add);
    conclusions.stream().filter(drawn -> !drawn.isCertain()).forEach(this::add);
  }

  private void add(DrawnConclusion drawn) {
    Conclusion conclusion = drawn.conclusion();
    String lead =
        conclusion.kind() == Conclusion.Kind.INFORMATION
            ? explanation.coded("kind", conclusion.kind())
            : "%s (%s; %s)"
                .formatted(
                    kind(conclusion),
                    texts.get("label.for", explanation.coded("holder", conclusion.holder())),
                    explanation.coded("strength", conclusion.strength()));
    String depends = drawn.isCertain() ? "" : depends(drawn);
    lines.add(
        "  - ",
        "%s%s: %s %s"
            .formatted(
                lead,
                depends,
                explanation.conclusion(drawn),
                Citations.of(conclusion.provisions(), texts)));
  }

  /** What is only permitted, or is only an example, is not headed as a duty or a limit. */
  private String kind(Conclusion conclusion) {
    return switch (conclusion.strength()) {
      case PERMITTED -> texts.get("lead.permitted");
      case EXAMPLE -> texts.get("lead.example");
      default -> explanation.coded("kind", conclusion.kind());
    };
  }

  /** On what a conclusion still depends: in words if it is one criterion, else by the facts. */
  private String depends(DrawnConclusion drawn) {
    String facts =
        drawn.openFacts().stream().map(explanation::label).collect(Collectors.joining("; "));
    return depends(drawn.condition(), false, facts);
  }

  private String depends(Finding open, boolean isNegated, String facts) {
    Condition condition = open.condition();
    if (condition.kind() == Condition.Kind.CRITERION) {
      return texts.get(
          isNegated ? "label.unless" : "label.if",
          FindingText.lowerFirst(explanation.condition(condition)));
    }
    List<Finding> openParts =
        open.parts().stream().filter(part -> part.truth() == Truth.UNKNOWN).toList();
    if (openParts.size() > 1) {
      return texts.get("label.depends-on", facts);
    }
    // All else is settled, and leaves the whole to this one part.
    Finding decisive = openParts.get(0);
    boolean turnsRound =
        condition.kind() == Condition.Kind.NOT
            || (condition.kind() == Condition.Kind.UNLESS && decisive.equals(open.parts().get(1)));
    return depends(decisive, isNegated ^ turnsRound, facts);
  }
}
