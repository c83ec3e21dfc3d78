package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/** The Nordic territories that a case has to do with. */
final class TouchedTerritories {
  private static final ImmutableList<Fact<?>> PLACES =
      Facts.all().stream()
          .filter(fact -> fact.type() == FactType.PLACE)
          .collect(ImmutableList.toImmutableList());

  private TouchedTerritories() {}

  /**
   * From where and to where the person moves, where the person lives, then the states of
   * citizenship, then the other places of the case and those that paid advance; the host territory
   * last.
   */
  static Set<Territory> in(Case matter) {
    Set<Territory> others = new LinkedHashSet<>();
    others.addAll(ofMove(matter));
    matter.get(PersonFacts.RESIDENCE_TERRITORY).flatMap(Place::territory).ifPresent(others::add);
    Optional<Citizenships> citizenships = matter.get(PersonFacts.CITIZENSHIPS);
    for (NordicState state : NordicState.values()) {
      if (citizenships.isPresent() && citizenships.get().include(state)) {
        others.add(state.mainTerritory());
      }
    }
    for (Fact<?> fact : PLACES) {
      if (matter.value(fact) instanceof Place place) {
        place.territory().ifPresent(others::add);
      }
    }
    matter
        .get(AdvanceFacts.FOREIGN_PAYMENTS)
        .ifPresent(paid -> paid.payments().forEach(payment -> others.add(payment.territory())));
    Optional<Territory> host = matter.get(HostFacts.TERRITORY);
    host.ifPresent(others::remove);
    return host.map(Set::of).map(h -> (Set<Territory>) Sets.union(others, h)).orElse(others);
  }

  /** From where and to where the person travels or moves, as far as these are Nordic. */
  static Set<Territory> ofMove(Case matter) {
    Set<Territory> places = new LinkedHashSet<>();
    matter.get(TransferFacts.ORIGIN_TERRITORY).flatMap(Place::territory).ifPresent(places::add);
    matter
        .get(TransferFacts.DESTINATION_TERRITORY)
        .flatMap(Place::territory)
        .ifPresent(places::add);
    return places;
  }

  static boolean isHost(Territory territory, Case matter) {
    return matter.get(HostFacts.TERRITORY).filter(territory::equals).isPresent();
  }
}
