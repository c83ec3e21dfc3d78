package org.arendal.core.logic;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A condition and what came of it: a view of the rule over the answers, so that keeping all reasons
 * costs next to nothing.
 *
 * <p>All branches are kept. What is unknown is {@link Status#OPEN} only where it can still change
 * the result; elsewhere it is {@link Status#NOT_REACHED}.
 */
public final class Finding {

  /** What came of a condition. */
  public enum Status {
    /** The condition holds. */
    MET,
    /** The condition does not hold. */
    UNMET,
    /** It is not known whether the condition holds, and the result may turn on it. */
    OPEN,
    /** It is not known whether the condition holds, and the result no longer turns on it. */
    NOT_REACHED
  }

  private static final int MOST_OPEN = 20;

  private final Node node;
  private final long met;
  private final long open;
  private final boolean live;

  Finding(Node node, long met, long open, boolean live) {
    this.node = node;
    this.met = met;
    this.open = open;
    this.live = live;
  }

  /** The condition. */
  public Condition condition() {
    return node.condition();
  }

  /** Whether the condition holds. */
  public Truth truth() {
    return node.truth(met, open);
  }

  /** What came of the condition. */
  public Status status() {
    return switch (truth()) {
      case TRUE -> Status.MET;
      case FALSE -> Status.UNMET;
      case UNKNOWN -> live ? Status.OPEN : Status.NOT_REACHED;
    };
  }

  /** The findings on the parts, in the order of the condition; empty for a leaf. */
  public List<Finding> parts() {
    boolean partsAreLive = live && truth() == Truth.UNKNOWN;
    return node.parts().stream()
        .map(part -> new Finding(part, met, open, partsAreLive))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The findings on the single criteria below, from first to last; the finding itself if a leaf.
   */
  public List<Finding> leaves() {
    ImmutableList.Builder<Finding> leaves = ImmutableList.builder();
    collectLeaves(leaves);
    return leaves.build();
  }

  private void collectLeaves(ImmutableList.Builder<Finding> leaves) {
    if (condition().kind() == Condition.Kind.CRITERION) {
      leaves.add(this);
    } else {
      parts().forEach(part -> part.collectLeaves(leaves));
    }
  }

  /**
   * Whether the result turns on this criterion: it is open, or another answer to it would have
   * given another truth.
   */
  public boolean turnsOn(Finding leaf) {
    long bit = leaf.node.bit();
    Truth truth = truth();
    return leaf.status() == Status.OPEN
        || node.truth(met | bit, open & ~bit) != truth
        || node.truth(met & ~bit, open & ~bit) != truth;
  }

  /**
   * The truth in exact mode, which also sees that "x or not x" is settled.
   *
   * <p>It is known if every way of answering the open criteria leads to the same result; each
   * criterion is taken to be free of the others. With more than {@value #MOST_OPEN} open criteria
   * the ordinary truth is returned.
   */
  public Truth exactTruth() {
    long free = open & node.bits();
    if (Long.bitCount(free) > MOST_OPEN) {
      return truth();
    }
    Truth first = node.truth(met & ~free, open & ~free);
    // Counts through the subsets of the free bits, the empty one excepted.
    for (long chosen = (0 - free) & free; chosen != 0; chosen = (chosen - free) & free) {
      if (node.truth(met | chosen, open & ~free) != first) {
        return Truth.UNKNOWN;
      }
    }
    return first;
  }

  /** Two findings are equal if they are on the same part of a rule, with the same answers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && node == that.node
        && live == that.live
        && relevant(met) == that.relevant(that.met)
        && relevant(open) == that.relevant(that.open);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(node) + Long.hashCode(relevant(met) * 31 + relevant(open));
  }

  @Override
  public String toString() {
    return status().toString();
  }

  private long relevant(long word) {
    return word & node.bits();
  }
}
