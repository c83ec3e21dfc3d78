package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.FoundingDocuments;
import org.arendal.core.answer.FoundingDocuments.Founding;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;
import org.arendal.core.words.Texts;
import org.arendal.core.words.Wording;

/** Puts the documents that can found maintenance advance into words. */
public final class DocumentsText {
  private DocumentsText() {}

  /** A list of documents as plain text, lines ended by a line feed. */
  public static String of(FoundingDocuments documents, Texts texts) {
    requireNonNull(documents, "documents");
    requireNonNull(texts, "texts");
    PlainText out = new PlainText(texts);
    out.title(texts.get("label.documents", documents.from(), documents.to(), documents.date()));
    if (documents.documents().isEmpty()) {
      out.row(texts.get("label.documents-none"));
    }
    documents.documents().forEach(founding -> document(out, founding, texts));
    ContactText.add(out, documents.attestingBody(), texts);
    out.paragraph(texts.get("label.remarks"), List.of());
    out.item(texts.get("label.documents-open"), Provisions.of("A11-2a A11-2b"));
    if (documents.inForce() != Truth.TRUE) {
      out.item(
          texts.get(
              "label.documents-in-force." + Words.code(documents.inForce()), documents.date()),
          Provisions.of("A14-1 A14-2 A15-2b"));
    }
    return out.toString();
  }

  private static void document(Printer out, Founding founding, Texts texts) {
    Lookup<ListedDocument> lookup = founding.lookup();
    out.item(
        lookup
            .entry()
            .map(entry -> head(entry.value(), texts))
            .orElseGet(
                () ->
                    texts.get("choice.document.kind." + founding.kind().code())
                        + ": "
                        + texts.get("lookup." + lookup.status().code(), lookup.date())),
        List.of());
    out.detail(texts.get("attestation." + Words.code(founding.needsAttestation())));
    founding
        .readings()
        .forEach(
            use ->
                out.detail(
                    ReadingText.of(use, texts)
                        + " "
                        + Citations.of(use.reading().provisions(), texts)));
    if (lookup.entry().isPresent()) {
      Optional<Wording> displaced =
          lookup.displaced().map(other -> Wording.kept(other.value().name()));
      EntryLines.found(out, lookup, displaced, texts);
    } else {
      EntryLines.gap(out, lookup.gap(), texts);
    }
  }

  /** A document by its name, who issues it, and what it rests on. */
  static String head(ListedDocument document, Texts texts) {
    List<String> head = new ArrayList<>(List.of(document.name()));
    if (!document.issuers().isEmpty()) {
      head.add(texts.get("label.documents-issuers", String.join("; ", document.issuers())));
    }
    document.legalBasis().ifPresent(head::add);
    return String.join(", ", head);
  }
}
