package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** The act or rule that the benefit rests on; article 2. */
public final class LegislationFacts {
  private static final FactList LIST = new FactList(Section.LEGISLATION);

  /**
   * Whether the act, or the act that a subordinate rule belongs to, is on the state's list.
   *
   * <p>Not being listed proves nothing. Source: A02-3-g1, A02-3-g4, A02-3-g5.
   */
  public static final Fact<Boolean> LISTED =
      LIST.add("listed", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private LegislationFacts() {}
}
