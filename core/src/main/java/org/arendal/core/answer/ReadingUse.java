package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;

/**
 * A contested reading that mattered for an outcome.
 *
 * @param reading the reading
 * @param option the choice that was applied; empty if the point is open
 * @param settledByAgency whether the agency made the choice, rather than the library's standard
 */
public record ReadingUse(Reading reading, Optional<ReadingOption> option, boolean settledByAgency) {
  /** Refuses missing parts. */
  public ReadingUse {
    requireNonNull(reading, "reading");
    requireNonNull(option, "option");
  }
}
