package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.History;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;
import org.arendal.core.register.Statute;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.TreatyCalendar;
import org.junit.jupiter.api.Test;

/**
 * Walks every register over every day on which something begins or ends, from the entry into force
 * on: whatever is not known on such a day must be known not to be.
 */
class TemporalCoverageTest {
  /** Functions beside the text: their bodies are entered from the day that a source gives. */
  private static final Set<String> NEW_FUNCTIONS =
      BodyFunction.standard().stream()
          .filter(function -> function.compareTo(BodyFunction.SOCIAL_ASSISTANCE) >= 0)
          .map(BodyFunction::code)
          .collect(Collectors.toSet());

  @Test
  void noBodyIsLackingOnADayWithoutAKnownGap() {
    List<String> errors = new ArrayList<>();
    for (CountryModule module : AssembledRegisters.modules()) {
      errors.addAll(uncovered(module.bodies()));
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void noActEndsWithoutASuccessorAKnownGapOrASourceThatItCeased() {
    List<String> errors = new ArrayList<>();
    for (CountryModule module : AssembledRegisters.modules()) {
      for (Entry<Statute> entry : module.laws().entries()) {
        entry
            .validity()
            .end()
            .map(end -> end.plusDays(1))
            .filter(day -> !isFollowed(module.laws(), entry, day))
            .ifPresent(day -> errors.add(entry.territory().code() + " " + entry.key()));
      }
    }
    // Repealed while the health care act of 2011 had already stood beside it.
    assertThat(errors).containsExactly("FI public-health");
  }

  @Test
  void historiesHaveNoHoleThatNobodyExplained() {
    List<String> holes = new ArrayList<>();
    for (CountryModule module : AssembledRegisters.modules()) {
      for (Territory territory : module.state().territories()) {
        for (String key : module.bodies().keys(territory)) {
          for (History.Item<?> item : module.bodies().history(key, territory).items()) {
            if (item instanceof History.Missing<?> missing && missing.gap().isEmpty()) {
              holes.add(territory.code() + " " + key + " " + missing.days());
            }
          }
        }
      }
    }
    assertThat(holes).isEmpty();
  }

  @Test
  void onEveryBoundaryAtMostOneEntryOfAKeyHolds() {
    AssembledRegisters.all().forEach(TemporalCoverageTest::atMostOne);
  }

  private static <T> void atMostOne(Register<T> register) {
    for (LocalDate day : boundaries(register)) {
      assertThat(
              register.entries().stream()
                  .filter(entry -> entry.holds(day) == Truth.TRUE)
                  .map(entry -> entry.territory() + " " + entry.key()))
          .as(day.toString())
          .doesNotHaveDuplicates();
    }
  }

  private static <T> List<String> uncovered(Register<T> register) {
    List<String> errors = new ArrayList<>();
    for (Territory territory : Territory.values()) {
      for (String key : register.keys(territory)) {
        for (LocalDate day : boundaries(register)) {
          Lookup<T> lookup = register.find(key, territory, day);
          if (lookup.entry().isEmpty()
              && lookup.gap().isEmpty()
              && lookup.possible().isEmpty()
              && !day.isBefore(firstKnown(register, key, territory))) {
            errors.add(territory.code() + " " + key + " " + day);
          }
        }
      }
    }
    return errors;
  }

  /** What is listed for a later day only says nothing about the days before. */
  private static LocalDate firstKnown(Register<?> register, String key, Territory territory) {
    return register.entries().stream()
        .filter(entry -> entry.key().equals(key) && entry.territory() == territory)
        .flatMap(entry -> entry.validity().start().stream())
        .min(LocalDate::compareTo)
        .filter(day -> NEW_FUNCTIONS.contains(key))
        .orElse(LocalDate.MIN);
  }

  private static boolean isFollowed(Register<Statute> laws, Entry<Statute> ended, LocalDate day) {
    return laws.find(ended.key(), ended.territory(), day).gap().isPresent()
        || laws.entries().stream()
            .filter(entry -> entry.territory() == ended.territory())
            .filter(entry -> entry.value().replaces().contains(ended.key()))
            .anyMatch(entry -> entry.validity().start().filter(day::equals).isPresent());
  }

  /** Each first and last day, and the days beside them, no earlier than the entry into force. */
  private static SortedSet<LocalDate> boundaries(Register<?> register) {
    SortedSet<LocalDate> days = new TreeSet<>();
    days.add(TreatyCalendar.ENTRY_INTO_FORCE);
    register.entries().forEach(entry -> add(days, entry.validity()));
    register.gaps().stream().map(KnownGap::days).forEach(range -> add(days, range));
    return days.tailSet(TreatyCalendar.ENTRY_INTO_FORCE);
  }

  private static void add(SortedSet<LocalDate> days, DateRange range) {
    range.start().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    range.end().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
  }
}
