package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** How far Norwegian law reaches in Svalbard; article 1. */
public final class SvalbardFacts {
  private static final FactList LIST = new FactList(Section.SVALBARD);

  /**
   * Whether Norwegian social legislation applies to the matter in Svalbard. Source: A01-a-g-sj2.
   */
  public static final Fact<Boolean> NORWEGIAN_SOCIAL_LAW_APPLIES =
      LIST.add(
          "norwegianSocialLawApplies", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private SvalbardFacts() {}
}
