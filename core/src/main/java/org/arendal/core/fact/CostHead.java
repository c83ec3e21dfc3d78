package org.arendal.core.fact;

import org.arendal.core.law.Provision;

/** The guidance's examples of costs that a division can be about. Source: A09-2-g10f. */
public enum CostHead implements Coded {
  REMOVAL("A09-2-g10f1"),
  TREATMENT("A09-2-g10f2"),
  CARE("A09-2-g10f3"),
  HOME_SERVICES("A09-2-g10f4"),
  ASSISTIVE_DEVICES("A09-2-g10f5"),
  HOUSING("A09-2-g10f6"),
  LOCAL_TRANSPORT("A09-2-g10f7");

  private final String provision;

  CostHead(String provision) {
    this.provision = provision;
  }

  /** Where the example is named. */
  public Provision provision() {
    return Provision.of(provision);
  }
}
