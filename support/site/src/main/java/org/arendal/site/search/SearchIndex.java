package org.arendal.site.search;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonSink;
import org.arendal.site.page.Anchor;
import org.arendal.site.page.Page;

/**
 * What can be found on the pages of a language, as a script: a page on a disk may load a script,
 * but no file.
 */
public final class SearchIndex {
  private SearchIndex() {}

  /** A call with a list: for each place its address, its title, its page and its text. */
  public static String of(List<Page> pages) {
    StringWriter text = new StringWriter();
    text.append("arendalIndex(");
    try {
      Jackson2.JSON.write(
          text,
          false,
          json -> {
            json.beginArray();
            for (Page page : pages) {
              place(json, page.name() + ".html", page.title(), page.title(), "");
              for (Anchor anchor : page.anchors()) {
                place(
                    json,
                    page.name() + ".html#" + anchor.id(),
                    anchor.title(),
                    page.title(),
                    anchor.text());
              }
            }
            json.endArray();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append(");\n").toString();
  }

  private static void place(JsonSink json, String address, String title, String page, String text)
      throws IOException {
    json.beginArray();
    json.string(address);
    json.string(title);
    json.string(page);
    json.string(text);
    json.endArray();
  }
}
