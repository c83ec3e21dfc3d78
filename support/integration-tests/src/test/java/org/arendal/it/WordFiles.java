package org.arendal.it;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.law.Language;

/** The files in which a language's words and statements stand, as translators have them. */
final class WordFiles {
  private static final Path RESOURCES =
      Built.ROOT.resolve("core/src/main/resources/org/arendal/core");
  private static final Path OF_SHELL =
      Built.ROOT.resolve("support/cli/src/main/resources/org/arendal/cli/words");
  private static final Path OF_SITE =
      Built.ROOT.resolve("support/site/src/main/resources/org/arendal/site/words");
  private static final Pattern FORM =
      Pattern.compile(
          "(territory\\.[A-Z]{2}|month\\.\\d+|date\\.\\w+|shell\\.the-country)"
              + "\\.(in|of|from|to|day)");

  private WordFiles() {}

  /** The files of a language, those of a way of writing one being a single file. */
  static List<Path> of(Language language) {
    Path words = RESOURCES.resolve("words");
    if (language.base() != language) {
      return List.of(words.resolve(language.tag() + ".properties"));
    }
    try (Stream<Path> rooms = Files.list(words.resolve(language.tag()));
        Stream<Path> ofShell = Files.list(OF_SHELL.resolve(language.tag()));
        Stream<Path> ofSite = Files.list(OF_SITE.resolve(language.tag()))) {
      return Stream.of(
              Stream.of(RESOURCES.resolve("law/statements_" + language.tag() + ".properties")),
              rooms.sorted(),
              ofShell.sorted(),
              ofSite.sorted())
          .flatMap(files -> files)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every text of a language under its key, statements first; forms of words are no texts. */
  static Map<String, String> texts(Language language) {
    Map<String, String> texts = new LinkedHashMap<>();
    of(language).forEach(file -> texts.putAll(texts(file)));
    texts.keySet().removeIf(key -> FORM.matcher(key).matches());
    return texts;
  }

  private static Map<String, String> texts(Path file) {
    try {
      String content = Files.readString(file);
      Properties properties = new Properties();
      properties.load(new StringReader(content));
      Map<String, String> texts = new LinkedHashMap<>();
      content
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains("="))
          .map(line -> line.substring(0, line.indexOf('=')))
          .forEach(key -> texts.put(key, properties.getProperty(key)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Writes another text under a key of a language. */
  static void correct(Language language, String key, String text) throws IOException {
    for (Path file : of(language)) {
      String content = Files.readString(file);
      Pattern line = Pattern.compile("(?m)^" + Pattern.quote(key) + "=.*$");
      if (line.matcher(content).find()) {
        String written = key + "=" + text.replace("\u00a0", "\\u00a0");
        Files.writeString(
            file, line.matcher(content).replaceFirst(Matcher.quoteReplacement(written)));
        return;
      }
    }
    throw new IllegalArgumentException("no text under " + key + " in " + language.tag());
  }
}
