package org.arendal.core.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.FoundingDocuments;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.Place;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;
import org.arendal.core.spi.CountryModule;

/** Which listed documents of a territory found maintenance advance elsewhere, by article 11(2). */
public final class DocumentsOfTerritory {
  private static final String DECISION = "decision-without-attestation";

  private DocumentsOfTerritory() {}

  /**
   * The documents of a territory.
   *
   * @param law the law by which article 11(2) is answered
   * @param country the module of the territory of issue
   * @throws IllegalArgumentException if both are parts of one country
   */
  public static FoundingDocuments of(
      AssembledLaw law, CountryModule country, Territory from, Territory to, LocalDate date) {
    if (from.state() == to.state()) {
      throw new IllegalArgumentException(
          "%s and %s are parts of one country".formatted(from.code(), to.code()));
    }
    Register<ListedDocument> register = country.maintenanceDocuments();
    List<FoundingDocuments.Founding> documents =
        register.keysFor(from).stream()
            .map(key -> register.findOnList(key, from, date))
            .filter(lookup -> lookup.entry().isPresent() || lookup.gap().isPresent())
            .map(lookup -> founding(law, lookup, to))
            .toList();
    return new FoundingDocuments(
        from,
        to,
        date,
        law.inForce(from, date).and(law.inForce(to, date)),
        register.listOwner(from),
        documents,
        new Contact(
            from,
            BodyFunction.ATTESTING_BODY,
            false,
            Contacts.find(BodyFunction.ATTESTING_BODY, from, date, country.bodies())));
  }

  private static FoundingDocuments.Founding founding(
      AssembledLaw law, Lookup<ListedDocument> lookup, Territory to) {
    DocumentKind kind =
        Arrays.stream(DocumentKind.values())
            .filter(k -> k.code().equals(lookup.key()))
            .findFirst()
            .orElseThrow();
    Determination answer =
        Articles.of(Article.MAINTENANCE_DOCUMENT)
            .evaluate(
                Case.builder(lookup.date(), to)
                    .with(DocumentFacts.ISSUING_COUNTRY, Place.of(lookup.territory()))
                    .with(DocumentFacts.KIND, kind)
                    .build(),
                law);
    Finding isDecision = find(answer.finding(), DECISION).orElseThrow();
    return new FoundingDocuments.Founding(
        kind, lookup, isDecision.truth().not(), Reasons.readings(isDecision, answer.matter(), law));
  }

  private static Optional<Finding> find(Finding finding, String label) {
    return finding.condition().label().filter(label::equals).isPresent()
        ? Optional.of(finding)
        : finding.parts().stream().flatMap(part -> find(part, label).stream()).findFirst();
  }
}
