package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place of the case is in a Nordic country.
 *
 * <p>The Nordic countries are the five states, as long as they are parties. Where the Convention is
 * not, or not surely, in force the text does not say whether a place counts, and there is no answer
 * (notes, points 8, 11 and 12). Source: A01-1a, A01-a-g1, A01-a-g2, A14-2.
 */
final class NordicPlaces {
  private NordicPlaces() {}

  /** Whether the place is in a Nordic country; unknown without a place. */
  static Truth inNordicCountry(@Nullable Place place, Case matter, AssembledLaw law) {
    if (place == null) {
      return Truth.UNKNOWN;
    }
    return isOfNoParty(place, matter, law)
        ? Truth.FALSE
        : EntryIntoForce.reaches(place, matter, law).or(Truth.UNKNOWN);
  }

  /** Whether the place of the fact is in a Nordic country other than the host's. */
  static Truth inAnotherCountry(Fact<Place> fact, Case matter, AssembledLaw law) {
    return inAnotherCountry(matter.value(fact), matter, law);
  }

  /** Whether the place is in a Nordic country other than the host's; unknown without a place. */
  static Truth inAnotherCountry(@Nullable Place place, Case matter, AssembledLaw law) {
    return inNordicCountry(place, matter, law).and(inAnotherState(place, matter));
  }

  /**
   * Whether the place is in one of the five states and not in the host's, by the states alone: what
   * an article asks of being a party or in force stands beside it.
   */
  static Truth inAnotherState(@Nullable Place place, Case matter) {
    return isOutside(place) ? Truth.FALSE : inHostState(place, matter).not();
  }

  /** The same for the territory of an authority. */
  static Truth inAnotherState(Territory territory, Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null ? Truth.UNKNOWN : Truth.of(territory.state() != host.state());
  }

  /** Whether the place is in the host's state, in whichever of its territories. */
  static Truth inHostState(@Nullable Place place, Case matter) {
    if (isOutside(place)) {
      return Truth.FALSE;
    }
    Territory host = matter.value(HostFacts.TERRITORY);
    return place == null || host == null ? Truth.UNKNOWN : Truth.of(isIn(place, host.state()));
  }

  /** Whether two places are in two of the five states, by the states alone. */
  static Truth inTwoStates(@Nullable Place one, @Nullable Place other) {
    return isOutside(one) || isOutside(other) ? Truth.FALSE : inOneState(one, other).not();
  }

  /** Whether two places are in the same of the five states. */
  static Truth inOneState(@Nullable Place one, @Nullable Place other) {
    if (isOutside(one) || isOutside(other)) {
      return Truth.FALSE;
    }
    return one == null || other == null
        ? Truth.UNKNOWN
        : Truth.of(isIn(one, other.territory().orElseThrow().state()));
  }

  /** Whether the host's state has, or may have, more than one territory. */
  static boolean mayHaveOthers(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null || host.state().territories().size() > 1;
  }

  /** Whether it is surely a place outside the five states. */
  static boolean isOutside(@Nullable Place place) {
    return place != null && place.territory().isEmpty();
  }

  /** Whether it surely is in no state that is a party. */
  static boolean isOfNoParty(@Nullable Place place, Case matter, AssembledLaw law) {
    return place != null
        && place
            .territory()
            .filter(territory -> law.isParty(territory.state(), matter.asOf()))
            .isEmpty();
  }

  /**
   * What to know of the place of the fact: what settles whether it is in a Nordic country, such as
   * a denunciation or a date that was supplied, or that this is open.
   *
   * @param answer what came of the article; once that is settled, a place that is not is no matter
   */
  static List<Remark> remarks(Truth answer, Fact<Place> fact, Case matter, AssembledLaw law) {
    Place place = matter.value(fact);
    return place == null ? List.of() : remarks(answer, place, matter, law);
  }

  /** The same for a place that no fact of its own names. */
  static List<Remark> remarks(Truth answer, Place place, Case matter, AssembledLaw law) {
    Territory territory = place.territory().orElse(null);
    if (territory == null) {
      return List.of();
    }
    List<Remark> reasons = EntryIntoForce.remarksOn(territory, matter, law);
    if (inNordicCountry(place, matter, law) != Truth.UNKNOWN) {
      return reasons;
    }
    if (answer != Truth.UNKNOWN) {
      return List.of();
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    law.reach(territory)
        .map(r -> Remark.of("place-unclear", r.provisions(), Argument.of(territory)))
        .ifPresent(remarks::add);
    return remarks.addAll(reasons).build();
  }

  /** Whether the place is in the state, in whichever of its territories. */
  static boolean isIn(Place place, NordicState state) {
    return place.territory().filter(territory -> territory.state() == state).isPresent();
  }
}
