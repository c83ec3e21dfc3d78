package org.arendal.site.law;

import org.arendal.core.Convention;
import org.arendal.core.answer.Determination;
import org.arendal.core.law.Language;
import org.arendal.site.page.Links;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;
import org.arendal.testkit.fixture.Fixture;

/** A worked case with the whole of its answer. */
final class CasePage {
  private CasePage() {}

  static String name(Fixture fixture) {
    return "case-" + fixture.name().replace("(", "-").replace(")", "");
  }

  static Page in(Language language, Fixture fixture, Convention convention, boolean hasExplorer) {
    Sheet sheet = new Sheet(language);
    Determination answer = fixture.evaluate(convention);
    sheet
        .out()
        .open("p")
        .element("strong", sheet.word("outcome-title." + answer.outcome().code()))
        .text(": ")
        .element("span", fixture.why(), "lang", Language.ENGLISH.tag())
        .close("p")
        .open("p")
        .link(Links.to(fixture.article()), RulePart.title(fixture.article(), sheet))
        .close("p")
        .markup(sheet.explanation().htmlFragment(answer))
        .element("h2", sheet.word("site.case.json"))
        .element("pre", fixture.json(), "tabindex", "0", "lang", "zxx")
        .open("p")
        .text(sheet.word("site.case.fixture") + " ")
        .element("code", "Fixtures.find(\"" + fixture.name() + "\")")
        .close("p");
    if (hasExplorer) {
      sheet
          .out()
          .open("p")
          .link("explorer.html#example=" + fixture.name(), sheet.word("site.case.explore"))
          .close("p");
    }
    return sheet.page(name(fixture), sheet.word("site.case", fixture.name()));
  }
}
