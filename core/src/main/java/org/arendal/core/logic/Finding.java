package org.arendal.core.logic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;

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
  private static final int MOST_COMPARED = 10;

  private final Node node;
  private final Sheet sheet;
  private final boolean live;

  Finding(Node node, Sheet sheet, boolean live) {
    this.node = node;
    this.sheet = sheet;
    this.live = live;
  }

  /** The condition. */
  public Condition condition() {
    return node.condition();
  }

  /** Whether the condition holds. */
  public Truth truth() {
    return truth(sheet);
  }

  private Truth truth(Sheet answers) {
    return node.truth(Sheet.READ, answers, answers);
  }

  private Truth truth(long met, long open) {
    return truth(new Sheet(met, open));
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
    ImmutableList.Builder<Finding> parts = ImmutableList.builderWithExpectedSize(node.size());
    for (int i = 0; i < node.size(); i++) {
      parts.add(new Finding(node.part(i), sheet, partsAreLive));
    }
    return parts.build();
  }

  /**
   * The findings on the single criteria below, from first to last; the finding itself if a leaf.
   */
  public List<Finding> leaves() {
    return leaves(criterion -> true);
  }

  /** The same of the criteria that are asked for. */
  public List<Finding> leaves(Predicate<Criterion> wanted) {
    ImmutableList.Builder<Finding> leaves = ImmutableList.builder();
    collectLeaves(node, live, wanted, leaves);
    return leaves.build();
  }

  private void collectLeaves(
      Node below,
      boolean isLive,
      Predicate<Criterion> wanted,
      ImmutableList.Builder<Finding> leaves) {
    Criterion criterion = below.criterion();
    if (criterion != null) {
      if (wanted.test(criterion)) {
        leaves.add(new Finding(below, sheet, isLive));
      }
      return;
    }
    boolean partsAreLive = isLive && below.truth(Sheet.READ, sheet, sheet) == Truth.UNKNOWN;
    for (int i = 0; i < below.size(); i++) {
      collectLeaves(below.part(i), partsAreLive, wanted, leaves);
    }
  }

  /** The criteria that are open and can still change the result, from first to last. */
  public List<Criterion> openCriteria() {
    if (!live || truth() != Truth.UNKNOWN) {
      return List.of();
    }
    ImmutableList.Builder<Criterion> open = ImmutableList.builder();
    collectOpen(node, open);
    return open.build();
  }

  /** Below a node that is open and can still change the result. */
  private void collectOpen(Node below, ImmutableList.Builder<Criterion> open) {
    Criterion criterion = below.criterion();
    if (criterion != null) {
      open.add(criterion);
      return;
    }
    for (int i = 0; i < below.size(); i++) {
      Node part = below.part(i);
      if (part.truth(Sheet.READ, sheet, sheet) == Truth.UNKNOWN) {
        collectOpen(part, open);
      }
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
        || truth(sheet.met() | bit, sheet.open() & ~bit) != truth
        || truth(sheet.met() & ~bit, sheet.open() & ~bit) != truth;
  }

  /**
   * All sets of other answers that would give the condition this truth, and of which no part would:
   * by size, criteria that the rule names first before others. A criterion that is open can be
   * answered either way; what is not in a set stays as it is, known or open. The empty set alone if
   * the condition has the truth; none if no answers give it.
   *
   * @param mayBe which answers may be thought of, other than those that there are
   */
  public List<List<Answered>> turning(boolean wanted, Predicate<Answered> mayBe) {
    return TurningSets.of(node, sheet, wanted, mayBe);
  }

  /** The same finding with this answer to a criterion, which may stand in the rule or not. */
  public Finding with(Criterion criterion, Truth answer) {
    long bit = bit(node, criterion);
    long met = sheet.met() & ~bit;
    long open = sheet.open() & ~bit;
    return new Finding(
        node,
        new Sheet(
            answer == Truth.TRUE ? met | bit : met, answer == Truth.UNKNOWN ? open | bit : open),
        live);
  }

  /** The bit of a criterion; none if it does not stand below. */
  private static long bit(Node below, Criterion criterion) {
    if (below.criterion() == criterion) {
      return below.bit();
    }
    long bit = 0;
    for (int i = 0; i < below.size() && bit == 0; i++) {
      bit = bit(below.part(i), criterion);
    }
    return bit;
  }

  /**
   * The truth in exact mode, which also sees that "x or not x" is settled.
   *
   * <p>It is known if every way of answering the open criteria leads to the same result; each
   * criterion is taken to be free of the others. With more than {@value #MOST_OPEN} open criteria
   * the ordinary truth is returned.
   */
  public Truth exactTruth() {
    long met = sheet.met();
    long open = sheet.open();
    long free = open & node.bits();
    if (Long.bitCount(free) > MOST_OPEN) {
      return truth();
    }
    Truth first = truth(met & ~free, open & ~free);
    // Counts through the subsets of the free bits, the empty one excepted.
    for (long chosen = (0 - free) & free; chosen != 0; chosen = (chosen - free) & free) {
      if (truth(met | chosen, open & ~free) != first) {
        return Truth.UNKNOWN;
      }
    }
    return first;
  }

  /**
   * Whether this and another finding of the same article surely come out alike: both hold, or
   * neither does, whichever way what is open is answered. With more than {@value #MOST_COMPARED}
   * open criteria it is not looked into, and not said.
   */
  public boolean comesOutAs(Finding other) {
    long met = sheet.met() | other.sheet.met();
    long open = (sheet.open() & node.bits()) | (other.sheet.open() & other.node.bits());
    if (Long.bitCount(open) > MOST_COMPARED) {
      return false;
    }
    long chosen = 0;
    do {
      long answered = (met & ~open) | chosen;
      if (truth(answered, 0) != other.truth(answered, 0)) {
        return false;
      }
      chosen = (chosen - open) & open;
    } while (chosen != 0);
    return true;
  }

  /** Two findings are equal if they are on the same part of a rule, with the same answers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && node == that.node
        && live == that.live
        && relevant(sheet.met()) == that.relevant(that.sheet.met())
        && relevant(sheet.open()) == that.relevant(that.sheet.open());
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(node)
        + Long.hashCode(relevant(sheet.met()) * 31 + relevant(sheet.open()));
  }

  @Override
  public String toString() {
    return status().toString();
  }

  private long relevant(long word) {
    return word & node.bits();
  }
}
