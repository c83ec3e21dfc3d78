package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;

/**
 * What a register knows of one key in one territory over time, oldest first.
 *
 * <p>Between two entries that do not meet, and after a last one that ended, stands an item that
 * says so. An entry of an agency stands behind those of the library that begin no later than it.
 *
 * @param key what the history is of
 * @param territory the territory
 * @param items the entries and the days that none is known for
 * @param <T> the type of what is registered
 */
public record History<T>(String key, Territory territory, List<Item<T>> items) {

  /**
   * A part of a history.
   *
   * @param <T> the type of what is registered
   */
  public sealed interface Item<T> {
    /** The days. */
    DateRange days();
  }

  /**
   * Days for which there is an entry.
   *
   * @param entry the entry
   * @param <T> the type of what is registered
   */
  public record Held<T>(Entry<T> entry) implements Item<T> {
    @Override
    public DateRange days() {
      return entry.validity();
    }
  }

  /**
   * Days for which there is none.
   *
   * @param days the days
   * @param gap the gap that the register knows of; empty if nobody has said why there is none
   * @param <T> the type of what is registered
   */
  public record Missing<T>(DateRange days, Optional<KnownGap> gap) implements Item<T> {}

  /** Copies the items. */
  public History {
    requireNonNull(key, "key");
    requireNonNull(territory, "territory");
    items = List.copyOf(items);
  }

  static <T> History<T> of(
      String key,
      Territory territory,
      List<Entry<T>> library,
      List<Entry<T>> agency,
      List<KnownGap> gaps) {
    List<Item<T>> items = new ArrayList<>();
    library.forEach(entry -> items.add(new Held<>(entry)));
    gaps.forEach(gap -> items.add(new Missing<>(gap.days(), Optional.of(gap))));
    items.sort(byStart());
    addHoles(items);
    agency.forEach(entry -> items.add(new Held<>(entry)));
    items.sort(byStart());
    return new History<>(key, territory, items);
  }

  private static <T> void addHoles(List<Item<T>> items) {
    List<Item<T>> holes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      LocalDate end = atMostUntil(items.get(i));
      if (end.equals(LocalDate.MAX)) {
        continue;
      }
      LocalDate from = end.plusDays(1);
      if (i == items.size() - 1) {
        holes.add(new Missing<>(DateRange.from(from), Optional.empty()));
      } else {
        LocalDate next = atLeastFrom(items.get(i + 1));
        if (from.isBefore(next)) {
          holes.add(new Missing<>(DateRange.of(from, next.minusDays(1)), Optional.empty()));
        }
      }
    }
    items.addAll(holes);
  }

  private static LocalDate atMostUntil(Item<?> item) {
    return item instanceof Held<?> held
        ? held.entry().atMostUntil()
        : item.days().end().orElse(LocalDate.MAX);
  }

  private static LocalDate atLeastFrom(Item<?> item) {
    return item instanceof Held<?> held
        ? held.entry().atLeastFrom()
        : item.days().start().orElse(LocalDate.MIN);
  }

  /**
   * In the order of the days on which they surely held; days before a known first one come first.
   */
  private static <T> Comparator<Item<T>> byStart() {
    return Comparator.comparing(History::surelyFrom);
  }

  private static LocalDate surelyFrom(Item<?> item) {
    return item instanceof Held<?> held
        ? held.entry().surelyFrom().orElse(LocalDate.MAX)
        : item.days().start().orElse(LocalDate.MIN);
  }
}
