package org.arendal.core.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.StayCircumstances;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** The criteria of article 6 that no other article begins with. */
final class TemporaryStayFacts {
  /** The stay is lawful. */
  static final FactCriterion STAY_LAWFUL =
      FactCriterion.yes("temporary-stay-lawful", StayFacts.LAWFUL, "A06-1");

  /** The person lives in another territory of the host state. */
  static final FactCriterion LIVES_IN_OTHER_TERRITORY =
      FactCriterion.derived(
          "lives-in-other-territory-of-host-state",
          List.of(PersonFacts.RESIDENCE_TERRITORY, HostFacts.TERRITORY),
          (matter, law) -> livesInOtherTerritory(matter),
          "A06-1 A01-a-g2");

  /** The reading by which such a person can be on a temporary stay. */
  static final FactCriterion OTHER_TERRITORY_INCLUDED =
      FactCriterion.reading(Readings.STAY_FROM_OTHER_TERRITORY, Readings.INCLUDED);

  /** The person is said to reside in the host territory and to stay there for a time. */
  static final FactCriterion RESIDENCE_GIVEN_HERE =
      FactCriterion.derived(
          "residence-given-here",
          List.of(PersonFacts.RESIDENCE_TERRITORY, HostFacts.TERRITORY, StayFacts.KIND),
          (matter, law) -> residenceGivenHere(matter),
          "A04-1");

  /** A temporary stay was over before the assessment date. */
  static final FactCriterion STAY_OVER =
      FactCriterion.derived(
          "stay-was-over",
          List.of(StayFacts.ENDED, StayFacts.KIND),
          (matter, law) -> stayWasOver(matter),
          "A06-g3 A04-g2");

  /** The need is immediate. */
  static final FactCriterion IMMEDIATE =
      FactCriterion.judged("need-immediate", NeedFacts.IMMEDIATE, "A06-1");

  /** The need came up during the stay. */
  static final FactCriterion AROSE_DURING_STAY =
      FactCriterion.judged("need-arose-during-stay", NeedFacts.AROSE_DURING_STAY, "A06-1 A06-g1");

  /** The need can be met in another way. */
  static final FactCriterion SATISFIABLE_OTHERWISE =
      FactCriterion.judged(
          "need-satisfiable-otherwise", NeedFacts.SATISFIABLE_OTHERWISE, "A06-g7 A06-g6 A06-1");

  /** The person passes through or is on a short visit. */
  static final FactCriterion TRANSIT_OR_SHORT_VISIT =
      FactCriterion.oneOf(
          "transit-or-short-visit",
          StayFacts.CIRCUMSTANCES,
          Set.of(StayCircumstances.TRANSIT, StayCircumstances.SHORT_VISIT),
          "A06-g8 A06-g5");

  /** The reading that lets an own citizen in who visits home. */
  static final FactCriterion OWN_CITIZEN_INCLUDED =
      FactCriterion.reading(Readings.OWN_CITIZEN_VISITING, Readings.INCLUDED);

  /** The reading that lets a standing need in. */
  static final FactCriterion STANDING_NEED_INCLUDED =
      FactCriterion.reading(Readings.STANDING_NEED, Readings.INCLUDED);

  /** The reading that lets benefits under article 2(1)(b) in. */
  static final FactCriterion OTHER_BENEFITS_INCLUDED =
      FactCriterion.reading(Readings.OTHER_BENEFITS_DURING_STAY, Readings.INCLUDED);

  private TemporaryStayFacts() {}

  /** Says that a planned day which has passed is no end, as long as no real end is given. */
  static List<Remark> expectedEndRemarks(Case matter) {
    LocalDate expected = matter.value(StayFacts.END_DATE);
    boolean passed = expected != null && expected.isBefore(matter.asOf());
    return passed && !matter.knows(StayFacts.ENDED)
        ? List.of(new Remark("expected-end-is-no-end", List.of(), Provisions.of("A04-g2 A06-g3")))
        : List.of();
  }

  /**
   * Surely not where the host state has but one territory; residence there is no temporary stay.
   */
  private static Truth livesInOtherTerritory(Case matter) {
    Place residence = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    Territory host = matter.value(HostFacts.TERRITORY);
    Territory home = residence == null ? null : residence.territory().orElse(null);
    boolean outside = residence != null && (home == null || hasOneTerritory(home));
    if (outside || (host != null && hasOneTerritory(host))) {
      return Truth.FALSE;
    }
    return home == null || host == null
        ? Truth.UNKNOWN
        : Truth.of(home != host && home.state() == host.state());
  }

  private static boolean hasOneTerritory(Territory territory) {
    return territory.state().territories().size() == 1;
  }

  /** Nobody is asked about an end that is not known: whether the stay is lawful is asked. */
  private static Truth stayWasOver(Case matter) {
    StayEnd end = matter.value(StayFacts.ENDED);
    if (end == null || end.day().filter(last -> last.isBefore(matter.asOf())).isEmpty()) {
      return Truth.FALSE;
    }
    StayKind kind = matter.value(StayFacts.KIND);
    return kind == null ? Truth.UNKNOWN : Truth.of(kind == StayKind.TEMPORARY);
  }

  private static Truth residenceGivenHere(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return Truth.of(
        host != null
            && Place.of(host).equals(matter.value(PersonFacts.RESIDENCE_TERRITORY))
            && matter.value(StayFacts.KIND) == StayKind.TEMPORARY);
  }
}
