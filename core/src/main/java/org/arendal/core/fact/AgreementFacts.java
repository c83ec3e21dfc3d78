package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** The agreement of two countries' authorities on a move; article 9(2) and 9(3). */
public final class AgreementFacts {
  private static final FactList LIST = new FactList(Section.AGREEMENT);

  /**
   * Whether the responsible authorities of both countries make, or have made, an agreement on the
   * move. Source: A09-2.
   */
  public static final Fact<Boolean> ON_MOVE =
      LIST.add("onMove", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** Whether the agreement divides costs between the authorities. Source: A09-2, A09-2-g1. */
  public static final Fact<Boolean> COST_DIVISION =
      LIST.add("costDivision", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_AND_GOES);

  /** Whether costs of benefits in case of sickness are among those divided. Source: A09-3. */
  public static final Fact<Boolean> COVERS_SICKNESS_BENEFITS =
      LIST.add(
          "coversSicknessBenefits",
          FactType.YES_NO,
          Answerer.HOST_AUTHORITY,
          Changing.COMES_AND_GOES);

  /** What amounts the division starts from. Source: A09-2-g10f. */
  public static final Fact<CostBasis> COST_BASIS =
      LIST.add(
          "costBasis",
          FactType.code(CostBasis.class),
          Answerer.HOST_AUTHORITY,
          Changing.COMES_AND_GOES);

  /** Which points the agreement contains. Source: A09-2-g10. */
  public static final Fact<CodeSet<AgreementItem>> ITEMS =
      LIST.add(
          "items",
          FactType.codes(AgreementItem.class),
          Answerer.HOST_AUTHORITY,
          Changing.COMES_AND_GOES);

  /** Which costs the division is about. Source: A09-2-g10f. */
  public static final Fact<CodeSet<CostHead>> COST_HEADS =
      LIST.add(
          "costHeads",
          FactType.codes(CostHead.class),
          Answerer.HOST_AUTHORITY,
          Changing.COMES_AND_GOES);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private AgreementFacts() {}
}
