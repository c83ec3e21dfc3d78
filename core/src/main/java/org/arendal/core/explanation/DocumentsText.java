package org.arendal.core.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.article.FoundingDocuments;
import org.arendal.core.article.FoundingDocuments.Founding;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;

/** Puts the documents that can found maintenance advance into words. */
public final class DocumentsText {
  private static final String MARGIN = "    ";

  private DocumentsText() {}

  /** A list of documents as plain text, lines ended by a line feed. */
  public static String of(FoundingDocuments documents, Texts texts) {
    Lines lines = new Lines();
    lines.add("", texts.get("label.documents", documents.from(), documents.to(), documents.date()));
    if (documents.documents().isEmpty()) {
      lines.add("  ", texts.get("label.documents-none"));
    }
    documents.documents().forEach(founding -> document(lines, founding, texts));
    ContactText.add(lines, documents.attestingBody(), texts);
    lines.add("", texts.get("label.remarks"));
    lines.add(
        "  - ",
        texts.get("label.documents-open")
            + " "
            + Citations.of(Provisions.of("A11-2a A11-2b"), texts));
    if (documents.inForce() != Truth.TRUE) {
      lines.add(
          "  - ",
          texts.get(
                  "label.documents-in-force." + FindingText.code(documents.inForce()),
                  documents.date())
              + " "
              + Citations.of(Provisions.of("A14-1 A14-2 A15-2b"), texts));
    }
    return lines.toString();
  }

  private static void document(Lines lines, Founding founding, Texts texts) {
    Lookup<ListedDocument> lookup = founding.lookup();
    lines.add(
        "  - ",
        lookup
            .entry()
            .map(entry -> head(entry.value(), texts))
            .orElseGet(
                () ->
                    texts.get("choice.document.kind." + founding.kind().code())
                        + ": "
                        + texts.get("lookup." + lookup.status().code(), lookup.date())));
    lines.add(MARGIN, texts.get("attestation." + FindingText.code(founding.needsAttestation())));
    founding.readings().forEach(use -> lines.add(MARGIN, ReadingText.of(use, texts)));
    if (lookup.entry().isPresent()) {
      Optional<String> displaced = lookup.displaced().map(other -> other.value().name());
      EntryLines.found(lines, lookup, displaced, texts);
    } else {
      EntryLines.gap(lines, lookup.gap(), texts);
    }
  }

  private static String head(ListedDocument document, Texts texts) {
    List<String> head = new ArrayList<>(List.of(document.name()));
    if (!document.issuers().isEmpty()) {
      head.add(texts.get("label.documents-issuers", String.join("; ", document.issuers())));
    }
    document.legalBasis().ifPresent(head::add);
    return String.join(", ", head);
  }
}
