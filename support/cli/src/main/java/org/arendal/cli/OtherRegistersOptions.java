package org.arendal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.Convention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which registers are asked for the second of two answers, where not those of the first. */
final class OtherRegistersOptions {
  private static final String OVERLAY = "--other-overlay";

  @Option(names = "--other-as-known-on", paramLabel = "DAY", converter = Converters.OfDay.class)
  private @Nullable LocalDate knownOn;

  @Option(
      names = OVERLAY,
      paramLabel = "REGISTER=FILE",
      converter = OverlayFile.Converter.class,
      completionCandidates = Choices.OfRegister.class)
  private List<OverlayFile> overlays = new ArrayList<>();

  /** Whether the second answer asks those of the first. */
  boolean areNone() {
    return knownOn == null && overlays.isEmpty();
  }

  /** The convention with the registers of the first answer and these, which win. */
  Convention applyTo(Convention convention, RegistersOptions own) {
    // What is laid over first and known on a day afterwards counts only if it was known then.
    Convention overlaid = own.overlaid(convention);
    for (OverlayFile overlay : overlays) {
      overlaid = overlay.layOver(overlaid, OVERLAY);
    }
    Optional<LocalDate> day = Optional.ofNullable(knownOn).or(own::knownOn);
    return day.isPresent() ? overlaid.asKnownOn(day.get()) : overlaid;
  }
}
