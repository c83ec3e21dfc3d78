package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sets of days against sets of bits. */
class DaysProperties {
  private static final int MOST = 40;

  /** A stretch as it is added; its last day may lie before its first. */
  record Stretch(int first, int last) {}

  @Provide
  Arbitrary<List<Stretch>> stretches() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, MOST);
    return Combinators.combine(day, day).as(Stretch::new).list().ofMaxSize(8);
  }

  @Property
  void areTheDaysOfAllStretchesInOrderAndApart(@ForAll("stretches") List<Stretch> stretches) {
    Days days = days(stretches);

    assertThat(bits(days)).isEqualTo(bits(stretches));
    for (int i = 1; i < days.stretches(); i++) {
      assertThat(days.first(i)).isGreaterThan(days.last(i - 1) + 1);
    }
  }

  @Property
  void withoutOthersAreTheDaysThatTheOthersHaveNot(
      @ForAll("stretches") List<Stretch> some, @ForAll("stretches") List<Stretch> gone) {
    BitSet left = bits(some);
    left.andNot(bits(gone));

    assertThat(bits(days(some).without(days(gone)))).isEqualTo(left);
  }

  @Property
  void aDayLiesInTheStretchAroundItOrInNone(@ForAll("stretches") List<Stretch> stretches) {
    Days days = days(stretches);
    for (int day = 0; day <= MOST; day++) {
      int stretch = days.around(day);
      assertThat(stretch >= 0).isEqualTo(bits(stretches).get(day));
      if (stretch >= 0) {
        assertThat(day).isBetween((int) days.first(stretch), (int) days.last(stretch));
      }
    }
  }

  @Property
  void allDaysWithoutSomeReachForEverOnBothSides(@ForAll("stretches") List<Stretch> gone) {
    Days left = Days.all().without(days(gone));

    assertThat(left.first(0)).isEqualTo(Days.FIRST);
    assertThat(left.last(left.stretches() - 1)).isEqualTo(Days.LAST);
  }

  private static Days days(List<Stretch> stretches) {
    Days.Builder collector = new Days.Builder(0);
    stretches.forEach(stretch -> collector.add(stretch.first(), stretch.last()));
    return collector.days();
  }

  private static BitSet bits(List<Stretch> stretches) {
    BitSet bits = new BitSet();
    stretches.stream()
        .filter(stretch -> stretch.first() <= stretch.last())
        .forEach(stretch -> bits.set(stretch.first(), stretch.last() + 1));
    return bits;
  }

  private static BitSet bits(Days days) {
    BitSet bits = new BitSet();
    for (int i = 0; i < days.stretches(); i++) {
      bits.set((int) days.first(i), (int) days.last(i) + 1);
    }
    return bits;
  }
}
