package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** The assistance that a measure is based on; article 7. The text gives no numbers for it. */
public final class AssistanceFacts {
  private static final FactList LIST = new FactList(Section.ASSISTANCE);

  /** What the assistance is for. Source: A07-g8. */
  public static final Fact<AssistancePurpose> PURPOSE =
      LIST.add(
          "purpose",
          FactType.code(AssistancePurpose.class),
          Answerer.HOST_AUTHORITY,
          Changing.STANDS);

  /** Whether it is given over a longer period. Source: A07-g8. */
  public static final Fact<Judgement> OVER_LONGER_PERIOD = LIST.addJudgement("overLongerPeriod");

  /** Whether it makes up the most essential part of the income. Source: A07-g9. */
  public static final Fact<Judgement> MAIN_PART_OF_INCOME = LIST.addJudgement("mainPartOfIncome");

  /** Whether the need is an isolated instance. Source: A07-g10. */
  public static final Fact<Judgement> ISOLATED_INSTANCE = LIST.addJudgement("isolatedInstance");

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private AssistanceFacts() {}
}
