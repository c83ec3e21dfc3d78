package org.arendal.core.logic;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A condition whose criterion, if it is a leaf, has its bit. */
final class Node {
  private final Condition condition;
  private final Condition.Kind kind;
  private final @Nullable Criterion criterion;
  private final Node[] parts;
  private final long bit;
  private final long bits;

  private Node(Condition condition, Node[] parts, long bit) {
    this.condition = condition;
    this.kind = condition.kind();
    this.criterion = condition.criterion().orElse(null);
    this.parts = parts;
    this.bit = bit;
    long all = bit;
    for (Node part : parts) {
      all |= part.bits;
    }
    this.bits = all;
  }

  static Node leaf(Condition condition, long bit) {
    return new Node(condition, new Node[0], bit);
  }

  static Node inner(Condition condition, Node[] parts) {
    return new Node(condition, parts, 0);
  }

  Condition condition() {
    return condition;
  }

  /** The criterion of a leaf; null of what has parts. */
  @Nullable Criterion criterion() {
    return criterion;
  }

  int size() {
    return parts.length;
  }

  Node part(int number) {
    return parts[number];
  }

  /** The bit of a leaf. */
  long bit() {
    return bit;
  }

  /** The bits of all leaves below. */
  long bits() {
    return bits;
  }

  /** Kleene's truth of the condition; nothing is asked that no longer matters. */
  <M, L> Truth truth(Answers<M, L> answers, M matter, L law) {
    switch (kind) {
      case CRITERION -> {
        return answers.of(requireNonNull(criterion), bit, matter, law);
      }
      case ALL_OF -> {
        return join(answers, matter, law, Truth.TRUE, Truth.FALSE);
      }
      case ANY_OF -> {
        return join(answers, matter, law, Truth.FALSE, Truth.TRUE);
      }
      case NOT -> {
        return parts[0].truth(answers, matter, law).not();
      }
      case UNLESS -> {
        Truth rule = parts[0].truth(answers, matter, law);
        return rule == Truth.FALSE ? rule : rule.and(parts[1].truth(answers, matter, law).not());
      }
    }
    throw new AssertionError(kind);
  }

  private <M, L> Truth join(Answers<M, L> answers, M matter, L law, Truth neutral, Truth dominant) {
    Truth result = neutral;
    for (Node part : parts) {
      Truth truth = part.truth(answers, matter, law);
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
