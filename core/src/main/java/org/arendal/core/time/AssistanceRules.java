package org.arendal.core.time;

import java.time.LocalDate;

/**
 * Which Nordic rules on social assistance applied between the five states on a day.
 *
 * <p>The older ones went in two steps: the convention of 1981 was repealed on 1 January 1994, all
 * but its rules on assistance, which article 30 of the convention of 1992 kept in force; and these
 * lapsed on 1 October 1996. A territory with a notice of its own came under this Convention on a
 * day of its own; what applied there until then, the sources do not say.
 *
 * <p>A Finnish government bill (HE 29/1995) contradicts the text: by then no special Nordic
 * agreement on social services was in force, since the convention of 1981 fell with the EEA
 * Agreement. Answers for the time between the steps say both.
 *
 * <p>Source: INTRO-12 to INTRO-14, INTRO-16, A16-1, A14-2.
 */
public enum AssistanceRules {
  /** Those of the convention of 1981, itself in force; from which day, the text does not say. */
  CONVENTION_OF_1981,
  /** The same, kept in force by the last sentence of article 30 of the convention of 1992. */
  KEPT_IN_FORCE_BY_THE_CONVENTION_OF_1992,
  /** Those of this Convention. */
  THIS_CONVENTION;

  /** The day on which the convention of 1981 was repealed, its rules on assistance left. */
  public static final LocalDate FIRST_REPEAL = LocalDate.of(1994, 1, 1);

  /** The day on which those lapsed too. */
  public static final LocalDate SECOND_REPEAL = TreatyCalendar.ENTRY_INTO_FORCE;

  /** The year of the earlier convention; before it there were no such rules. */
  public static final int FIRST_YEAR = 1981;

  /**
   * The rules that applied on a day.
   *
   * @throws IllegalArgumentException if the day lies before 1981
   */
  public static AssistanceRules on(LocalDate day) {
    if (ServedDays.check(day, "the day").getYear() < FIRST_YEAR) {
      throw new IllegalArgumentException(
          day + " lies before " + FIRST_YEAR + ", the year of the earlier convention");
    }
    if (day.isBefore(FIRST_REPEAL)) {
      return CONVENTION_OF_1981;
    }
    return day.isBefore(SECOND_REPEAL) ? KEPT_IN_FORCE_BY_THE_CONVENTION_OF_1992 : THIS_CONVENTION;
  }
}
