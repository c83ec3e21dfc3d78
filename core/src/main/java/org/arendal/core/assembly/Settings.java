package org.arendal.core.assembly;

import java.time.LocalDate;
import java.util.Map;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.time.ServedDays;
import org.arendal.core.time.TreatyCalendar;
import org.arendal.core.words.RefusedException;
import org.immutables.value.Value;

/**
 * What an agency supplies beyond the sources: dates that they lack, denunciations, and its choice
 * where the text bears more than one reading.
 */
@Value.Immutable
public abstract class Settings {
  Settings() {}

  /** Starts settings with nothing in them. */
  public static SettingsBuilder builder() {
    return new SettingsBuilder();
  }

  /** Settings with nothing in them. */
  public static Settings none() {
    return builder().build();
  }

  /**
   * The first day, inclusive, that a territory's own notice gives: the first of a month. A notice
   * for a territory can only delay the Convention, so that an earlier day than 1 October 1996
   * counts as that day. Source: A14-2.
   */
  public abstract Map<Territory, LocalDate> entryIntoForce();

  /** The days on which denunciations were received. Source: A15-2a, A15-2b. */
  public abstract Map<NordicState, LocalDate> denunciationReceived();

  /** The options chosen for contested readings. */
  public abstract Map<Reading, ReadingOption> readings();

  /**
   * Refuses dates that cannot be and options that a reading does not have.
   *
   * @throws IllegalArgumentException if there is one
   */
  @Value.Check
  protected void check() {
    entryIntoForce()
        .forEach(
            (territory, date) -> {
              ServedDays.check(date, "entry into force for " + territory.code());
              if (date.isBefore(TreatyCalendar.SIGNATURE)) {
                throw RefusedException.of(
                    "problem.force-before-signature",
                    territory.code(),
                    date,
                    TreatyCalendar.SIGNATURE);
              }
              if (date.getDayOfMonth() != 1) {
                throw RefusedException.of("problem.force-not-on-first-day", territory.code(), date);
              }
            });
    denunciationReceived()
        .forEach(
            (state, date) -> {
              ServedDays.check(date, "denunciation by " + state.code());
              if (date.isBefore(TreatyCalendar.SIGNATURE)) {
                throw RefusedException.of(
                    "problem.denounced-before-signature",
                    state.code(),
                    date,
                    TreatyCalendar.SIGNATURE);
              }
            });
    readings().forEach(Reading::check);
  }
}
