package org.arendal.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.assembly.SettingsBuilder;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;
import org.arendal.core.time.ServedDays;
import org.arendal.json.Detail;
import org.jspecify.annotations.Nullable;

/**
 * How a catalog answers, in the texts it was told in: what Spark can send to another JVM, where it
 * comes to the same. Of an overlay it holds what stands in the file, which is the driver's.
 *
 * @param catalog what each name stands behind, for errors
 * @param values the texts by their names
 */
record AnswerSettings(String catalog, TreeMap<String, String> values) implements Serializable {
  private static final String LANGUAGE = "language";
  private static final String DETAIL = "detail";
  private static final String KNOWN_ON = "as-known-on";
  private static final String READING = "reading";
  private static final String IN_FORCE = "in-force";
  private static final String DENOUNCED = "denounced";
  private static final String OVERLAY = "overlay";
  private static final List<String> ALONE = List.of(LANGUAGE, DETAIL, KNOWN_ON);
  private static final List<String> OF_EACH = List.of(READING, IN_FORCE, DENOUNCED, OVERLAY);

  /**
   * What was told of a catalog.
   *
   * @throws IllegalArgumentException if there is no such setting, or one has no such value
   */
  static AnswerSettings read(String catalog, Map<String, String> told) {
    AnswerSettings settings = new AnswerSettings(catalog, new TreeMap<>(told));
    settings.values.replaceAll(
        (name, value) -> kind(name).equals(OVERLAY) ? settings.content(name) : value);
    // What is wrong is said here, once, and not by every task where the cases are.
    settings.language();
    settings.detail();
    settings.convention();
    return settings;
  }

  /** The language of texts and of problems. */
  Language language() {
    return optional(LANGUAGE, Language::find, each(Language.values(), Language::tag))
        .orElse(Language.ENGLISH);
  }

  /** How much of an answer is written as JSON. */
  Detail detail() {
    return optional(DETAIL, Detail::find, each(Detail.values(), Detail::code))
        .orElse(Detail.OUTCOMES);
  }

  /** All countries, with the readings, days and registers that are asked for. */
  Convention convention() {
    SettingsBuilder settings = Settings.builder();
    Convention convention = Convention.discovered();
    for (String name : values.keySet()) {
      switch (kind(name)) {
        case LANGUAGE, DETAIL, KNOWN_ON -> {}
        case READING -> {
          Reading reading =
              named(name, Readings::find, Readings.all().stream().map(Reading::id).toList());
          settings.putReading(reading, option(name, reading));
        }
        case IN_FORCE ->
            settings.putEntryIntoForce(
                named(name, Territory::find, each(Territory.values(), Territory::code)), day(name));
        case DENOUNCED ->
            settings.putDenunciationReceived(
                named(name, NordicState::find, each(NordicState.values(), NordicState::code)),
                day(name));
        case OVERLAY -> convention = overlaid(name, convention);
        default -> throw refused(name, "there is no such setting; there are " + settingNames());
      }
    }
    try {
      convention = convention.with(settings.build());
    } catch (IllegalArgumentException e) {
      throw refused(IN_FORCE, e.getMessage());
    }
    return values.containsKey(KNOWN_ON) ? convention.asKnownOn(day(KNOWN_ON)) : convention;
  }

  private static String settingNames() {
    return String.join(", ", ALONE) + ", " + String.join(".*, ", OF_EACH) + ".*";
  }

  private static String kind(String name) {
    int dot = name.indexOf('.');
    String kind = dot < 0 ? name : name.substring(0, dot);
    return (dot < 0 ? ALONE : OF_EACH).contains(kind) ? kind : "";
  }

  private ReadingOption option(String name, Reading reading) {
    return choice(
        name,
        value(name),
        text -> ReadingOption.find(text).filter(reading.options()::contains),
        reading.options().stream().map(ReadingOption::id).toList());
  }

  private LocalDate day(String name) {
    try {
      return ServedDays.parse(value(name));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw refused(name, e.getMessage());
    }
  }

  private Convention overlaid(String name, Convention convention) {
    try {
      return convention.with(overlay(register(name), name));
    } catch (IOException | IllegalArgumentException e) {
      throw refused(name, e.getMessage());
    }
  }

  private <V> Overlay overlay(RegisterKind<V> kind, String name) throws IOException {
    return Overlay.of(kind, kind.readOverlay("the file", new StringReader(value(name))));
  }

  private RegisterKind<?> register(String name) {
    return named(
        name, RegisterKinds::find, RegisterKinds.all().stream().map(RegisterKind::name).toList());
  }

  private String content(String name) {
    // A register that is none is to be said before a file that is not there.
    register(name);
    try {
      return Files.readString(Path.of(value(name)));
    } catch (CharacterCodingException e) {
      throw refused(name, "the file is not UTF-8");
    } catch (IOException | InvalidPathException e) {
      throw refused(name, "there is no such file, or it cannot be read");
    }
  }

  /** What stands behind the dot of a name. */
  private <T> T named(String name, Function<String, Optional<T>> find, List<String> choices) {
    return choice(name, name.substring(name.indexOf('.') + 1), find, choices);
  }

  private <T> Optional<T> optional(
      String name, Function<String, Optional<T>> find, List<String> choices) {
    return Optional.ofNullable(values.get(name)).map(text -> choice(name, text, find, choices));
  }

  private <T> T choice(
      String name, String text, Function<String, Optional<T>> find, List<String> choices) {
    return find.apply(text)
        .orElseThrow(
            () ->
                refused(
                    name,
                    Suggestion.quoted(text, choices).inLanguage(Language.ENGLISH)
                        + " is none of "
                        + String.join(", ", choices)));
  }

  private String value(String name) {
    return values.getOrDefault(name, "");
  }

  private static <E> List<String> each(E[] all, Function<E, String> code) {
    return Arrays.stream(all).map(code).toList();
  }

  private IllegalArgumentException refused(String name, @Nullable String why) {
    return new IllegalArgumentException(catalog + "." + name + ": " + why);
  }
}
