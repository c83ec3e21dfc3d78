package org.arendal.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.Contact;
import org.arendal.core.Convention;
import org.arendal.core.Determination;
import org.arendal.core.article.ReadingUse;
import org.arendal.core.law.Article;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.DocumentFacts;
import org.arendal.core.model.DocumentKind;
import org.arendal.core.model.Place;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.ListedDocument;

/**
 * The documents listed for one territory that can found maintenance advance in another.
 *
 * <p>Whether a kind needs an attestation is not said here: article 11(2) is asked.
 */
final class FoundingDocuments {
  private static final String DECISION = "decision-without-attestation";

  private final Convention convention;
  private final Territory from;
  private final Territory to;
  private final LocalDate day;

  /**
   * A listed document.
   *
   * @param entry the entry
   * @param needsAttestation whether article 11(2) asks for an attestation
   * @param open the contested readings on which that depends
   */
  record Founding(Entry<ListedDocument> entry, Truth needsAttestation, List<Reading> open) {}

  FoundingDocuments(Convention convention, Territory from, Territory to, LocalDate day) {
    this.convention = convention;
    this.from = from;
    this.to = to;
    this.day = day;
  }

  /** The territory whose list is read: the one asked for, or its state if it has none. */
  Territory listedFor() {
    return entries().anyMatch(entry -> entry.territory() == from)
        ? from
        : from.state().mainTerritory();
  }

  /** The documents that are listed for the day. */
  List<Founding> documents() {
    Territory listedFor = listedFor();
    return entries()
        .filter(entry -> entry.territory() == listedFor && entry.validity().surelyContains(day))
        .map(this::founding)
        .toList();
  }

  /** Who attests documents. */
  Contact attestingBody() {
    return new Contact(
        from,
        BodyFunction.ATTESTING_BODY,
        false,
        convention.find(BodyFunction.ATTESTING_BODY, from, day));
  }

  private Stream<Entry<ListedDocument>> entries() {
    return convention
        .law()
        .country(from.state())
        .orElseThrow()
        .maintenanceDocuments()
        .entries()
        .stream();
  }

  private Founding founding(Entry<ListedDocument> entry) {
    Determination answer =
        convention.evaluate(
            Article.MAINTENANCE_DOCUMENT,
            Case.builder(day, to)
                .with(DocumentFacts.ISSUING_COUNTRY, Place.of(from))
                .with(DocumentFacts.KIND, entry.value().kind())
                .build());
    Truth isDecision = find(answer.finding(), DECISION).map(Finding::truth).orElse(Truth.UNKNOWN);
    List<Reading> open =
        isDecision.isKnown()
            ? List.of()
            : answer.readings().stream()
                .filter(use -> use.option().isEmpty())
                .map(ReadingUse::reading)
                .filter(reading -> concerns(reading, entry.value().kind()))
                .toList();
    return new Founding(entry, isDecision.not(), open);
  }

  private static boolean concerns(Reading reading, DocumentKind kind) {
    return reading.id().endsWith(kind.code());
  }

  private static Optional<Finding> find(Finding finding, String label) {
    return finding.condition().label().filter(label::equals).isPresent()
        ? Optional.of(finding)
        : finding.parts().stream().flatMap(part -> find(part, label).stream()).findFirst();
  }
}
