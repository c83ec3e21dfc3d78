package org.arendal.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.spi.CountryModule;
import org.arendal.json.token.JsonTree;

/**
 * What a receipt says beside facts and answers: the day, what the case is about, and what was
 * answered with. None of it is masked.
 *
 * @param tree all of it
 */
record Head(JsonTree.Members tree) {
  static final String MADE = "made";
  static final String SETTINGS = "settings";
  static final String LIBRARY = "library";
  static final String KNOWN_ON = "knownOn";
  static final String COUNTRIES = "countries";
  static final String REGISTERS = "registers";
  static final String TEXTS = "texts";
  static final String IN_FORCE = "inForce";
  static final String DENOUNCED = "denounced";
  static final String READINGS = "readings";
  private static final String AS_OF = "asOf";
  private static final String LANGUAGE = "language";
  private static final String READ = "read";
  private static final String SECTIONS = "sections";
  private static final String SETTLED_BY = "settledBy";

  /** What was asked and with what it is answered; the hashes of contents are made by the caller. */
  static Head of(
      Case matter,
      Language language,
      AssembledLaw law,
      Map<NordicState, String> registers,
      String texts) {
    return new Head(
        new Tree()
            .text(AS_OF, matter.asOf().toString())
            .text(LANGUAGE, language.tag())
            .texts(SECTIONS, matter.raised().stream().sorted().map(Section::id).toList())
            .put(MADE, made(law, registers, texts))
            .put(SETTINGS, settings(law.settings()))
            .put(SETTLED_BY, settledBy())
            .members());
  }

  private static JsonTree made(AssembledLaw law, Map<NordicState, String> registers, String texts) {
    Tree countries = new Tree();
    for (CountryModule module : law.countries()) {
      NordicState state = module.state();
      countries.put(
          state.code(),
          new Tree()
              .text(READ, Optional.ofNullable(law.registerVersions().get(state)))
              .text(REGISTERS, registers.getOrDefault(state, ""))
              .members());
    }
    return new Tree()
        .text(LIBRARY, law.libraryVersion())
        .text(KNOWN_ON, law.registersKnownOn())
        .put(COUNTRIES, countries.members())
        .text(TEXTS, texts)
        .members();
  }

  private static JsonTree settings(Settings settings) {
    Tree inForce = new Tree();
    settings.entryIntoForce().forEach((where, day) -> inForce.text(where.code(), day.toString()));
    Tree denounced = new Tree();
    settings
        .denunciationReceived()
        .forEach((state, day) -> denounced.text(state.code(), day.toString()));
    Tree readings = new Tree();
    settings.readings().forEach((reading, option) -> readings.text(reading.id(), option.id()));
    return new Tree()
        .put(IN_FORCE, inForce.members())
        .put(DENOUNCED, denounced.members())
        .put(READINGS, readings.members())
        .members();
  }

  /** Which facts other facts can settle, so that a fact is masked with all that rests on it. */
  private static JsonTree settledBy() {
    Tree settled = new Tree();
    for (Fact<?> fact : Facts.all()) {
      Set<Fact<?>> by = Case.settling(fact);
      if (!by.isEmpty()) {
        settled.texts(fact.id(), by.stream().map(Fact::id).sorted().toList());
      }
    }
    return settled.members();
  }

  static Head read(Shape shape) {
    Head head = new Head(shape.tree());
    // What is read later must be there now.
    head.asOf();
    head.language();
    head.sections();
    Shape settings = shape.object(SETTINGS);
    settings.object(IN_FORCE);
    settings.object(DENOUNCED);
    settings.object(READINGS);
    Shape made = shape.object(MADE);
    made.text(LIBRARY);
    made.any(KNOWN_ON);
    made.text(TEXTS);
    made.object(COUNTRIES)
        .names()
        .forEach(code -> made.object(COUNTRIES).object(code).text(REGISTERS));
    Shape settledBy = shape.object(SETTLED_BY);
    settledBy.names().forEach(settledBy::texts);
    return head;
  }

  private Shape shape() {
    return Shape.of(Receipt.HEAD, tree);
  }

  LocalDate asOf() {
    return day(shape(), AS_OF);
  }

  Language language() {
    return Language.find(shape().text(LANGUAGE))
        .orElseThrow(() -> InvalidReceiptException.at(Receipt.HEAD + "." + LANGUAGE));
  }

  List<String> sections() {
    return shape().texts(SECTIONS);
  }

  Shape made() {
    return shape().object(MADE);
  }

  private Shape settings() {
    return shape().object(SETTINGS);
  }

  /** The day as known on which the registers answered. */
  Optional<LocalDate> knownOn() {
    return made().any(KNOWN_ON) instanceof JsonTree.Nothing
        ? Optional.empty()
        : Optional.of(day(made(), KNOWN_ON));
  }

  /** The hashes of the registers by the codes of the countries. */
  Map<String, String> registers() {
    Shape countries = made().object(COUNTRIES);
    Map<String, String> registers = new LinkedHashMap<>();
    countries.names().forEach(code -> registers.put(code, countries.object(code).text(REGISTERS)));
    return registers;
  }

  /** The settings of one sort by what they are for. */
  Map<String, String> settings(String sort) {
    Shape shape = settings().object(sort);
    Map<String, String> settings = new LinkedHashMap<>();
    shape.names().forEach(what -> settings.put(what, shape.text(what)));
    return settings;
  }

  /** The settings that this version knows; what it does not know is another setting to it. */
  Settings known() {
    Map<Territory, LocalDate> starts = new EnumMap<>(Territory.class);
    Shape inForce = settings().object(IN_FORCE);
    inForce
        .names()
        .forEach(code -> Territory.find(code).ifPresent(t -> starts.put(t, day(inForce, code))));
    Map<NordicState, LocalDate> ends = new EnumMap<>(NordicState.class);
    Shape denounced = settings().object(DENOUNCED);
    denounced
        .names()
        .forEach(code -> NordicState.find(code).ifPresent(s -> ends.put(s, day(denounced, code))));
    Map<Reading, ReadingOption> chosen = new LinkedHashMap<>();
    Shape readings = settings().object(READINGS);
    for (String id : readings.names()) {
      Readings.find(id)
          .ifPresent(
              reading ->
                  option(reading, readings.text(id))
                      .ifPresent(option -> chosen.put(reading, option)));
    }
    return Settings.builder()
        .entryIntoForce(starts)
        .denunciationReceived(ends)
        .readings(chosen)
        .build();
  }

  /** These facts, and all that they can settle, directly or by way of others. */
  Set<String> withWhatTheySettle(Set<String> facts) {
    Shape settledBy = shape().object(SETTLED_BY);
    Set<String> all = new LinkedHashSet<>(facts);
    settledBy.names().stream()
        .filter(settled -> settledBy.texts(settled).stream().anyMatch(facts::contains))
        .sorted(Comparator.naturalOrder())
        .forEach(all::add);
    return all;
  }

  private static Optional<ReadingOption> option(Reading reading, String id) {
    return reading.options().stream().filter(option -> option.id().equals(id)).findFirst();
  }

  private static LocalDate day(Shape shape, String name) {
    try {
      return LocalDate.parse(shape.text(name));
    } catch (DateTimeParseException e) {
      throw InvalidReceiptException.at(shape.pathOf(name));
    }
  }
}
