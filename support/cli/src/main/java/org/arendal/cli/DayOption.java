package org.arendal.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day for which registers are looked up. */
final class DayOption {
  @Option(names = "--on", required = true, paramLabel = "DAY", converter = Converters.OfDay.class)
  private LocalDate day = LocalDate.EPOCH;

  LocalDate get() {
    return day;
  }
}
