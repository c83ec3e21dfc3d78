package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** Where the person has resided; article 7. */
public final class ResidenceFacts {
  private static final FactList LIST = new FactList(Section.RESIDENCE);

  /**
   * The periods of residence with the absences from each. Source: A07-1b, A07-g16, A07-g17,
   * A07-g18.
   */
  public static final Fact<ResidencePeriods> PERIODS =
      LIST.add("periods", FactType.RESIDENCE_PERIODS, Answerer.APPLICANT, Changing.COMES_WITH_TIME);

  /**
   * Whether the person lives in the host country with a view to permanent stay; only national rules
   * ask for it. Source: A07-dk-5.
   */
  public static final Fact<Boolean> PURPOSE_PERMANENT =
      LIST.add("purposePermanent", FactType.YES_NO, Answerer.APPLICANT, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private ResidenceFacts() {}
}
