package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** The person whose matter it is; article 3. */
public final class PersonFacts {
  private static final FactList LIST = new FactList(Section.PERSON);

  /** The citizenships, as a set: one Nordic one is enough. Source: A01-1b, A01-b-g1. */
  public static final Fact<Citizenships> CITIZENSHIPS =
      LIST.add("citizenships", FactType.CITIZENSHIPS, Answerer.APPLICANT, Changing.STANDS);

  /**
   * The country or Nordic territory where the person resides; {@link Place#NOWHERE} if in none. A
   * person without a home can reside. Source: A03-1b, A03-g6.
   */
  public static final Fact<Place> RESIDENCE_TERRITORY =
      LIST.add("residenceTerritory", FactType.RESIDENCE, Answerer.APPLICANT, Changing.STANDS);

  /** Whether the person has the right to live where he or she resides. Source: A03-g6, A03-g7. */
  public static final Fact<RightToReside> RIGHT_TO_RESIDE =
      LIST.add(
          "rightToReside",
          FactType.code(RightToReside.class),
          Answerer.OTHER_AUTHORITY,
          Changing.COMES_AND_GOES);

  /**
   * Whether EU or EEA law gives the person a right of residence in the host country. Source:
   * A07-g20, A07-g4, A07-g5.
   */
  public static final Fact<Boolean> EU_RESIDENCE_RIGHT =
      LIST.add("euResidenceRight", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /**
   * Whether the person has the means for the stay in the host country and for the journey home.
   * Source: A07-dk-10, A07-fi-2, A07-se-1.
   */
  public static final Fact<Judgement> SUFFICIENT_MEANS = LIST.addJudgement("sufficientMeans");

  /** Whether the person is a child; the text gives no age. Source: A13-2. */
  public static final Fact<Boolean> IS_CHILD =
      LIST.add("isChild", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private PersonFacts() {}
}
