package org.arendal.it;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.article.Articles;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Readings;

/**
 * All texts of a language beside the Danish, by provision, as a table with tabs in which somebody
 * who knows the language can write better ones.
 *
 * <p>First comes, for each provision, its statement and what cites it first; then all other texts.
 */
final class LanguageSheet {
  private static final String HEAD = "key\tprovisions\tdanish\ttext\tcorrection";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Joiner LINE = Joiner.on('\t');
  private static final int CORRECTION = 4;

  private final Language language;
  private final Map<String, List<Provision>> cited = new HashMap<>();

  LanguageSheet(Language language) {
    this.language = language;
    Provisions.all().forEach(provision -> cited.put(provision.id(), List.of(provision)));
    Readings.all()
        .forEach(
            reading -> {
              cited.put("reading." + reading.id(), reading.provisions());
              reading
                  .options()
                  .forEach(
                      option ->
                          cited.put(
                              "reading." + reading.id() + "." + option, reading.provisions()));
            });
    Articles.all()
        .forEach(
            article -> {
              Stream.concat(
                      article.rule().criteria().stream(), article.conclusionCriteria().stream())
                  .forEach(
                      one -> {
                        cited.put("criterion." + one.id(), one.provisions());
                        cited.put("criterion." + one.id() + ".clause", one.provisions());
                      });
              article
                  .conclusions()
                  .forEach(
                      one -> {
                        cited.put("conclusion." + one.id(), one.provisions());
                        cited.put("short.conclusion." + one.id(), one.provisions());
                      });
            });
  }

  /** The table. */
  @Override
  public String toString() {
    Map<String, String> danish = WordFiles.texts(Language.DANISH);
    List<Provision> order = List.copyOf(Provisions.all());
    Map<String, Integer> places = new HashMap<>();
    WordFiles.texts(language)
        .keySet()
        .forEach(
            key ->
                places.put(
                    key,
                    cited.getOrDefault(key, List.of()).stream()
                        .findFirst()
                        .map(order::indexOf)
                        .orElse(order.size())));
    Map<String, String> texts = new LinkedHashMap<>(WordFiles.texts(language));
    return texts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> places.get(entry.getKey())))
        .map(
            entry ->
                LINE.join(
                    entry.getKey(),
                    cited.getOrDefault(entry.getKey(), List.of()).stream()
                        .map(Provision::id)
                        .collect(Collectors.joining(" ")),
                    danish.getOrDefault(entry.getKey(), ""),
                    entry.getValue(),
                    ""))
        .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
  }

  /** Writes the corrections of a table into the files of the language; returns their keys. */
  static List<String> correct(Language language, Path sheet) throws IOException {
    List<List<String>> corrected =
        Files.readAllLines(sheet).stream()
            .skip(1)
            .map(CELLS::splitToList)
            .filter(cells -> cells.size() > CORRECTION && !cells.get(CORRECTION).isBlank())
            .toList();
    for (List<String> cells : corrected) {
      WordFiles.correct(language, cells.get(0), cells.get(CORRECTION).strip());
    }
    return corrected.stream().map(cells -> cells.get(0)).toList();
  }
}
