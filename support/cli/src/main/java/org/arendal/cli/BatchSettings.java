package org.arendal.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.arendal.core.Convention;
import org.arendal.core.words.Phrase;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;

/**
 * What the answers of a batch are made with, each by its name: all that changes an answer but the
 * input. It is written as one JSON object, whose first member tells it from others.
 *
 * @param byName the values, in the order in which they are written
 */
record BatchSettings(Map<String, String> byName) {
  private static final String FORM = "run";
  private static final String FORM_OF_NOW = "1";

  /** How every such object begins. */
  static final String BEGINNING = "{\"" + FORM + "\":\"";

  /** Copies the values. */
  BatchSettings {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** What is told of a convention and of how it is asked. */
  static BatchSettings of(Convention convention, Consumer<BiConsumer<String, String>> asked) {
    Map<String, String> byName = new LinkedHashMap<>();
    byName.put(FORM, FORM_OF_NOW);
    byName.put("library", convention.law().libraryVersion());
    convention
        .law()
        .registerVersions()
        .forEach((state, day) -> byName.put("registers." + state.code(), day.toString()));
    asked.accept(byName::put);
    return new BatchSettings(byName);
  }

  /** Reads what {@link #written} wrote; empty if it is anything else. */
  static Optional<BatchSettings> read(String line) {
    if (!line.startsWith(BEGINNING)) {
      return Optional.empty();
    }
    Map<String, String> byName = new LinkedHashMap<>();
    try (JsonSource in = Jackson2.JSON.source(line)) {
      in.next();
      while (in.next() == Token.NAME) {
        String name = in.text();
        if (in.next() != Token.STRING) {
          return Optional.empty();
        }
        byName.put(name, in.text());
      }
      return in.current() == Token.END_OBJECT
          ? Optional.of(new BatchSettings(byName))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** All of it in one line, without a line feed. */
  String written() {
    return Json.inOneLine(
        out -> {
          out.beginObject();
          for (Map.Entry<String, String> setting : byName.entrySet()) {
            out.member(setting.getKey(), setting.getValue());
          }
          out.endObject();
        });
  }

  /** What is not the same in others, each with both values. */
  List<Phrase> differencesTo(BatchSettings others) {
    Set<String> names = new LinkedHashSet<>(byName.keySet());
    names.addAll(others.byName.keySet());
    List<Phrase> differences = new ArrayList<>();
    for (String name : names) {
      String then = byName.getOrDefault(name, "-");
      String now = others.byName.getOrDefault(name, "-");
      if (!then.equals(now)) {
        differences.add(Phrase.of("error.begun-setting", name, then, now));
      }
    }
    return differences;
  }
}
