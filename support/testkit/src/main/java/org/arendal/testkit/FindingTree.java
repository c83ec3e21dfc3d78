package org.arendal.testkit;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.arendal.core.answer.Determination;
import org.arendal.core.explanation.Diagram;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;

/** The conditions of an article and what came of each, without who judged one and why. */
final class FindingTree {
  private FindingTree() {}

  static String of(Determination answer) {
    Diagram diagram = Explanation.inLanguage(Language.ENGLISH).diagram(answer);
    return diagram.lines().stream()
        .map(FindingTree::line)
        .collect(joining("", diagram.title() + ", on " + answer.asOf(), ""));
  }

  private static String line(Diagram.Line line) {
    String status = line.status().orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "%n%s%-11s  %s%s%s"
        .formatted(
            "  ".repeat(line.depth() + 1),
            status,
            line.lead().map(lead -> lead + ": ").orElse(""),
            line.text(),
            line.provisions().isEmpty() ? "" : " " + line.provisions());
  }
}
