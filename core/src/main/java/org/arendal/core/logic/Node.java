package org.arendal.core.logic;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A condition whose criterion, if it is a leaf, has its bit. */
final class Node {
  private final Condition condition;
  private final Condition.Kind kind;
  private final Node[] parts;
  private final long bit;
  private final long bits;

  private Node(Condition condition, Node[] parts, long bit) {
    this.condition = condition;
    this.kind = condition.kind();
    this.parts = parts;
    this.bit = bit;
    long all = bit;
    for (Node part : parts) {
      all |= part.bits;
    }
    this.bits = all;
  }

  static <K extends Criterion> Node of(Condition condition, Class<K> type, List<K> criteria) {
    if (condition.criterion().isPresent()) {
      K criterion = type.cast(condition.criterion().get());
      int index = indexOf(criterion, criteria);
      if (index < 0) {
        index = criteria.size();
        criteria.add(criterion);
      }
      return new Node(condition, new Node[0], 1L << index);
    }
    Node[] parts = new Node[condition.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = of(condition.parts().get(i), type, criteria);
    }
    return new Node(condition, parts, 0);
  }

  /** The place of the very same object; -1 if it is not there. */
  private static <K extends Criterion> int indexOf(K criterion, List<K> criteria) {
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i) == criterion) {
        return i;
      }
    }
    return -1;
  }

  Condition condition() {
    return condition;
  }

  ImmutableList<Node> parts() {
    return ImmutableList.copyOf(parts);
  }

  /** The bit of a leaf. */
  long bit() {
    return bit;
  }

  /** The bits of all leaves below. */
  long bits() {
    return bits;
  }

  Truth truth(long met, long open) {
    switch (kind) {
      case CRITERION -> {
        if ((met & bit) != 0) {
          return Truth.TRUE;
        }
        return (open & bit) != 0 ? Truth.UNKNOWN : Truth.FALSE;
      }
      case ALL_OF -> {
        return join(met, open, Truth.TRUE, Truth.FALSE);
      }
      case ANY_OF -> {
        return join(met, open, Truth.FALSE, Truth.TRUE);
      }
      case NOT -> {
        return parts[0].truth(met, open).not();
      }
      case UNLESS -> {
        return parts[0].truth(met, open).and(parts[1].truth(met, open).not());
      }
    }
    throw new AssertionError(kind);
  }

  private Truth join(long met, long open, Truth neutral, Truth dominant) {
    Truth result = neutral;
    for (Node part : parts) {
      Truth truth = part.truth(met, open);
      if (truth == dominant) {
        return dominant;
      }
      if (truth == Truth.UNKNOWN) {
        result = Truth.UNKNOWN;
      }
    }
    return result;
  }
}
