package org.arendal.site.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.explanation.Diagram;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Article;
import org.arendal.site.page.Anchor;
import org.arendal.site.page.Sheet;

/** The conditions of a rule as an indented list, and those that only conclusions depend on. */
final class ConditionList {
  private final Article article;
  private final Diagram diagram;
  private final List<FactCriterion> criteria;
  private final Sheet sheet;
  private final Set<String> shown = new HashSet<>();

  ConditionList(Article article, Diagram diagram, List<FactCriterion> criteria, Sheet sheet) {
    this.article = article;
    this.diagram = diagram;
    this.criteria = criteria;
    this.sheet = sheet;
  }

  void add() {
    sheet.subheading(sheet.word("site.conditions"));
    List<Diagram.Line> lines = diagram.lines();
    int depth = -1;
    for (Diagram.Line line : lines) {
      for (; depth > line.depth(); depth--) {
        sheet.out().close("li", "ul");
      }
      if (depth == line.depth()) {
        sheet.out().close("li");
      } else {
        sheet.out().open("ul", "class", "conditions");
        depth = line.depth();
      }
      open(line);
    }
    for (; depth >= 0; depth--) {
      sheet.out().close("li", "ul");
    }
    others();
  }

  private void open(Diagram.Line line) {
    line.criterion().ifPresent(shown::add);
    if (line.criterion().isEmpty() || !sheet.isFirst(id(line.criterion().get()))) {
      sheet.out().open("li");
      words(line, false);
      return;
    }
    Anchor anchor = anchor(line.criterion().get());
    boolean isInSameWords = line.text().equals(anchor.text());
    if (isInSameWords) {
      sheet.open("li", anchor, "criterion");
    } else {
      sheet.openInOtherWords("li", anchor, "criterion");
    }
    words(line, isInSameWords);
    sheet.self(anchor);
  }

  private void words(Diagram.Line line, boolean isQuoted) {
    line.lead().ifPresent(lead -> sheet.out().element("strong", lead + ": "));
    if (isQuoted) {
      sheet.out().element("span", line.text(), "class", "quoted");
    } else {
      sheet.out().text(line.text());
    }
    if (!line.provisions().isEmpty()) {
      sheet.out().open("span", "class", "cited").text(" [");
      sheet.cited(line.provisions());
      sheet.out().text("]").close("span");
    }
  }

  private Anchor anchor(String id) {
    FactCriterion criterion =
        criteria.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    return Anchor.of(Quotation.of(criterion, article, sheet.texts()));
  }

  private static String id(String criterion) {
    return "criterion-" + criterion;
  }

  /** What decides nothing, but turns what follows, where it is not on the page already. */
  private void others() {
    List<FactCriterion> others =
        criteria.stream()
            .filter(criterion -> !shown.contains(criterion.id()))
            .filter(criterion -> sheet.isFirst(id(criterion.id())))
            .toList();
    if (others.isEmpty()) {
      return;
    }
    sheet.subheading(sheet.word("site.conditions-of-conclusions"));
    sheet.out().open("ul");
    for (FactCriterion criterion : others) {
      Anchor anchor = anchor(criterion.id());
      sheet.open("li", anchor, "criterion");
      sheet
          .out()
          .element("span", anchor.text(), "class", "quoted")
          .open("span", "class", "cited")
          .text(" [");
      sheet.cited(criterion.provisions());
      sheet.out().text("] ").close("span");
      sheet.self(anchor);
      sheet.out().close("li");
    }
    sheet.out().close("ul");
  }
}
