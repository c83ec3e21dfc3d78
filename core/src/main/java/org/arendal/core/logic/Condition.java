package org.arendal.core.logic;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written: a tree of criteria joined by all-of, any-of, not and unless.
 *
 * <p>An inner condition may carry a label, under which explanations speak of it as a whole.
 */
public final class Condition {

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

  private final Kind kind;
  private final Optional<Criterion> criterion;
  private final ImmutableList<Condition> parts;
  private final Optional<String> label;

  private Condition(
      Kind kind,
      Optional<Criterion> criterion,
      ImmutableList<Condition> parts,
      Optional<String> label) {
    this.kind = kind;
    this.criterion = criterion;
    this.parts = parts;
    this.label = label;
  }

  /** A condition that holds if the criterion does. */
  public static Condition of(Criterion criterion) {
    return new Condition(
        Kind.CRITERION, Optional.of(criterion), ImmutableList.of(), Optional.empty());
  }

  /** A condition that holds if all the criteria do. */
  public static Condition allOf(Criterion... criteria) {
    return join(Kind.ALL_OF, leaves(criteria));
  }

  /** A condition that holds if all the parts do. */
  public static Condition allOf(Condition... parts) {
    return join(Kind.ALL_OF, ImmutableList.copyOf(parts));
  }

  /** A condition that holds if one of the criteria does. */
  public static Condition anyOf(Criterion... criteria) {
    return join(Kind.ANY_OF, leaves(criteria));
  }

  /** A condition that holds if one of the parts does. */
  public static Condition anyOf(Condition... parts) {
    return join(Kind.ANY_OF, ImmutableList.copyOf(parts));
  }

  /** A condition that holds if the criterion does not. */
  public static Condition not(Criterion criterion) {
    return not(of(criterion));
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
    return new Condition(kind, criterion, parts, Optional.of(requireNonNull(label)));
  }

  /** How the condition is built. */
  public Kind kind() {
    return kind;
  }

  /** The criterion of a leaf; empty for every other kind. */
  public Optional<Criterion> criterion() {
    return criterion;
  }

  /** The parts in their order; empty for a leaf. */
  public List<Condition> parts() {
    return parts;
  }

  /** The label; empty if the condition has none. */
  public Optional<String> label() {
    return label;
  }

  private static Condition join(Kind kind, ImmutableList<Condition> parts) {
    return new Condition(kind, Optional.empty(), parts, Optional.empty());
  }

  private static ImmutableList<Condition> leaves(Criterion... criteria) {
    ImmutableList.Builder<Condition> leaves = ImmutableList.builder();
    for (Criterion criterion : criteria) {
      leaves.add(of(criterion));
    }
    return leaves.build();
  }
}
