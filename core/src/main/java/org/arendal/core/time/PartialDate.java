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
  public static final PartialDate UNDATED = new PartialDate();

  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;

  private PartialDate(String text, LocalDate earliest, LocalDate latest) {
    this.text = requireNonNull(text, "text");
    this.earliest = ServedDays.check(earliest, "the date");
    this.latest = ServedDays.check(latest, "the date");
  }

  private PartialDate() {
    this.text = "undated";
    this.earliest = LocalDate.MIN;
    this.latest = LocalDate.MIN;
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
    if (text.equals(UNDATED.text)) {
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
        return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      case 7 -> {
        LocalDate first = IsoDay.parse(text + "-01");
        return new PartialDate(text, first, first.withDayOfMonth(first.lengthOfMonth()));
      }
      default -> {
        LocalDate day = IsoDay.parse(text);
        return new PartialDate(text, day, day);
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
    return new PartialDate(day.toString(), day, day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The date as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
