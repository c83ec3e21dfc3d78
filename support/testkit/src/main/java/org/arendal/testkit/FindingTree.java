package org.arendal.testkit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.explanation.Diagram;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;

/** The conditions of an article and what came of each, without who judged one and why. */
final class FindingTree {
  private FindingTree() {}

  static String of(Determination answer) {
    Diagram diagram = Explanation.inLanguage(Language.ENGLISH).diagram(answer);
    return diagram.lines().stream()
        .map(FindingTree::line)
        .collect(joining("", diagram.title() + ", on " + answer.asOf(), ""));
  }

  /** The conditions alone that an article turns on which does not apply or is open. */
  static String turning(Determination answer) {
    Explanation english = Explanation.inLanguage(Language.ENGLISH);
    return answer.outcome() == Outcome.APPLIES
        ? ""
        : Grounds.carrying(answer)
            .map(
                leaf ->
                    line(
                        0,
                        leaf.status(),
                        english.condition(leaf.condition()),
                        leaf.condition().criterion().orElseThrow().provisions()))
            .distinct()
            .collect(joining());
  }

  private static String line(Diagram.Line line) {
    return line(
        line.depth(),
        line.status().orElseThrow(),
        line.lead().map(lead -> lead + ": ").orElse("") + line.text(),
        line.provisions());
  }

  private static String line(
      int depth, Finding.Status status, String text, List<Provision> provisions) {
    return "%n%s%-11s  %s%s"
        .formatted(
            "  ".repeat(depth + 1),
            status.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            text,
            provisions.isEmpty() ? "" : " " + provisions);
  }
}
