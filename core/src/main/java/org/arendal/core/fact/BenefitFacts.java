package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** What the person asks for; article 2. */
public final class BenefitFacts {
  private static final FactList LIST = new FactList(Section.BENEFIT);

  /**
   * What the benefits are for the Convention: classified by benefit, not by act and not by title. A
   * case can be about several.
   *
   * <p>Source: A02-1a, A02-1b, A02-2, A02-1-g-hous1.
   */
  public static final Fact<CodeSet<BenefitCategory>> CATEGORY =
      LIST.add(
          "category",
          FactType.codes(BenefitCategory.class),
          Answerer.HOST_AUTHORITY,
          Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private BenefitFacts() {}
}
