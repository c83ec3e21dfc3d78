package org.arendal.core.logic;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A condition made ready for evaluation: its criteria are numbered, so that all answers fit in two
 * words of bits.
 *
 * <p>Bit <i>n</i> of {@code met} says that criterion <i>n</i> is answered yes, bit <i>n</i> of
 * {@code open} that it is not answered. A criterion with neither bit is answered no; {@code met}
 * has no bit that {@code open} has.
 *
 * @param <K> the kind of criterion that the rule is made of
 */
public final class Rule<K extends Criterion> {
  private final Condition condition;
  private final ImmutableList<K> criteria;
  private final Node root;

  Rule(Condition condition, ImmutableList<K> criteria, Node root) {
    this.condition = condition;
    this.criteria = criteria;
    this.root = root;
  }

  /**
   * Makes a condition ready under a numbering of its own.
   *
   * @throws ClassCastException if a criterion is not of the given type
   * @throws IllegalArgumentException if there are more than {@link Numbering#MOST_CRITERIA}
   *     criteria
   */
  public static <K extends Criterion> Rule<K> of(Class<K> criterionType, Condition condition) {
    return new Numbering<>(criterionType).rule(condition);
  }

  /** The condition as it was written. */
  public Condition condition() {
    return condition;
  }

  /** The different criteria in the order in which they are written. */
  public List<K> criteria() {
    return criteria;
  }

  /** The bits of all criteria. */
  public long bits() {
    return root.bits();
  }

  /** The truth of the rule under these answers. */
  public Truth truth(long met, long open) {
    Sheet sheet = new Sheet(met, open);
    return root.truth(Sheet.READ, sheet, sheet);
  }

  /** The truth of the rule; of its criteria only those are asked that can still decide it. */
  public <M, L> Truth truth(Answers<M, L> answers, M matter, L law) {
    return root.truth(answers, matter, law);
  }

  /** The rule and all its parts under these answers. */
  public Finding find(long met, long open) {
    return new Finding(root, new Sheet(met, open), true);
  }
}
