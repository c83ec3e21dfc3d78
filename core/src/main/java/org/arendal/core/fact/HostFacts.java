package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;
import org.arendal.core.law.Territory;

/** Which authority handles the case. */
public final class HostFacts {
  private static final FactList LIST = new FactList(Section.HOST);

  /** The territory whose authority handles the case: the country of stay in articles 4 and 6. */
  public static final Fact<Territory> TERRITORY =
      LIST.add("territory", FactType.TERRITORY, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private HostFacts() {}
}
