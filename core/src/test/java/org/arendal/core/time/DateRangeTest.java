package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days between two that need not be known. */
class DateRangeTest {
  private static final LocalDate FIRST = LocalDate.of(1996, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2006, 6, 30);

  @ParameterizedTest(name = "{0} surely contains {1}: {2}, starts after it: {3}, ends before: {4}")
  @CsvSource({
    "1996-10-01..2006-06-30, 1996-09-30,        false, true,  false",
    "1996-10-01..2006-06-30, 1996-10-01,        true,  false, false",
    "1996-10-01..2006-06-30, 2006-06-30,        true,  false, false",
    "1996-10-01..2006-06-30, 2006-07-01,        false, false, true",
    "1996-10-01..1996-10-01, 1996-10-01,        true,  false, false",
    "1996-10-01..,           +999999999-12-31,  true,  false, false",
    "..2006-06-30,           -999999999-01-01,  false, false, false",
    "..2006-06-30,           2006-06-30,        false, false, false",
    "..2006-06-30,           2006-07-01,        false, false, true"
  })
  void liesAroundADay(
      String text, LocalDate day, boolean contains, boolean startsAfter, boolean endsBefore) {
    DateRange range = DaysText.of(text);

    assertThat(range.surelyContains(day)).isEqualTo(contains);
    assertThat(range.startsAfter(day)).isEqualTo(startsAfter);
    assertThat(range.endsBefore(day)).isEqualTo(endsBefore);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "1996-10-01..2006-06-30, 2006-06-30..,           true",
    "1996-10-01..2006-06-30, 2006-07-01..,           false",
    "..2006-06-30,           1996-10-01..,           true",
    "..2006-06-30,           2006-07-01..,           false",
    "..,                     ..,                     true",
    "..,                     1996-10-01..1996-10-01, true"
  })
  void mayOverlapAnother(String one, String other, boolean overlap) {
    assertThat(DaysText.of(one).mayOverlap(DaysText.of(other))).isEqualTo(overlap);
  }

  @Test
  void isMadeOfItsEnds() {
    assertThat(DateRange.of(FIRST, LAST)).isEqualTo(DaysText.of("1996-10-01..2006-06-30"));
    assertThat(DateRange.from(FIRST)).isEqualTo(DaysText.of("1996-10-01.."));
    assertThat(DateRange.from(FIRST).end()).isEmpty();
  }

  @Test
  void cannotEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(LAST, FIRST))
        .withMessage("ends 1996-10-01, before it starts 2006-06-30");
  }

  @Test
  void nullIsNoUnknownDay() {
    assertThatNullPointerException().isThrownBy(() -> new DateRange(null, Optional.empty()));
    assertThatNullPointerException().isThrownBy(() -> new DateRange(Optional.empty(), null));
  }
}
