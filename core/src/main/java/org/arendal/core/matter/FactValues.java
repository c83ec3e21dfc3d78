package org.arendal.core.matter;

import java.util.Arrays;
import java.util.Objects;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Section;
import org.jspecify.annotations.Nullable;

/**
 * The values of facts, in a row for each section that has one: to find a value hashes nothing, and
 * a section without one costs nothing. A value that is not there is unknown.
 *
 * <p>It is written while one case is built, and does not change once a case has it.
 */
final class FactValues {
  private static final Section[] SECTIONS = Section.values();

  private final @Nullable Object[][] rows;
  // The bits of the rows that nobody else has; the others are copied before they are written.
  private int owned;

  FactValues() {
    this(new Object[SECTIONS.length][]);
  }

  private FactValues(@Nullable Object[][] rows) {
    this.rows = rows;
  }

  /** The same values, to be changed while these stay as they are. */
  FactValues copy() {
    return new FactValues(rows.clone());
  }

  void put(Fact<?> fact, Object value) {
    row(fact)[fact.position()] = value;
  }

  void remove(Fact<?> fact) {
    if (has(fact)) {
      @Nullable Object[] row = row(fact);
      row[fact.position()] = null;
      // A row without a value is none, or equal values would not be equal.
      if (Arrays.stream(row).allMatch(Objects::isNull)) {
        rows[rowOf(fact)] = null;
      }
    }
  }

  private @Nullable Object[] row(Fact<?> fact) {
    int section = rowOf(fact);
    int bit = 1 << section;
    @Nullable Object[] row = rows[section];
    if (row == null) {
      row = new Object[Facts.in(fact.section()).size()];
    } else if ((owned & bit) == 0) {
      row = row.clone();
    } else {
      return row;
    }
    rows[section] = row;
    owned |= bit;
    return row;
  }

  @SuppressWarnings("unchecked") // the builder only takes values of the fact's own type
  <T> @Nullable T get(Fact<T> fact) {
    @Nullable Object[] row = rows[rowOf(fact)];
    return row == null ? null : (T) row[fact.position()];
  }

  boolean has(Fact<?> fact) {
    return get(fact) != null;
  }

  /** Whether the fact surely has this value. */
  <T> boolean is(Fact<T> fact, T value) {
    return value.equals(get(fact));
  }

  @SuppressWarnings("EnumOrdinal") // a place in memory only: no answer depends on the order
  private static int rowOf(Fact<?> fact) {
    return fact.section().ordinal();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactValues that && Arrays.deepEquals(rows, that.rows);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }
}
