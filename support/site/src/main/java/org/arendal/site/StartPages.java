package org.arendal.site;

import java.util.List;
import java.util.Map;
import org.arendal.core.law.Language;
import org.arendal.site.page.Languages;
import org.arendal.site.page.Markup;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;
import org.arendal.site.page.SiteWords;

/** Where one starts: in each language, and before a language is chosen. */
final class StartPages {
  private StartPages() {}

  static Page in(Language language, boolean hasExplorer) {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.start.what"));
    sheet.heading("refuses", sheet.word("site.start.refuses"));
    sheet.out().open("ul");
    for (String refused : List.of("decide", "guess", "person", "send")) {
      sheet.out().element("li", sheet.word("site.start.refuses." + refused));
    }
    sheet.out().close("ul");
    sheet.heading("look", sheet.word("site.start.look"));
    sheet.out().open("ul");
    way(sheet, "articles.html", "articles");
    way(sheet, "countries.html", "countries");
    way(sheet, "readings.html", "readings");
    way(sheet, "map.html", "map");
    if (hasExplorer) {
      way(sheet, "explorer.html", "explorer");
    }
    sheet.out().close("ul");
    sheet.heading("embed", sheet.word("site.start.embed"));
    sheet.paragraph(sheet.word("site.start.embed.lead"));
    sheet.out().open("ul");
    sheet
        .out()
        .open("li")
        .link("../en/guide-embedding.html", sheet.word("site.start.ten-minutes"))
        .close("li");
    way(sheet, "guides.html", "guides");
    sheet.out().close("ul");
    return sheet.page("index", "Arendal");
  }

  private static void way(Sheet sheet, String to, String part) {
    sheet
        .out()
        .open("li")
        .link(to, sheet.word("site.part." + part))
        .text(": " + sheet.word("site.start." + part))
        .close("li");
  }

  /** The page that is opened first: a choice of languages. */
  static String choice() {
    Markup html = new Markup();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "lang", "en")
        .open("head")
        .empty("meta", "charset", "utf-8")
        .empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'self'")
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .element("title", "Arendal")
        .empty("link", "rel", "stylesheet", "href", "assets/site.css")
        .close("head")
        .open("body")
        .open("main")
        .element("h1", "Arendal")
        .open("ul");
    for (Map.Entry<Language, String> language : Languages.names().entrySet()) {
      String tag = language.getKey().tag();
      html.open("li", "lang", tag)
          .element("a", language.getValue(), "href", tag + "/index.html", "hreflang", tag)
          .text(" – " + SiteWords.in(language.getKey()).get("label.title"))
          .close("li");
    }
    return html.close("ul", "main", "body", "html").toString();
  }
}
