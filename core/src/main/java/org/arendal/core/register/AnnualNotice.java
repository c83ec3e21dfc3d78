package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.time.TreatyCalendar;

/**
 * What the registers know for the notice that a state gives once a year about its list of
 * legislation.
 *
 * <p>Every state tells the Danish Ministry of Foreign Affairs by the last day of February which
 * changes of its list follow from legislation carried through in the calendar year before. The text
 * does not say whether an act belongs to the year in which it was issued or to that in which it
 * entered into force, so both are shown. Of some acts the registers know only that they began or
 * ended between two days; such an act is shown for every year in which that may have been. The
 * registers may lack changes; the notice is the state's to give.
 *
 * <p>It is due from a state that is a party on its last day. From one that has denounced the
 * Convention with effect by then nothing is due, and there are no changes.
 *
 * <p>Source: A02-3b, A15-2a, A15-2b.
 *
 * @param state the state whose notice it is
 * @param year the calendar year of the changes
 * @param due the last day for the notice, inclusive
 * @param notPartyFrom the first day on which the state was no party, if that is not after the last
 *     day for the notice; empty if the notice is due
 * @param changes the changes that the registers know, by day; none if the notice is not due
 * @param possible the changes of a day that is not known and may lie in the year; none if the
 *     notice is not due
 */
public record AnnualNotice(
    NordicState state,
    int year,
    LocalDate due,
    Optional<LocalDate> notPartyFrom,
    List<Change> changes,
    List<Possible> possible) {
  /** The provision that lays the duty down and names whom the notice goes to. */
  public static final Provision PROVISION = Provision.of("A02-3b");

  private static final int FIRST_YEAR = TreatyCalendar.ENTRY_INTO_FORCE.getYear();

  /** What happened to an act. */
  public enum Kind implements Coded {
    /** It took effect in the year. */
    ENTERED_INTO_FORCE,
    /** It was issued in the year and took effect later, or on a day not known. */
    ISSUED,
    /** It ceased in the year, and no act known to the registers took its place then. */
    CEASED
  }

  /**
   * One change.
   *
   * @param kind what happened
   * @param day the day on which it happened: for an act that ceased the first day without it
   * @param statute the act
   * @param replaced the acts that it replaced
   */
  public record Change(
      Kind kind, LocalDate day, Entry<Statute> statute, List<Entry<Statute>> replaced) {

    /** Copies the acts replaced. */
    public Change {
      requireNonNull(kind, "kind");
      requireNonNull(day, "day");
      requireNonNull(statute, "statute");
      replaced = List.copyOf(replaced);
    }
  }

  /**
   * A change that may have come in the year.
   *
   * @param kind what happened
   * @param statute the act
   * @param replaced the acts that it replaced
   */
  public record Possible(Kind kind, Entry<Statute> statute, List<Entry<Statute>> replaced) {

    /** Copies the acts replaced. */
    public Possible {
      requireNonNull(kind, "kind");
      requireNonNull(statute, "statute");
      replaced = List.copyOf(replaced);
    }
  }

  /** Copies the changes. */
  public AnnualNotice {
    requireNonNull(state, "state");
    requireNonNull(due, "due");
    requireNonNull(notPartyFrom, "notPartyFrom");
    changes = List.copyOf(changes);
    possible = List.copyOf(possible);
  }

  /**
   * The notice of a state that is a party for a calendar year, from its law lists.
   *
   * @throws IllegalArgumentException if the year ended before the Convention entered into force
   */
  public static AnnualNotice of(NordicState state, int year, Register<Statute> laws) {
    return of(state, year, laws, Optional.empty());
  }

  /**
   * The notice of a state for a calendar year, from its law lists.
   *
   * @param denouncedFrom the first day on which a denunciation by the state has effect; empty if
   *     there is none
   * @throws IllegalArgumentException if the year ended before the Convention entered into force
   */
  public static AnnualNotice of(
      NordicState state, int year, Register<Statute> laws, Optional<LocalDate> denouncedFrom) {
    requireNonNull(state, "state");
    requireNonNull(laws, "laws");
    requireNonNull(denouncedFrom, "denouncedFrom");
    if (year < FIRST_YEAR) {
      throw new IllegalArgumentException(
          "the Convention entered into force on " + TreatyCalendar.ENTRY_INTO_FORCE);
    }
    LocalDate due = TreatyCalendar.annualNoticeDue(year);
    Optional<LocalDate> notPartyFrom = denouncedFrom.filter(day -> !day.isAfter(due));
    if (notPartyFrom.isPresent()) {
      return new AnnualNotice(state, year, due, notPartyFrom, List.of(), List.of());
    }
    List<Change> changes = changes(state, year, laws);
    return new AnnualNotice(
        state, year, due, notPartyFrom, changes, possible(state, year, laws, changes));
  }

  private static List<Possible> possible(
      NordicState state, int year, Register<Statute> laws, List<Change> changes) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    List<Possible> possible = new ArrayList<>();
    for (Entry<Statute> entry : laws.of(state).entries()) {
      boolean isKnown = changes.stream().anyMatch(change -> change.statute().equals(entry));
      if (!isKnown && mayBegin(entry, first, last)) {
        possible.add(new Possible(Kind.ENTERED_INTO_FORCE, entry, replaced(entry, laws)));
      }
    }
    for (Entry<Statute> entry : laws.of(state).entries()) {
      boolean isSaid =
          possible.stream().anyMatch(other -> other.replaced().contains(entry))
              || changes.stream().anyMatch(other -> other.replaced().contains(entry));
      if (!isSaid && mayEnd(entry, first, last)) {
        possible.add(new Possible(Kind.CEASED, entry, List.of()));
      }
    }
    return possible;
  }

  private static boolean mayBegin(Entry<Statute> entry, LocalDate first, LocalDate last) {
    LocalDate issued = entry.value().issued().orElse(LocalDate.MIN);
    return entry.validity().start().isEmpty()
        && entry.provenance().basis() != Provenance.Basis.LISTED
        && !issued.isAfter(last)
        && !entry.atLeastFrom().isAfter(last)
        && entry.surelyFrom().map(day -> !day.isBefore(first)).orElse(true);
  }

  private static boolean mayEnd(Entry<Statute> entry, LocalDate first, LocalDate last) {
    return entry.doubt().endedBy().filter(day -> day.isAfter(first)).isPresent()
        && entry.surelyUntil().isBefore(last);
  }

  private static List<Change> changes(NordicState state, int year, Register<Statute> laws) {
    List<Change> changes = new ArrayList<>();
    Set<Entry<Statute>> replaced = new HashSet<>();
    for (Entry<Statute> entry : laws.of(state).entries()) {
      if (entry.provenance().basis() != Provenance.Basis.LISTED) {
        beginning(entry, year, laws)
            .ifPresent(
                change -> {
                  changes.add(change);
                  replaced.addAll(change.replaced());
                });
      }
    }
    for (Entry<Statute> entry : laws.of(state).entries()) {
      Optional<LocalDate> ceased = entry.validity().end().map(end -> end.plusDays(1));
      if (ceased.isPresent()
          && ceased.get().getYear() == year
          && !replaced.contains(entry)
          && laws.find(entry.key(), entry.territory(), ceased.get()).gap().isEmpty()) {
        changes.add(new Change(Kind.CEASED, ceased.get(), entry, List.of()));
      }
    }
    changes.sort(Comparator.comparing(Change::day));
    return changes;
  }

  private static Optional<Change> beginning(
      Entry<Statute> entry, int year, Register<Statute> laws) {
    Optional<LocalDate> start = entry.validity().start();
    if (start.isPresent() && start.get().getYear() == year) {
      return Optional.of(
          new Change(Kind.ENTERED_INTO_FORCE, start.get(), entry, replaced(entry, laws)));
    }
    return entry
        .value()
        .issued()
        .filter(issued -> issued.getYear() == year)
        .map(issued -> new Change(Kind.ISSUED, issued, entry, replaced(entry, laws)));
  }

  private static List<Entry<Statute>> replaced(Entry<Statute> entry, Register<Statute> laws) {
    return entry.value().replaces().stream()
        .distinct()
        .flatMap(key -> laws.entries(key, entry.territory()).stream())
        .toList();
  }
}
