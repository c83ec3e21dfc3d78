package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A claim for maintenance advance; article 11.
 *
 * <p>The person of the case is the one whose right to the advance it is; all payments are for the
 * same child.
 */
public final class AdvanceFacts {
  private static final FactList LIST = new FactList(Section.ADVANCE);

  /** Whether maintenance advance for a child is claimed. Source: A11-1, A02-1b-g2. */
  public static final Fact<Boolean> CLAIMED =
      LIST.add("claimed", FactType.YES_NO, Answerer.APPLICANT, Changing.COMES_ABOUT);

  /** To whom the law of the host country gives the right to the advance. Source: A11-1. */
  public static final Fact<RightHolder> RIGHT_HOLDER =
      LIST.add(
          "rightHolder",
          FactType.code(RightHolder.class),
          Answerer.HOST_AUTHORITY,
          Changing.STANDS);

  /** Which of the claimant and the child moved. Source: A11-1. */
  public static final Fact<Movers> MOVED =
      LIST.add("moved", FactType.code(Movers.class), Answerer.APPLICANT, Changing.STANDS);

  /** Whether the person lawfully resided in the country of origin. Source: A11-1-g1, A03-1b. */
  public static final Fact<Boolean> ORIGIN_RESIDENCE_LAWFUL =
      LIST.add("originResidenceLawful", FactType.YES_NO, Answerer.OTHER_AUTHORITY, Changing.STANDS);

  /** The day on which residence in the country of arrival begins. Source: A11-1, A11-1-g1. */
  public static final Fact<LocalDate> RESIDENCE_START_DATE =
      LIST.add(
          "residenceStartDate", FactType.DATE, Answerer.HOST_AUTHORITY, Changing.COMES_WITH_TIME);

  /** The first day for which the advance is claimed. Source: A11-3. */
  public static final Fact<LocalDate> CLAIM_START =
      LIST.add("claimStart", FactType.DATE, Answerer.APPLICANT, Changing.STANDS);

  /** The last day, inclusive, for which the advance is claimed. Source: A11-3. */
  public static final Fact<LocalDate> CLAIM_END =
      LIST.add("claimEnd", FactType.DATE, Answerer.APPLICANT, Changing.STANDS);

  /** The advance that other authorities have paid for the child. Source: A11-3, A11-3-g2. */
  public static final Fact<AdvancePayments> FOREIGN_PAYMENTS =
      LIST.add(
          "foreignPayments",
          FactType.ADVANCE_PAYMENTS,
          Answerer.OTHER_AUTHORITY,
          Changing.COMES_ABOUT);

  /** Whether it was examined for how long advance was already paid. Source: A11-3-g4. */
  public static final Fact<Boolean> FOREIGN_PAYMENTS_CHECKED =
      LIST.add(
          "foreignPaymentsChecked", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** Whether two countries have both paid for the same time. Source: A11-3-g5. */
  public static final Fact<Boolean> DOUBLE_PAYMENT =
      LIST.add("doublePayment", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /**
   * Whether the country of departure paid by mistake, so that it has a claim for repayment. Source:
   * A11-3-g7.
   */
  public static final Fact<Judgement> ERRONEOUS_PAYMENT_BY_ORIGIN =
      LIST.addJudgement("erroneousPaymentByOrigin");

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private AdvanceFacts() {}
}
