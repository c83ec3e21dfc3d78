package org.arendal.site.twin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonSink;
import org.arendal.site.page.SiteWords;

/** The twin of each page that something can be quoted from: the same for programs. */
public final class Twins {
  private Twins() {}

  /** The twins in a language, each under its path on the site. */
  public static Map<String, String> in(Language language, Convention convention) {
    Texts texts = SiteWords.in(language);
    Map<String, List<Quotation>> pages =
        Quotation.all(convention.law(), texts).stream()
            .collect(groupingBy(Quotation::page, LinkedHashMap::new, toList()));
    Map<String, String> twins = new LinkedHashMap<>();
    pages.forEach(
        (page, quotations) ->
            twins.put(
                language.tag() + "/" + page + ".json",
                twin(page, quotations, convention.law().libraryVersion(), texts)));
    return twins;
  }

  private static String twin(String page, List<Quotation> quotations, String version, Texts texts) {
    StringWriter text = new StringWriter();
    try {
      Jackson2.JSON.write(
          text,
          true,
          json -> {
            json.beginObject();
            json.member("library", version);
            json.member("language", texts.tag());
            json.member("page", page);
            json.member("licence", "Apache-2.0");
            json.beginArray("quotable");
            for (Quotation quotation : quotations) {
              write(quotation, json);
            }
            json.endArray();
            json.endObject();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(page, e);
    }
    return text + "\n";
  }

  private static void write(Quotation quotation, JsonSink json) throws IOException {
    json.beginObject();
    json.member("id", quotation.id());
    json.member("title", quotation.title());
    json.member("text", quotation.text());
    json.endObject();
  }
}
