package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.model.BenefitCategory;
import org.arendal.core.time.ServedDays;

/**
 * The acts known to be covered by the Convention in a territory on a day.
 *
 * <p>The Faroe Islands, Greenland and Åland have lists of their own, and the state's list is not
 * theirs; but an act of Åland may apply a Finnish one, so that a Finnish act is not thereby shown
 * not to apply. The lists are a snapshot of 1996 and only indicative: that an act is missing never
 * shows by itself that it is not covered, and subordinate rules of a listed act are covered with
 * it.
 *
 * <p>Source: A02-3-g1 to A02-3-g6, A01-a-g-fo2, A01-a-g-gl2.
 *
 * @param territory the territory that was asked for
 * @param category the letter or paragraph of article 2 that was asked for
 * @param date the day that was asked for
 * @param statutes the acts known to hold on the day
 * @param doubtful the acts of which it is not known whether they do
 * @param listedFor the territory whose list was read: the one asked for, or its state
 */
public record LawList(
    Territory territory,
    BenefitCategory category,
    LocalDate date,
    List<Lookup<Statute>> statutes,
    List<Doubt> doubtful,
    Territory listedFor) {

  /**
   * An act of which it is not known whether it holds on the day.
   *
   * @param entry the act
   * @param gap what is known about what is not known; empty if the first day of the act is missing
   */
  public record Doubt(Entry<Statute> entry, Optional<KnownGap> gap) {}

  /** Copies the lists. */
  public LawList {
    requireNonNull(territory, "territory");
    requireNonNull(category, "category");
    ServedDays.check(date, "date");
    requireNonNull(listedFor, "listedFor");
    statutes = List.copyOf(statutes);
    doubtful = List.copyOf(doubtful);
  }

  /** The list of a territory in one category on a day. */
  public static LawList of(
      Register<Statute> laws, Territory territory, BenefitCategory category, LocalDate date) {
    Territory listedFor = laws.listOwner(territory);
    List<Lookup<Statute>> statutes = new ArrayList<>();
    List<Doubt> doubtful = new ArrayList<>();
    for (String key : laws.keysFor(territory)) {
      Lookup<Statute> answer = laws.findOnList(key, territory, date);
      answer
          .entry()
          .ifPresentOrElse(
              entry -> {
                if (entry.value().category() == category) {
                  statutes.add(answer);
                }
              },
              () -> doubts(laws, answer, listedFor, category).forEach(doubtful::add));
    }
    return new LawList(territory, category, date, statutes, doubtful, listedFor);
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

  private static List<Doubt> doubts(
      Register<Statute> laws,
      Lookup<Statute> answer,
      Territory listedFor,
      BenefitCategory category) {
    return laws.entries(answer.key(), listedFor).stream()
        .filter(e -> e.value().category() == category)
        .filter(e -> answer.gap().isPresent() || mayHold(e, answer.date()))
        .map(e -> new Doubt(e, answer.gap()))
        .limit(1)
        .toList();
  }

  private static boolean mayHold(Entry<Statute> entry, LocalDate date) {
    return entry.validity().start().isEmpty()
        && !entry.validity().endsBefore(date)
        && entry.value().issued().map(issued -> !date.isBefore(issued)).orElse(true);
  }
}
