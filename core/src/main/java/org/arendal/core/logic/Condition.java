package org.arendal.core.logic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written: a tree of criteria joined by all-of, any-of, not and unless.
 *
 * <p>A criterion is the simplest condition. A condition may carry a label, under which explanations
 * speak of it as a whole.
 */
public abstract class Condition {

  /** How a condition is built. */
  public enum Kind {
    /** A single criterion. */
    CRITERION,
    /** True if every part is; true if there is no part. */
    ALL_OF,
    /** True if at least one part is; false if there is no part. */
    ANY_OF,
    /** True if its only part is false. */
    NOT,
    /** Two parts, a rule and its exception: true if the rule is and the exception is not. */
    UNLESS
  }

  Condition() {}

  /** A condition that holds if all the parts do. */
  public static Condition allOf(Condition... parts) {
    return join(Kind.ALL_OF, ImmutableList.copyOf(parts));
  }

  /** A condition that holds if one of the parts does. */
  public static Condition anyOf(Condition... parts) {
    return join(Kind.ANY_OF, ImmutableList.copyOf(parts));
  }

  /** A condition that holds if the other does not. */
  public static Condition not(Condition condition) {
    return join(Kind.NOT, ImmutableList.of(condition));
  }

  /** A condition that holds if the rule does and the exception does not. */
  public static Condition unless(Condition rule, Condition exception) {
    return join(Kind.UNLESS, ImmutableList.of(rule, exception));
  }

  /** The same condition under a label, the stable id of what it is as a whole. */
  public Condition labelled(String label) {
    return new Joined(kind(), criterion(), parts(), Optional.of(label));
  }

  /** How the condition is built. */
  public abstract Kind kind();

  /** The criterion of a leaf; empty for every other kind. */
  public abstract Optional<Criterion> criterion();

  /** The parts in their order; empty for a leaf. */
  public abstract List<Condition> parts();

  /** The label; empty if the condition has none. */
  public abstract Optional<String> label();

  private static Condition join(Kind kind, ImmutableList<Condition> parts) {
    return new Joined(kind, Optional.empty(), parts, Optional.empty());
  }
}
