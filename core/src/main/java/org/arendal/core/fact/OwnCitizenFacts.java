package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** How the host state treats its own citizens; articles 4 and 11. */
public final class OwnCitizenFacts {
  private static final FactList LIST = new FactList(Section.OWN_CITIZEN);

  /** Whether an own citizen in a corresponding situation would be refused too. Source: A04-g11. */
  public static final Fact<Judgement> WOULD_BE_REFUSED = LIST.addJudgement("wouldBeRefused");

  /**
   * Whether the person meets the conditions that own citizens must meet for maintenance advance,
   * waiting periods left aside. Source: A11-1.
   */
  public static final Fact<Boolean> CONDITIONS_MET =
      LIST.add("conditionsMet", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private OwnCitizenFacts() {}
}
