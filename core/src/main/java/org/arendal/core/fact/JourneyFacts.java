package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/**
 * A journey to another Nordic country; article 8.
 *
 * <p>The text has no ages: whether somebody is a young person is an input. Whether the person is a
 * child, and has means, stands with the person, and a decision on repatriation with the measure.
 */
public final class JourneyFacts {
  private static final FactList LIST = new FactList(Section.JOURNEY);

  /** Whether the journey needs to be arranged by the authorities. Source: A08-1, A08-g1. */
  public static final Fact<Judgement> NEED_FOR_ARRANGEMENT =
      LIST.addJudgement("needForArrangement");

  /** Whether the person is in weak health. Source: A08-g5. */
  public static final Fact<Judgement> WEAK_HEALTH = LIST.addJudgement("weakHealth");

  /** Where the holder of custody over the child stays. Source: A08-g6. */
  public static final Fact<Place> CUSTODY_HOLDER_TERRITORY =
      LIST.add("custodyHolderTerritory", FactType.PLACE, Answerer.APPLICANT, Changing.STANDS);

  /** Whether the person is a young one. Source: A08-g7. */
  public static final Fact<Boolean> YOUNG =
      LIST.add("young", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether the person's health is particularly weak. Source: A08-g7. */
  public static final Fact<Judgement> PARTICULARLY_WEAK_HEALTH =
      LIST.addJudgement("particularlyWeakHealth");

  /** Whether an escort is necessary. Source: A08-g7. */
  public static final Fact<Judgement> ESCORT_NECESSARY = LIST.addJudgement("escortNecessary");

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private JourneyFacts() {}
}
