package org.arendal.core.register;

import static org.arendal.core.register.Field.list;
import static org.arendal.core.register.Field.optional;
import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.TEXT;
import static org.arendal.core.register.FieldType.TEXTS;
import static org.arendal.core.register.FieldType.oneOf;

import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.DocumentKind;

/** What register files and JSON say of a document that can found maintenance advance. */
final class ListedDocumentFields {
  private static final Field<ListedDocument, DocumentKind> DOCUMENT_KIND =
      required(
          "kind",
          oneOf(DocumentKind.class),
          ListedDocument::kind,
          "What kind of document it is; the key of the entry.");
  private static final Field<ListedDocument, String> NAME =
      required("name", TEXT, ListedDocument::name, "What the document is called.");
  private static final Field<ListedDocument, List<String>> ISSUERS =
      list("issuers", TEXTS, ListedDocument::issuers, "Those who issue or approve it.");
  private static final Field<ListedDocument, Optional<String>> LEGAL_BASIS =
      optional(
          "legal-basis", TEXT, ListedDocument::legalBasis, "The act and section that it rests on.");

  static final RegisterKind<ListedDocument> KIND =
      RegisterKind.of(
          "documents",
          "document",
          ListedDocumentFields::document,
          List.of(DOCUMENT_KIND, NAME, ISSUERS, LEGAL_BASIS));

  private ListedDocumentFields() {}

  private static ListedDocument document(RegisterRecord record) {
    return ListedDocument.builder()
        .kind(record.get(DOCUMENT_KIND))
        .name(record.get(NAME))
        .issuers(record.get(ISSUERS))
        .legalBasis(record.get(LEGAL_BASIS))
        .build();
  }
}
