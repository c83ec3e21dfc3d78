package org.arendal.core.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.BodyFunction;

/** Whom to ask about maintenance. Source: A11-2-n0, A11-3-g4, A13-1a. */
final class MaintenanceContacts {
  private MaintenanceContacts() {}

  /** Those who paid advance, or may have. */
  static List<WantedContact> payers(Case matter) {
    Set<Territory> territories = new LinkedHashSet<>();
    matter
        .get(AdvanceFacts.FOREIGN_PAYMENTS)
        .ifPresent(
            paid ->
                paid.payments().stream().map(AdvancePayment::territory).forEach(territories::add));
    matter
        .get(TransferFacts.ORIGIN_TERRITORY)
        .flatMap(Place::territory)
        .ifPresent(territories::add);
    // "Et andet nordisk land": another territory of the host's state is none.
    matter
        .get(HostFacts.TERRITORY)
        .ifPresent(host -> territories.removeIf(one -> one.state() == host.state()));
    return territories.stream()
        .map(territory -> new WantedContact(BodyFunction.ADVANCE_PAYER, territory))
        .toList();
  }

  /**
   * Who attests where the document was issued, if it may need that, and who gives notice of the
   * standard amount.
   */
  static List<WantedContact> forDocument(Truth isPublicDecision, Case matter) {
    Optional<Territory> issuing =
        matter.get(DocumentFacts.ISSUING_COUNTRY).flatMap(Place::territory);
    Optional<Territory> host = matter.get(HostFacts.TERRITORY);
    return Stream.of(
            issuing
                .filter(t -> isPublicDecision != Truth.TRUE)
                .map(t -> new WantedContact(BodyFunction.ATTESTING_BODY, t)),
            issuing.map(t -> new WantedContact(BodyFunction.STANDARD_AMOUNT_BODY, t)),
            host.map(t -> new WantedContact(BodyFunction.STANDARD_AMOUNT_BODY, t)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
