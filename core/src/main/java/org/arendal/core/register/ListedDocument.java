package org.arendal.core.register;

import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.DocumentKind;
import org.immutables.value.Value;

/**
 * A kind of document on maintenance that a list names, with those who issue it.
 *
 * <p>The lists are not exhaustive: a document that is not listed can still be valid.
 */
@Value.Immutable
public abstract class ListedDocument {
  ListedDocument() {}

  /** Starts a listed document. */
  public static ListedDocumentBuilder builder() {
    return new ListedDocumentBuilder();
  }

  /** What kind of document it is. */
  public abstract DocumentKind kind();

  /** What the document is called. */
  public abstract String name();

  /** Those who issue or approve it; none for an agreement between private persons. */
  public abstract List<String> issuers();

  /** The act and section that it rests on, where the source gives them. */
  public abstract Optional<String> legalBasis();
}
