package org.arendal.json.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.article.Comparing;
import org.arendal.core.matter.Case;
import org.arendal.json.AnswerOutcomes;

/**
 * Says in what answers to the same case differ, and why.
 *
 * <p>Where both answers are made here, causes are tried: each, made alone on the first side or
 * undone alone on the second, changes the very thing that is said otherwise. Where none does so
 * alone, all that differs is named. Where an answer was read back, causes are all that can be seen:
 * the day, the version of the library, the days of the registers, and readings that were read
 * otherwise. Which of them it is then nobody can tell.
 */
public final class AnswerChanges {
  private final Convention before;
  private final Convention after;
  private final TriedCauses causes;

  private AnswerChanges(Convention before, Convention after) {
    this.before = before;
    this.after = after;
    this.causes = new TriedCauses(before.law(), after.law());
  }

  /** Between the answers of two conventions, such as one and the same with other settings. */
  public static AnswerChanges of(Convention before, Convention after) {
    return new AnswerChanges(requireNonNull(before, "before"), requireNonNull(after, "after"));
  }

  /**
   * In what the answers to a case differ, the articles in their order.
   *
   * @param first the case as the first answers it
   * @param second the same case as the second does, for instance on another day
   */
  public List<Change> between(Case first, Case second) {
    Statements one = Statements.of(before.assess(first));
    Statements other = Statements.of(after.assess(second));
    if (one.isLike(other)) {
      return List.of();
    }
    Trials trials =
        Trials.of(one, other, Comparing.tried(before.law(), first, after.law(), second));
    return one.until(other, place -> causes.of(trials.at(place)));
  }

  /** In what two answers differ, of which one at least was read back. */
  public static List<Change> between(AnswerOutcomes before, AnswerOutcomes after) {
    List<Cause> seen = SeenCauses.of(before, after);
    return Statements.of(before).until(Statements.of(after), place -> seen);
  }
}
