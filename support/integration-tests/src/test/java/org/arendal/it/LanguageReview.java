package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arendal.core.law.Language;

/**
 * What was looked at in the texts of a language: one line a key, with what the Danish and the text
 * were then, so that a line is stale as soon as either changes.
 */
final class LanguageReview {
  static final Path FOLDER = Built.ROOT.resolve("support/docs/languages/review");

  private static final String HEAD = "key\tdanish\ttext\tterms\ttranslated back\tchanged";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Joiner LINE = Joiner.on('\t');

  /**
   * A text that was looked at.
   *
   * @param danish the hash of the Danish text
   * @param text the hash of the text
   * @param terms how sure the least sure term in it is
   * @param back what it says in English, by somebody who had not seen the Danish
   * @param changed what was changed when that was held against the Danish; empty if nothing was
   */
  record Line(String danish, String text, String terms, String back, String changed) {}

  private final Language language;
  private final Map<String, String> danish = WordFiles.texts(Language.DANISH);
  private final Map<String, String> texts;
  private final Glossary glossary = new Glossary();
  private final Map<String, Line> lines = new TreeMap<>();

  LanguageReview(Language language) throws IOException {
    this.language = language;
    this.texts = WordFiles.texts(language);
    if (Files.exists(file())) {
      Files.readAllLines(file()).stream()
          .skip(1)
          .map(CELLS::splitToList)
          .forEach(
              cells ->
                  lines.put(
                      cells.get(0),
                      new Line(
                          cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5))));
    }
  }

  private Path file() {
    return FOLDER.resolve(language.tag() + ".tsv");
  }

  /** The lines under their keys. */
  Map<String, Line> lines() {
    return lines;
  }

  /** The keys whose text, or whose Danish text, is not the one that was looked at. */
  List<String> stale() {
    List<String> stale = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          Line line = lines.get(key);
          if (line == null
              || !line.text().equals(hash(text))
              || !line.danish().equals(hash(danish.getOrDefault(key, "")))) {
            stale.add(key);
          }
        });
    lines.keySet().stream().filter(key -> !texts.containsKey(key)).forEach(stale::add);
    return stale;
  }

  /** Takes over what was found of texts as they are now: key, back-translation, what changed. */
  void record(List<String> found) throws IOException {
    for (String line : found) {
      List<String> cells = CELLS.splitToList(line);
      String key = cells.get(0);
      String text = texts.get(key);
      if (text == null) {
        throw new IllegalArgumentException("no text under " + key + " in " + language.tag());
      }
      lines.put(
          key,
          new Line(
              hash(danish.getOrDefault(key, "")),
              hash(text),
              glossary.status(language, text),
              cells.get(1),
              cells.size() > 2 ? cells.get(2) : ""));
    }
    lines.keySet().retainAll(texts.keySet());
    write();
  }

  private void write() throws IOException {
    StringBuilder page = new StringBuilder(HEAD).append('\n');
    Map<String, Line> ordered = new LinkedHashMap<>();
    texts.keySet().stream()
        .filter(lines::containsKey)
        .forEach(key -> ordered.put(key, lines.get(key)));
    ordered.forEach(
        (key, line) ->
            page.append(
                    LINE.join(
                        key, line.danish(), line.text(), line.terms(), line.back(), line.changed()))
                .append('\n'));
    Files.createDirectories(FOLDER);
    Files.writeString(file(), page);
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, UTF_8).toString().substring(0, 8);
  }
}
