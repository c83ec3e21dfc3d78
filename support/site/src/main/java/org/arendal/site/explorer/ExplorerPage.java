package org.arendal.site.explorer;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.jackson2.Jackson2;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;

/**
 * The page on which a case is tried. Scripts fill it: the library itself, and those that make a
 * form of what can be known and show the answer.
 */
public final class ExplorerPage {
  /** The library as a script, within the site. */
  public static final String LIBRARY = "explorer/arendal.js";

  /** The cases as a script, within the site. */
  public static final String CASES = "explorer/cases.js";

  /** The scripts of the page among the assets, in the order in which they run. */
  public static final List<String> SCRIPTS =
      Stream.of(
              "page",
              "case",
              "fields",
              "lists",
              "form",
              "settings",
              "library",
              "reasons",
              "answer",
              "article",
              "link",
              "home",
              "start")
          .map(part -> "explorer-" + part + ".js")
          .toList();

  /** Its style sheet among the assets: other pages stay lighter without it. */
  public static final String STYLE = "explorer.css";

  private static final String WORDS = "site.explorer.";

  private ExplorerPage() {}

  /** The page of a language; without a script it says what to do instead. */
  public static Page in(Language language) {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.explorer.lead"));
    sheet.paragraph(sheet.word("site.explorer.stays-here"));
    sheet
        .out()
        .open("noscript")
        .element("p", sheet.word("site.explorer.no-script"))
        .close("noscript")
        .element(
            "div",
            sheet.word("site.explorer.loading"),
            "id",
            "explorer",
            "data-language",
            language.tag(),
            "data-words",
            words(sheet));
    sheet.style("assets/" + STYLE).script(LIBRARY);
    SCRIPTS.forEach(script -> sheet.script("assets/" + script));
    // They call what the last script has made ready.
    sheet.script(CASES);
    return sheet.page("explorer", sheet.word("site.part.explorer"));
  }

  /** What the scripts say, by key: an attribute, since no script may stand in a page. */
  private static String words(Sheet sheet) {
    StringWriter json = new StringWriter();
    List<String> keys =
        sheet.texts().keys().stream().filter(key -> key.startsWith(WORDS)).sorted().toList();
    try {
      Jackson2.JSON.write(
          json,
          false,
          out -> {
            out.beginObject();
            for (String key : keys) {
              out.member(key.substring(WORDS.length()), sheet.word(key));
            }
            out.endObject();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(keys.stream().collect(joining(", ")), e);
    }
    return json.toString();
  }
}
