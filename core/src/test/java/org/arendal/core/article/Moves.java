package org.arendal.core.article;

import static org.arendal.core.article.Matters.judged;

import java.time.LocalDate;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.CareFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/** Moves that article 9 is about. */
final class Moves {
  private Moves() {}

  /** A Finnish citizen, handled in Sweden, with everything that the article asks for. */
  static Case move(LocalDate date, String origin, String destination) {
    return Case.builder(date, Territory.SWEDEN)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
        .with(TransferFacts.ORIGIN_TERRITORY, Place.of(origin))
        .with(TransferFacts.DESTINATION_TERRITORY, Place.of(destination))
        .with(TransferFacts.SPECIAL_TIE, judged(true))
        .with(CareFacts.LONG_TERM, judged(true))
        .with(RelocationFacts.WISH, true)
        .with(RelocationFacts.CAN_EXPRESS_WILL, true)
        .with(RelocationFacts.IMPROVES_LIFE, judged(true))
        .with(RelocationFacts.ASSISTANCE_NECESSARY, judged(true))
        .with(RelocationFacts.FOR_BETTER_CARE, judged(false))
        .with(RelocationFacts.ORIGIN_AGREES, true)
        .with(RelocationFacts.DESTINATION_AGREES, true)
        .build();
  }

  /** The same with an agreement that divides costs, those of sickness included. */
  static Case agreed(LocalDate date, String origin, String destination) {
    return move(date, origin, destination).toBuilder()
        .with(AgreementFacts.ON_MOVE, true)
        .with(AgreementFacts.COST_DIVISION, true)
        .with(AgreementFacts.COVERS_SICKNESS_BENEFITS, true)
        .build();
  }
}
