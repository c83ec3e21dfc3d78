package org.arendal.site.law;

import java.util.List;
import java.util.Locale;
import org.arendal.core.explanation.Citations;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Provision;
import org.arendal.site.page.Anchor;
import org.arendal.site.page.Sheet;

/** What the text says, sentence by sentence, each with its id and its rank. */
final class StatedText {
  private StatedText() {}

  static void of(Part part, Sheet sheet) {
    sheet.heading("text", sheet.word("site.text"));
    part.paragraphs()
        .forEach(
            (first, provisions) -> {
              if (part.paragraphs().size() > 1) {
                sheet.subheading(capital(citation(first, sheet)));
              }
              provisions.forEach(provision -> add(provision, sheet));
            });
  }

  private static void add(Provision provision, Sheet sheet) {
    Anchor anchor = Anchor.of(Quotation.of(provision, sheet.texts()));
    sheet.open("div", anchor, "provision " + code(provision));
    sheet.out().element("p", anchor.text(), "class", "quoted");
    sheet
        .out()
        .open("p", "class", "cited")
        .element("span", sheet.word("level." + code(provision)), "class", "rank")
        .text(" · " + anchor.title() + " ");
    sheet.self(anchor);
    sheet.out().close("p");
    sheet.out().close("div");
  }

  private static String citation(Provision provision, Sheet sheet) {
    return Citations.text(List.of(provision), sheet.texts());
  }

  static String code(Provision provision) {
    return provision.level().name().toLowerCase(Locale.ROOT);
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
