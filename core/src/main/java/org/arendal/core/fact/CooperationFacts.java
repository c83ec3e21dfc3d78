package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** How authorities and organs work together in the matter; article 13. */
public final class CooperationFacts {
  private static final FactList LIST = new FactList(Section.COOPERATION);

  /**
   * Whether authorities or organs work together in the matter in carrying out an article of the
   * Convention, in one country or across borders. A question of reception in another Nordic country
   * (8), a wish to move for care (9) and a trip to a neighbour across the border (10) are such
   * matters, so that a no says that none of these has come up. Source: A13-1a, A13-2.
   */
  public static final Fact<Boolean> TAKES_PLACE =
      LIST.add("takesPlace", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** Whether assistance of another authority or organ is needed in the matter. Source: A13-1a. */
  public static final Fact<Judgement> NEEDED = LIST.addJudgement("needed");

  /**
   * Whether the matter is one of social services given in a border area between the Nordic
   * countries; the text does not define such an area. Source: A13-1a.
   */
  public static final Fact<Boolean> BORDER_SERVICES =
      LIST.add("borderServices", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private CooperationFacts() {}
}
