package org.arendal.core.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The days that the library takes: from 1 January 1800 to 31 December 2999, both inclusive.
 *
 * <p>No fact, register entry, setting or question needs another day. What lies outside is mostly
 * the mark of a program for "no day", such as 0001-01-01, and taken as a day it would be a false
 * fact. See ADR 0085.
 */
public final class ServedDays {
  /** The first day, inclusive. */
  public static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

  /** The last day, inclusive. */
  public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private ServedDays() {}

  /** Whether the day is taken. */
  public static boolean include(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /**
   * Returns the day if it is taken.
   *
   * @param what what the day is, for the message
   * @throws DayNotServedException if it is not
   * @throws NullPointerException if it is null; the message says what it is
   */
  public static LocalDate check(LocalDate day, String what) {
    requireNonNull(what, "what");
    if (!include(requireNonNull(day, what))) {
      throw new DayNotServedException(what);
    }
    return day;
  }

  /**
   * Returns the year if its days are taken.
   *
   * @throws DayNotServedException if they are not
   */
  public static int checkYear(int year) {
    if (year < FIRST.getYear() || year > LAST.getYear()) {
      throw new DayNotServedException("the year");
    }
    return year;
  }

  /**
   * Reads a day in ISO form.
   *
   * @throws DateTimeException if the text is no day of the calendar; the message does not repeat it
   * @throws DayNotServedException if the day is not taken
   */
  public static LocalDate parse(String text) {
    requireNonNull(text, "text");
    LocalDate day;
    try {
      day = IsoDay.parse(text);
    } catch (DateTimeException e) {
      throw new DateTimeException("expected a day of the calendar, such as 1997-03-01");
    }
    return check(day, "the day");
  }
}
