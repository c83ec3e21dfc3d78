package org.arendal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.words.RefusedException;
import picocli.CommandLine.Option;

/** What an agency supplies beyond the sources for the second of two answers. */
final class OtherSettingsOptions {
  private static final String READING = "--other-reading";
  private static final String IN_FORCE = "--other-in-force";
  private static final String DENOUNCED = "--other-denounced";

  @Option(names = READING, paramLabel = "ID=OPTION", converter = SettingsConverters.OfReading.class)
  private List<Map.Entry<Reading, ReadingOption>> readings = new ArrayList<>();

  @Option(
      names = IN_FORCE,
      paramLabel = "TERRITORY=DAY",
      converter = SettingsConverters.OfTerritoryAndDay.class)
  private List<Map.Entry<Territory, LocalDate>> inForce = new ArrayList<>();

  @Option(
      names = DENOUNCED,
      paramLabel = "STATE=DAY",
      converter = SettingsConverters.OfStateAndDay.class)
  private List<Map.Entry<NordicState, LocalDate>> denounced = new ArrayList<>();

  /** Whether nothing is supplied. */
  boolean areNone() {
    return readings.isEmpty() && inForce.isEmpty() && denounced.isEmpty();
  }

  /** The convention with these settings in place of its own for the same things. */
  Convention applyTo(Convention convention) {
    Settings own = convention.law().settings();
    try {
      return convention.with(
          Settings.builder()
              .readings(joined(own.readings(), SettingsOptions.once(READING, readings)))
              .entryIntoForce(joined(own.entryIntoForce(), SettingsOptions.once(IN_FORCE, inForce)))
              .denunciationReceived(
                  joined(own.denunciationReceived(), SettingsOptions.once(DENOUNCED, denounced)))
              .build());
    } catch (RefusedException e) {
      // The converters have refused everything else by now.
      throw BadInputException.inOption(IN_FORCE, e.says());
    }
  }

  private static <K, V> Map<K, V> joined(Map<K, V> own, Map<K, V> others) {
    Map<K, V> joined = new LinkedHashMap<>(own);
    joined.putAll(others);
    return joined;
  }
}
