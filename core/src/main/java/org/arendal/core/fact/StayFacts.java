package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** The stay in the host territory; articles 4 and 6. */
public final class StayFacts {
  private static final FactList LIST = new FactList(Section.STAY);

  /** Whether the stay is temporary or amounts to residence. Source: A04-1, A06-1. */
  public static final Fact<StayKind> KIND =
      LIST.add("kind", FactType.code(StayKind.class), Answerer.HOST_AUTHORITY, Changing.STANDS);

  /**
   * Whether the person stays in the host territory lawfully on the assessment date. Source: A04-1.
   */
  public static final Fact<Boolean> LAWFUL =
      LIST.add("lawful", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_AND_GOES);

  /** The first day of the stay. */
  public static final Fact<LocalDate> START_DATE =
      LIST.add("startDate", FactType.DATE, Answerer.APPLICANT, Changing.STANDS);

  /**
   * The last day of the stay as it is expected; that it has passed does not mean that the stay has
   * ended. Source: A06-g3.
   */
  public static final Fact<LocalDate> END_DATE =
      LIST.add("endDate", FactType.DATE, Answerer.APPLICANT, Changing.STANDS);

  /**
   * On which day the stay really ended, or that it has not ended.
   *
   * <p>Nobody need be asked: whoever says that the stay is lawful on the assessment date says that
   * it has not ended before. Source: A04-g2, A06-g3.
   */
  public static final Fact<StayEnd> ENDED =
      LIST.add("ended", FactType.STAY_END, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** The circumstances of a temporary stay, which bear on the extent of help. Source: A06-g5. */
  public static final Fact<StayCircumstances> CIRCUMSTANCES =
      LIST.add(
          "circumstances",
          FactType.code(StayCircumstances.class),
          Answerer.HOST_AUTHORITY,
          Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private StayFacts() {}
}
