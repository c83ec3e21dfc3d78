package org.arendal.core.logic;

import java.util.List;
import org.arendal.core.law.Provision;

/** A criterion that is only itself; two with one id are two. */
final class NamedCriterion extends Criterion {
  private static final Provision PROVISION = Provision.of("A04-1");

  private final String id;

  NamedCriterion(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Provision> provisions() {
    return List.of(PROVISION);
  }

  @Override
  public String toString() {
    return id;
  }
}
