package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** The month arithmetic against counting on one's fingers. */
class TreatyCalendarProperties {

  @Property
  @Label("A14-1: between the month of the notice and the day lie two whole calendar months")
  void twoWholeMonthsLieBetweenNoticeAndEntryIntoForce(
      @ForAll @DateRange(min = "1994-06-14", max = "2100-12-31") LocalDate notice) {
    LocalDate expected = notice;
    for (int month = 0; month < 3; month++) {
      expected = firstDayOfNextMonth(expected);
    }

    assertThat(TreatyCalendar.entryIntoForce(notice)).isEqualTo(expected);
  }

  @Property
  @Label("A14-1: the day of the month of the notice means nothing")
  void everyDayOfAMonthGivesTheSame(
      @ForAll @DateRange(min = "1994-06-14", max = "2100-12-31") LocalDate notice,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    assertThat(TreatyCalendar.entryIntoForce(notice.withDayOfMonth(day)))
        .isEqualTo(TreatyCalendar.entryIntoForce(notice));
  }

  @Property
  @Label("A15-2b: the effect lies in the sixth month, on the day of receipt or the last there is")
  void aDenunciationHasEffectInTheSixthMonth(
      @ForAll @DateRange(min = "1996-10-01", max = "2100-12-31") LocalDate received) {
    LocalDate effect = TreatyCalendar.denunciationEffect(received);
    int months =
        (effect.getYear() - received.getYear()) * 12
            + effect.getMonthValue()
            - received.getMonthValue();

    assertThat(months).isEqualTo(6);
    assertThat(effect.getDayOfMonth())
        .isEqualTo(Math.min(received.getDayOfMonth(), effect.lengthOfMonth()));
  }

  @Property
  @Label("A15-2b: a later receipt never has an earlier effect")
  void aLaterReceiptNeverHasAnEarlierEffect(
      @ForAll @DateRange(min = "1996-10-01", max = "2100-12-31") LocalDate received) {
    assertThat(TreatyCalendar.denunciationEffect(received.plusDays(1)))
        .isAfterOrEqualTo(TreatyCalendar.denunciationEffect(received));
  }

  @Property
  @Label("A02-3b: the day after the annual notice is due is 1 March of the year after")
  void theAnnualNoticeIsDueBefore1March(@ForAll @IntRange(min = 1996, max = 2100) int year) {
    assertThat(TreatyCalendar.annualNoticeDue(year).plusDays(1))
        .isEqualTo(YearMonth.of(year + 1, 3).atDay(1));
  }

  private static LocalDate firstDayOfNextMonth(LocalDate date) {
    LocalDate day = date.plusDays(1);
    while (day.getDayOfMonth() != 1) {
      day = day.plusDays(1);
    }
    return day;
  }
}
