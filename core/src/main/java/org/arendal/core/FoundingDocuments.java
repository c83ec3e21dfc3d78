package org.arendal.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.article.FactCriterion;
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
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Register;

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
   * @param open the contested readings on which that still depends
   */
  public record Founding(
      DocumentKind kind,
      Lookup<ListedDocument> lookup,
      Truth needsAttestation,
      List<Reading> open) {
    /** Copies the readings. */
    public Founding {
      requireNonNull(kind);
      requireNonNull(lookup);
      requireNonNull(needsAttestation);
      open = List.copyOf(open);
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

  static FoundingDocuments of(
      Convention convention,
      Register<ListedDocument> register,
      Territory from,
      Territory to,
      LocalDate date) {
    if (from.state() == to.state()) {
      throw new IllegalArgumentException(
          "%s and %s are parts of one country".formatted(from.code(), to.code()));
    }
    Territory listedFor = listsFor(register, from) ? from : from.state().mainTerritory();
    Set<String> keys =
        Sets.union(
            new LinkedHashSet<>(register.keys(listedFor)),
            new LinkedHashSet<>(register.keys(from)));
    List<Founding> documents =
        keys.stream()
            .map(key -> register.find(key, from, date))
            .filter(lookup -> lookup.entry().isPresent() || lookup.gap().isPresent())
            .map(lookup -> founding(convention, lookup, to))
            .collect(toImmutableList());
    return new FoundingDocuments(
        from,
        to,
        date,
        convention.law().inForce(from, date).and(convention.law().inForce(to, date)),
        listedFor,
        documents,
        new Contact(
            from,
            BodyFunction.ATTESTING_BODY,
            false,
            convention.find(BodyFunction.ATTESTING_BODY, from, date)));
  }

  /** An agency that enters one document for a territory does not give it a list of its own. */
  private static boolean listsFor(Register<ListedDocument> register, Territory territory) {
    return register.entries().stream()
        .filter(entry -> entry.territory() == territory)
        .map(Entry::provenance)
        .anyMatch(provenance -> provenance.basis() != Provenance.Basis.AGENCY);
  }

  private static Founding founding(
      Convention convention, Lookup<ListedDocument> lookup, Territory to) {
    DocumentKind kind =
        Arrays.stream(DocumentKind.values())
            .filter(k -> k.code().equals(lookup.key()))
            .findFirst()
            .orElseThrow();
    Determination answer =
        convention.evaluate(
            Article.MAINTENANCE_DOCUMENT,
            Case.builder(lookup.date(), to)
                .with(DocumentFacts.ISSUING_COUNTRY, Place.of(lookup.territory()))
                .with(DocumentFacts.KIND, kind)
                .build());
    Finding isDecision = find(answer.finding(), DECISION).orElseThrow();
    return new Founding(
        kind, lookup, isDecision.truth().not(), openReadings(isDecision).distinct().toList());
  }

  /** The kind is known, so what is unknown waits for a reading. */
  private static Stream<Reading> openReadings(Finding finding) {
    if (finding.truth().isKnown()) {
      return Stream.empty();
    }
    return finding.condition().criterion().orElse(null) instanceof FactCriterion leaf
        ? leaf.reading().stream()
        : finding.parts().stream().flatMap(FoundingDocuments::openReadings);
  }

  private static Optional<Finding> find(Finding finding, String label) {
    return finding.condition().label().filter(label::equals).isPresent()
        ? Optional.of(finding)
        : finding.parts().stream().flatMap(part -> find(part, label).stream()).findFirst();
  }
}
