package org.arendal.core.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Turn;
import org.arendal.core.answer.Way;

/**
 * Ways that differ in one condition, told together: what they share once, and of the rest that one
 * of them is enough. Nothing is lost and nothing added: one of each part together is one way, and
 * every way is such.
 */
final class Alternatives {
  private Alternatives() {}

  /**
   * The ways that are left if the days that they lack are such as give what hangs on them, without
   * those that then take more than another; the same if nothing would be left of one.
   */
  static List<Way> withoutMissingDays(List<Way> ways) {
    List<Way> left = new ArrayList<>();
    for (Way way : ways) {
      List<Turn> turns = way.turns().stream().filter(turn -> turn.missing().isEmpty()).toList();
      if (turns.isEmpty()) {
        return ways;
      }
      left.add(turns.size() == way.turns().size() ? way : new Way(turns, way.day()));
    }
    return left.stream()
        .distinct()
        .filter(
            way ->
                left.stream()
                    .noneMatch(
                        other ->
                            other.turns().size() < way.turns().size()
                                && way.turns().containsAll(other.turns())))
        .toList();
  }

  /** The ways as parts, of each of which one condition is needed. */
  static List<List<List<Turn>>> of(List<Way> ways) {
    List<List<Set<Turn>>> all = new ArrayList<>();
    for (Way way : ways) {
      List<Set<Turn>> parts = new ArrayList<>();
      way.turns().forEach(turn -> parts.add(new LinkedHashSet<>(List.of(turn))));
      all.add(parts);
    }
    boolean isJoined = true;
    while (isJoined) {
      isJoined = joinTwo(all);
    }
    return all.stream()
        .map(parts -> parts.stream().<List<Turn>>map(List::copyOf).toList())
        .toList();
  }

  private static boolean joinTwo(List<List<Set<Turn>>> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Optional<List<Set<Turn>>> joined = joined(all.get(i), all.get(j));
        if (joined.isPresent()) {
          all.set(i, joined.get());
          all.remove(j);
          return true;
        }
      }
    }
    return false;
  }

  /** The two as one; empty if they differ in more than one part. */
  private static Optional<List<Set<Turn>>> joined(List<Set<Turn>> one, List<Set<Turn>> other) {
    List<Set<Turn>> only = one.stream().filter(part -> !other.contains(part)).toList();
    List<Set<Turn>> onlyOther = other.stream().filter(part -> !one.contains(part)).toList();
    if (one.size() != other.size() || only.size() != 1 || onlyOther.size() != 1) {
      return Optional.empty();
    }
    List<Set<Turn>> joined = new ArrayList<>(one);
    Set<Turn> either = new LinkedHashSet<>(only.get(0));
    either.addAll(onlyOther.get(0));
    joined.set(one.indexOf(only.get(0)), either);
    return Optional.of(joined);
  }
}
