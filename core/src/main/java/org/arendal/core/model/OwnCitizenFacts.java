package org.arendal.core.model;

import com.google.common.collect.ImmutableList;

/** How the host state treats its own citizens; article 4. */
public final class OwnCitizenFacts {
  private static final FactList LIST = new FactList(Section.OWN_CITIZEN);

  /** Whether an own citizen in the same situation would be refused too. Source: A04-g11. */
  public static final Fact<Judgement> WOULD_BE_REFUSED = LIST.addJudgement("wouldBeRefused");

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private OwnCitizenFacts() {}
}
