package org.arendal.core.calculation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A set of days as stretches that do not touch each other, in their order. */
final class Days {
  /** A stretch without a day. */
  static final Stretch NOTHING = new Stretch(LocalDate.MAX, LocalDate.MIN);

  private final ImmutableList<Stretch> stretches;

  /** Days from a first to a last one, both inclusive. */
  record Stretch(LocalDate first, LocalDate last) {
    boolean isEmpty() {
      return last.isBefore(first);
    }

    boolean contains(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  private Days(List<Stretch> stretches) {
    this.stretches = ImmutableList.copyOf(stretches);
  }

  /** All days. */
  static Days all() {
    return new Days(List.of(new Stretch(LocalDate.MIN, LocalDate.MAX)));
  }

  /** The days of all stretches together; empty stretches add nothing. */
  static Days of(Collection<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    Stretch open = null;
    for (Stretch next :
        ImmutableList.sortedCopyOf(Comparator.comparing(Stretch::first), stretches)) {
      if (next.isEmpty()) {
        continue;
      }
      if (open != null && !next.first().isAfter(after(open.last()))) {
        open = new Stretch(open.first(), later(open.last(), next.last()));
      } else {
        if (open != null) {
          joined.add(open);
        }
        open = next;
      }
    }
    if (open != null) {
      joined.add(open);
    }
    return new Days(joined);
  }

  /** These days without those of all the stretches; each list is passed through once. */
  Days without(Collection<Stretch> gone) {
    List<Stretch> left = new ArrayList<>();
    Iterator<Stretch> holes = of(gone).stretches().iterator();
    Optional<Stretch> hole = next(holes);
    for (Stretch stretch : stretches) {
      Stretch rest = stretch;
      while (hole.isPresent() && !hole.get().first().isAfter(rest.last()) && !rest.isEmpty()) {
        Stretch gap = hole.get();
        if (gap.last().isBefore(rest.first())) {
          hole = next(holes);
          continue;
        }
        if (gap.first().isAfter(rest.first())) {
          left.add(new Stretch(rest.first(), gap.first().minusDays(1)));
        }
        rest =
            gap.last().isBefore(rest.last())
                ? new Stretch(gap.last().plusDays(1), rest.last())
                : NOTHING;
      }
      if (!rest.isEmpty()) {
        left.add(rest);
      }
    }
    return new Days(left);
  }

  private static Optional<Stretch> next(Iterator<Stretch> holes) {
    return holes.hasNext() ? Optional.of(holes.next()) : Optional.empty();
  }

  /** The stretch that a day lies in; empty if it lies in none. */
  Optional<Stretch> around(LocalDate day) {
    return stretches.stream().filter(s -> s.contains(day)).findFirst();
  }

  List<Stretch> stretches() {
    return stretches;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate after(LocalDate day) {
    return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
  }
}
