package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** The need for help during a temporary stay; article 6. */
public final class NeedFacts {
  private static final FactList LIST = new FactList(Section.NEED);

  /** Whether the need is immediate. The text gives no number of days. Source: A06-1. */
  public static final Fact<Judgement> IMMEDIATE = LIST.addJudgement("immediate");

  /** Whether the need came up during the stay. Source: A06-1, A06-g1. */
  public static final Fact<Judgement> AROSE_DURING_STAY = LIST.addJudgement("aroseDuringStay");

  /** Whether the need can be met in another way. Source: A06-g7. */
  public static final Fact<Judgement> SATISFIABLE_OTHERWISE =
      LIST.addJudgement("satisfiableOtherwise");

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private NeedFacts() {}
}
