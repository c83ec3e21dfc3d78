package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;

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
      requireNonNull(kind, "kind");
      requireNonNull(lookup, "lookup");
      requireNonNull(needsAttestation, "needsAttestation");
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
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(date, "date");
    requireNonNull(inForce, "inForce");
    requireNonNull(listedFor, "listedFor");
    requireNonNull(attestingBody, "attestingBody");
    documents = List.copyOf(documents);
  }
}
