package org.arendal.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which state of the registers is asked; the same option for every command that reads them. */
final class KnownOnOption {
  @Option(
      names = "--as-known-on",
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description =
          "Answer from the registers as they were on this day: sources read later, and corrections"
              + " made later, do not count. Without it as known last.")
  private @Nullable LocalDate knownOn;

  /** The convention with its registers as asked for. */
  Convention applyTo(Convention convention) {
    return knownOn == null ? convention : convention.asKnownOn(knownOn);
  }

  /** The day asked for. */
  Optional<LocalDate> day() {
    return Optional.ofNullable(knownOn);
  }

  /** The line that says so in texts; empty without the option. */
  String line(Texts texts) {
    return knownOn == null ? "" : texts.get("label.known-on", knownOn) + "\n";
  }
}
