package org.arendal.core.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Turn.Reach;

/**
 * Conditions that would turn an outcome if all of them were answered otherwise, and of which no
 * part would.
 *
 * @param turns the conditions
 * @param day the day from which time alone brings it, all else being as it is; empty if it is more
 *     than time, or if the day cannot be told
 */
public record Way(List<Turn> turns, Optional<LocalDate> day) {
  /** Copies the list, which has at least one. */
  public Way {
    turns = List.copyOf(turns);
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("nothing is answered otherwise");
    }
    if (day.isPresent() && turns.size() > 1) {
      throw new IllegalArgumentException("a day, though it is more than time");
    }
  }

  /** The list to which it belongs: that of its hardest part. */
  public Reach reach() {
    return turns.stream().map(turn -> turn.means().reach()).max(Reach::compareTo).orElseThrow();
  }
}
