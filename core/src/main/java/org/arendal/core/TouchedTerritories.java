package org.arendal.core;

import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.model.AdvanceFacts;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.Fact;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Place;

/** The Nordic territories that a case has to do with. */
final class TouchedTerritories {
  private TouchedTerritories() {}

  /**
   * Where the person lives, then the other places of the case, the payers of advance, the states of
   * citizenship, and the host territory last.
   */
  static Set<Territory> in(Case matter) {
    Set<Territory> others = new LinkedHashSet<>();
    matter.get(PersonFacts.RESIDENCE_TERRITORY).flatMap(Place::territory).ifPresent(others::add);
    for (Fact<?> fact : matter.known()) {
      if (matter.value(fact) instanceof Place place) {
        place.territory().ifPresent(others::add);
      }
    }
    matter
        .get(AdvanceFacts.FOREIGN_PAYMENTS)
        .ifPresent(paid -> paid.payments().forEach(payment -> others.add(payment.territory())));
    Optional<Citizenships> citizenships = matter.get(PersonFacts.CITIZENSHIPS);
    for (NordicState state : NordicState.values()) {
      if (citizenships.isPresent() && citizenships.get().include(state)) {
        others.add(state.mainTerritory());
      }
    }
    Optional<Territory> host = matter.get(HostFacts.TERRITORY);
    host.ifPresent(others::remove);
    return host.map(Set::of).map(h -> (Set<Territory>) Sets.union(others, h)).orElse(others);
  }

  static boolean isHost(Territory territory, Case matter) {
    return matter.get(HostFacts.TERRITORY).filter(territory::equals).isPresent();
  }
}
