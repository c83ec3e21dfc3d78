package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/**
 * A trip across the border with a municipal transport scheme; article 10.
 *
 * <p>The person's own municipality lies where the person resides.
 */
public final class TripFacts {
  private static final FactList LIST = new FactList(Section.TRIP);

  /** The country or territory of the municipality that the person wants to travel to. */
  public static final Fact<Place> DESTINATION_TERRITORY =
      LIST.add("destinationTerritory", FactType.PLACE, Answerer.APPLICANT, Changing.STANDS);

  /** Whether the person's own municipality lies in a border area. Source: A10-1. */
  public static final Fact<Boolean> HOME_IN_BORDER_AREA =
      LIST.add("homeInBorderArea", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether the other municipality is a neighbour across the border. Source: A10-1, A10-g7. */
  public static final Fact<Boolean> TO_NEIGHBOURING_MUNICIPALITY =
      LIST.add(
          "toNeighbouringMunicipality", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether the person who travels is disabled. Source: A10-1. */
  public static final Fact<Boolean> TRAVELLER_DISABLED =
      LIST.add("travellerDisabled", FactType.YES_NO, Answerer.APPLICANT, Changing.STANDS);

  /** Whether the person who travels is elderly; the text gives no age. Source: A10-1. */
  public static final Fact<Boolean> TRAVELLER_ELDERLY =
      LIST.add("travellerElderly", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private TripFacts() {}
}
