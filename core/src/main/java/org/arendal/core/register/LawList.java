package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.ServedDays;
import org.arendal.core.time.TreatyCalendar;

/**
 * The acts of a territory in one category on a day: which of them a list names, and which are in
 * force.
 *
 * <p>The lists are a snapshot of 1996 and only indicative. That an act is on one shows that the
 * Convention covers it; it does not show that the act is still in force later. An act that took the
 * place of a listed one, or was found otherwise, is on no list that was read: it may be covered,
 * since later acts can be, and only a part of its benefits may be. That an act is missing never
 * shows by itself that it is not covered, and subordinate rules of a listed act are covered with
 * it.
 *
 * <p>An act that a source shows to be repealed, or replaced as a whole, is not in the list from
 * then on. One that later acts replaced at least in part stands there in doubt, unless younger
 * evidence shows that it lived on.
 *
 * <p>The Faroe Islands, Greenland and Åland have lists of their own, and the state's list is not
 * theirs; but an act of Åland may apply a Finnish one, so that a Finnish act is not thereby shown
 * not to apply.
 *
 * <p>Source: A02-3-g1 to A02-3-g6, A01-a-g-fo2, A01-a-g-gl2.
 *
 * @param territory the territory that was asked for
 * @param category the letter or paragraph of article 2 that was asked for
 * @param date the day that was asked for
 * @param acts the acts, by heading
 * @param listedFor the territory whose list was read: the one asked for, or its state
 */
public record LawList(
    Territory territory,
    BenefitCategory category,
    LocalDate date,
    List<Act> acts,
    Territory listedFor) {
  private static final int YEAR_OF_LISTS = TreatyCalendar.ENTRY_INTO_FORCE.getYear();

  /** Under what an act stands. */
  public enum Heading implements Coded {
    /** A list that was read names it, and it is in force on the day as far as was read. */
    LISTED_IN_FORCE,
    /** A list that was read names it; whether it is in force on the day is not known. */
    LISTED_IN_DOUBT,
    /** It is in force on the day as far as was read, on no list that was read: may be covered. */
    UNLISTED_IN_FORCE,
    /** It is on no list that was read, and whether it is in force on the day is not known. */
    UNLISTED_IN_DOUBT
  }

  /**
   * An act.
   *
   * @param heading under what it stands
   * @param lookup how it was found; it has an entry only if the act is surely in force on the day
   *     as far as its own sources say
   * @param entry the act
   * @param replacedBy the acts that took its place by then, or may have, in whole or in part
   */
  public record Act(
      Heading heading,
      Lookup<Statute> lookup,
      Entry<Statute> entry,
      List<Entry<Statute>> replacedBy) {

    /** Copies the list. */
    public Act {
      requireNonNull(heading, "heading");
      requireNonNull(lookup, "lookup");
      requireNonNull(entry, "entry");
      replacedBy = List.copyOf(replacedBy);
    }

    /** Whether the day asked for lies after the newest evidence for the act. */
    public boolean isBeyondEvidence() {
      return lookup.date().isAfter(entry.provenance().evidence().latest());
    }
  }

  /** Copies the list. */
  public LawList {
    requireNonNull(territory, "territory");
    requireNonNull(category, "category");
    ServedDays.check(date, "date");
    requireNonNull(listedFor, "listedFor");
    acts = List.copyOf(acts);
  }

  /** The list of a territory in one category on a day. */
  public static LawList of(
      Register<Statute> laws, Territory territory, BenefitCategory category, LocalDate date) {
    requireNonNull(laws, "laws");
    requireNonNull(territory, "territory");
    Territory listedFor = laws.listOwner(territory);
    List<Act> acts = new ArrayList<>();
    for (String key : laws.keysFor(territory)) {
      act(laws, laws.findOnList(key, territory, date), listedFor)
          .filter(act -> act.entry().value().category() == category)
          .ifPresent(acts::add);
    }
    acts.sort(Comparator.comparing(Act::heading));
    return new LawList(territory, category, date, acts, listedFor);
  }

  /** The acts under a heading, in their order. */
  public List<Act> under(Heading heading) {
    requireNonNull(heading, "heading");
    return acts.stream().filter(act -> act.heading() == heading).toList();
  }

  /** The ids of the texts to be read with the list. */
  public List<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    if (listedFor != territory) {
      notes.add("law-list-of-state");
    } else if (territory == Territory.ALAND) {
      notes.add("law-list-aland");
    } else if (territory != territory.state().mainTerritory()) {
      notes.add("law-list-own");
    }
    notes.add("law-list-indicative", "law-list-subordinate", "law-list-per-benefit");
    return notes.add("law-list-updated").build();
  }

  private static Optional<Act> act(
      Register<Statute> laws, Lookup<Statute> lookup, Territory listedFor) {
    return lookup
        .entry()
        .or(() -> candidates(laws, lookup, listedFor).findFirst())
        .map(
            entry -> {
              List<Entry<Statute>> later = replacing(entry, laws, lookup.date());
              boolean doubtful = lookup.entry().isEmpty() || mayHaveGone(lookup, entry, later);
              return new Act(heading(lookup, entry, doubtful), lookup, entry, later);
            });
  }

  /** What may hold on the day: not surely, or on a day of a known gap. */
  private static Stream<Entry<Statute>> candidates(
      Register<Statute> laws, Lookup<Statute> lookup, Territory listedFor) {
    boolean inGap = lookup.gap().isPresent();
    return laws.entries(lookup.key(), listedFor).stream()
        .filter(e -> inGap || e.holds(lookup.date()) == Truth.UNKNOWN)
        .filter(e -> inGap || isIssued(e, lookup.date()));
  }

  private static boolean isIssued(Entry<Statute> entry, LocalDate date) {
    return entry.value().issued().map(issued -> !date.isBefore(issued)).orElse(true);
  }

  /** A list shows no more than its own time, and a replacement casts doubt on older evidence. */
  private static boolean mayHaveGone(
      Lookup<Statute> lookup, Entry<Statute> entry, List<Entry<Statute>> later) {
    if (entry.validity().end().isPresent() || lookup.isOverlay()) {
      return false;
    }
    LocalDate evidence = entry.provenance().evidence().latest();
    boolean listOnly =
        isListed(entry)
            && entry.provenance().evidence().isDated()
            && evidence.getYear() <= YEAR_OF_LISTS;
    return lookup.isBeyondEvidence()
        && (listOnly
            || later.stream()
                .anyMatch(other -> other.surelyFrom().map(evidence::isBefore).orElse(true)));
  }

  private static List<Entry<Statute>> replacing(
      Entry<Statute> entry, Register<Statute> laws, LocalDate date) {
    return laws.entries().stream()
        .filter(other -> other.territory() == entry.territory())
        .filter(other -> other.value().replaces().contains(entry.key()))
        .filter(other -> other.holds(date) != Truth.FALSE && isIssued(other, date))
        .toList();
  }

  private static boolean isListed(Entry<Statute> entry) {
    return entry.provenance().basis() == Provenance.Basis.LISTED;
  }

  /** An agency's own text of a listed act is on the list as that act is. */
  private static Heading heading(Lookup<Statute> lookup, Entry<Statute> entry, boolean doubtful) {
    if (isListed(entry) || lookup.displaced().filter(LawList::isListed).isPresent()) {
      return doubtful ? Heading.LISTED_IN_DOUBT : Heading.LISTED_IN_FORCE;
    }
    return doubtful ? Heading.UNLISTED_IN_DOUBT : Heading.UNLISTED_IN_FORCE;
  }
}
