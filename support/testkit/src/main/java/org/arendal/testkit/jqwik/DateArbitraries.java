package org.arendal.testkit.jqwik;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arendal.core.time.PartialDate;
import org.arendal.core.time.TreatyCalendar;

/** Days, and those around which an answer can change. */
public final class DateArbitraries {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  private DateArbitraries() {}

  /** Days from 1990 to 2030, every other one at a boundary. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.oneOf(anyDates(), boundaryDates());
  }

  /**
   * Days at a boundary, a day before and a day after: the entry into force, ends of months, leap
   * days, ends of notice periods (A14-2, A15-2b), and three years after another day (A07-1b).
   */
  public static Arbitrary<LocalDate> boundaryDates() {
    return Arbitraries.oneOf(
            Arbitraries.just(TreatyCalendar.ENTRY_INTO_FORCE),
            anyDates().map(day -> YearMonth.from(day).atEndOfMonth()),
            Arbitraries.of(1992, 1996, 2000, 2004, 2024, 2028)
                .map(leap -> LocalDate.of(leap, 2, 29)),
            anyDates().map(DateArbitraries::afterNotice),
            anyDates().map(DateArbitraries::afterDenunciation),
            anyDates().map(day -> day.plusYears(3)))
        .filter(day -> !day.isAfter(LAST))
        .flatMap(DateArbitraries::around);
  }

  /** A day, the one before and the one after. */
  public static Arbitrary<LocalDate> around(LocalDate day) {
    return Arbitraries.of(day.minusDays(1), day, day.plusDays(1));
  }

  /** Days, months and years, of which the day, the month or the year alone is known; or none. */
  public static Arbitrary<Optional<PartialDate>> partialDates() {
    return Combinators.combine(dates(), Arbitraries.of(List.of(4, 7, 10)))
        .as((date, length) -> PartialDate.parse(date.toString().substring(0, length)))
        .optional(0.7);
  }

  private static LocalDate afterNotice(LocalDate received) {
    return TreatyCalendar.entryIntoForceOfTerritory(received);
  }

  private static LocalDate afterDenunciation(LocalDate received) {
    return TreatyCalendar.denunciationEffect(received);
  }

  private static Arbitrary<LocalDate> anyDates() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
