package org.arendal.cli;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arendal.json.change.Cause;
import org.arendal.json.change.Change;

/**
 * Counts what differs by its causes. It grows with the sorts of differences that there are, and not
 * with the cases.
 */
final class DiffTally {
  private static final int MOST_LINES = 3;

  private final Map<List<Cause>, Group> groups = new LinkedHashMap<>();
  private long cases;
  private long differing;
  private long leftOut;

  /**
   * How many cases there are of a sort.
   *
   * @param count their number
   * @param lines the first of their lines
   */
  record Count(long count, List<Long> lines) {
    private static final Count NONE = new Count(0, List.of());

    Count {
      lines = List.copyOf(lines);
    }

    private Count and(long line) {
      if (lines.size() == MOST_LINES) {
        return new Count(count + 1, lines);
      }
      List<Long> more = new ArrayList<>(lines);
      more.add(line);
      return new Count(count + 1, more);
    }

    /** Whether there are lines that are not named. */
    boolean hasMore() {
      return count > lines.size();
    }
  }

  /** A change without its causes, and how many cases have it. */
  record Counted(Change change, Count count) {}

  /** What differs for the same causes: outcomes, then all else, the most frequent first. */
  record Because(List<Cause> causes, Count count, List<Counted> changes) {
    Because {
      causes = List.copyOf(causes);
      changes = List.copyOf(changes);
    }
  }

  private static final class Group {
    private final Map<Change, Count> changes = new LinkedHashMap<>();
    private Count count = Count.NONE;
  }

  /** Goes on to the next case. */
  void begin() {
    cases++;
  }

  /** Counts in what the case is answered otherwise. */
  void add(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    differing++;
    Set<Group> met = new LinkedHashSet<>();
    for (Change change : changes) {
      Group group =
          groups.computeIfAbsent(
              change.causes().stream().map(DiffTally::alike).toList(), causes -> new Group());
      met.add(group);
      Change alone =
          new Change(
              change.article(),
              change.part(),
              change.id(),
              change.before(),
              change.after(),
              List.of());
      group.changes.merge(alone, Count.NONE.and(cases), (count, one) -> count.and(cases));
    }
    met.forEach(group -> group.count = group.count.and(cases));
  }

  /** Each case has a day of its own, and is no cause of its own for that. */
  private static Cause alike(Cause cause) {
    return cause.kind() == Cause.Kind.DAY ? new Cause(Cause.Kind.DAY, "", "", "") : cause;
  }

  /** Says that the case cannot be compared. */
  void notCompared() {
    leftOut++;
  }

  /** How many cases there were. */
  long cases() {
    return cases;
  }

  /** How many of them are answered otherwise. */
  long differing() {
    return differing;
  }

  /** How many of them could not be compared. */
  long leftOut() {
    return leftOut;
  }

  /** What differs by its causes, the most frequent first. */
  List<Because> groups() {
    return groups.entrySet().stream()
        .map(group -> because(group.getKey(), group.getValue()))
        .sorted(comparing((Because group) -> group.count().count(), reverseOrder()))
        .toList();
  }

  private static Because because(List<Cause> causes, Group group) {
    return new Because(
        causes,
        group.count,
        group.changes.entrySet().stream()
            .map(change -> new Counted(change.getKey(), change.getValue()))
            .sorted(
                comparing((Counted one) -> one.change().part() != Change.Part.OUTCOME)
                    .thenComparing(one -> one.count().count(), reverseOrder()))
            .toList());
  }
}
