package org.arendal.site.law;

import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.site.page.Sheet;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;

/** Worked cases, one for each outcome; each has a page of its own with the whole of its answer. */
final class CaseList {
  private final ArticleEvaluator rule;
  private final Convention convention;
  private final Sheet sheet;

  CaseList(ArticleEvaluator rule, Convention convention, Sheet sheet) {
    this.rule = rule;
    this.convention = convention;
    this.sheet = sheet;
  }

  /** The first worked case of each outcome that there is one of. */
  static List<Fixture> shown(Article article) {
    return Stream.of(Outcome.values())
        .flatMap(outcome -> Fixtures.of(article, outcome).stream().limit(1))
        .toList();
  }

  void add() {
    sheet.subheading(sheet.word("site.cases"));
    sheet.out().open("ul");
    shown(rule.article()).forEach(this::add);
    sheet.out().close("ul");
  }

  private void add(Fixture fixture) {
    Determination answer = fixture.evaluate(convention);
    sheet
        .out()
        .open("li")
        .element("strong", sheet.word("outcome-title." + answer.outcome().code()))
        .text(": ")
        .element("span", fixture.why(), "lang", Language.ENGLISH.tag())
        .text(" ")
        .link(CasePage.name(fixture) + ".html", fixture.name());
    sheet.out().close("li");
  }
}
