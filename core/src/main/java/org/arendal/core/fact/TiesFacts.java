package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/**
 * What speaks for the person's remaining in the host country; article 7.
 *
 * <p>Each is a judgement on the facts of the case, made with a broad reading of family and
 * attachment, of all there is on the assessment date. Source: A07-1a, A07-g14, A07-g15.
 */
public final class TiesFacts {
  private static final FactList LIST = new FactList(Section.TIES);

  /** Whether the family circumstances speak for it that the person should remain. */
  public static final Fact<Judgement> FAMILY = LIST.addJudgement("family");

  /** Whether the attachment to the country of residence speaks for it. */
  public static final Fact<Judgement> RESIDENCE_COUNTRY = LIST.addJudgement("residenceCountry");

  /** Whether other circumstances speak for it. */
  public static final Fact<Judgement> OTHER_CIRCUMSTANCES = LIST.addJudgement("otherCircumstances");

  /** Whether all circumstances, weighed together, speak for it. */
  public static final Fact<Judgement> ASSESSED = LIST.addJudgement("assessed");

  /** Whether the ties count though the person does not reside in the host country. */
  public static final Fact<Judgement> WITHOUT_RESIDENCE = LIST.addJudgement("withoutResidence");

  /**
   * Whether all that speaks for remaining came up only after the day of the decision. Source:
   * A07-1, A07-1a.
   */
  public static final Fact<Boolean> ONLY_SINCE_DECISION =
      LIST.add("onlySinceDecision", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private TiesFacts() {}
}
