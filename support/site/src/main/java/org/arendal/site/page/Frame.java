package org.arendal.site.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;

/** What every page has around what it says. */
public final class Frame {
  /**
   * Nothing is fetched or sent, and no script runs but those of the site itself. A hash of each
   * script would say the same; from a disk browsers refuse to check one.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " worker-src blob:; connect-src 'none'; form-action 'none'; base-uri 'none'";

  private static final List<String> PARTS =
      List.of("index", "articles", "countries", "readings", "map", "guides", "search", "explorer");

  private final String version;
  private final String registers;
  private final Optional<String> address;
  private final boolean hasExplorer;

  /**
   * A frame for all pages.
   *
   * @param convention the law that pages are made from
   * @param address the address at which the site will stand; empty if it is not known
   * @param hasExplorer whether the site has an explorer
   */
  public Frame(Convention convention, String address, boolean hasExplorer) {
    this.version = convention.law().libraryVersion();
    this.registers =
        convention.law().registerVersions().values().stream()
            .max(Comparator.naturalOrder())
            .map(LocalDate::toString)
            .orElseThrow();
    this.address = address.isEmpty() ? Optional.empty() : Optional.of(address);
    this.hasExplorer = hasExplorer;
  }

  /** The whole of a page. */
  public String around(Page page) {
    Texts texts = SiteWords.in(page.language());
    Markup html = new Markup();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "lang", page.language().tag())
        .open("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "referrer", "content", "no-referrer")
        .element("title", page.title() + " – Arendal")
        .empty("link", "rel", "stylesheet", "href", "../assets/site.css");
    if (page.anchors().stream().anyMatch(Anchor::isQuotable)) {
      html.element("script", "", "src", "../assets/quote.js", "defer", "defer");
    }
    for (String style : page.styles()) {
      html.empty("link", "rel", "stylesheet", "href", "../" + style);
    }
    for (String script : page.scripts()) {
      html.element("script", "", "src", "../" + script, "defer", "defer");
    }
    html.close("head")
        .open("body")
        .element("a", texts.get("site.skip"), "class", "skip", "href", "#main");
    head(html, page, texts);
    html.open("main", quoting(page, texts))
        .element("h1", page.title())
        .markup("\n")
        .markup(page.body())
        .close("main");
    foot(html, texts);
    return html.close("body", "html").toString();
  }

  /** With the forms of a quotation, in which a script fills in what is quoted. */
  private String[] quoting(Page page, Texts texts) {
    Quotation form = new Quotation("{id}", page.name(), "{title}", "{text}");
    return new String[] {
      "id", "main",
      "tabindex", "-1",
      "data-markdown", form.markdown(version, address, texts),
      "data-html", form.html(version, address, texts),
      "data-copy", texts.get("site.copy"),
      "data-close", texts.get("site.close")
    };
  }

  private void head(Markup html, Page page, Texts texts) {
    html.open("header").open("nav", "aria-label", texts.get("site.nav")).open("ul");
    for (String part : PARTS) {
      if (hasExplorer || !part.equals("explorer")) {
        html.open("li");
        String[] here =
            part.equals(page.name())
                ? new String[] {"href", part + ".html", "aria-current", "page"}
                : new String[] {"href", part + ".html"};
        html.element("a", texts.get("site.part." + part), here).close("li");
      }
    }
    html.close("ul", "nav").open("nav", "aria-label", texts.get("site.languages")).open("ul");
    for (Map.Entry<Language, String> other : Languages.names().entrySet()) {
      String tag = other.getKey().tag();
      String name = page.inAllLanguages() ? page.name() : "index";
      html.open("li", "lang", tag);
      if (other.getKey() == page.language()) {
        html.element("strong", other.getValue());
      } else {
        html.element(
            "a", other.getValue(), "href", "../" + tag + "/" + name + ".html", "hreflang", tag);
      }
      html.close("li");
    }
    html.close("ul", "nav", "header");
  }

  private void foot(Markup html, Texts texts) {
    html.open("footer")
        .element("p", texts.get("site.foot.version", version, registers))
        .element("p", texts.get("site.foot.no-decision"))
        .element("p", texts.get("site.foot.licence"))
        .close("footer");
  }
}
