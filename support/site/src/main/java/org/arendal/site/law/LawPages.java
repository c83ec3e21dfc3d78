package org.arendal.site.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.explanation.SvgDrawing;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.site.page.Links;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;

/** All pages on the law in a language. */
public final class LawPages {
  private LawPages() {}

  /** The page of every part, the one that leads to them, the readings and the map. */
  public static List<Page> in(Language language, Convention convention, boolean hasExplorer) {
    return Stream.concat(
            Stream.concat(
                Part.all().stream().map(part -> part(part, language, convention)),
                Stream.of(Article.values())
                    .flatMap(article -> CaseList.shown(article).stream())
                    .map(fixture -> CasePage.in(language, fixture, convention, hasExplorer))),
            Stream.of(
                articles(language),
                ReadingsPage.in(language),
                MapPage.in(language, new Accounts(convention))))
        .toList();
  }

  private static Page part(Part part, Language language, Convention convention) {
    Sheet sheet = new Sheet(language);
    AuthenticText.note(sheet);
    Contents.of(part, sheet);
    StatedText.of(part, sheet);
    part.rules().forEach(rule -> new RulePart(rule, sheet, convention).add());
    return sheet.page(part.name(), sheet.word("site.part." + part.name()));
  }

  /** The drawing of each rule in a language, under its path on the site. */
  public static Map<String, String> drawings(Language language) {
    Explanation explanation = Explanation.inLanguage(language);
    Map<String, String> drawings = new LinkedHashMap<>();
    for (Article article : Article.values()) {
      drawings.put(
          language.tag() + "/" + RulePart.drawing(article) + ".svg",
          SvgDrawing.of(explanation.diagram(article)));
    }
    return drawings;
  }

  private static Page articles(Language language) {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.articles.lead"));
    sheet.out().open("ul", "class", "plain");
    for (Part part : Part.all()) {
      sheet
          .out()
          .open("li")
          .link(part.name() + ".html", sheet.word("site.part." + part.name()))
          .open("ul");
      part.rules()
          .forEach(
              rule ->
                  sheet
                      .out()
                      .open("li")
                      .link(Links.to(rule.article()), RulePart.title(rule.article(), sheet))
                      .close("li"));
      sheet.out().close("ul", "li");
    }
    sheet.out().close("ul");
    return sheet.page("articles", sheet.word("site.part.articles"));
  }
}
