package org.arendal.core.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
  /** The largest number of different criteria in one rule. */
  public static final int MOST_CRITERIA = Long.SIZE;

  private final Condition condition;
  private final ImmutableList<K> criteria;
  private final Node root;

  private Rule(Condition condition, ImmutableList<K> criteria, Node root) {
    this.condition = condition;
    this.criteria = criteria;
    this.root = root;
  }

  /**
   * Makes a condition ready.
   *
   * @throws ClassCastException if a criterion is not of the given type
   * @throws IllegalArgumentException if there are more than {@link #MOST_CRITERIA} criteria
   */
  public static <K extends Criterion> Rule<K> of(Class<K> criterionType, Condition condition) {
    List<K> criteria = new ArrayList<>();
    Node root = Node.of(condition, criterionType, criteria);
    if (criteria.size() > MOST_CRITERIA) {
      throw new IllegalArgumentException("a rule has more than " + MOST_CRITERIA + " criteria");
    }
    return new Rule<>(condition, ImmutableList.copyOf(criteria), root);
  }

  /** The condition as it was written. */
  public Condition condition() {
    return condition;
  }

  /** The different criteria in the order of their bits. */
  public List<K> criteria() {
    return criteria;
  }

  /** The truth of the rule under these answers. */
  public Truth truth(long met, long open) {
    return root.truth(met, open);
  }

  /** The rule and all its parts under these answers. */
  public Finding find(long met, long open) {
    return new Finding(root, met, open, true);
  }
}
