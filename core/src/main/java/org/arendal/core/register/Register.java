package org.arendal.core.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;

/**
 * Entries of one sort, looked up by key, territory and day.
 *
 * <p>A register has two time axes. The validity of an entry says for which days it holds. When its
 * source was read, and when the entry was corrected, says on which days the register said so:
 * {@link #asKnownOn} gives the register as it was on a day. For one key and territory at most one
 * entry holds on a day, as far as was known on any one day.
 *
 * <p>The entries of an agency, laid over those of the library, win for the days that they cover.
 *
 * @param <T> the type of what is registered
 */
public final class Register<T> {
  private final ImmutableList<Entry<T>> recorded;
  private final ImmutableList<KnownGap> recordedGaps;
  private final ImmutableList<Entry<T>> recordedOverlay;
  private final Optional<LocalDate> knownOn;
  private final ImmutableList<Entry<T>> own;
  private final ImmutableList<KnownGap> gaps;
  private final ImmutableList<Entry<T>> overlay;

  private Register(
      Iterable<Entry<T>> recorded,
      Iterable<KnownGap> recordedGaps,
      Iterable<Entry<T>> recordedOverlay,
      Optional<LocalDate> knownOn) {
    this.recorded = ImmutableList.copyOf(recorded);
    this.recordedGaps = ImmutableList.copyOf(recordedGaps);
    this.recordedOverlay = ImmutableList.copyOf(recordedOverlay);
    this.knownOn = knownOn;
    this.own = known(this.recorded);
    this.overlay = known(this.recordedOverlay);
    this.gaps =
        this.recordedGaps.stream()
            .filter(gap -> gap.knowledge().isKnownOn(knownOn))
            .collect(toImmutableList());
  }

  /** A register with nothing in it. */
  public static <T> Register<T> empty() {
    return of(List.of());
  }

  /**
   * A register of these entries, in their order.
   *
   * @throws IllegalArgumentException if two entries for one key and territory may overlap
   */
  public static <T> Register<T> of(Collection<Entry<T>> entries) {
    return of(entries, List.of());
  }

  /**
   * A register of these entries and known gaps, in their order.
   *
   * @throws IllegalArgumentException if two of them for one key and territory may overlap
   */
  public static <T> Register<T> of(Collection<Entry<T>> entries, Collection<KnownGap> gaps) {
    refuseOverlaps(
        Iterables.concat(
            Iterables.transform(entries, Span::of), Iterables.transform(gaps, Span::of)));
    return new Register<>(entries, gaps, List.of(), Optional.empty());
  }

  /** All entries that stand, in their order; those of an agency come last. */
  public List<Entry<T>> entries() {
    return overlay.isEmpty()
        ? own
        : ImmutableList.<Entry<T>>builder().addAll(own).addAll(overlay).build();
  }

  /** The gaps that are known, in their order. */
  public List<KnownGap> gaps() {
    return gaps;
  }

  /** The keys that there is an entry for in a territory, on any day, in their order. */
  public List<String> keys(Territory territory) {
    return entries().stream()
        .filter(entry -> entry.territory() == territory)
        .map(Entry::key)
        .distinct()
        .toList();
  }

  /**
   * The territory whose list holds for a territory: its own, if the library lists anything for it,
   * and else that of its state.
   *
   * <p>An entry of an agency gives no territory a list: it stands beside the one that holds.
   */
  public Territory listOwner(Territory territory) {
    return own.stream().anyMatch(entry -> entry.territory() == territory)
        ? territory
        : territory.state().mainTerritory();
  }

  /** The entries of the library on the list that holds for a territory, those of all days. */
  public List<Entry<T>> listFor(Territory territory) {
    Territory owner = listOwner(territory);
    return own.stream().filter(entry -> entry.territory() == owner).toList();
  }

  /**
   * The keys to look up for a territory: those of the list that holds for it, on any day, and then
   * what an agency has entered for it.
   */
  public List<String> keysFor(Territory territory) {
    return Stream.concat(keys(listOwner(territory)).stream(), keys(territory).stream())
        .distinct()
        .toList();
  }

  /** The day as known on which the register answers; empty if it answers as known last. */
  public Optional<LocalDate> knownOn() {
    return knownOn;
  }

  /**
   * This register as it was on a day: the entries whose source had been read by then and that had
   * not been corrected by then.
   *
   * <p>An entry that was closed or put right later is there as it stood before. Asked twice, the
   * earlier day counts.
   */
  public Register<T> asKnownOn(LocalDate date) {
    LocalDate day = knownOn.filter(date::isAfter).orElse(date);
    return new Register<>(recorded, recordedGaps, recordedOverlay, Optional.of(day));
  }

  /**
   * This register with the entries of an agency laid over it.
   *
   * @throws IllegalArgumentException if two of the agency's entries may overlap
   */
  public Register<T> overlaidWith(Register<T> agency) {
    Iterable<Entry<T>> both =
        Iterables.concat(recordedOverlay, agency.recorded, agency.recordedOverlay);
    refuseOverlaps(Iterables.transform(both, Span::of));
    return new Register<>(recorded, recordedGaps, both, knownOn);
  }

  /** The part of this register that is about a state. */
  public Register<T> of(NordicState state) {
    return new Register<>(
        Iterables.filter(recorded, entry -> entry.territory().state() == state),
        Iterables.filter(recordedGaps, gap -> gap.territory().state() == state),
        Iterables.filter(recordedOverlay, entry -> entry.territory().state() == state),
        knownOn);
  }

  /**
   * The entry for a key and territory on a day.
   *
   * <p>A territory for which the key has no entry and no known gap on any day gets that of its
   * state, and the answer says so. An entry of an agency wins for the days on which it surely
   * holds, and the answer shows what would have been found without it.
   */
  public Lookup<T> find(String key, Territory territory, LocalDate date) {
    boolean listed = has(key, territory) || hasGap(key, territory);
    return find(key, territory, listed ? territory : territory.state().mainTerritory(), date);
  }

  /**
   * The entry for a key on the list that holds for a territory.
   *
   * <p>Unlike {@link #find} it never fills up a territory's own list from that of its state.
   */
  public Lookup<T> findOnList(String key, Territory territory, LocalDate date) {
    return listOwner(territory) == territory
        ? find(key, territory, territory, date)
        : find(key, territory, date);
  }

  private Lookup<T> find(String key, Territory asked, Territory read, LocalDate date) {
    Lookup<T> library = library(key, asked, read, date);
    return on(overlay, key, asked, date)
        .or(() -> on(overlay, key, read, date))
        .map(library::displacedBy)
        .orElse(library);
  }

  /** What is known of a key in a territory over time, gaps included. */
  public History<T> history(String key, Territory territory) {
    return History.of(
        key,
        territory,
        own.stream().filter(entry -> isFor(entry, key, territory)).toList(),
        overlay.stream().filter(entry -> isFor(entry, key, territory)).toList(),
        gaps.stream()
            .filter(gap -> gap.key().equals(key) && gap.territory() == territory)
            .toList());
  }

  private Lookup<T> library(String key, Territory asked, Territory read, LocalDate date) {
    Optional<Entry<T>> entry = on(own, key, read, date);
    Optional<KnownGap> gap =
        gaps.stream()
            .filter(g -> g.key().equals(key) && g.territory() == read && contains(g, date))
            .findFirst();
    Lookup.Status status;
    if (entry.isPresent()) {
      status = Lookup.Status.FOUND;
    } else if (gap.isPresent() || has(key, read) || hasIn(overlay, key, asked, read)) {
      status = Lookup.Status.NOT_KNOWN_FOR_DATE;
    } else if (knownOn.isPresent() && hasIn(recorded, key, asked, read)) {
      status = Lookup.Status.NOT_YET_READ;
    } else {
      status = Lookup.Status.NONE_LISTED;
    }
    return new Lookup<>(status, key, asked, date, entry, Optional.empty(), gap);
  }

  private static boolean contains(KnownGap gap, LocalDate date) {
    return !gap.days().startsAfter(date) && !gap.days().endsBefore(date);
  }

  private boolean has(String key, Territory territory) {
    return hasIn(own, key, territory, territory);
  }

  private boolean hasGap(String key, Territory territory) {
    return gaps.stream().anyMatch(gap -> gap.key().equals(key) && gap.territory() == territory);
  }

  private boolean hasIn(List<Entry<T>> entries, String key, Territory one, Territory other) {
    return entries.stream().anyMatch(e -> isFor(e, key, one) || isFor(e, key, other));
  }

  private Optional<Entry<T>> on(
      List<Entry<T>> entries, String key, Territory territory, LocalDate date) {
    return entries.stream()
        .filter(e -> isFor(e, key, territory) && e.validity().surelyContains(date))
        .findFirst();
  }

  private static boolean isFor(Entry<?> entry, String key, Territory territory) {
    return entry.key().equals(key) && entry.territory() == territory;
  }

  private ImmutableList<Entry<T>> known(List<Entry<T>> entries) {
    return entries.stream()
        .filter(entry -> entry.provenance().knowledge().isKnownOn(knownOn))
        .collect(toImmutableList());
  }

  private static void refuseOverlaps(Iterable<Span> spans) {
    List<Span> all = ImmutableList.copyOf(spans);
    for (int i = 0; i < all.size(); i++) {
      Span later = all.get(i);
      if (all.subList(0, i).stream().anyMatch(later::conflictsWith)) {
        throw new IllegalArgumentException(
            "two entries overlap: %s for %s".formatted(later.key(), later.territory().code()));
      }
    }
  }
}
