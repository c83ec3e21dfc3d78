package org.arendal.site.search;

import org.arendal.core.law.Language;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;

/** The page on which one searches. */
public final class SearchPage {
  private SearchPage() {}

  /** The page of a language; without a script it says what to do instead. */
  public static Page in(Language language) {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.search.lead"));
    sheet
        .out()
        .open("noscript")
        .element("p", sheet.word("site.search.no-script"))
        .close("noscript")
        .open("p")
        .element("label", sheet.word("site.search.for"), "for", "query")
        .text(" ")
        .empty("input", "id", "query", "type", "search", "autocomplete", "off")
        .close("p")
        .element(
            "p",
            "",
            "id",
            "found",
            "role",
            "status",
            "data-found",
            sheet.word("site.found"),
            "data-index",
            "../assets/search-" + language.tag() + ".js")
        .element("ol", "", "id", "results");
    return sheet.script("assets/search.js").page("search", sheet.word("site.part.search"));
  }
}
