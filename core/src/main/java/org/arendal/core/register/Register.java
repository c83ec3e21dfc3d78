package org.arendal.core.register;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.ServedDays;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one sort, looked up by key, territory and day.
 *
 * <p>A register has two time axes. The validity of an entry says for which days it holds. When its
 * source was read, and when the entry was corrected, says on which days the register said so:
 * {@link #asKnownOn} gives the register as it was on a day. For one key and territory at most one
 * entry holds on a day, as far as was known on any one day.
 *
 * <p>The entries of an agency, laid over those of the library, win for the days that they cover;
 * but a body of an agency stands beside the library's unless it says that it displaces it.
 *
 * @param <T> the type of what is registered
 */
public final class Register<T> {
  private static final Register<?> EMPTY =
      new Register<>(List.of(), List.of(), List.of(), Optional.empty());

  private final ImmutableList<Entry<T>> recorded;
  private final ImmutableList<KnownGap> recordedGaps;
  private final ImmutableList<Entry<T>> recordedOverlay;
  private final Optional<LocalDate> knownOn;
  private final ImmutableList<Entry<T>> own;
  private final ImmutableList<KnownGap> gaps;
  private final ImmutableList<Entry<T>> overlay;
  private final ImmutableListMultimap<String, Entry<T>> recordedByKey;
  private final ImmutableListMultimap<String, Entry<T>> ownByKey;
  private final ImmutableListMultimap<String, Entry<T>> overlayByKey;
  private final ImmutableListMultimap<String, KnownGap> gapsByKey;
  private final ImmutableSetMultimap<Territory, String> keys;

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
    ImmutableList.Builder<KnownGap> knownGaps = ImmutableList.builder();
    ImmutableListMultimap.Builder<String, KnownGap> knownGapsByKey =
        ImmutableListMultimap.builder();
    for (KnownGap gap : this.recordedGaps) {
      if (gap.knowledge().isKnownOn(knownOn)) {
        knownGaps.add(gap);
        knownGapsByKey.put(gap.key(), gap);
      }
    }
    this.gaps = knownGaps.build();
    this.gapsByKey = knownGapsByKey.build();
    this.ownByKey = byKey(own);
    this.recordedByKey = own.size() == this.recorded.size() ? ownByKey : byKey(this.recorded);
    this.overlayByKey = byKey(overlay);
    ImmutableSetMultimap.Builder<Territory, String> keysByTerritory =
        ImmutableSetMultimap.builder();
    for (Entry<T> entry : entries()) {
      keysByTerritory.put(entry.territory(), entry.key());
    }
    this.keys = keysByTerritory.build();
  }

  /** A register with nothing in it. */
  @SuppressWarnings("unchecked") // It gives nothing of its type.
  public static <T> Register<T> empty() {
    return (Register<T>) EMPTY;
  }

  /**
   * A register of these entries, in their order.
   *
   * @throws IllegalArgumentException if two entries for one key and territory may overlap, or if
   *     one names a note that the library has no text for
   */
  public static <T> Register<T> of(Collection<Entry<T>> entries) {
    return of(entries, List.of());
  }

  /**
   * A register of these entries and known gaps, in their order.
   *
   * @throws IllegalArgumentException if two of them for one key and territory may overlap, or if
   *     one names a note or a reason that the library has no text for
   */
  public static <T> Register<T> of(Collection<Entry<T>> entries, Collection<KnownGap> gaps) {
    requireNonNull(entries, "entries");
    requireNonNull(gaps, "gaps");
    entries.forEach(Register::refuseUnknownNotes);
    gaps.forEach(Register::refuseUnknownReason);
    refuseOverlaps(Iterables.concat(spans(entries), Iterables.transform(gaps, Span::of)));
    return ofChecked(entries, gaps);
  }

  /** A register of what the reader of a file has checked, and named by its lines. */
  static <T> Register<T> ofChecked(Collection<Entry<T>> entries, Collection<KnownGap> gaps) {
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
    requireNonNull(territory, "territory");
    return keys.get(territory).asList();
  }

  /**
   * The territory whose list holds for a territory: its own, if the library lists anything for it,
   * and else that of its state.
   *
   * <p>An entry of an agency gives no territory a list: it stands beside the one that holds.
   */
  public Territory listOwner(Territory territory) {
    requireNonNull(territory, "territory");
    return own.stream().anyMatch(entry -> entry.territory() == territory)
        ? territory
        : territory.state().mainTerritory();
  }

  /** The entries of the library on the list that holds for a territory, those of all days. */
  public List<Entry<T>> listFor(Territory territory) {
    requireNonNull(territory, "territory");
    Territory owner = listOwner(territory);
    return own.stream().filter(entry -> entry.territory() == owner).toList();
  }

  /**
   * The keys to look up for a territory: those of the list that holds for it, on any day, and then
   * what an agency has entered for it.
   */
  public List<String> keysFor(Territory territory) {
    requireNonNull(territory, "territory");
    return Stream.concat(keys(listOwner(territory)).stream(), keys(territory).stream())
        .distinct()
        .toList();
  }

  /** The entries that stand for a key and a territory, in their order; those of an agency last. */
  List<Entry<T>> entries(String key, Territory territory) {
    return Stream.concat(ownByKey.get(key).stream(), overlayByKey.get(key).stream())
        .filter(entry -> entry.territory() == territory)
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
    ServedDays.check(date, "the day as known on");
    LocalDate day = knownOn.filter(date::isAfter).orElse(date);
    return new Register<>(recorded, recordedGaps, recordedOverlay, Optional.of(day));
  }

  /**
   * This register with the entries of an agency laid over it.
   *
   * @throws IllegalArgumentException if two of the agency's entries overlap and do not stand beside
   *     those of the library
   */
  public Register<T> overlaidWith(Register<T> agency) {
    requireNonNull(agency, "agency");
    Iterable<Entry<T>> both =
        Iterables.concat(recordedOverlay, agency.recorded, agency.recordedOverlay);
    refuseOverlaps(spans(both));
    return new Register<>(recorded, recordedGaps, both, knownOn);
  }

  /** The part of this register that is about a state. */
  public Register<T> of(NordicState state) {
    requireNonNull(state, "state");
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
    requireNonNull(territory, "territory");
    ServedDays.check(date, "date");
    return find(
        key,
        territory,
        isListedFor(key, territory) ? territory : territory.state().mainTerritory(),
        date);
  }

  /**
   * The entry for a key and territory on a day, and never that of the territory's state: for what
   * each territory does for itself.
   */
  public Lookup<T> findOwn(String key, Territory territory, LocalDate date) {
    ServedDays.check(date, "date");
    Lookup<T> own = find(key, territory, territory, date);
    boolean ofState =
        own.status() == Lookup.Status.NONE_LISTED
            && isListedFor(key, territory.state().mainTerritory());
    return ofState
        ? new Lookup<>(
            Lookup.Status.STATE_NOT_COMPETENT, key, territory, date, Optional.<Entry<T>>empty())
        : own;
  }

  /**
   * The entries of an agency that stand beside those of the library for a key and exactly this
   * territory on a day, in their order.
   */
  public List<Entry<T>> beside(String key, Territory territory, LocalDate date) {
    requireNonNull(key, "key");
    requireNonNull(territory, "territory");
    ServedDays.check(date, "date");
    return on(overlayByKey, key, territory, date, Truth.TRUE).stream()
        .filter(Register::standsBeside)
        .collect(toImmutableList());
  }

  private boolean isListedFor(String key, Territory territory) {
    return has(key, territory) || hasGap(key, territory);
  }

  /** Whether it is a body of an agency that does not displace the library's. */
  static boolean standsBeside(Entry<?> entry) {
    return entry.provenance().basis() == Provenance.Basis.AGENCY
        && entry.value() instanceof Body body
        && !body.displaces();
  }

  /**
   * The entry for a key on the list that holds for a territory.
   *
   * <p>Unlike {@link #find} it never fills up a territory's own list from that of its state.
   */
  public Lookup<T> findOnList(String key, Territory territory, LocalDate date) {
    requireNonNull(territory, "territory");
    return listOwner(territory) == territory
        ? find(key, territory, territory, date)
        : find(key, territory, date);
  }

  private Lookup<T> find(String key, Territory asked, Territory read, LocalDate date) {
    Lookup<T> library = library(key, asked, read, date);
    Entry<T> displacing = displacing(key, asked, date);
    if (displacing == null) {
      displacing = displacing(key, read, date);
    }
    return displacing == null ? library : library.displacedBy(displacing);
  }

  private @Nullable Entry<T> displacing(String key, Territory territory, LocalDate date) {
    for (Entry<T> entry : on(overlayByKey, key, territory, date, Truth.TRUE)) {
      if (!standsBeside(entry)) {
        return entry;
      }
    }
    return null;
  }

  /** What is known of a key in a territory over time, gaps included. */
  public History<T> history(String key, Territory territory) {
    return History.of(
        key,
        territory,
        ownByKey.get(key).stream().filter(entry -> entry.territory() == territory).toList(),
        overlayByKey.get(key).stream().filter(entry -> entry.territory() == territory).toList(),
        gapsByKey.get(key).stream().filter(gap -> gap.territory() == territory).toList());
  }

  private Lookup<T> library(String key, Territory asked, Territory read, LocalDate date) {
    Optional<Entry<T>> entry = on(ownByKey, key, read, date, Truth.TRUE).stream().findFirst();
    Optional<KnownGap> gap = gapOn(key, read, date);
    Lookup.Status status;
    if (entry.isPresent()) {
      status = Lookup.Status.FOUND;
    } else if (gap.isPresent() || has(key, read) || hasIn(overlayByKey, key, asked, read)) {
      status = Lookup.Status.NOT_KNOWN_FOR_DATE;
    } else if (knownOn.isPresent() && hasIn(recordedByKey, key, asked, read)) {
      status = Lookup.Status.NOT_YET_READ;
    } else {
      status = Lookup.Status.NONE_LISTED;
    }
    List<Entry<T>> possible =
        entry.isPresent() ? List.of() : on(ownByKey, key, read, date, Truth.UNKNOWN);
    return new Lookup<>(status, key, asked, date, entry, Optional.empty(), gap, possible);
  }

  private Optional<KnownGap> gapOn(String key, Territory territory, LocalDate date) {
    for (KnownGap gap : gapsByKey.get(key)) {
      if (gap.territory() == territory
          && !gap.days().startsAfter(date)
          && !gap.days().endsBefore(date)) {
        return Optional.of(gap);
      }
    }
    return Optional.empty();
  }

  private boolean has(String key, Territory territory) {
    return hasIn(ownByKey, key, territory, territory);
  }

  private boolean hasGap(String key, Territory territory) {
    for (KnownGap gap : gapsByKey.get(key)) {
      if (gap.territory() == territory) {
        return true;
      }
    }
    return false;
  }

  private static <T> boolean hasIn(
      ImmutableListMultimap<String, Entry<T>> entries, String key, Territory one, Territory other) {
    for (Entry<T> entry : entries.get(key)) {
      if (entry.territory() == one || entry.territory() == other) {
        return true;
      }
    }
    return false;
  }

  private static <T> ImmutableList<Entry<T>> on(
      ImmutableListMultimap<String, Entry<T>> entries,
      String key,
      Territory territory,
      LocalDate date,
      Truth holds) {
    ImmutableList.Builder<Entry<T>> there = ImmutableList.builder();
    for (Entry<T> entry : entries.get(key)) {
      if (entry.territory() == territory && entry.holds(date) == holds) {
        there.add(entry);
      }
    }
    return there.build();
  }

  /** What stands beside the rest may overlap it. */
  private static <T> Iterable<Span> spans(Iterable<Entry<T>> entries) {
    return ImmutableList.copyOf(entries).stream()
        .filter(entry -> !standsBeside(entry))
        .flatMap(entry -> Span.of(entry).stream())
        .collect(toImmutableList());
  }

  private ImmutableList<Entry<T>> known(List<Entry<T>> entries) {
    ImmutableList.Builder<Entry<T>> known = ImmutableList.builder();
    for (Entry<T> entry : entries) {
      if (entry.provenance().knowledge().isKnownOn(knownOn)) {
        known.add(entry);
      }
    }
    return known.build();
  }

  private static <T> ImmutableListMultimap<String, Entry<T>> byKey(List<Entry<T>> entries) {
    ImmutableListMultimap.Builder<String, Entry<T>> byKey = ImmutableListMultimap.builder();
    for (Entry<T> entry : entries) {
      byKey.put(entry.key(), entry);
    }
    return byKey.build();
  }

  private static void refuseOverlaps(Iterable<Span> spans) {
    List<Span> all = ImmutableList.copyOf(spans);
    Overlaps.ofDays(all)
        .map(pair -> all.get(pair.later()))
        .ifPresent(
            later -> {
              throw new IllegalArgumentException(
                  "two entries overlap: %s for %s"
                      .formatted(later.key(), later.territory().code()));
            });
  }

  private static void refuseUnknownNotes(Entry<?> entry) {
    Notes.withoutText(entry.notes())
        .ifPresent(
            note -> {
              throw new IllegalArgumentException(
                  "the entry '%s' for %s has a note for which there is no text"
                      .formatted(entry.key(), entry.territory().code()));
            });
  }

  private static void refuseUnknownReason(KnownGap gap) {
    if (!Notes.hasReason(gap.reason())) {
      throw new IllegalArgumentException(
          "the gap '%s' for %s has a reason for which there is no text"
              .formatted(gap.key(), gap.territory().code()));
    }
  }
}
