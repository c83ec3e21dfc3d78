package org.arendal.core.article;

import static org.arendal.core.article.PersonalScopeFacts.LAWFUL_RESIDENT;
import static org.arendal.core.article.PersonalScopeFacts.NORDIC_CITIZEN;
import static org.arendal.core.article.PersonalScopeFacts.NORDIC_RESIDENT;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.AdvanceFacts;
import org.arendal.core.model.Case;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.Movers;
import org.arendal.core.model.OwnCitizenFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.RightHolder;
import org.arendal.core.model.SvalbardFacts;
import org.arendal.core.model.TransferFacts;
import org.jspecify.annotations.Nullable;

/** The criteria of article 11(1), and what the other paragraphs share with it. */
final class MaintenanceAdvanceFacts {
  /** Maintenance advance is claimed. */
  static final FactCriterion CLAIMED =
      FactCriterion.yes("advance-claimed", AdvanceFacts.CLAIMED, "A11-1", "A02-1b-g2", "INTRO-40");

  /** The person lawfully resided in the country of origin. */
  static final FactCriterion ORIGIN_RESIDENCE_LAWFUL =
      FactCriterion.yes(
          "origin-residence-lawful", AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL, "A03-1b", "A11-1-g1");

  /** The move began in a Nordic country other than the host's. */
  static final FactCriterion FROM_ANOTHER_COUNTRY =
      FactCriterion.derived(
          "moved-from-another-nordic-country",
          List.of(
              TransferFacts.ORIGIN_TERRITORY,
              HostFacts.TERRITORY,
              SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
          (matter, law) ->
              NordicPlaces.inAnotherCountry(TransferFacts.ORIGIN_TERRITORY, matter, law),
          "A11-1",
          "A01-1a",
          "A11-1-g3");

  /** The move ended in the host's country. */
  static final FactCriterion TO_HOST_COUNTRY =
      FactCriterion.derived(
          "moved-to-host-country",
          List.of(
              TransferFacts.DESTINATION_TERRITORY,
              HostFacts.TERRITORY,
              SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
          MaintenanceAdvanceFacts::toHostCountry,
          "A11-1",
          "A14-2");

  /** The one whose right the advance is moved. */
  static final FactCriterion RIGHT_HOLDER_MOVED =
      FactCriterion.derived(
          "right-holder-moved",
          List.of(AdvanceFacts.RIGHT_HOLDER, AdvanceFacts.MOVED),
          (matter, law) -> rightHolderMoved(matter),
          "A11-1");

  /** Residence in the country of arrival has begun. */
  static final FactCriterion RESIDENCE_TAKEN_UP =
      FactCriterion.derived(
          "residence-taken-up",
          List.of(AdvanceFacts.RESIDENCE_START_DATE),
          (matter, law) -> {
            LocalDate start = matter.value(AdvanceFacts.RESIDENCE_START_DATE);
            return start == null ? Truth.UNKNOWN : Truth.of(!start.isAfter(matter.asOf()));
          },
          "A11-1",
          "A11-1-g1");

  /** The move stays within one state. */
  static final FactCriterion WITHIN_ONE_COUNTRY =
      FactCriterion.derived(
          "moved-within-one-country",
          List.of(TransferFacts.ORIGIN_TERRITORY, TransferFacts.DESTINATION_TERRITORY),
          (matter, law) -> withinOneCountry(matter),
          "A11-1",
          "A01-a-g1",
          "A01-a-g2");

  /** The other conditions of national law are met. */
  static final FactCriterion CONDITIONS_MET =
      FactCriterion.yes("own-citizens-conditions-met", OwnCitizenFacts.CONDITIONS_MET, "A11-1");

  /** Covered by the Convention, and before the move too. */
  static final Condition COVERED_MOVER =
      Condition.anyOf(
              Condition.of(NORDIC_CITIZEN),
              Condition.allOf(
                      NORDIC_RESIDENT,
                      Condition.allOf(LAWFUL_RESIDENT, ORIGIN_RESIDENCE_LAWFUL)
                          .labelled("lawful-before-and-after"))
                  .labelled("other-mover"))
          .labelled("covered-mover");

  /** A move to the host country from another Nordic country. */
  static final Condition MOVE_BETWEEN_COUNTRIES =
      Condition.allOf(
              Condition.not(WITHIN_ONE_COUNTRY),
              Condition.of(FROM_ANOTHER_COUNTRY),
              Condition.of(TO_HOST_COUNTRY),
              Condition.of(RIGHT_HOLDER_MOVED))
          .labelled("move-between-nordic-countries");

  private MaintenanceAdvanceFacts() {}

  private static Truth toHostCountry(Case matter, AssembledLaw law) {
    Place destination = matter.value(TransferFacts.DESTINATION_TERRITORY);
    Territory host = matter.value(HostFacts.TERRITORY);
    Truth same =
        destination == null || host == null
            ? Truth.UNKNOWN
            : Truth.of(NordicPlaces.isIn(destination, host.state()));
    return NordicPlaces.inNordicCountry(destination, matter, law).and(same);
  }

  private static Truth withinOneCountry(Case matter) {
    Place origin = matter.value(TransferFacts.ORIGIN_TERRITORY);
    Place destination = matter.value(TransferFacts.DESTINATION_TERRITORY);
    if (isOutside(origin) || isOutside(destination)) {
      return Truth.FALSE;
    }
    if (origin == null || destination == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(
        origin
            .territory()
            .filter(territory -> NordicPlaces.isIn(destination, territory.state()))
            .isPresent());
  }

  private static boolean isOutside(@Nullable Place place) {
    return place != null && place.territory().isEmpty();
  }

  private static Truth rightHolderMoved(Case matter) {
    Movers movers = matter.value(AdvanceFacts.MOVED);
    RightHolder holder = matter.value(AdvanceFacts.RIGHT_HOLDER);
    if (movers == Movers.BOTH || movers == Movers.NEITHER) {
      return Truth.of(movers == Movers.BOTH);
    }
    return movers == null || holder == null ? Truth.UNKNOWN : Truth.of(movers.include(holder));
  }
}
