package org.arendal.core.article;

import java.util.List;
import java.util.Set;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.RightToReside;
import org.arendal.core.model.SvalbardFacts;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.time.TreatyCalendar;
import org.jspecify.annotations.Nullable;

/** The criteria of article 3, and of other articles on who the person is. */
final class PersonalScopeFacts {
  /** A citizen of at least one contracting state, wherever resident. */
  static final FactCriterion NORDIC_CITIZEN =
      FactCriterion.derived(
          "nordic-citizen",
          List.of(PersonFacts.CITIZENSHIPS),
          (matter, law) -> citizenOfAny(matter, law, null),
          "A03-1a",
          "A01-1b",
          "A01-b-g1");

  /** A citizen of at least one contracting state other than the host state. */
  static final FactCriterion CITIZEN_OF_ANOTHER =
      FactCriterion.derived(
          "citizen-of-another-nordic-country",
          List.of(PersonFacts.CITIZENSHIPS, HostFacts.TERRITORY),
          PersonalScopeFacts::citizenOfAnother,
          "A04-1",
          "A05-1a",
          "A01-1b",
          "A04-g12",
          "A03-g8");

  /** A citizen of the host state. */
  static final FactCriterion OWN_CITIZEN =
      FactCriterion.derived(
          "own-citizen",
          List.of(PersonFacts.CITIZENSHIPS, HostFacts.TERRITORY),
          PersonalScopeFacts::ownCitizen,
          "A01-1b");

  /** Resident in a Nordic country where the Convention is in force. */
  static final FactCriterion NORDIC_RESIDENT =
      FactCriterion.derived(
          "resident-in-nordic-country",
          List.of(PersonFacts.RESIDENCE_TERRITORY, SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
          PersonalScopeFacts::nordicResident,
          "A03-1b",
          "A03-g2",
          "A14-2");

  /** With the right to live there. */
  static final FactCriterion LAWFUL_RESIDENT =
      FactCriterion.oneOf(
          "residence-lawful",
          PersonFacts.RIGHT_TO_RESIDE,
          Set.of(RightToReside.HELD, RightToReside.PRESUMED_FROM_REGISTER),
          "A03-g6",
          "A03-1b",
          "A03-g3",
          "A03-g4",
          "A03-g7");

  /** The person resides in a Nordic country, and only on an application for asylum. */
  static final Condition ONLY_ASYLUM_APPLICATION =
      Condition.allOf(
          NORDIC_RESIDENT,
          FactCriterion.oneOf(
              "only-asylum-application",
              PersonFacts.RIGHT_TO_RESIDE,
              Set.of(RightToReside.ASYLUM_APPLICATION_ONLY),
              "A03-g3",
              "A03-g4"));

  /** Covered by the Convention: the whole of article 3. */
  static final Condition COVERED =
      Condition.anyOf(
              Condition.of(NORDIC_CITIZEN),
              Condition.allOf(NORDIC_RESIDENT, LAWFUL_RESIDENT).labelled("other-resident"))
          .labelled("covered-person");

  private PersonalScopeFacts() {}

  /** Why residence where the person lives may not count, if coverage turns on it. */
  static List<Remark> residenceRemarks(Case matter, AssembledLaw law) {
    Place place = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    Territory territory = place == null ? null : place.territory().orElse(null);
    boolean matters =
        NORDIC_CITIZEN.test(matter, law) != Truth.TRUE
            && LAWFUL_RESIDENT.test(matter, law) != Truth.FALSE
            && !matter.asOf().isBefore(TreatyCalendar.ENTRY_INTO_FORCE);
    if (territory == null || !matters || nordicResident(matter, law) != Truth.UNKNOWN) {
      return List.of();
    }
    return law.reach(territory)
        .map(reach -> List.of(residenceRemark(reach)))
        .orElseGet(() -> List.of(AssembledLaw.missingModule(territory.state())));
  }

  private static Remark residenceRemark(TerritorialReach reach) {
    return new Remark(
        "residence-territory-unclear", List.of(reach.territory().code()), reach.provisions());
  }

  private static Truth ownCitizen(Case matter, AssembledLaw law) {
    Citizenships citizenships = matter.value(PersonFacts.CITIZENSHIPS);
    Territory host = matter.value(HostFacts.TERRITORY);
    if (citizenships != null && citizenships.isComplete() && citizenships.codes().isEmpty()) {
      return Truth.FALSE;
    }
    if (citizenships == null || host == null) {
      return Truth.UNKNOWN;
    }
    if (citizenships.include(host.state())) {
      return Truth.TRUE;
    }
    return citizenships.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
  }

  static Truth citizenOfAnother(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null
        // Whoever is no Nordic citizen at all is none of another Nordic country either.
        ? citizenOfAny(matter, law, null).and(Truth.UNKNOWN)
        : citizenOfAny(matter, law, host.state());
  }

  private static Truth citizenOfAny(Case matter, AssembledLaw law, @Nullable NordicState except) {
    Citizenships citizenships = matter.value(PersonFacts.CITIZENSHIPS);
    if (citizenships == null) {
      return Truth.UNKNOWN;
    }
    for (NordicState state : NordicState.values()) {
      if (state != except && citizenships.include(state) && law.isParty(state, matter.asOf())) {
        return Truth.TRUE;
      }
    }
    return citizenships.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Residence where the Convention is not, or not surely, in force gives no answer: the text does
   * not say whether it counts (notes, point 11).
   */
  private static Truth nordicResident(Case matter, AssembledLaw law) {
    return NordicPlaces.inNordicCountry(matter.value(PersonFacts.RESIDENCE_TERRITORY), matter, law);
  }
}
