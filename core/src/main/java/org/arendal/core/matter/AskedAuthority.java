package org.arendal.core.matter;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.TransferFacts;

/**
 * Which authority answers for a fact that one of the country concerned answers for: where that is
 * the territory that handles the case, none of another country.
 *
 * <p>Source: A03-g6, A03-g7, A09-1-g14, A09-1-g25, A11-1-g1.
 */
final class AskedAuthority {
  private static final ImmutableMap<Fact<?>, Fact<Place>> CONCERNED =
      ImmutableMap.copyOf(
          Map.of(
              PersonFacts.RIGHT_TO_RESIDE, PersonFacts.RESIDENCE_TERRITORY,
              AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL, TransferFacts.ORIGIN_TERRITORY,
              RelocationFacts.ORIGIN_AGREES, TransferFacts.ORIGIN_TERRITORY,
              RelocationFacts.ORIGIN_AGREES_TO_MOVE, TransferFacts.ORIGIN_TERRITORY,
              RelocationFacts.DESTINATION_AGREES, TransferFacts.DESTINATION_TERRITORY,
              RelocationFacts.DESTINATION_AGREES_TO_MOVE, TransferFacts.DESTINATION_TERRITORY));

  private AskedAuthority() {}

  static Answerer answerer(Fact<?> fact, FactValues values) {
    return isInHostTerritory(fact, values) ? Answerer.HOST_AUTHORITY : fact.answerer();
  }

  private static boolean isInHostTerritory(Fact<?> fact, FactValues values) {
    Fact<Place> concerned = CONCERNED.get(fact);
    Place place = concerned == null ? null : values.get(concerned);
    return place != null
        && values.has(HostFacts.TERRITORY)
        && place.territory().equals(Optional.ofNullable(values.get(HostFacts.TERRITORY)));
  }
}
