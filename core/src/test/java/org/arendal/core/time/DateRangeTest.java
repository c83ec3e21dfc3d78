package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ranges of days whose start or end may be unknown. */
class DateRangeTest {
  private static final LocalDate FIRST = LocalDate.of(1996, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2006, 6, 30);

  @Nested
  class BothEndsKnown {
    private final DateRange range = DateRange.of(FIRST, LAST);

    @Test
    void containsItsFirstAndLastDay() {
      assertThat(range.surelyContains(FIRST)).isTrue();
      assertThat(range.surelyContains(LAST)).isTrue();
    }

    @Test
    void doesNotContainTheDaysBesideThem() {
      assertThat(range.surelyContains(FIRST.minusDays(1))).isFalse();
      assertThat(range.surelyContains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void startsAfterTheDayBeforeAndEndsBeforeTheDayAfter() {
      assertThat(range.startsAfter(FIRST.minusDays(1))).isTrue();
      assertThat(range.startsAfter(FIRST)).isFalse();
      assertThat(range.endsBefore(LAST.plusDays(1))).isTrue();
      assertThat(range.endsBefore(LAST)).isFalse();
    }

    @Test
    void canBeOneDay() {
      assertThat(DateRange.of(FIRST, FIRST).surelyContains(FIRST)).isTrue();
    }

    @Test
    void cannotEndBeforeItStarts() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateRange.of(LAST, FIRST))
          .withMessage("ends 1996-10-01, before it starts 2006-06-30");
    }
  }

  @Nested
  class UnknownEnd {
    private final DateRange range = DateRange.from(FIRST);

    @Test
    void stillRuns() {
      assertThat(range.surelyContains(LocalDate.MAX)).isTrue();
      assertThat(range.endsBefore(LocalDate.MAX)).isFalse();
      assertThat(range.end()).isEmpty();
    }
  }

  @Nested
  class UnknownStart {
    private final DateRange range = new DateRange(Optional.empty(), Optional.of(LAST));

    @Test
    void containsNoDaySurely() {
      assertThat(range.surelyContains(LAST)).isFalse();
    }

    @Test
    void startsAfterNoDayButEnds() {
      assertThat(range.startsAfter(LocalDate.MIN)).isFalse();
      assertThat(range.endsBefore(LAST.plusDays(1))).isTrue();
    }
  }

  @Nested
  class Overlap {

    @Test
    void isOneCommonDay() {
      assertThat(DateRange.of(FIRST, LAST).mayOverlap(DateRange.from(LAST))).isTrue();
    }

    @Test
    void isNotToFollowOnTheNextDay() {
      assertThat(DateRange.of(FIRST, LAST).mayOverlap(DateRange.from(LAST.plusDays(1)))).isFalse();
    }

    @Test
    void isPossibleIfAStartIsUnknown() {
      DateRange until = new DateRange(Optional.empty(), Optional.of(LAST));

      assertThat(until.mayOverlap(DateRange.from(FIRST))).isTrue();
      assertThat(until.mayOverlap(DateRange.from(LAST.plusDays(1)))).isFalse();
    }

    @Test
    void isPossibleIfNothingIsKnown() {
      DateRange unknown = new DateRange(Optional.empty(), Optional.empty());

      assertThat(unknown.mayOverlap(unknown)).isTrue();
      assertThat(unknown.mayOverlap(DateRange.of(FIRST, FIRST))).isTrue();
    }
  }

  @Test
  void nullIsNoUnknownDay() {
    assertThatNullPointerException().isThrownBy(() -> new DateRange(null, Optional.empty()));
    assertThatNullPointerException().isThrownBy(() -> new DateRange(Optional.empty(), null));
  }
}
