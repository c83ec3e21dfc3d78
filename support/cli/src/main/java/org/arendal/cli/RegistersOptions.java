package org.arendal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.Convention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which registers are asked: as known when, and with what of an agency's own laid over them. */
final class RegistersOptions {
  @Option(names = "--as-known-on", paramLabel = "DAY", converter = Converters.OfDay.class)
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--overlay",
      paramLabel = "REGISTER=FILE",
      converter = OverlayFile.Converter.class,
      completionCandidates = Choices.OfRegister.class)
  private List<OverlayFile> overlays = new ArrayList<>();

  /** The convention with its registers as asked for. */
  Convention applyTo(Convention convention) {
    Convention overlaid = convention;
    for (OverlayFile overlay : overlays) {
      overlaid = overlay.layOver(overlaid);
    }
    return knownOn == null ? overlaid : overlaid.asKnownOn(knownOn);
  }

  /** The day as known on which is asked. */
  Optional<LocalDate> knownOn() {
    return Optional.ofNullable(knownOn);
  }
}
