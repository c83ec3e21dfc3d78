package org.arendal.core.calculation;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.Territory;

/**
 * A piece of an overlap of advances, within one month. Source: A11-3.
 *
 * @param start the first day
 * @param end the last day, inclusive
 * @param payers the territories that paid for these days
 * @param rates both rates; empty unless the piece is a whole month and both are known in one
 *     currency
 */
public record Slice(LocalDate start, LocalDate end, Set<Territory> payers, Optional<Rates> rates) {

  /** Copies the payers, in the order of the territories. */
  public Slice {
    payers = Sets.immutableEnumSet(payers);
  }

  /** The month that the piece lies in. */
  public YearMonth month() {
    return YearMonth.from(start);
  }

  /** How many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }
}
