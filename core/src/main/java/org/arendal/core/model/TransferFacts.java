package org.arendal.core.model;

import com.google.common.collect.ImmutableList;

/** The move from one country to another; articles 9 and 11. */
public final class TransferFacts {
  private static final FactList LIST = new FactList(Section.TRANSFER);

  /** The country or Nordic territory that the person moves from. Source: A09-1, A11-1. */
  public static final Fact<Place> ORIGIN_COUNTRY =
      LIST.add("originCountry", FactType.PLACE, Answerer.APPLICANT);

  /** The country or Nordic territory that the person moves to. Source: A09-1, A11-1. */
  public static final Fact<Place> DESTINATION_COUNTRY =
      LIST.add("destinationCountry", FactType.PLACE, Answerer.APPLICANT);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private TransferFacts() {}
}
