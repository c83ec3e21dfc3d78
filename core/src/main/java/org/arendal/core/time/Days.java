package org.arendal.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A set of days as stretches that do not touch each other, in their order.
 *
 * <p>Days are counted from 1 January 1970, as {@link LocalDate#toEpochDay} does; {@link #FIRST} and
 * {@link #LAST} stand for a beginning and an end that nobody knows.
 */
public final class Days {
  /** Before every day that is served. */
  public static final long FIRST = LocalDate.MIN.toEpochDay();

  /** After every day that is served. */
  public static final long LAST = LocalDate.MAX.toEpochDay();

  private static final Days NONE = new Days(new long[0]);
  private static final Days ALL = new Days(new long[] {FIRST, LAST});

  // First and last day of each stretch by turns.
  private final long[] ends;

  private Days(long[] ends) {
    this.ends = ends;
  }

  /** All days. */
  public static Days all() {
    return ALL;
  }

  /**
   * The days from a first to a last one, both inclusive; none if the last lies before the first.
   */
  public static Days between(long first, long last) {
    return last < first ? NONE : new Days(new long[] {first, last});
  }

  /** How many stretches there are. */
  public int stretches() {
    return ends.length / 2;
  }

  /** The first day of a stretch. */
  public long first(int stretch) {
    return ends[2 * stretch];
  }

  /** The last day of a stretch, inclusive. */
  public long last(int stretch) {
    return ends[2 * stretch + 1];
  }

  /** The stretch that a day lies in; -1 if it lies in none. */
  public int around(long day) {
    int low = 0;
    int high = stretches() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (day < first(middle)) {
        high = middle - 1;
      } else if (day > last(middle)) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** These days without the others; each list is passed through once. */
  public Days without(Days gone) {
    requireNonNull(gone, "gone");
    if (ends.length == 0 || gone.ends.length == 0) {
      return this;
    }
    Builder left = new Builder(stretches() + gone.stretches());
    int hole = 0;
    for (int stretch = 0; stretch < stretches(); stretch++) {
      long first = first(stretch);
      while (hole < gone.stretches() && gone.last(hole) < first) {
        hole++;
      }
      // A hole can reach into the next stretch, so the last one is looked at again there.
      for (int next = hole; next < gone.stretches() && gone.first(next) <= last(stretch); next++) {
        left.add(first, gone.first(next) - 1);
        first = gone.last(next) + 1;
        hole = next;
      }
      left.add(first, last(stretch));
    }
    return left.days();
  }

  /** Gathers stretches in any order, which may touch and overlap; for one thread. */
  public static final class Builder {
    private long[] ends;
    private int size;
    private boolean inOrder = true;

    /** Room for so many stretches at first; it grows. */
    public Builder(int stretches) {
      ends = new long[2 * stretches];
    }

    /** Adds the days from a first to a last one, both inclusive; nothing if there are none. */
    public void add(long first, long last) {
      if (last < first) {
        return;
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size + 2);
      }
      inOrder &= size == 0 || first >= ends[size - 2];
      ends[size++] = first;
      ends[size++] = last;
    }

    /** Adds all these days. */
    public void add(Days days) {
      requireNonNull(days, "days");
      for (int stretch = 0; stretch < days.stretches(); stretch++) {
        add(days.first(stretch), days.last(stretch));
      }
    }

    /** The days of all stretches together. */
    public Days days() {
      if (size == 0) {
        return NONE;
      }
      if (!inOrder) {
        sort();
      }
      int joined = 2;
      for (int next = 2; next < size; next += 2) {
        if (ends[next] <= ends[joined - 1] + 1) {
          ends[joined - 1] = Math.max(ends[joined - 1], ends[next + 1]);
        } else {
          ends[joined++] = ends[next];
          ends[joined++] = ends[next + 1];
        }
      }
      return new Days(Arrays.copyOf(ends, joined));
    }

    private void sort() {
      long[][] stretches = new long[size / 2][];
      for (int i = 0; i < stretches.length; i++) {
        stretches[i] = new long[] {ends[2 * i], ends[2 * i + 1]};
      }
      Arrays.sort(stretches, Comparator.comparingLong(stretch -> stretch[0]));
      for (int i = 0; i < stretches.length; i++) {
        ends[2 * i] = stretches[i][0];
        ends[2 * i + 1] = stretches[i][1];
      }
      inOrder = true;
    }
  }
}
