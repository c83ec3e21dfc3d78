package org.arendal.core.article;

import java.util.List;
import java.util.Set;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.NeedFacts;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.StayCircumstances;
import org.arendal.core.model.StayFacts;

/** The criteria of article 6 that no other article begins with. */
final class TemporaryStayFacts {
  /** The stay is lawful. */
  static final FactCriterion STAY_LAWFUL =
      FactCriterion.derived(
              "temporary-stay-lawful",
              List.of(StayFacts.LAWFUL),
              (matter, law) -> StayDates.lawful(matter),
              "A06-1",
              "A06-g3")
          .settledAlsoBy(List.of(StayFacts.START_DATE, StayFacts.END_DATE), matter -> false);

  /** The person lives outside the host state. */
  static final FactCriterion LIVES_ELSEWHERE =
      FactCriterion.derived(
          "lives-outside-host-country",
          List.of(PersonFacts.RESIDENCE_TERRITORY, HostFacts.TERRITORY),
          (matter, law) -> livesElsewhere(matter),
          "A06-1",
          "A01-a-g2");

  /** The need is immediate. */
  static final FactCriterion IMMEDIATE =
      FactCriterion.judged("need-immediate", NeedFacts.IMMEDIATE, "A06-1");

  /** The need came up during the stay. */
  static final FactCriterion AROSE_DURING_STAY =
      FactCriterion.judged(
          "need-arose-during-stay", NeedFacts.AROSE_DURING_STAY, "A06-1", "A06-g1");

  /** The need can be met in another way. */
  static final FactCriterion SATISFIABLE_OTHERWISE =
      FactCriterion.judged(
          "need-satisfiable-otherwise", NeedFacts.SATISFIABLE_OTHERWISE, "A06-g7", "A06-g6");

  /** The person passes through or is on a short visit. */
  static final FactCriterion TRANSIT_OR_SHORT_VISIT =
      FactCriterion.oneOf(
          "transit-or-short-visit",
          StayFacts.CIRCUMSTANCES,
          Set.of(StayCircumstances.TRANSIT, StayCircumstances.SHORT_VISIT),
          "A06-g8",
          "A06-g5");

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

  private static Truth livesElsewhere(Case matter) {
    Place residence = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    Territory host = matter.value(HostFacts.TERRITORY);
    if (residence == null) {
      return Truth.UNKNOWN;
    }
    if (residence.territory().isEmpty()) {
      return Truth.TRUE;
    }
    return host == null
        ? Truth.UNKNOWN
        : Truth.of(residence.territory().get().state() != host.state());
  }
}
