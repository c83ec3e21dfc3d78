package org.arendal.site.law;

import org.arendal.site.page.Links;
import org.arendal.site.page.Sheet;

/** The contents of a page on a part of the law. */
final class Contents {
  private Contents() {}

  static void of(Part part, Sheet sheet) {
    if (part.rules().isEmpty()) {
      return;
    }
    sheet.out().open("nav", "aria-label", sheet.word("site.contents")).open("ul");
    sheet.out().open("li").link("#text", sheet.word("site.text")).close("li");
    part.rules()
        .forEach(
            rule ->
                sheet
                    .out()
                    .open("li")
                    .link("#" + Links.id(rule.article()), RulePart.title(rule.article(), sheet))
                    .close("li"));
    sheet.out().close("ul", "nav");
  }
}
