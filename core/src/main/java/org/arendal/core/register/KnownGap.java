package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;

/**
 * Days for which it is known that no entry could be verified.
 *
 * <p>It has no source, since it says that none was found.
 *
 * @param key what is not known, such as the code of a function
 * @param territory the territory
 * @param days the days; both ends inclusive
 * @param reason the id of the text that says what is missing
 * @param read the day on which the sources were searched
 * @param withdrawn the first day on which the register no longer says so; empty if it still does
 */
public record KnownGap(
    String key,
    Territory territory,
    DateRange days,
    String reason,
    LocalDate read,
    Optional<LocalDate> withdrawn) {

  /**
   * Refuses a withdrawal that is not later than the search.
   *
   * @throws IllegalArgumentException if it is not
   */
  public KnownGap {
    requireNonNull(key, "key");
    requireNonNull(territory, "territory");
    requireNonNull(days, "days");
    requireNonNull(reason, "reason");
    Entry.checkServed(days);
    Knowledge.check(read, withdrawn);
  }

  Knowledge knowledge() {
    return new Knowledge(read, withdrawn);
  }
}
