package org.arendal.core.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date known to the day, the month or only the year, or not at all.
 *
 * <p>Written in ISO form: {@code 2006-07-01}, {@code 2006-07} or {@code 2006}; what bears no date
 * is {@code undated}.
 */
public final class PartialDate {
  /** What bears no date: it is older than any day, so that nothing rests on its being young. */
  public static final PartialDate UNDATED = new PartialDate(LocalDate.MIN, LocalDate.MIN);

  private static final String NO_DATE = "undated";

  // The first and the last day tell a day, a month and a year from each other.
  private final LocalDate earliest;
  private final LocalDate latest;

  private PartialDate(LocalDate earliest, LocalDate latest) {
    this.earliest = earliest;
    this.latest = latest;
  }

  private static PartialDate between(LocalDate earliest, LocalDate latest) {
    return new PartialDate(
        ServedDays.check(earliest, "the date"), ServedDays.check(latest, "the date"));
  }

  /**
   * Reads a date in ISO form, or the word {@code undated}.
   *
   * @throws DateTimeException if the text is not a year, month or day that exists; the message does
   *     not repeat it
   * @throws DayNotServedException if the date is not served
   */
  public static PartialDate parse(String text) {
    requireNonNull(text, "text");
    if (text.equals(NO_DATE)) {
      return UNDATED;
    }
    try {
      return read(text);
    } catch (DateTimeException e) {
      throw new DateTimeException(
          "expected a day, month or year, such as 1997-03-01, 1997-03 or 1997");
    }
  }

  private static PartialDate read(String text) {
    switch (text.length()) {
      case 4 -> {
        int year = IsoDay.number(text, 0, 4);
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      case 7 -> {
        LocalDate first = IsoDay.parse(text + "-01");
        return between(first, first.withDayOfMonth(first.lengthOfMonth()));
      }
      default -> {
        LocalDate day = IsoDay.parse(text);
        return between(day, day);
      }
    }
  }

  /** Whether there is a date. */
  public boolean isDated() {
    return !equals(UNDATED);
  }

  /** The first day that the date can mean. */
  public LocalDate earliest() {
    return earliest;
  }

  /** The last day that the date can mean. */
  public LocalDate latest() {
    return latest;
  }

  /** Whether the date is known to the day. */
  public boolean isDay() {
    return earliest.equals(latest);
  }

  /**
   * The day as a date.
   *
   * @throws DayNotServedException if the day is not served
   */
  public static PartialDate of(LocalDate day) {
    requireNonNull(day, "day");
    return between(day, day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && earliest.equals(that.earliest)
        && latest.equals(that.latest);
  }

  @Override
  public int hashCode() {
    return 31 * earliest.hashCode() + latest.hashCode();
  }

  /** The date in ISO form, or {@code undated}. */
  @Override
  public String toString() {
    if (!isDated()) {
      return NO_DATE;
    }
    if (isDay()) {
      return earliest.toString();
    }
    YearMonth month = YearMonth.from(earliest);
    return month.equals(YearMonth.from(latest)) ? month.toString() : Year.from(earliest).toString();
  }
}
