package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** A move to another Nordic country with a need for long-term treatment or care; article 9(1). */
public final class RelocationFacts {
  private static final FactList LIST = new FactList(Section.RELOCATION);

  /**
   * Whether the person wishes to move or, if the will cannot be expressed, whether to move is what
   * best matches it. Source: A09-1, A09-1-g5, A09-1-g8, A09-1-g9.
   */
  public static final Fact<Boolean> WISH =
      LIST.add("wish", FactType.YES_NO, Answerer.APPLICANT, Changing.STANDS);

  /**
   * Whether it is the person who expresses the wish to move; then nobody else need be heard, and
   * there is a wish. Source: A09-1, A09-1-g5, A09-1-g9.
   */
  public static final Fact<Boolean> WISH_EXPRESSED =
      LIST.add("wishExpressed", FactType.YES_NO, Answerer.APPLICANT, Changing.STANDS);

  /** Whether the person can express his or her will. Source: A09-1-g9. */
  public static final Fact<Boolean> CAN_EXPRESS_WILL =
      LIST.add("canExpressWill", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Who was heard if the person cannot. Source: A09-1-g9. */
  public static final Fact<ProxyHeard> PROXY_HEARD =
      LIST.add(
          "proxyHeard",
          FactType.code(ProxyHeard.class),
          Answerer.HOST_AUTHORITY,
          Changing.COMES_ABOUT);

  /** Whether it could be made clear what best matches the person's will. Source: A09-1-g10. */
  public static final Fact<Boolean> WILL_CLARIFIED =
      LIST.add("willClarified", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** Who took the initiative. Source: A09-1-g6. */
  public static final Fact<Initiator> INITIATOR =
      LIST.add("initiator", FactType.code(Initiator.class), Answerer.APPLICANT, Changing.STANDS);

  /** Whether it has been examined more closely what the person wishes. Source: A09-1-g7. */
  public static final Fact<Boolean> WISH_EXAMINED =
      LIST.add("wishExamined", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** Whether the person's tie to the other country has been examined. Source: A09-1-g7. */
  public static final Fact<Boolean> TIE_EXAMINED =
      LIST.add("tieExamined", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /**
   * Whether the move will improve the person's life situation, which is the general one: better
   * care alone is no better life situation, and better care as well does no harm. Source: A09-1,
   * A09-1-g2, A09-g5, A09-1-g21.
   */
  public static final Fact<Judgement> IMPROVES_LIFE = LIST.addJudgement("improvesLife");

  /** Whether the person holds that the move will improve his or her life. Source: A09-1-g13. */
  public static final Fact<Boolean> OWN_VIEW_IMPROVES =
      LIST.add("ownViewImproves", FactType.YES_NO, Answerer.APPLICANT, Changing.STANDS);

  /** Whether the move can only be made with the authorities' assistance. Source: A09-1-g14c. */
  public static final Fact<Judgement> ASSISTANCE_NECESSARY =
      LIST.addJudgement("assistanceNecessary");

  /**
   * Whether better treatment or care is what the move is for. It decides nothing; it calls for care
   * with the judgement on the life situation. Source: A09-g5, A09-1-g21.
   */
  public static final Fact<Judgement> FOR_BETTER_CARE = LIST.addJudgement("forBetterCare");

  /**
   * Whether the authorities of the country of departure hold the three criteria met: tie, better
   * life situation, necessity of help. Place and costs are no part of it. Source: A09-1-g14.
   */
  public static final Fact<Boolean> ORIGIN_AGREES =
      LIST.add("originAgrees", FactType.YES_NO, Answerer.OTHER_AUTHORITY, Changing.JUDGED);

  /**
   * Whether the authorities of the country of arrival hold the three criteria met. Source:
   * A09-1-g14.
   */
  public static final Fact<Boolean> DESTINATION_AGREES =
      LIST.add("destinationAgrees", FactType.YES_NO, Answerer.OTHER_AUTHORITY, Changing.JUDGED);

  /**
   * Whether the authorities of the country of departure agree to the move, its place and its costs.
   * Source: A09-1-g25, A09-2.
   */
  public static final Fact<Boolean> ORIGIN_AGREES_TO_MOVE =
      LIST.add(
          "originAgreesToMove", FactType.YES_NO, Answerer.OTHER_AUTHORITY, Changing.COMES_AND_GOES);

  /**
   * Whether the authorities of the country of arrival agree to the move, its place and its costs.
   * Source: A09-1-g25, A09-2.
   */
  public static final Fact<Boolean> DESTINATION_AGREES_TO_MOVE =
      LIST.add(
          "destinationAgreesToMove",
          FactType.YES_NO,
          Answerer.OTHER_AUTHORITY,
          Changing.COMES_AND_GOES);

  /** Whether the person has notified the departure. Source: A09-1-g15. */
  public static final Fact<Boolean> DEPARTURE_NOTIFIED =
      LIST.add("departureNotified", FactType.YES_NO, Answerer.APPLICANT, Changing.COMES_ABOUT);

  /** Whether the person has notified the arrival. Source: A09-1-g16. */
  public static final Fact<Boolean> ARRIVAL_NOTIFIED =
      LIST.add("arrivalNotified", FactType.YES_NO, Answerer.APPLICANT, Changing.COMES_ABOUT);

  /** Whether questions of pension are clarified. Source: A09-g8. */
  public static final Fact<Boolean> PENSION_CLARIFIED =
      LIST.add("pensionClarified", FactType.YES_NO, Answerer.APPLICANT, Changing.COMES_ABOUT);

  /** Whether questions of tax are clarified. Source: A09-g8. */
  public static final Fact<Boolean> TAX_CLARIFIED =
      LIST.add("taxClarified", FactType.YES_NO, Answerer.APPLICANT, Changing.COMES_ABOUT);

  /**
   * Whether the person was told that own payments differ between the countries. Source: A09-g10.
   */
  public static final Fact<Boolean> INFORMED_OF_FEES =
      LIST.add("informedOfFees", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private RelocationFacts() {}
}
