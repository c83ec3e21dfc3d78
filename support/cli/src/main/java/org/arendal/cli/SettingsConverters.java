package org.arendal.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.time.TreatyCalendar;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of options that are pairs, such as {@code FO=1998-05-01}. */
final class SettingsConverters {
  private static final Converters.OfDay DAY = new Converters.OfDay();

  private SettingsConverters() {}

  /** A reading and the option chosen for it. */
  static final class OfReading implements ITypeConverter<Map.Entry<Reading, ReadingOption>> {
    @Override
    public Map.Entry<Reading, ReadingOption> convert(String value) {
      Map.Entry<String, String> pair = split(value, "ID=OPTION");
      Reading reading =
          Readings.find(pair.getKey())
              .orElseThrow(
                  () ->
                      Converters.unknown(
                          "reading",
                          pair.getKey(),
                          Readings.all().stream().map(Reading::id).toList()));
      return ReadingOption.find(pair.getValue())
          .filter(reading.options()::contains)
          .map(option -> Map.entry(reading, option))
          .orElseThrow(
              () ->
                  RefusedValueException.of(
                      "error.no-such-reading-option",
                      reading.id(),
                      reading.options().stream()
                          .map(ReadingOption::id)
                          .collect(Collectors.joining(", "))));
    }
  }

  /** A territory and the first day of the Convention's force there. */
  static final class OfTerritoryAndDay implements ITypeConverter<Map.Entry<Territory, LocalDate>> {
    @Override
    public Map.Entry<Territory, LocalDate> convert(String value) {
      Map.Entry<String, String> pair = split(value, "TERRITORY=DAY");
      Territory territory = new Converters.OfTerritory().convert(pair.getKey());
      LocalDate day = DAY.convert(pair.getValue());
      if (day.isBefore(TreatyCalendar.SIGNATURE)) {
        throw RefusedValueException.of("error.before-signature", day, TreatyCalendar.SIGNATURE);
      }
      return Map.entry(territory, day);
    }
  }

  /** A state and the day on which its denunciation was received. */
  static final class OfStateAndDay implements ITypeConverter<Map.Entry<NordicState, LocalDate>> {
    @Override
    public Map.Entry<NordicState, LocalDate> convert(String value) {
      Map.Entry<String, String> pair = split(value, "STATE=DAY");
      return Map.entry(
          new Converters.OfState().convert(pair.getKey()), DAY.convert(pair.getValue()));
    }
  }

  private static Map.Entry<String, String> split(String value, String form) {
    int sign = value.indexOf('=');
    if (sign < 0) {
      throw RefusedValueException.of("problem.expected-found", form, Suggestion.measured(value));
    }
    return Map.entry(value.substring(0, sign), value.substring(sign + 1));
  }
}
