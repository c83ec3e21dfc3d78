package org.arendal.core.calculation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A set of days as stretches that do not touch each other, in their order. */
final class Days {
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
  static Days of(List<Stretch> stretches) {
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

  /** These days without those of a stretch. */
  Days without(Stretch gone) {
    if (gone.isEmpty()) {
      return this;
    }
    List<Stretch> left = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (gone.first().isAfter(LocalDate.MIN)) {
        left.add(new Stretch(stretch.first(), earlier(stretch.last(), gone.first().minusDays(1))));
      }
      if (gone.last().isBefore(LocalDate.MAX)) {
        left.add(new Stretch(later(stretch.first(), gone.last().plusDays(1)), stretch.last()));
      }
    }
    return of(left);
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
