package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** The measure that would send the person out of the host country; article 7. */
public final class MeasureFacts {
  private static final FactList LIST = new FactList(Section.MEASURE);

  /** What the measure is called in national law. Source: A07-1, A07-g2. */
  public static final Fact<MeasureKind> KIND =
      LIST.add("kind", FactType.code(MeasureKind.class), Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** All that the measure is based on. Source: A07-1, A07-g1. */
  public static final Fact<CodeSet<MeasureGround>> GROUND =
      LIST.add(
          "ground", FactType.codes(MeasureGround.class), Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** The country or Nordic territory to which the person would be sent. Source: A07-g2. */
  public static final Fact<Place> DESTINATION =
      LIST.add("destination", FactType.PLACE, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /**
   * The day on which the measure is, or would be, decided; the last three years are counted back
   * from it. Source: A07-1b.
   */
  public static final Fact<LocalDate> DECISION_DATE =
      LIST.add("decisionDate", FactType.DATE, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether the measure has been decided, and is not only considered. Source: A07-dk-4, A08-g3. */
  public static final Fact<Boolean> DECIDED =
      LIST.add("decided", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** Whether the measure meets the person on entry or later. Source: A07-dk-9, A07-dk-10. */
  public static final Fact<MeasureStage> STAGE =
      LIST.add(
          "stage", FactType.code(MeasureStage.class), Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether national law gives a basis for the measure. Source: A07-g6, A07-g7. */
  public static final Fact<Boolean> LEGAL_BASIS =
      LIST.add("legalBasis", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether public funds have to pay for the journey out of the country. Source: A07-dk-10. */
  public static final Fact<Boolean> JOURNEY_PUBLICLY_FUNDED =
      LIST.add("journeyPubliclyFunded", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /**
   * Whether the decision is in effect on the assessment date: neither suspended nor set aside.
   * Source: A07-dk-4.
   */
  public static final Fact<Boolean> IN_EFFECT =
      LIST.add("inEffect", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_AND_GOES);

  /** Whether the person has been sent out of the country by the assessment date. Source: A07-1. */
  public static final Fact<Boolean> SENT =
      LIST.add("sent", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** The day on which the person was sent; never a day that is only planned. Source: A07-1. */
  public static final Fact<LocalDate> SENT_ON =
      LIST.add("sentOn", FactType.DATE, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private MeasureFacts() {}
}
