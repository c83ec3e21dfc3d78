package org.arendal.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;

/**
 * Finds what is said twice in a register.
 *
 * <p>It sorts and sweeps, so the cost grows with the number of entries and its logarithm.
 */
final class Overlaps {

  /** Two places in a list that do not go together, the first one first. */
  record Pair(int earlier, int later) {
    static Pair of(int one, int other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }
  }

  private Overlaps() {}

  /** Two spans for one key and territory that share a day, as far as was known on some day. */
  static Optional<Pair> ofDays(List<Span> spans) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      add(groups, span.territory().code() + ' ' + span.key(), i);
    }
    for (List<Integer> group : groups.values()) {
      Optional<Pair> found = group.size() == 1 ? Optional.empty() : sweep(spans, group);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Two spans with one key that stand or stood at the same time, whatever they are about. */
  static Optional<Pair> ofKeys(List<Span> spans) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      add(groups, spans.get(i).key(), i);
    }
    for (List<Integer> group : groups.values()) {
      NavigableMap<LocalDate, Integer> known = new TreeMap<>();
      for (int place : group) {
        Optional<Integer> met = meeting(spans, known, place);
        if (met.isPresent()) {
          return Optional.of(Pair.of(met.get(), place));
        }
        known.put(spans.get(place).knowledge().read(), place);
      }
    }
    return Optional.empty();
  }

  private static void add(Map<String, List<Integer>> groups, String key, int place) {
    groups.computeIfAbsent(key, first -> new ArrayList<>()).add(place);
  }

  /**
   * Goes through the spans by their first day. Those that reach the present day were never known at
   * the same time, else the search would be over; so it is enough to look at the neighbours in
   * time.
   */
  private static Optional<Pair> sweep(List<Span> spans, List<Integer> group) {
    List<Integer> byStart = new ArrayList<>(group);
    byStart.sort(Comparator.comparing(place -> start(spans.get(place))));
    Queue<Integer> byEnd =
        new PriorityQueue<>(Comparator.comparing(place -> end(spans.get(place))));
    NavigableMap<LocalDate, Integer> known = new TreeMap<>();
    for (int place : byStart) {
      Span span = spans.get(place);
      while (!byEnd.isEmpty() && end(spans.get(byEnd.element())).isBefore(start(span))) {
        known.remove(spans.get(byEnd.remove()).knowledge().read());
      }
      Optional<Integer> met = meeting(spans, known, place);
      if (met.isPresent()) {
        return Optional.of(Pair.of(met.get(), place));
      }
      byEnd.add(place);
      known.put(span.knowledge().read(), place);
    }
    return Optional.empty();
  }

  /** One of the spans, which were never known at the same time, that was known with another one. */
  private static Optional<Integer> meeting(
      List<Span> spans, NavigableMap<LocalDate, Integer> known, int place) {
    Knowledge knowledge = spans.get(place).knowledge();
    Map.Entry<LocalDate, Integer> before = known.floorEntry(knowledge.read());
    if (before != null && knowledge.meets(spans.get(before.getValue()).knowledge())) {
      return Optional.of(before.getValue());
    }
    Map.Entry<LocalDate, Integer> after = known.ceilingEntry(knowledge.read());
    if (after != null && knowledge.meets(spans.get(after.getValue()).knowledge())) {
      return Optional.of(after.getValue());
    }
    return Optional.empty();
  }

  private static LocalDate start(Span span) {
    return span.days().start().orElse(LocalDate.MIN);
  }

  private static LocalDate end(Span span) {
    return span.days().end().orElse(LocalDate.MAX);
  }
}
