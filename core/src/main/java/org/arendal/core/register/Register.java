package org.arendal.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.arendal.core.law.Territory;

/**
 * Entries of one sort, looked up by key, territory and day.
 *
 * <p>For one key and territory at most one entry holds on a day.
 *
 * @param <T> the type of what is registered
 */
public final class Register<T> {
  private final ImmutableList<Entry<T>> entries;

  private Register(Collection<Entry<T>> entries) {
    this.entries = ImmutableList.copyOf(entries);
  }

  /**
   * A register of these entries, in their order.
   *
   * @throws IllegalArgumentException if two entries for one key and territory may overlap
   */
  public static <T> Register<T> of(Collection<Entry<T>> entries) {
    Register<T> register = new Register<>(entries);
    register.refuseOverlaps();
    return register;
  }

  /** A register without entries. */
  public static <T> Register<T> empty() {
    return of(List.of());
  }

  /** All entries, in their order. */
  public List<Entry<T>> entries() {
    return entries;
  }

  /**
   * The entry for a key and territory on a day.
   *
   * <p>A territory for which the key has no entry on any day gets that of its state, and the answer
   * says so.
   */
  public Lookup<T> find(String key, Territory territory, LocalDate date) {
    List<Entry<T>> own = of(key, territory);
    Territory main = territory.state().mainTerritory();
    List<Entry<T>> candidates = own.isEmpty() ? of(key, main) : own;
    Lookup.Status miss =
        candidates.isEmpty() ? Lookup.Status.NONE_LISTED : Lookup.Status.NOT_KNOWN_FOR_DATE;
    return candidates.stream()
        .filter(e -> e.validity().surelyContains(date))
        .findFirst()
        .map(e -> answer(Lookup.Status.FOUND, key, territory, date, List.of(e)))
        .orElseGet(() -> answer(miss, key, territory, date, List.of()));
  }

  private List<Entry<T>> of(String key, Territory territory) {
    return entries.stream().filter(e -> e.key().equals(key) && e.territory() == territory).toList();
  }

  private Lookup<T> answer(
      Lookup.Status status, String key, Territory territory, LocalDate date, List<Entry<T>> found) {
    return new Lookup<>(status, key, territory, date, found.stream().findFirst());
  }

  private void refuseOverlaps() {
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> later = entries.get(i);
      for (Entry<T> earlier : entries.subList(0, i)) {
        if (earlier.key().equals(later.key())
            && earlier.territory() == later.territory()
            && earlier.validity().mayOverlap(later.validity())) {
          throw new IllegalArgumentException(
              "two entries overlap: %s for %s".formatted(later.key(), later.territory().code()));
        }
      }
    }
  }
}
