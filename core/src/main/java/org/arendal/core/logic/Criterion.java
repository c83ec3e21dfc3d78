package org.arendal.core.logic;

import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Provision;

/**
 * One question of law with a yes or no answer: the leaf of a rule.
 *
 * <p>Two criteria are the same only if they are the same object; a criterion that stands in a rule
 * twice has one answer.
 */
public abstract class Criterion extends Condition {
  /** Only what answers criteria makes its own kind of them. */
  protected Criterion() {}

  /** The stable id, such as {@code stay-lawful}; texts are found by it. */
  public abstract String id();

  /** The provision that makes this a condition. */
  public abstract Provision provision();

  /** All provisions that bear on the criterion, {@link #provision()} first. */
  public abstract List<Provision> provisions();

  @Override
  public final Kind kind() {
    return Kind.CRITERION;
  }

  @Override
  public final Optional<Criterion> criterion() {
    return Optional.of(this);
  }

  @Override
  public final List<Condition> parts() {
    return List.of();
  }

  @Override
  public final Optional<String> label() {
    return Optional.empty();
  }
}
