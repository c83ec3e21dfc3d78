package org.arendal.site.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;

/** The words of the library in a language, and with them those that only the site says. */
public final class SiteWords {
  private static final List<String> ROOMS = List.of("site.properties", "explorer.properties");
  private static final Map<Language, Texts> READ = new EnumMap<>(Language.class);

  private SiteWords() {}

  /** The words of a language. */
  public static synchronized Texts in(Language language) {
    return READ.computeIfAbsent(language, SiteWords::read);
  }

  private static Texts read(Language language) {
    Properties words = new Properties();
    ROOMS.forEach(room -> load("/org/arendal/site/words/" + language.tag() + "/" + room, words));
    return Texts.inLanguage(language).with(words);
  }

  private static void load(String file, Properties words) {
    try (InputStream in = Objects.requireNonNull(SiteWords.class.getResourceAsStream(file), file)) {
      words.load(new StringReader(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
