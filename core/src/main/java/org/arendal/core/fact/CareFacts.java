package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** The need for treatment or care; article 9. */
public final class CareFacts {
  private static final FactList LIST = new FactList(Section.CARE);

  /**
   * Whether the person needs treatment or care for a longer time, or for the rest of life. The text
   * gives no number of months. Source: A09-1, A09-1-g1.
   */
  public static final Fact<Judgement> LONG_TERM = LIST.addJudgement("longTerm");

  /** Where the treatment or care is given. Source: A09-1-g3, A09-1-g4. */
  public static final Fact<CareSetting> SETTING =
      LIST.add(
          "setting", FactType.code(CareSetting.class), Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private CareFacts() {}
}
