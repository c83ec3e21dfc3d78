package org.arendal.site.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;

/** The words of the library in a language, and with them those that only the site says. */
public final class SiteWords {
  private static final Map<Language, Texts> READ = new EnumMap<>(Language.class);

  private SiteWords() {}

  /** The words of a language. */
  public static synchronized Texts in(Language language) {
    return READ.computeIfAbsent(language, SiteWords::read);
  }

  private static Texts read(Language language) {
    String file = "/org/arendal/site/words/" + language.tag() + "/site.properties";
    Properties words = new Properties();
    try (InputStream in = Objects.requireNonNull(SiteWords.class.getResourceAsStream(file), file)) {
      words.load(new StringReader(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return Texts.inLanguage(language).with(words);
  }
}
