package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates known to the day, the month or only the year. */
class PartialDateTest {

  @Nested
  class Text {

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource({
      "1996,       1996-01-01, 1996-12-31",
      "1996-02,    1996-02-01, 1996-02-29",
      "1997-02,    1997-02-01, 1997-02-28",
      "1996-12,    1996-12-01, 1996-12-31",
      "2006-07-01, 2006-07-01, 2006-07-01",
      "2000-02-29, 2000-02-29, 2000-02-29"
    })
    void saysTheFirstAndTheLastDayThatItCanMean(String text, LocalDate earliest, LocalDate latest) {
      PartialDate date = PartialDate.parse(text);

      assertThat(date.earliest()).isEqualTo(earliest);
      assertThat(date.latest()).isEqualTo(latest);
      assertThat(date).hasToString(text);
    }

    @ParameterizedTest(name = "\"{0}\" is refused")
    @ValueSource(
        strings = {
          "",
          "96",
          "199",
          "year",
          "1996-",
          "1996-13",
          "1996-00",
          "1996-7",
          "1996/07",
          "2026-02-30",
          "2023-02-29",
          "1996-04-31",
          "1996-7-1",
          "01-07-1996",
          "1996-07-01T00:00",
          " 1996",
          "1996 ",
          "+996",
          "-996",
          "-99-01"
        })
    void isRefusedIfItIsNoYearMonthOrDay(String text) {
      assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(text));
    }
  }

  @Nested
  class Equality {

    @Test
    void isThatOfTheText() {
      assertThat(PartialDate.parse("1996"))
          .isEqualTo(PartialDate.parse("1996"))
          .hasSameHashCodeAs(PartialDate.parse("1996"))
          .isNotEqualTo(PartialDate.parse("1997"))
          .isNotEqualTo("1996");
    }

    @Test
    void tellsAMonthFromADay() {
      assertThat(PartialDate.parse("1996-10")).isNotEqualTo(PartialDate.parse("1996-10-01"));
    }
  }
}
