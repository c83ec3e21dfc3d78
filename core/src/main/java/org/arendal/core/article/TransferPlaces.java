package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** Where a person lives, and is to travel or move; for articles 3, 8, 9 and 10. */
final class TransferPlaces {
  /** The Convention is in force where the person is to move from. */
  static final FactCriterion ORIGIN_IN_FORCE =
      inForce("in-force-at-origin", TransferFacts.ORIGIN_TERRITORY).structure();

  /** The Convention is in force where the person is to be received. */
  static final FactCriterion DESTINATION_IN_FORCE =
      inForce("in-force-at-destination", TransferFacts.DESTINATION_TERRITORY).structure();

  private TransferPlaces() {}

  /** The Nordic territory that a fact names; empty for other places and if it is unknown. */
  static Optional<Territory> territory(Fact<Place> fact, Case matter) {
    return matter.get(fact).flatMap(Place::territory);
  }

  /** Whether the fact surely names a place outside the Nordic countries. */
  static boolean isOutside(Fact<Place> fact, Case matter) {
    return matter.knows(fact) && territory(fact, matter).isEmpty();
  }

  /**
   * Why the Convention is not, or may not be, in force at these places.
   *
   * @param answer what came of the article; once that is settled, a place that is not is no matter
   */
  @SafeVarargs
  static List<Remark> remarks(Case matter, AssembledLaw law, Truth answer, Fact<Place>... places) {
    Set<Territory> territories = new LinkedHashSet<>();
    for (Fact<Place> place : places) {
      if (answer == Truth.UNKNOWN || inForce(place, matter, law) != Truth.UNKNOWN) {
        territory(place, matter).ifPresent(territories::add);
      }
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    territories.forEach(t -> remarks.addAll(EntryIntoForce.remarksOn(t, matter, law)));
    return remarks.build();
  }

  /** The Convention is in force, and reaches the matter, at the place. */
  static FactCriterion inForce(String id, Fact<Place> place) {
    return FactCriterion.derived(
        id,
        List.of(place, SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
        (matter, law) -> inForce(place, matter, law),
        "A14-1 A14-2 A15-2b A01-a-g-sj2");
  }

  /** Whether the Convention is in force, and reaches the matter, at the place. */
  static Truth inForce(Fact<Place> place, Case matter, AssembledLaw law) {
    return EntryIntoForce.reaches(matter.value(place), matter, law);
  }
}
