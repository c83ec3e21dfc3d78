package org.arendal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.arendal.core.law.NordicState;
import picocli.CommandLine.Option;

/** The denunciations that an agency knows of. */
final class DenouncedOption {
  private static final String NAME = "--denounced";

  @Option(
      names = NAME,
      paramLabel = "STATE=DAY",
      converter = SettingsConverters.OfStateAndDay.class)
  private List<Map.Entry<NordicState, LocalDate>> denounced = new ArrayList<>();

  /** The days on which denunciations were received, by state. */
  Map<NordicState, LocalDate> received() {
    return SettingsOptions.once(NAME, denounced);
  }

  /** What was asked for. */
  void tell(BiConsumer<String, String> setting) {
    received().forEach((state, day) -> setting.accept(NAME + " " + state.code(), day.toString()));
  }
}
