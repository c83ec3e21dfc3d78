package org.arendal.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** The month arithmetic that the Convention uses for itself. */
public final class TreatyCalendar {
  /** The day on which the Convention was signed. Source: A17-3. */
  public static final LocalDate SIGNATURE = LocalDate.of(1994, 6, 14);

  /** The day on which the Convention entered into force between the five states. */
  public static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private static final int FULL_MONTHS = 2;
  private static final int DENUNCIATION_MONTHS = 6;

  private TreatyCalendar() {}

  /**
   * The day on which the Convention enters into force after the last notice needed.
   *
   * <p>It is the first day of the month after two full calendar months; the month of the notice
   * itself never counts, on whichever day of it the notice was given. Any day in July 1996 gives 1
   * October 1996.
   *
   * <p>Source: A14-1; for a territory A14-2.
   *
   * @throws DayNotServedException if the day is not served
   */
  public static LocalDate entryIntoForce(LocalDate lastNoticeDate) {
    return YearMonth.from(ServedDays.check(lastNoticeDate, "lastNoticeDate"))
        .plusMonths(FULL_MONTHS + 1L)
        .atDay(1);
  }

  /**
   * The day on which the Convention enters into force for a territory that has a notice of its own.
   *
   * <p>It is counted from the last notice needed, as for the Convention; but such a notice can only
   * delay: the day is never earlier than that of the Convention itself.
   *
   * <p>Source: A14-2.
   */
  public static LocalDate entryIntoForceOfTerritory(LocalDate lastNoticeDate) {
    LocalDate day = entryIntoForce(lastNoticeDate);
    return day.isBefore(ENTRY_INTO_FORCE) ? ENTRY_INTO_FORCE : day;
  }

  /**
   * The first day on which a denunciation has effect.
   *
   * <p>It is six months after the day of receipt. The text has no rule for a day that the sixth
   * month lacks; the last day of that month is then taken.
   *
   * <p>Source: A15-2b.
   *
   * @throws DayNotServedException if the day is not served
   */
  public static LocalDate denunciationEffect(LocalDate receivedDate) {
    return ServedDays.check(receivedDate, "receivedDate").plusMonths(DENUNCIATION_MONTHS);
  }

  /**
   * The last day, inclusive, for a state's notice of the changes made in a calendar year.
   *
   * <p>Source: A02-3b.
   *
   * @throws DayNotServedException if the year is not served
   */
  public static LocalDate annualNoticeDue(int yearOfChanges) {
    return YearMonth.of(ServedDays.checkYear(yearOfChanges) + 1, 2).atEndOfMonth();
  }
}
