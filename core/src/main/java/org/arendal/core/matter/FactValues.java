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
 */
class FactValues {
  private static final int SECTIONS = Section.values().length;

  private final @Nullable Object[][] rows;

  private FactValues(@Nullable Object[][] rows) {
    this.rows = rows;
  }

  /** The same values, for whoever looks at what is read. */
  FactValues(FactValues other) {
    this(other.rows);
  }

  <T> @Nullable T get(Fact<T> fact) {
    return get(rows, fact);
  }

  final boolean has(Fact<?> fact) {
    return get(fact) != null;
  }

  /** Whether the fact surely has this value. */
  final <T> boolean is(Fact<T> fact, T value) {
    return value.equals(get(fact));
  }

  /** The same values and one more, or another for this fact. */
  final FactValues with(Fact<?> fact, Object value) {
    return toBuilder().put(fact, value).build();
  }

  final Builder toBuilder() {
    return new Builder(rows.clone());
  }

  @SuppressWarnings("unchecked") // the builder of a case only takes values of the fact's own type
  private static <T> @Nullable T get(@Nullable Object[][] rows, Fact<T> fact) {
    @Nullable Object[] row = rows[rowOf(fact)];
    return row == null ? null : (T) row[fact.position()];
  }

  @SuppressWarnings("EnumOrdinal") // a place in memory only: no answer depends on the order
  private static int rowOf(Fact<?> fact) {
    return fact.section().ordinal();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof FactValues that && Arrays.deepEquals(rows, that.rows);
  }

  @Override
  public final int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  /** Gathers values. What was built keeps its rows: they are copied before the next change. */
  static final class Builder {
    private @Nullable Object[][] rows;
    private boolean built;
    // The bits of the rows that nothing else has.
    private int own;

    private Builder(@Nullable Object[][] rows) {
      this.rows = rows;
    }

    /** No values yet. */
    Builder() {
      this(new Object[SECTIONS][]);
    }

    Builder put(Fact<?> fact, Object value) {
      row(fact)[fact.position()] = value;
      return this;
    }

    Builder remove(Fact<?> fact) {
      if (get(rows, fact) != null) {
        @Nullable Object[] row = row(fact);
        row[fact.position()] = null;
        // A row without a value is none, or equal values would not be equal.
        if (Arrays.stream(row).allMatch(Objects::isNull)) {
          rows[rowOf(fact)] = null;
        }
      }
      return this;
    }

    private @Nullable Object[] row(Fact<?> fact) {
      if (built) {
        rows = rows.clone();
        built = false;
      }
      int section = rowOf(fact);
      int bit = 1 << section;
      @Nullable Object[] row = rows[section];
      if (row == null) {
        row = new Object[Facts.ofSection(fact.section()).size()];
      } else if ((own & bit) == 0) {
        row = row.clone();
      }
      rows[section] = row;
      own |= bit;
      return row;
    }

    FactValues build() {
      built = true;
      own = 0;
      return new FactValues(rows);
    }
  }
}
