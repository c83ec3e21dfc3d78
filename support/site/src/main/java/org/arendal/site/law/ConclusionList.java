package org.arendal.site.law;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.ConclusionRule;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.logic.Condition;
import org.arendal.site.page.Anchor;
import org.arendal.site.page.Sheet;

/** What can follow from a rule: for whom, how strongly, and on what it depends. */
final class ConclusionList {
  private final ArticleEvaluator rule;
  private final Sheet sheet;

  ConclusionList(ArticleEvaluator rule, Sheet sheet) {
    this.rule = rule;
    this.sheet = sheet;
  }

  void add() {
    if (rule.possibleConclusions().isEmpty()) {
      return;
    }
    sheet.subheading(sheet.word("site.conclusions"));
    sheet.out().open("ul", "class", "conclusions");
    rule.possibleConclusions().forEach(this::add);
    sheet.out().close("ul");
  }

  private void add(ConclusionRule drawn) {
    Conclusion conclusion = drawn.conclusion();
    Anchor anchor = Anchor.of(Quotation.of(conclusion, rule.article(), sheet.texts()));
    // One conclusion can be drawn in two ways; the first keeps its place.
    boolean isFirst = sheet.isFirst(anchor.id());
    if (isFirst) {
      sheet.open("li", anchor, "conclusion");
    } else {
      sheet.out().open("li", "class", "conclusion");
    }
    sheet.out().element("span", anchor.text(), "class", "quoted");
    sheet
        .out()
        .open("p", "class", "cited")
        .text(
            String.join(
                " · ",
                List.of(
                    sheet.word("kind." + conclusion.kind().code()),
                    sheet.word("holder." + conclusion.holder().code()),
                    sheet.word("strength." + conclusion.strength().code()),
                    drawn.outcomes().stream()
                        .map(outcome -> sheet.word("outcome." + outcome.code()))
                        .collect(joining(" / ")))))
        .text(" · ");
    sheet.cited(conclusion.provisions());
    sheet.out().text(" ");
    if (isFirst) {
      sheet.self(anchor);
    }
    sheet.out().close("p");
    when(drawn.condition().condition());
    sheet.out().close("li");
  }

  private void when(Condition condition) {
    if (condition.criterion().isEmpty() && condition.parts().isEmpty()) {
      return;
    }
    sheet.out().open("details").element("summary", sheet.word("site.only-if")).open("ul");
    part(condition);
    sheet.out().close("ul", "details");
  }

  private void part(Condition condition) {
    sheet.out().open("li").text(sheet.explanation().condition(condition));
    if (condition.criterion().isEmpty() && !condition.parts().isEmpty()) {
      sheet.out().open("ul");
      condition.parts().forEach(this::part);
      sheet.out().close("ul");
    }
    sheet.out().close("li");
  }
}
