package org.arendal.core.article;

import java.time.LocalDate;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;

/** Moves that article 9 is about. */
final class Moves {
  private Moves() {}

  /** A Finnish citizen, handled in Sweden, with everything that the article asks for. */
  static Case move(LocalDate date, String origin, String destination) {
    return CaseText.of(
        date,
        """
        host.territory: SE; person.citizenships: FI; transfer.originTerritory: %s;
        transfer.destinationTerritory: %s; transfer.specialTie: yes; care.longTerm: yes;
        relocation.wish: yes; relocation.canExpressWill: yes; relocation.improvesLife: yes;
        relocation.assistanceNecessary: yes; relocation.forBetterCare: no;
        relocation.originAgrees: yes; relocation.destinationAgrees: yes
        """
            .formatted(origin, destination));
  }

  /** The same with an agreement that divides costs, those of sickness included. */
  static Case agreed(LocalDate date, String origin, String destination) {
    return CaseText.with(
        move(date, origin, destination),
        "agreement.onMove: yes; agreement.costDivision: yes; "
            + "agreement.coversSicknessBenefits: yes");
  }
}
