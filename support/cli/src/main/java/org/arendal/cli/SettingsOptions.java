package org.arendal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an agency supplies beyond the sources. */
final class SettingsOptions {
  private static final String IN_FORCE = "--in-force";
  private static final String READING = "--reading";

  @Option(names = READING, paramLabel = "ID=OPTION", converter = SettingsConverters.OfReading.class)
  private List<Map.Entry<Reading, ReadingOption>> readings = new ArrayList<>();

  @Option(
      names = IN_FORCE,
      paramLabel = "TERRITORY=DAY",
      converter = SettingsConverters.OfTerritoryAndDay.class)
  private List<Map.Entry<Territory, LocalDate>> inForce = new ArrayList<>();

  @Mixin private DenouncedOption denounced = new DenouncedOption();

  /** The convention with these settings. */
  Convention applyTo(Convention convention) {
    Map<Reading, ReadingOption> chosen = once(READING, readings);
    Map<Territory, LocalDate> starts = once(IN_FORCE, inForce);
    Map<NordicState, LocalDate> ends = denounced.received();
    try {
      return convention.with(
          Settings.builder()
              .readings(chosen)
              .entryIntoForce(starts)
              .denunciationReceived(ends)
              .build());
    } catch (RefusedException e) {
      // The converters have refused everything else by now.
      throw BadInputException.inOption(IN_FORCE, e.says());
    }
  }

  /** What was asked for. */
  void tell(BiConsumer<String, String> setting) {
    once(READING, readings)
        .forEach((reading, option) -> setting.accept(READING + " " + reading.id(), option.id()));
    once(IN_FORCE, inForce)
        .forEach(
            (territory, day) -> setting.accept(IN_FORCE + " " + territory.code(), day.toString()));
    denounced.tell(setting);
  }

  /** The pairs that an option gives, none of them twice. */
  static <K, V> Map<K, V> once(String option, List<Map.Entry<K, V>> pairs) {
    Map<K, V> map = new LinkedHashMap<>();
    for (Map.Entry<K, V> pair : pairs) {
      if (map.put(pair.getKey(), pair.getValue()) != null) {
        throw BadInputException.inOption(
            option, Phrase.of("error.given-twice", name(pair.getKey())));
      }
    }
    return map;
  }

  private static String name(Object key) {
    if (key instanceof Territory territory) {
      return territory.code();
    }
    return key instanceof NordicState state ? state.code() : key.toString();
  }
}
