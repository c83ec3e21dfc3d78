package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A conclusion that stands otherwise in the second of two answers.
 *
 * @param drawn the conclusion, as the answer has it that draws it; as the second if both do
 * @param change in what way it stands otherwise
 */
public record ConclusionChange(DrawnConclusion drawn, Change change) {

  /** In what ways a conclusion can stand otherwise. */
  public enum Change {
    /** Only the first answer draws it. */
    GONE,
    /** Only the second answer draws it. */
    DRAWN,
    /** Both draw it, and only in the first it surely follows. */
    NO_LONGER_CERTAIN,
    /** Both draw it, and only in the second it surely follows. */
    NOW_CERTAIN
  }

  /** Refuses missing parts. */
  public ConclusionChange {
    requireNonNull(drawn, "drawn");
    requireNonNull(change, "change");
  }

  /** What changed from some conclusions to others, those of the first answer first. */
  static List<ConclusionChange> between(List<DrawnConclusion> first, List<DrawnConclusion> second) {
    List<ConclusionChange> changes = new ArrayList<>();
    for (DrawnConclusion before : first) {
      Optional<DrawnConclusion> after = find(before, second);
      if (after.isEmpty()) {
        changes.add(new ConclusionChange(before, Change.GONE));
      } else if (before.isCertain() != after.get().isCertain()) {
        changes.add(
            new ConclusionChange(
                after.get(), before.isCertain() ? Change.NO_LONGER_CERTAIN : Change.NOW_CERTAIN));
      }
    }
    second.stream()
        .filter(after -> find(after, first).isEmpty())
        .forEach(after -> changes.add(new ConclusionChange(after, Change.DRAWN)));
    return List.copyOf(changes);
  }

  private static Optional<DrawnConclusion> find(
      DrawnConclusion wanted, List<DrawnConclusion> drawn) {
    return drawn.stream().filter(one -> one.conclusion().equals(wanted.conclusion())).findFirst();
  }
}
