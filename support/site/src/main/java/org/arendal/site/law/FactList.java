package org.arendal.site.law;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.site.page.Sheet;

/** The facts that a rule asks for: the question, who answers, and where it stands in JSON. */
final class FactList {
  private final ArticleEvaluator rule;
  private final List<FactCriterion> criteria;
  private final Sheet sheet;

  FactList(ArticleEvaluator rule, List<FactCriterion> criteria, Sheet sheet) {
    this.rule = rule;
    this.criteria = criteria;
    this.sheet = sheet;
  }

  void add() {
    Set<Fact<?>> decisive = new LinkedHashSet<>();
    rule.rule().criteria().forEach(criterion -> decisive.addAll(criterion.facts()));
    Set<Fact<?>> all = new LinkedHashSet<>();
    criteria.forEach(criterion -> all.addAll(criterion.facts()));
    sheet.subheading(sheet.word("site.facts"));
    sheet
        .out()
        .open("div", "class", "wide", "role", "group", "tabindex", "0")
        .markup("<table>\n<thead>\n")
        .open("tr")
        .element("th", sheet.word("site.fact.question"), "scope", "col")
        .element("th", sheet.word("site.fact.who"), "scope", "col")
        .element("th", sheet.word("site.fact.path"), "scope", "col")
        .element("th", sheet.word("site.fact.turns"), "scope", "col")
        .markup("</tr></thead>\n<tbody>\n");
    all.forEach(fact -> row(fact, decisive.contains(fact)));
    sheet.out().markup("</tbody></table>").close("div");
  }

  private void row(Fact<?> fact, boolean decides) {
    sheet.out().open("tr").open("td");
    question(fact);
    sheet
        .out()
        .markup("</td>")
        .element("td", sheet.word("answerer." + fact.answerer().code()))
        .open("td")
        .element("code", fact.id())
        .markup("</td>")
        .element("td", sheet.word(decides ? "site.fact.outcome" : "site.fact.conclusions"))
        .close("tr");
  }

  /** The question, with its choices where it is asked first on the page. */
  private void question(Fact<?> fact) {
    String question = sheet.explanation().question(fact);
    String id = "fact-" + fact.id();
    if (!sheet.isFirst(id)) {
      sheet.out().link("#" + id, question);
      return;
    }
    sheet.out().element("span", question, "id", id);
    if (!fact.type().choices().isEmpty()) {
      sheet.out().open("ul", "class", "choices");
      for (Coded choice : fact.type().choices()) {
        sheet
            .out()
            .open("li")
            .text(sheet.explanation().choice(fact, choice) + " ")
            .element("code", choice.code())
            .close("li");
      }
      sheet.out().close("ul");
    }
  }
}
