package org.arendal.core.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of criteria that several rules share, so that what one of them asked is answered for
 * all.
 *
 * <p>It is for making rules ready, by one thread; the rules are not.
 *
 * @param <K> the kind of criterion that the rules are made of
 */
public final class Numbering<K extends Criterion> {
  /** The largest number of different criteria under one numbering. */
  public static final int MOST_CRITERIA = Long.SIZE;

  private final Class<K> type;
  private final List<K> criteria = new ArrayList<>();

  /** A numbering without numbers yet, for criteria of one type. */
  public Numbering(Class<K> type) {
    this.type = type;
  }

  /** The criteria in the order of their bits. */
  public List<K> criteria() {
    return ImmutableList.copyOf(criteria);
  }

  /**
   * Makes a condition ready; criteria that have a number keep it.
   *
   * @throws ClassCastException if a criterion is not of the type
   * @throws IllegalArgumentException if there are more than {@link #MOST_CRITERIA} criteria
   */
  public Rule<K> rule(Condition condition) {
    List<K> own = new ArrayList<>();
    Node root = node(condition, own);
    return new Rule<>(condition, ImmutableList.copyOf(own), root);
  }

  private Node node(Condition condition, List<K> own) {
    if (condition.criterion().isPresent()) {
      K criterion = type.cast(condition.criterion().get());
      number(criterion, own);
      return Node.leaf(condition, 1L << number(criterion, criteria));
    }
    return Node.inner(
        condition, condition.parts().stream().map(part -> node(part, own)).toArray(Node[]::new));
  }

  /** The very same object has the same number; an equal one has not. */
  private static <K> int number(K criterion, List<K> criteria) {
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i) == criterion) {
        return i;
      }
    }
    if (criteria.size() == MOST_CRITERIA) {
      throw new IllegalArgumentException("more than " + MOST_CRITERIA + " criteria");
    }
    criteria.add(criterion);
    return criteria.size() - 1;
  }
}
