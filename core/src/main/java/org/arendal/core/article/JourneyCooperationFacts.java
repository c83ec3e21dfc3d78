package org.arendal.core.article;

import static org.arendal.core.logic.Condition.anyOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** The criteria of article 8. */
final class JourneyCooperationFacts {
  /** The authority is faced with the question of the person's being received elsewhere. */
  static final FactCriterion QUESTION_ARISEN =
      FactCriterion.yes("question-of-reception", TransferFacts.QUESTION_ARISEN, "A08-1");

  /** The person is to be received in another Nordic country than the host's. */
  static final FactCriterion TO_ANOTHER_COUNTRY =
      FactCriterion.derived(
          "received-in-another-nordic-country",
          List.of(TransferFacts.DESTINATION_TERRITORY, HostFacts.TERRITORY),
          (matter, law) -> inAnotherCountry(TransferFacts.DESTINATION_TERRITORY, matter),
          "A08-1 A01-a-g2 A08-g4");

  /** The person is to be received in the host country itself. */
  static final FactCriterion TO_HOST_COUNTRY =
      FactCriterion.derived(
          "received-in-host-country",
          List.of(TransferFacts.DESTINATION_TERRITORY, HostFacts.TERRITORY),
          (matter, law) -> inHostCountry(matter),
          "A08-1");

  /** The person is to travel from another Nordic country than the host's. */
  static final FactCriterion FROM_ANOTHER_COUNTRY =
      FactCriterion.derived(
          "travels-from-another-nordic-country",
          List.of(TransferFacts.ORIGIN_TERRITORY, HostFacts.TERRITORY),
          (matter, law) -> inAnotherCountry(TransferFacts.ORIGIN_TERRITORY, matter),
          "A08-g1");

  /** The journey needs to be arranged. */
  static final FactCriterion NEEDS_ARRANGING =
      FactCriterion.judged(
          "journey-needs-arranging", JourneyFacts.NEED_FOR_ARRANGEMENT, "A08-1 A08-g1");

  /** The person has the means for the stay and for the journey home. */
  static final FactCriterion HAS_MEANS =
      FactCriterion.judged("traveller-has-means", PersonFacts.SUFFICIENT_MEANS, "A08-g2");

  /** Repatriation to another Nordic country has been decided. */
  static final FactCriterion REPATRIATION_DECIDED =
      FactCriterion.derived(
          "repatriation-to-nordic-country-decided",
          List.of(MeasureFacts.DECIDED, MeasureFacts.KIND, MeasureFacts.DECISION_DATE),
          (matter, law) ->
              NationalRepatriationFacts.isDecided(matter, Set.of(MeasureKind.REPATRIATION)),
          "A08-g3");

  /** The person is in weak health. */
  static final FactCriterion WEAK_HEALTH =
      FactCriterion.judged("traveller-in-weak-health", JourneyFacts.WEAK_HEALTH, "A08-g5");

  /** The person is a child. */
  static final FactCriterion CHILD =
      FactCriterion.yes("traveller-is-child", PersonFacts.IS_CHILD, "A08-g6");

  /** The holder of custody stays in another Nordic country than the host's. */
  static final FactCriterion CUSTODY_HOLDER_ABROAD =
      FactCriterion.derived(
          "custody-holder-in-another-nordic-country",
          List.of(JourneyFacts.CUSTODY_HOLDER_TERRITORY, HostFacts.TERRITORY),
          (matter, law) -> inAnotherCountry(JourneyFacts.CUSTODY_HOLDER_TERRITORY, matter),
          "A08-g6");

  /** The person is young, or in particularly weak health. */
  static final Condition YOUNG_OR_FRAIL =
      anyOf(
              FactCriterion.yes("traveller-young", JourneyFacts.YOUNG, "A08-g7"),
              FactCriterion.judged(
                  "traveller-in-particularly-weak-health",
                  JourneyFacts.PARTICULARLY_WEAK_HEALTH,
                  "A08-g7"))
          .labelled("young-or-frail");

  /** An escort is necessary. */
  static final FactCriterion ESCORT_NECESSARY =
      FactCriterion.judged("escort-necessary", JourneyFacts.ESCORT_NECESSARY, "A08-g7");

  /** The authorities share information on the person. */
  static final FactCriterion DATA_SHARED =
      FactCriterion.yes("information-shared", TransferFacts.DATA_SHARED, "A08-g8");

  /** The consent that secrecy requires has been obtained. */
  static final FactCriterion CONSENT_OBTAINED =
      FactCriterion.yes("consent-obtained", TransferFacts.CONSENT_OBTAINED, "A08-g8");

  /** The person's own consent is there. */
  static final FactCriterion CONSENT_OF_PERSON =
      FactCriterion.yes("consent-of-person", TransferFacts.CONSENT_OF_PERSON, "A08-g8");

  /** The consent of the holder of custody is there. */
  static final FactCriterion CONSENT_OF_CUSTODY_HOLDER =
      FactCriterion.yes(
          "consent-of-custody-holder", TransferFacts.CONSENT_OF_CUSTODY_HOLDER, "A08-g8 A08-g6");

  /** The consent of others concerned is there. */
  static final FactCriterion CONSENT_OF_NEAR_PERSONS =
      FactCriterion.yes("consent-of-near-persons", TransferFacts.CONSENT_OF_NEAR_PERSONS, "A08-g8");

  private JourneyCooperationFacts() {}

  private static Truth inAnotherCountry(Fact<Place> place, Case matter) {
    Optional<Territory> territory = TransferPlaces.territory(place, matter);
    if (TransferPlaces.isOutside(place, matter)) {
      return Truth.FALSE;
    }
    Territory host = matter.value(HostFacts.TERRITORY);
    return territory.isEmpty() || host == null
        ? Truth.UNKNOWN
        : Truth.of(territory.get().state() != host.state());
  }

  private static Truth inHostCountry(Case matter) {
    return TransferPlaces.isOutside(TransferFacts.DESTINATION_TERRITORY, matter)
        ? Truth.FALSE
        : inAnotherCountry(TransferFacts.DESTINATION_TERRITORY, matter).not();
  }
}
