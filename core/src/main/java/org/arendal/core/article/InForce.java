package org.arendal.core.article;

import static org.arendal.core.logic.Condition.allOf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Rule;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Where the Convention has to be in force for an article to answer at all.
 *
 * <p>Most articles bind the authority that handles the case, so they look at the host territory.
 * Who is covered (article 3) is asked of the Convention as a whole, and a move for care (article 9)
 * stands on the country that it starts from and the one that it leads to: what these articles say
 * is the same whoever handles the case. A person is sent home later than that is decided, so
 * article 7 looks at both days.
 *
 * <p>Source: A14-1, A14-2, A15-2b, A03-1, A09-1. Treatment: ADR 0071.
 */
class InForce {
  /** In the host territory. */
  static final InForce IN_HOST_TERRITORY =
      new InForce(
          allOf(EntryIntoForce.IN_FORCE, EntryIntoForce.REACHES_SVALBARD)
              .labelled("in-host-territory"),
          EntryIntoForce.IN_FORCE,
          HostFacts.TERRITORY);

  /** Between the parties, whoever handles the case. */
  static final InForce BETWEEN_PARTIES =
      new InForce(EntryIntoForce.BETWEEN_PARTIES, EntryIntoForce.BETWEEN_PARTIES);

  /** Where a move starts and where it leads. */
  static final InForce AT_BOTH_ENDS =
      new InForce(
          allOf(
                  EntryIntoForce.BETWEEN_PARTIES,
                  TransferPlaces.ORIGIN_IN_FORCE,
                  TransferPlaces.DESTINATION_IN_FORCE)
              .labelled("in-force-at-both-ends"),
          EntryIntoForce.BETWEEN_PARTIES,
          TransferFacts.ORIGIN_TERRITORY,
          TransferFacts.DESTINATION_TERRITORY);

  private final Condition condition;
  private final FactCriterion atAll;
  private final ImmutableList<Fact<?>> places;

  InForce(Condition condition, FactCriterion atAll, Fact<?>... places) {
    this.condition = condition;
    this.atAll = atAll;
    this.places = ImmutableList.copyOf(places);
  }

  /** What stands first in the rule of the article. */
  Condition condition() {
    return condition;
  }

  /** The criteria of that condition. */
  List<FactCriterion> criteria() {
    return Rule.of(FactCriterion.class, condition).criteria();
  }

  /** The facts that name the places. */
  List<Fact<?>> places() {
    return places;
  }

  /** Whether the Convention surely is not in force at one of the places. */
  boolean isExcluded(Case matter, AssembledLaw law) {
    return atAll.test(matter, law) == Truth.FALSE
        || places.stream()
            .flatMap(place -> territory(place, matter).stream())
            .anyMatch(territory -> law.inForce(territory, matter.asOf()) == Truth.FALSE);
  }

  /** What is to be asked because it can still turn out to be so; empty if it cannot. */
  List<OpenFact> whatMayExclude(Case matter, AssembledLaw law) {
    if (!EntryIntoForce.mayBeOutOfForceSomewhere(matter.asOf(), law)) {
      return List.of();
    }
    return criteria().stream()
        .filter(criterion -> criterion != EntryIntoForce.REACHES_SVALBARD)
        .flatMap(
            criterion ->
                places.stream()
                    .filter(place -> criterion.facts().contains(place) && !matter.knows(place))
                    .map(place -> new OpenFact(place, criterion)))
        .toList();
  }

  /** Why the Convention is not, or may not be, in force; where a move leads is not here. */
  List<Remark> remarks(Case matter, AssembledLaw law) {
    return ImmutableList.<Remark>builder()
        .addAll(EntryIntoForce.earlierRules(matter))
        .addAll(
            places.contains(HostFacts.TERRITORY)
                ? EntryIntoForce.hostRemarks(matter, law)
                : List.of())
        .build();
  }

  private static Optional<Territory> territory(Fact<?> place, Case matter) {
    return matter
        .get(place)
        .flatMap(
            value ->
                value instanceof Place named ? named.territory() : Optional.of((Territory) value));
  }
}
