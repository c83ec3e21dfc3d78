package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The treaty's own month arithmetic. */
class TreatyCalendarTest {

  @Nested
  @Tag("trap-79")
  @DisplayName("A14-1, A14-2, trap 79: two full calendar months, then the first day of the next")
  class EntryIntoForce {

    @Test
    @DisplayName("A14-1: every day of July 1996 gives 1 October 1996")
    void isTheSameForEveryDayOfJuly1996() {
      LocalDate first = LocalDate.of(1996, 7, 1);

      assertThat(first.datesUntil(first.plusMonths(1)))
          .hasSize(31)
          .extracting(TreatyCalendar::entryIntoForce)
          .containsOnly(TreatyCalendar.ENTRY_INTO_FORCE);
    }

    @ParameterizedTest(name = "notice {0}, in force {1}")
    @CsvSource({
      "1996-06-30, 1996-09-01",
      "1996-07-01, 1996-10-01",
      "1996-07-31, 1996-10-01",
      "1996-08-01, 1996-11-01",
      "1996-09-30, 1996-12-01",
      "1996-10-01, 1997-01-01",
      "1996-11-15, 1997-02-01",
      "1996-12-01, 1997-03-01",
      "1996-12-31, 1997-03-01",
      "1999-11-30, 2000-02-01",
      "2000-02-29, 2000-05-01"
    })
    void isTheFirstDayOfTheThirdMonthAfterThatOfTheNotice(LocalDate notice, LocalDate expected) {
      assertThat(TreatyCalendar.entryIntoForce(notice)).isEqualTo(expected);
    }

    @Test
    @DisplayName("INTRO-1: the Convention has been in force since 1 October 1996")
    void was1October1996() {
      assertThat(TreatyCalendar.ENTRY_INTO_FORCE).isEqualTo("1996-10-01");
    }
  }

  @Nested
  @Tag("trap-80")
  @DisplayName("A15-2b, trap 80: six months after the day of receipt")
  class Denunciation {

    @ParameterizedTest(name = "received {0}, effect {1}")
    @CsvSource({
      "2005-01-01, 2005-07-01",
      "2005-01-31, 2005-07-31",
      "2005-07-01, 2006-01-01",
      "2005-06-30, 2005-12-30",
      "2004-02-29, 2004-08-29"
    })
    void takesEffectOnTheSameDayOfTheSixthMonth(LocalDate received, LocalDate expected) {
      assertThat(TreatyCalendar.denunciationEffect(received)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "received {0}, effect {1}")
    @CsvSource({
      "2005-08-31, 2006-02-28",
      "2005-08-30, 2006-02-28",
      "2005-08-29, 2006-02-28",
      "2003-08-31, 2004-02-29",
      "2003-08-29, 2004-02-29",
      "2005-03-31, 2005-09-30",
      "2005-05-31, 2005-11-30",
      "2005-10-31, 2006-04-30",
      "2005-12-31, 2006-06-30",
      "1899-08-31, 1900-02-28",
      "1999-08-31, 2000-02-29"
    })
    void takesEffectOnTheLastDayOfAMonthThatLacksTheDay(LocalDate received, LocalDate expected) {
      assertThat(TreatyCalendar.denunciationEffect(received)).isEqualTo(expected);
    }
  }

  @Nested
  @Tag("trap-81")
  @DisplayName("A02-3b, trap 81: the end of February for the previous calendar year")
  class AnnualNotice {

    @ParameterizedTest(name = "changes of {0}, notice by {1}")
    @CsvSource({
      "1996, 1997-02-28",
      "1995, 1996-02-29",
      "1999, 2000-02-29",
      "2023, 2024-02-29",
      "2024, 2025-02-28",
      "2099, 2100-02-28"
    })
    void isDueOnTheLastDayOfFebruaryOfTheYearAfter(int yearOfChanges, LocalDate expected) {
      assertThat(TreatyCalendar.annualNoticeDue(yearOfChanges)).isEqualTo(expected);
    }
  }
}
