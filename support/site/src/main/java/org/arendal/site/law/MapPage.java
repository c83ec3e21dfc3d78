package org.arendal.site.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.arendal.core.explanation.Citations;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Treatment;
import org.arendal.site.page.Links;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;

/** The map of the law: every provision, what it is treated as, and what became of it. */
final class MapPage {
  private static final List<String> ACCOUNTS =
      List.of("decides", "concludes", "register", "stated");

  private final Sheet sheet;
  private final Accounts accounts;

  private MapPage(Language language, Accounts accounts) {
    this.sheet = new Sheet(language);
    this.accounts = accounts;
  }

  static Page in(Language language, Accounts accounts) {
    return new MapPage(language, accounts).page();
  }

  private Page page() {
    sheet.paragraph(sheet.word("site.map.lead"));
    counts();
    filters();
    sheet
        .out()
        .open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-live", "off")
        .markup("<table class=\"map\">\n<thead>")
        .open("tr");
    for (String column : List.of("provision", "rank", "treatment", "account", "statement")) {
      sheet.out().element("th", sheet.word("site.map." + column), "scope", "col");
    }
    sheet.out().markup("</tr></thead>\n<tbody>\n");
    Provisions.all().forEach(this::row);
    sheet.out().markup("</tbody></table>").close("div");
    return sheet.script("assets/map.js").page("map", sheet.word("site.part.map"));
  }

  private void counts() {
    Map<String, Long> counts = new TreeMap<>();
    Provisions.all().forEach(provision -> counts.merge(accounts.of(provision), 1L, Long::sum));
    sheet.out().open("ul");
    for (String account : ACCOUNTS) {
      sheet
          .out()
          .element(
              "li",
              sheet.word("site.account." + account) + ": " + counts.getOrDefault(account, 0L));
    }
    sheet.out().close("ul");
  }

  /** Without a script the whole table stands there, and nothing to choose. */
  private void filters() {
    Map<String, String> articles = new LinkedHashMap<>();
    Part.all().forEach(part -> articles.put(part.name(), sheet.word("site.part." + part.name())));
    Map<String, String> ranks = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      String code = level.name().toLowerCase(Locale.ROOT);
      ranks.put(code, sheet.word("level." + code));
    }
    Map<String, String> treatments = new LinkedHashMap<>();
    for (Treatment treatment : Treatment.values()) {
      String code = treatment.name().toLowerCase(Locale.ROOT);
      treatments.put(code, sheet.word("site.treatment." + code));
    }
    Map<String, String> told = new LinkedHashMap<>();
    ACCOUNTS.forEach(account -> told.put(account, sheet.word("site.account." + account)));
    sheet.out().open("div", "class", "filters", "hidden", "hidden");
    choice("part", sheet.word("site.map.part"), articles);
    choice("rank", sheet.word("site.map.rank"), ranks);
    choice("treatment", sheet.word("site.map.treatment"), treatments);
    choice("account", sheet.word("site.map.account"), told);
    sheet
        .out()
        .element(
            "p", "", "class", "found", "role", "status", "data-found", sheet.word("site.found"))
        .close("div");
  }

  private void choice(String name, String label, Map<String, String> values) {
    sheet
        .out()
        .open("label")
        .text(label + " ")
        .open("select", "data-filter", name)
        .element("option", sheet.word("site.all"), "value", "");
    values.forEach((value, text) -> sheet.out().element("option", text, "value", value));
    sheet.out().close("select", "label");
  }

  private void row(Provision provision) {
    String rank = StatedText.code(provision);
    String treatment = provision.treatment().name().toLowerCase(Locale.ROOT);
    String account = accounts.of(provision);
    sheet
        .out()
        .open(
            "tr",
            "data-part",
            Quotation.page(provision),
            "data-rank",
            rank,
            "data-treatment",
            treatment,
            "data-account",
            account)
        .open("th", "scope", "row")
        .link(Links.to(provision), provision.id())
        .markup("<br/>")
        .element("span", Citations.text(List.of(provision), sheet.texts()), "class", "cited")
        .markup("</th>")
        .element("td", sheet.word("level." + rank))
        .element("td", sheet.word("site.treatment." + treatment))
        .element("td", sheet.word("site.account." + account))
        .element("td", Provisions.statement(provision, sheet.language()).orElseThrow())
        .close("tr");
  }
}
