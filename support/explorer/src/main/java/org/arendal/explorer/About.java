package org.arendal.explorer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonSink;

/** What the library is: its version, its registers' days, and what can be chosen. */
final class About {
  private final Texts texts;

  private About(Texts texts) {
    this.texts = texts;
  }

  /** Answers a request. */
  static void write(Request request, JsonSink out) throws IOException {
    Texts texts = Explanation.inLanguage(request.language()).texts();
    new About(texts).write(Conventions.all(), out);
  }

  /** Writes the members that say what an answer was made with. */
  static void versions(Convention convention, JsonSink out) throws IOException {
    out.member("libraryVersion", convention.law().libraryVersion());
    out.beginObject("registerVersions");
    for (Map.Entry<NordicState, LocalDate> day : convention.law().registerVersions().entrySet()) {
      out.member(day.getKey().code(), day.getValue().toString());
    }
    out.endObject();
    out.member("registersDay", registersDay(convention).map(LocalDate::toString));
  }

  /** The day up to which the registers of all countries were read; empty if there is none. */
  static Optional<LocalDate> registersDay(Convention convention) {
    SortedMap<NordicState, LocalDate> days = convention.law().registerVersions();
    return days.values().stream().min(Comparator.naturalOrder());
  }

  private void write(Convention convention, JsonSink out) throws IOException {
    out.beginObject();
    versions(convention, out);
    out.beginArray("languages");
    for (Language language : Language.values()) {
      out.string(language.tag());
    }
    out.endArray();
    out.beginArray("territories");
    for (Territory territory : Territory.values()) {
      write(territory, convention, out);
    }
    out.endArray();
    out.beginArray("articles");
    for (Article article : Article.values()) {
      out.beginObject();
      article(article, texts, out);
      out.endObject();
    }
    out.endArray();
    out.beginArray("readings");
    for (Reading reading : Readings.all()) {
      write(reading, out);
    }
    out.endArray();
    out.endObject();
  }

  private void write(Territory territory, Convention convention, JsonSink out) throws IOException {
    out.beginObject();
    out.member("code", territory.code());
    out.member("state", territory.state().code());
    out.member("text", texts.get("territory." + territory.code()));
    out.member(
        "ownDay",
        convention
            .law()
            .reach(territory)
            .filter(reach -> reach.basis() == TerritorialReach.Basis.OWN_NOTICE)
            .isPresent());
    out.endObject();
  }

  /** Writes the members that name an article. */
  static void article(Article article, Texts texts, JsonSink out) throws IOException {
    out.member("article", article.number());
    out.member("number", texts.get("article-number." + article.number()));
    out.member("title", texts.get("article." + article.number()));
  }

  private void write(Reading reading, JsonSink out) throws IOException {
    String key = "reading." + reading.id();
    out.beginObject();
    out.member("id", reading.id());
    out.member("question", texts.get(key));
    out.member("standard", reading.standard().map(ReadingOption::id));
    out.beginArray("options");
    for (ReadingOption option : reading.options()) {
      out.beginObject();
      out.member("option", option.id());
      out.member("text", texts.get(key + "." + option.id()));
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }
}
