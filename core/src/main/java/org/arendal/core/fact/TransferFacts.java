package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** From where to where a person is to travel or move; articles 8 and 9. */
public final class TransferFacts {
  private static final FactList LIST = new FactList(Section.TRANSFER);

  /** The country or Nordic territory from which the person is to move. Source: A08-g1, A09-1. */
  public static final Fact<Place> ORIGIN_TERRITORY =
      LIST.add("originTerritory", FactType.PLACE, Answerer.APPLICANT, Changing.STANDS);

  /**
   * The country or Nordic territory that is to receive the person; it need not be that of
   * citizenship. Source: A08-1, A08-g4, A09-1.
   */
  public static final Fact<Place> DESTINATION_TERRITORY =
      LIST.add("destinationTerritory", FactType.PLACE, Answerer.APPLICANT, Changing.STANDS);

  /**
   * Whether a question has come up, for the authority that handles the case, of the person's being
   * received in another Nordic country. Source: A08-1.
   */
  public static final Fact<Boolean> QUESTION_ARISEN =
      LIST.add("questionArisen", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /**
   * Whether the person has a special tie to the place that is to receive him or her. Source:
   * A08-g5, A09-1, A09-1-g11.
   */
  public static final Fact<Judgement> SPECIAL_TIE = LIST.addJudgement("specialTie");

  /** What is known to speak for a special tie: the guidance's checklist. Source: A09-1-g11. */
  public static final Fact<CodeSet<TieSign>> TIE_SIGNS =
      LIST.add("tieSigns", FactType.codes(TieSign.class), Answerer.APPLICANT, Changing.STANDS);

  /** Whether the authorities share information on the person. Source: A08-g8. */
  public static final Fact<Boolean> DATA_SHARED =
      LIST.add("dataShared", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /**
   * Whether every consent that the rules on secrecy require has been obtained, of each person
   * concerned. Source: A08-g8.
   */
  public static final Fact<Boolean> CONSENT_OBTAINED =
      LIST.add(
          "consentObtained", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_AND_GOES);

  /** Whether the person has given the consent that secrecy requires. Source: A08-g8. */
  public static final Fact<Boolean> CONSENT_OF_PERSON =
      LIST.add("consentOfPerson", FactType.YES_NO, Answerer.APPLICANT, Changing.COMES_AND_GOES);

  /** Whether the holder of custody over the child has given it. Source: A08-g8, A08-g6. */
  public static final Fact<Boolean> CONSENT_OF_CUSTODY_HOLDER =
      LIST.add(
          "consentOfCustodyHolder",
          FactType.YES_NO,
          Answerer.HOST_AUTHORITY,
          Changing.COMES_AND_GOES);

  /**
   * Whether others on whom information is shared, such as near persons who are to receive the
   * person, have given it. Source: A08-g8.
   */
  public static final Fact<Boolean> CONSENT_OF_NEAR_PERSONS =
      LIST.add(
          "consentOfNearPersons",
          FactType.YES_NO,
          Answerer.HOST_AUTHORITY,
          Changing.COMES_AND_GOES);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private TransferFacts() {}
}
