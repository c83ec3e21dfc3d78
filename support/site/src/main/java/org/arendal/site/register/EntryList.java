package org.arendal.site.register;

import org.arendal.core.explanation.EntryText;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.arendal.site.page.Anchor;
import org.arendal.site.page.Sheet;

/** Entries and gaps, each with its days, what it is, and what must be read with it. */
final class EntryList {
  private EntryList() {}

  /** On the page of the country, where they can be quoted. */
  static void quotable(Listed listed, Sheet sheet) {
    sheet.out().open("ul", "class", "entries");
    for (Entry<?> entry : listed.entries()) {
      Anchor anchor = Anchor.of(listed.quotation(entry, sheet.texts()));
      sheet.openInOtherWords("li", anchor, "entry");
      says(entry, sheet);
      sheet.self(anchor);
      sheet.out().open("ul", "class", "cited");
      EntryText.details(entry, sheet.texts()).forEach(detail -> sheet.out().element("li", detail));
      sheet.out().close("ul", "li");
    }
    gaps(listed, sheet);
    sheet.out().close("ul");
  }

  /** On the page of the register, with links to where they can be quoted. */
  static void linked(Listed listed, Sheet sheet) {
    sheet.out().open("ul", "class", "entries");
    for (Entry<?> entry : listed.entries()) {
      sheet.out().open("li");
      says(entry, sheet);
      sheet
          .out()
          .text(" ")
          .link(
              Quotation.page(listed.country())
                  + ".html#"
                  + listed.quotation(entry, sheet.texts()).id(),
              sheet.word("site.register.source"))
          .close("li");
    }
    gaps(listed, sheet);
    sheet.out().close("ul");
  }

  private static void says(Entry<?> entry, Sheet sheet) {
    sheet.out().element("strong", EntryText.days(entry, sheet.texts())).text(": ");
    if (entry.value() instanceof RepatriationRule rule) {
      sheet.out().text(sheet.word(rule.kind().isPractice() ? "site.practice" : "site.rule") + ": ");
    }
    sheet.out().element("span", EntryText.of(entry, sheet.texts()), "class", "quoted").text(" ");
  }

  private static void gaps(Listed listed, Sheet sheet) {
    listed
        .gaps()
        .forEach(
            gap ->
                sheet
                    .out()
                    .open("li", "class", "gap")
                    .element("strong", sheet.word("label.missing") + ": ")
                    .text(EntryText.of(gap, sheet.texts()))
                    .close("li"));
  }
}
