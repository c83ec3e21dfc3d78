package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ranges over a few days against looking at each day. */
class DateRangeProperties {
  private static final LocalDate ZERO = LocalDate.of(1996, 9, 28);
  private static final int DAYS = 8;

  @Property
  void overlapIsSymmetric(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    assertThat(one.mayOverlap(other)).isEqualTo(other.mayOverlap(one));
  }

  @Property
  void rangesMayOverlapIfADayMayLieInBoth(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    // A day before and a day after all that the ranges name stand for eternity on either side.
    boolean common =
        IntStream.rangeClosed(-1, DAYS)
            .mapToObj(ZERO::plusDays)
            .anyMatch(day -> mayContain(one, day) && mayContain(other, day));

    assertThat(one.mayOverlap(other)).isEqualTo(common);
  }

  @Property
  void theIntersectionHasTheDaysThatMayLieInBoth(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    Optional<DateRange> both = one.intersection(other);

    assertThat(both).isEqualTo(other.intersection(one));
    for (int i = -1; i <= DAYS; i++) {
      LocalDate day = ZERO.plusDays(i);
      assertThat(both.filter(days -> mayContain(days, day)).isPresent())
          .isEqualTo(mayContain(one, day) && mayContain(other, day));
    }
  }

  /** Something of which the first or the last day is not known, against all that it can be. */
  @Property
  void boundsMeetDaysIfSomeOrAllThatTheyCanMeanDo(
      @ForAll("ranges") DateRange bounded, @ForAll("ranges") DateRange days) {
    Bounds bounds =
        Bounds.of(bounded.start().map(PartialDate::of), bounded.end().map(PartialDate::of), false);
    // A first day is at most the last one, and both can lie one day beyond all that is named.
    List<DateRange> possible =
        IntStream.rangeClosed(-1, DAYS)
            .mapToObj(ZERO::plusDays)
            .filter(first -> first.equals(bounded.start().orElse(first)))
            .flatMap(
                first ->
                    IntStream.rangeClosed(-1, DAYS)
                        .mapToObj(ZERO::plusDays)
                        .filter(last -> !last.isBefore(first))
                        .filter(last -> last.equals(bounded.end().orElse(last)))
                        .map(last -> DateRange.of(first, last)))
            .toList();

    assertThat(bounds.mayMeet(days)).isEqualTo(possible.stream().anyMatch(days::mayOverlap));
    if (bounded.start().isPresent() || bounded.end().isPresent()) {
      assertThat(bounds.surelyMeets(days)).isEqualTo(possible.stream().allMatch(days::mayOverlap));
    }
  }

  @Property
  void whatIsSurelyInsideIsNeitherBeforeNorAfter(@ForAll("ranges") DateRange range) {
    for (int i = -1; i <= DAYS; i++) {
      LocalDate day = ZERO.plusDays(i);
      assertThat(range.surelyContains(day))
          .isEqualTo(
              range.start().isPresent() && !range.startsAfter(day) && !range.endsBefore(day));
    }
  }

  @Provide
  Arbitrary<DateRange> ranges() {
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.integers().between(0, DAYS - 1).map(ZERO::plusDays).optional();
    return Combinators.combine(days, days)
        .filter((a, b) -> a.isEmpty() || b.isEmpty() || !b.get().isBefore(a.get()))
        .as(DateRange::new);
  }

  private static boolean mayContain(DateRange range, LocalDate day) {
    return !range.startsAfter(day) && !range.endsBefore(day);
  }
}
