package org.arendal.site.law;

import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.explanation.Diagram;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Article;
import org.arendal.site.page.Links;
import org.arendal.site.page.Sheet;

/** What the library makes of an article, or of a paragraph with a rule of its own. */
final class RulePart {
  private final ArticleEvaluator rule;
  private final Sheet sheet;
  private final Convention convention;

  RulePart(ArticleEvaluator rule, Sheet sheet, Convention convention) {
    this.rule = rule;
    this.sheet = sheet;
    this.convention = convention;
  }

  static String title(Article article, Sheet sheet) {
    return article.number() + " " + sheet.word("article." + article.number());
  }

  /** The name of the drawing of a rule, which is loaded when it is looked at. */
  static String drawing(Article article) {
    return "drawing-" + Quotation.dashed(article);
  }

  void add() {
    sheet.heading(Links.id(rule.article()), title(rule.article(), sheet));
    Diagram diagram = sheet.explanation().diagram(rule.article());
    new ConditionList(rule.article(), diagram, criteria(), sheet).add();
    sheet
        .out()
        .open("details", "class", "drawing")
        .element("summary", sheet.word("site.drawing"))
        .empty(
            "img",
            "src",
            drawing(rule.article()) + ".svg",
            "alt",
            diagram.title() + " " + diagram.description(),
            "loading",
            "lazy")
        .close("details");
    new FactList(rule, criteria(), sheet).add();
    new ReadingList(rule, criteria(), convention, sheet).add();
    new ConclusionList(rule, sheet).add();
    new JudgementList(criteria(), sheet).add();
    new CaseList(rule, convention, sheet).add();
    new UndecidedList(rule, sheet).add();
  }

  /** All criteria: those that decide first, then those that only conclusions depend on. */
  private List<FactCriterion> criteria() {
    return Stream.concat(rule.rule().criteria().stream(), rule.conclusionCriteria().stream())
        .distinct()
        .toList();
  }
}
