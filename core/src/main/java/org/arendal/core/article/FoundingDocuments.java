package org.arendal.core.article;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;
import org.arendal.core.spi.CountryModule;

/**
 * The documents listed for one territory that can found maintenance advance in another.
 *
 * <p>The lists are not exhaustive: a document that is on none is judged by article 11(2) itself.
 *
 * @param from where the documents are issued
 * @param to where the advance is asked for
 * @param date the day asked for
 * @param inForce whether the Convention is in force in both territories on the day
 * @param listedFor the territory whose list it is: that of the state, if the territory has none
 * @param documents the documents of the list, and the kinds for which the day lies in a known gap
 * @param attestingBody who attests documents of the territory
 */
public record FoundingDocuments(
    Territory from,
    Territory to,
    LocalDate date,
    Truth inForce,
    Territory listedFor,
    List<Founding> documents,
    Contact attestingBody) {
  private static final String DECISION = "decision-without-attestation";

  /**
   * A kind of document.
   *
   * @param kind the kind
   * @param lookup the document, or the known gap that the day lies in
   * @param needsAttestation whether article 11(2) asks for an attestation of the issuing country
   * @param readings the contested readings on which that turns, whether open or settled
   */
  public record Founding(
      DocumentKind kind,
      Lookup<ListedDocument> lookup,
      Truth needsAttestation,
      List<ReadingUse> readings) {
    /** Copies the readings. */
    public Founding {
      requireNonNull(kind);
      requireNonNull(lookup);
      requireNonNull(needsAttestation);
      readings = List.copyOf(readings);
    }

    /** The contested readings on which it still depends whether an attestation is needed. */
    public List<Reading> open() {
      return readings.stream()
          .filter(use -> use.option().isEmpty())
          .map(ReadingUse::reading)
          .toList();
    }
  }

  /** Copies the documents. */
  public FoundingDocuments {
    requireNonNull(from);
    requireNonNull(to);
    requireNonNull(date);
    requireNonNull(inForce);
    requireNonNull(listedFor);
    requireNonNull(attestingBody);
    documents = List.copyOf(documents);
  }

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
    List<Founding> documents =
        register.keysFor(from).stream()
            .map(key -> register.findOnList(key, from, date))
            .filter(lookup -> lookup.entry().isPresent() || lookup.gap().isPresent())
            .map(lookup -> founding(law, lookup, to))
            .collect(toImmutableList());
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

  private static Founding founding(AssembledLaw law, Lookup<ListedDocument> lookup, Territory to) {
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
    return new Founding(kind, lookup, isDecision.truth().not(), Reasons.readings(isDecision, law));
  }

  private static Optional<Finding> find(Finding finding, String label) {
    return finding.condition().label().filter(label::equals).isPresent()
        ? Optional.of(finding)
        : finding.parts().stream().flatMap(part -> find(part, label).stream()).findFirst();
  }
}
