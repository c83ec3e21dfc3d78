package org.arendal.core.explanation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.ConclusionChange;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.logic.Criterion;
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

  /**
   * Those that stand otherwise, by the way in which they do, each under a heading of the caller's.
   */
  void add(List<ConclusionChange> changes, Consumer<ConclusionChange.Change> heading) {
    for (ConclusionChange.Change change : ConclusionChange.Change.values()) {
      List<DrawnConclusion> drawn =
          changes.stream()
              .filter(one -> one.change() == change)
              .map(ConclusionChange::drawn)
              .toList();
      if (!drawn.isEmpty()) {
        heading.accept(change);
        add(drawn);
      }
    }
  }

  private void add(DrawnConclusion drawn) {
    String lead = lead(drawn.conclusion());
    out.item(
        (drawn.isCertain() ? lead : depending(drawn, lead)) + ": " + words.conclusion(drawn),
        drawn.conclusion().provisions());
  }

  private String lead(Conclusion conclusion) {
    return conclusion.kind() == Conclusion.Kind.INFORMATION
        ? words.coded("kind", conclusion.kind())
        : words.get(
            "label.for",
            kind(conclusion),
            words.coded("holder", conclusion.holder()),
            words.coded("strength", conclusion.strength()));
  }

  /** What is only permitted, or is only an example, is not headed as a duty or a limit. */
  private String kind(Conclusion conclusion) {
    return switch (conclusion.strength()) {
      case PERMITTED -> words.get("lead.permitted");
      case EXAMPLE -> words.get("lead.example");
      default -> words.coded("kind", conclusion.kind());
    };
  }

  /**
   * The lead, and on what it depends: on one criterion if all ways to it hang on that, else on the
   * first facts, so many of them; the others are counted.
   */
  String dependingBriefly(List<DrawnConclusion> ways, String lead, int mostFacts) {
    Set<Optional<Decisive>> decisive =
        ways.stream().map(ConclusionText::decisive).collect(Collectors.toSet());
    Optional<Decisive> only = decisive.size() == 1 ? decisive.iterator().next() : Optional.empty();
    return only.map(open -> depending(open, lead, words.brieflyClause(open.criterion())))
        .orElseGet(() -> words.get("label.depends-on", lead, facts(ways, mostFacts)));
  }

  /** Whether all ways to it hang on this criterion alone, and on its not being met. */
  static boolean hangsOnNot(List<DrawnConclusion> ways, String criterion) {
    return ways.stream()
        .allMatch(
            way ->
                decisive(way)
                    .filter(open -> open.isNegated() && open.criterion().id().equals(criterion))
                    .isPresent());
  }

  private String facts(List<DrawnConclusion> ways, int most) {
    List<String> labels =
        ways.stream()
            .flatMap(way -> way.openFacts().stream())
            .distinct()
            .map(words::label)
            .toList();
    String named = labels.stream().limit(most).collect(Collectors.joining("; "));
    return labels.size() <= most
        ? named
        : named + "; " + words.get("short.more", labels.size() - most);
  }

  /** The lead, and on what it depends: in words if it is one criterion, else by the facts. */
  private String depending(DrawnConclusion drawn, String lead) {
    return decisive(drawn)
        .map(open -> depending(open, lead, words.clause(open.criterion())))
        .orElseGet(
            () ->
                words.get(
                    "label.depends-on",
                    lead,
                    drawn.openFacts().stream()
                        .map(words::label)
                        .collect(Collectors.joining("; "))));
  }

  private String depending(Decisive open, String lead, String clause) {
    return words.get(open.isNegated() ? "label.unless" : "label.if", lead, clause);
  }

  /** The one criterion that it hangs on, and whether it has to be unmet. */
  private record Decisive(Criterion criterion, boolean isNegated) {}

  private static Optional<Decisive> decisive(DrawnConclusion drawn) {
    Finding open = drawn.condition();
    boolean isNegated = false;
    while (open.condition().criterion().isEmpty()) {
      List<Finding> openParts =
          open.parts().stream().filter(part -> part.truth() == Truth.UNKNOWN).toList();
      if (openParts.size() > 1) {
        return Optional.empty();
      }
      // All else is settled, and leaves the whole to this one part.
      Finding decisive = openParts.get(0);
      isNegated ^= turnsRound(open, decisive);
      open = decisive;
    }
    return Optional.of(new Decisive(open.condition().criterion().orElseThrow(), isNegated));
  }

  /** Whether the whole holds if the part does not. */
  private static boolean turnsRound(Finding whole, Finding part) {
    return switch (whole.condition().kind()) {
      case NOT -> true;
      case UNLESS -> part.equals(whole.parts().get(1));
      case CRITERION, ALL_OF, ANY_OF -> false;
    };
  }
}
