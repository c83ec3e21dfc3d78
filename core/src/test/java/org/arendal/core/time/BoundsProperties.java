package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bounds against every first and last day that something can have, in a world of six days. */
class BoundsProperties {
  private static final long WORLD = 6;

  /** One way in which it can have been. */
  record Way(long first, long last) {
    boolean has(long day) {
      return first <= day && day <= last;
    }

    boolean meets(Way other) {
      return first <= other.last && other.first <= last;
    }
  }

  @Provide
  Arbitrary<Bounds> bounds() {
    Arbitrary<Long> days = Arbitraries.longs().between(1, WORLD);
    return Combinators.combine(days, days, days, days)
        .as(
            (a, b, c, d) -> {
              long[] starts = LongStream.of(a, b).sorted().toArray();
              long[] ends = LongStream.of(c, d).sorted().toArray();
              return new long[] {starts[0], starts[1], ends[0], ends[1]};
            })
        .filter(days4 -> days4[0] <= days4[3])
        .map(
            days4 ->
                new Bounds(
                    days4[0],
                    Math.min(days4[1], days4[3]),
                    Math.max(days4[2], days4[0]),
                    days4[3]));
  }

  @Property
  void aDayIsSureIfItIsThereInEveryWayAndPossibleIfInOne(@ForAll("bounds") Bounds bounds) {
    List<Way> ways = ways(bounds);

    for (long day = 0; day <= WORLD + 1; day++) {
      long it = day;
      assertThat(bounds.surelyHas(day)).isEqualTo(ways.stream().allMatch(way -> way.has(it)));
      assertThat(bounds.mayHave(day)).isEqualTo(ways.stream().anyMatch(way -> way.has(it)));
    }
  }

  @Property
  void someCanBeApartIfThereIsAWayInWhichNoTwoShareADay(@ForAll("several") List<Bounds> several) {
    assertThat(Bounds.canBeApart(several)).isEqualTo(isThereAWay(several, new ArrayList<>()));
  }

  @Provide
  Arbitrary<List<Bounds>> several() {
    return bounds().list().ofMaxSize(4);
  }

  private static boolean isThereAWay(List<Bounds> several, List<Way> taken) {
    if (taken.size() == several.size()) {
      return true;
    }
    for (Way way : ways(several.get(taken.size()))) {
      if (taken.stream().noneMatch(way::meets)) {
        taken.add(way);
        if (isThereAWay(several, taken)) {
          return true;
        }
        taken.remove(taken.size() - 1);
      }
    }
    return false;
  }

  private static List<Way> ways(Bounds bounds) {
    List<Way> ways = new ArrayList<>();
    for (long first = bounds.earliestFirst(); first <= bounds.latestFirst(); first++) {
      for (long last = bounds.earliestLast(); last <= bounds.latestLast(); last++) {
        if (first <= last) {
          ways.add(new Way(first, last));
        }
      }
    }
    return ways;
  }
}
