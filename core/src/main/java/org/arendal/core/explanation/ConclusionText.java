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
  private final Words words;
  private final Printer out;

  ConclusionText(Words words, Printer out) {
    this.words = words;
    this.out = out;
  }

  /** What surely follows stands before what still depends on a fact. */
  void add(List<DrawnConclusion> conclusions) {
    conclusions.stream().filter(DrawnConclusion::isCertain).forEach(this::add);
    conclusions.stream().filter(drawn -> !drawn.isCertain()).forEach(this::add);
  }

  private void add(DrawnConclusion drawn) {
    String depends = drawn.isCertain() ? "" : depends(drawn);
    out.item(
        lead(drawn.conclusion()) + depends + ": " + words.conclusion(drawn),
        drawn.conclusion().provisions());
  }

  private String lead(Conclusion conclusion) {
    return conclusion.kind() == Conclusion.Kind.INFORMATION
        ? words.coded("kind", conclusion.kind())
        : kind(conclusion)
            + " ("
            + words.label("for", words.coded("holder", conclusion.holder()))
            + "; "
            + words.coded("strength", conclusion.strength())
            + ")";
  }

  /** What is only permitted, or is only an example, is not headed as a duty or a limit. */
  private String kind(Conclusion conclusion) {
    return switch (conclusion.strength()) {
      case PERMITTED -> words.texts().get("lead.permitted");
      case EXAMPLE -> words.texts().get("lead.example");
      default -> words.coded("kind", conclusion.kind());
    };
  }

  /** On what a conclusion still depends: in words if it is one criterion, else by the facts. */
  private String depends(DrawnConclusion drawn) {
    String facts = drawn.openFacts().stream().map(words::label).collect(Collectors.joining("; "));
    return depends(drawn.condition(), false, facts);
  }

  private String depends(Finding open, boolean isNegated, String facts) {
    Condition condition = open.condition();
    if (condition.kind() == Condition.Kind.CRITERION) {
      return words.label(
          isNegated ? "unless" : "if", words.clause(condition.criterion().orElseThrow()));
    }
    List<Finding> openParts =
        open.parts().stream().filter(part -> part.truth() == Truth.UNKNOWN).toList();
    if (openParts.size() > 1) {
      return words.label("depends-on", facts);
    }
    // All else is settled, and leaves the whole to this one part.
    Finding decisive = openParts.get(0);
    boolean turnsRound =
        condition.kind() == Condition.Kind.NOT
            || (condition.kind() == Condition.Kind.UNLESS && decisive.equals(open.parts().get(1)));
    return depends(decisive, isNegated ^ turnsRound, facts);
  }
}
