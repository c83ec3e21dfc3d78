package org.arendal.core.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;

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

  /** How many characters a year has in ISO form. */
  private static final int YEAR = 4;

  /** How many characters a month has, with its year. */
  private static final int MONTH = 7;

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
      case YEAR -> {
        int year = IsoDay.number(text, 0, YEAR);
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      case MONTH -> {
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

  /** Whether the date is known to the month, and not to the day. */
  public boolean isMonth() {
    return !isDay()
        && earliest.getYear() == latest.getYear()
        && earliest.getMonth() == latest.getMonth();
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
    // The runtime's own types of a year and a month would start its formatter.
    String day = earliest.toString();
    return isDay() ? day : day.substring(0, isMonth() ? MONTH : YEAR);
  }
}
