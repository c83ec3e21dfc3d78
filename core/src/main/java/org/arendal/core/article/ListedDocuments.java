package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.Place;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;
import org.arendal.core.time.TreatyCalendar;

/**
 * What the lists of documents say about a document.
 *
 * <p>A territory with a list of its own has only that list; one without goes by its state's. The
 * lists are not exhaustive, so they never decide against a document (notes, point 63).
 */
final class ListedDocuments {
  private ListedDocuments() {}

  /** Whether the guidance lists the kind for the territory. */
  static boolean ofGuidance(DocumentKind kind, Territory territory, AssembledLaw law) {
    return list(territory, law).listFor(territory).stream()
        .anyMatch(e -> e.value().kind() == kind && e.provenance().provision().isPresent());
  }

  /** What to know about a document's place on the lists and about those who attest. */
  static List<Remark> remarks(Truth isPublicDecision, Case matter, AssembledLaw law) {
    Territory issuing =
        matter.get(DocumentFacts.ISSUING_COUNTRY).flatMap(Place::territory).orElse(null);
    if (issuing == null
        || law.country(issuing.state()).isEmpty()
        || matter.asOf().isBefore(TreatyCalendar.ENTRY_INTO_FORCE)) {
      return List.of();
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    matter
        .get(DocumentFacts.KIND)
        .ifPresent(kind -> remarks.add(listing(kind, issuing, matter, law)));
    if (isPublicDecision != Truth.TRUE) {
      attesting(issuing).ifPresent(remarks::add);
    }
    if (attestingBody(issuing, matter, law).status() == Lookup.Status.NONE_LISTED) {
      remarks.add(remark("no-attesting-body-listed", issuing, "A11-2b A11-2-is-0"));
    }
    matter
        .get(DocumentFacts.ATTESTING_COUNTRY)
        .flatMap(Place::territory)
        .filter(attesting -> attesting != issuing && attesting.state() == issuing.state())
        .ifPresent(
            attesting -> remarks.add(remark("attested-elsewhere-in-state", issuing, "A11-2b")));
    return remarks.build();
  }

  /** By the day of issue; while that is unknown, only what holds for every day that it can be. */
  private static Remark listing(
      DocumentKind kind, Territory issuing, Case matter, AssembledLaw law) {
    LocalDate issued = matter.value(DocumentFacts.ISSUE_DATE);
    if (issued != null) {
      return listing(kind, issuing, issued, law);
    }
    Set<Remark> possible = new HashSet<>();
    Stream.concat(
            Stream.of(TreatyCalendar.ENTRY_INTO_FORCE, matter.asOf()),
            list(issuing, law).entries().stream()
                .filter(entry -> entry.value().kind() == kind)
                .map(Entry::validity)
                .flatMap(
                    days ->
                        Stream.of(days.start(), days.end().map(day -> day.plusDays(1)))
                            .flatMap(Optional::stream)))
        .filter(day -> !day.isAfter(matter.asOf()))
        .forEach(day -> possible.add(listing(kind, issuing, day, law)));
    return possible.size() == 1
        ? possible.iterator().next()
        : remark("document-list-by-issue-day", issuing, "A11-2a A11-2b");
  }

  private static Remark listing(
      DocumentKind kind, Territory issuing, LocalDate issued, AssembledLaw law) {
    // The lists are of 1996; what they name was issued before too.
    LocalDate day =
        issued.isBefore(TreatyCalendar.ENTRY_INTO_FORCE) ? TreatyCalendar.ENTRY_INTO_FORCE : issued;
    return list(issuing, law)
        .findOnList(kind.code(), issuing, day)
        .entry()
        .map(ListedDocuments::listed)
        .orElseGet(() -> remark("document-not-listed", issuing, "A11-2a A11-2b"));
  }

  private static Register<ListedDocument> list(Territory issuing, AssembledLaw law) {
    return law.country(issuing.state()).orElseThrow().maintenanceDocuments();
  }

  private static Remark listed(Entry<ListedDocument> entry) {
    List<String> issuers = entry.value().issuers();
    List<Provision> provisions =
        entry.provenance().provision().map(List::of).orElse(Provisions.of("A11-2a"));
    Argument territory = Argument.of(entry.territory());
    Argument document = Argument.source(entry.value().name());
    return issuers.isEmpty()
        ? Remark.of("document-listed", provisions, territory, document)
        : Remark.of(
            "document-listed-with-issuers",
            provisions,
            territory,
            document,
            Argument.source(String.join("; ", issuers)));
  }

  /** At whose request the guidance lets a document be attested; empty for Iceland. */
  private static Optional<Remark> attesting(Territory issuing) {
    return switch (issuing.state()) {
      case DENMARK -> Optional.of(remark("attestation-asked-for-by", issuing, "A11-2-dk-att"));
      case FINLAND -> Optional.of(remark("attestation-can-be-given", issuing, "A11-2-fi-att"));
      case NORWAY -> Optional.of(remark("attestation-on-request", issuing, "A11-2-no-att"));
      case SWEDEN -> Optional.of(remark("attestation-on-request", issuing, "A11-2-se-att"));
      case ICELAND -> Optional.empty();
    };
  }

  private static Lookup<?> attestingBody(Territory issuing, Case matter, AssembledLaw law) {
    return law.country(issuing.state())
        .orElseThrow()
        .bodies()
        .find(BodyFunction.ATTESTING_BODY.code(), issuing, matter.asOf());
  }

  private static Remark remark(String id, Territory territory, String provisions) {
    return Remark.of(id, Provisions.of(provisions), Argument.of(territory));
  }
}
