package org.arendal.core.logic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** A condition that is joined of others, or that has a label. */
final class Joined extends Condition {
  private final Kind kind;
  private final Optional<Criterion> criterion;
  private final ImmutableList<Condition> parts;
  private final Optional<String> label;

  Joined(Kind kind, Optional<Criterion> criterion, List<Condition> parts, Optional<String> label) {
    this.kind = kind;
    this.criterion = criterion;
    this.parts = ImmutableList.copyOf(parts);
    this.label = label;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public Optional<Criterion> criterion() {
    return criterion;
  }

  @Override
  public List<Condition> parts() {
    return parts;
  }

  @Override
  public Optional<String> label() {
    return label;
  }
}
