package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** The person's approach to a body in the host territory; article 5. */
public final class RequestFacts {
  private static final FactList LIST = new FactList(Section.REQUEST);

  /** Whether the person writes or speaks. Source: A05-1a. */
  public static final Fact<RequestChannel> CHANNEL =
      LIST.add(
          "channel",
          FactType.code(RequestChannel.class),
          Answerer.HOST_AUTHORITY,
          Changing.COMES_ABOUT);

  /** Whether it is about an individual case, not a general enquiry. Source: A05-1a. */
  public static final Fact<Boolean> INDIVIDUAL_CASE =
      LIST.add("individualCase", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether the case is about access to a benefit. Source: A05-1a. */
  public static final Fact<Judgement> ABOUT_ACCESS = LIST.addJudgement("aboutAccess");

  /** What kind of body is approached. Source: A01-1d, A01-d-g1. */
  public static final Fact<RecipientKind> RECIPIENT_KIND =
      LIST.add(
          "recipientKind",
          FactType.code(RecipientKind.class),
          Answerer.HOST_AUTHORITY,
          Changing.STANDS);

  /** Whether the recipient has power to decide on the benefit. Source: A05-1-g2. */
  public static final Fact<Boolean> RECIPIENT_DECIDES =
      LIST.add("recipientDecides", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** The language that the person uses. Source: A05-1a, A05-g2. */
  public static final Fact<LanguageTag> LANGUAGE =
      LIST.add("language", FactType.LANGUAGE, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether interpretation or translation is needed. Source: A05-1b. */
  public static final Fact<Boolean> INTERPRETATION_NEEDED =
      LIST.add("interpretationNeeded", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private RequestFacts() {}
}
