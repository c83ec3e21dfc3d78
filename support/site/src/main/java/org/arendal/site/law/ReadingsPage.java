package org.arendal.site.law;

import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Language;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.site.page.Anchor;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;

/** All points on which the text bears two readings. */
final class ReadingsPage {
  private ReadingsPage() {}

  static Page in(Language language) {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.readings.lead"));
    Readings.all().forEach(reading -> add(reading, sheet));
    return sheet.page("readings", sheet.word("site.part.readings"));
  }

  private static void add(Reading reading, Sheet sheet) {
    Anchor anchor = Anchor.of(Quotation.of(reading, sheet.texts()));
    sheet.open("div", anchor, "reading");
    sheet.out().element("p", anchor.text(), "class", "quoted").open("ul");
    for (ReadingOption option : reading.options()) {
      boolean isStandard = reading.standard().filter(option::equals).isPresent();
      sheet
          .out()
          .open("li")
          .element("code", option.id())
          .text(" " + sheet.word("reading." + reading.id() + "." + option.id()))
          .text(isStandard ? " – " + sheet.word("site.standard") : "")
          .close("li");
    }
    sheet.out().close("ul").open("p", "class", "cited");
    sheet.out().element("code", reading.id()).text(" · ");
    sheet.cited(reading.provisions());
    sheet.out().text(" ");
    sheet.self(anchor);
    sheet.out().close("p");
    if (reading.standard().isEmpty()) {
      sheet.paragraph(sheet.word("site.reading.open"));
    }
    sheet.out().close("div");
  }
}
