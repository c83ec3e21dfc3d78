package org.arendal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.arendal.core.Convention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which registers are asked: as known when, and with what of an agency's own laid over them. */
final class RegistersOptions {
  private static final String OVERLAY = "--overlay";

  @Option(names = "--as-known-on", paramLabel = "DAY", converter = Converters.OfDay.class)
  private @Nullable LocalDate knownOn;

  @Option(
      names = OVERLAY,
      paramLabel = "REGISTER=FILE",
      converter = OverlayFile.Converter.class,
      completionCandidates = Choices.OfRegister.class)
  private List<OverlayFile> overlays = new ArrayList<>();

  /** The convention with its registers as asked for. */
  Convention applyTo(Convention convention) {
    Convention overlaid = overlaid(convention);
    return knownOn == null ? overlaid : overlaid.asKnownOn(knownOn);
  }

  /** The convention with the agency's own entries, and as known last. */
  Convention overlaid(Convention convention) {
    Convention overlaid = convention;
    for (OverlayFile overlay : overlays) {
      overlaid = overlay.layOver(overlaid, OVERLAY);
    }
    return overlaid;
  }

  /** The day as known on which is asked. */
  Optional<LocalDate> knownOn() {
    return Optional.ofNullable(knownOn);
  }

  /** What was asked for, as far as it changes an answer: of a file what stands in it. */
  void tell(BiConsumer<String, String> setting) {
    knownOn().ifPresent(day -> setting.accept("--as-known-on", day.toString()));
    for (int i = 0; i < overlays.size(); i++) {
      OverlayFile overlay = overlays.get(i);
      // In their order, since a later one is laid over an earlier one.
      setting.accept(
          "--overlay " + (i + 1) + " " + overlay.kind().name(),
          Sha256.of(overlay.content(OVERLAY)));
    }
  }
}
