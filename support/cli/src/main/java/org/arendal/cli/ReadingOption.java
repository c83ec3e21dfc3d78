package org.arendal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arendal.core.Convention;
import org.arendal.core.article.Settings;
import org.arendal.core.law.Reading;
import picocli.CommandLine.Option;

/** The contested readings that an agency settles. */
final class ReadingOption {
  private static final String NAME = "--reading";

  @Option(
      names = NAME,
      paramLabel = "ID=OPTION",
      converter = SettingsConverters.OfReading.class,
      description = "Settle a contested reading; 'arendal readings' lists them. Repeatable.")
  private List<Map.Entry<Reading, String>> readings = new ArrayList<>();

  /** The convention with these readings and no other settings. */
  Convention applyTo(Convention convention) {
    return convention.with(Settings.builder().readings(chosen()).build());
  }

  /** The readings, each with the option chosen. */
  Map<Reading, String> chosen() {
    return SettingsOptions.once(NAME, readings);
  }
}
