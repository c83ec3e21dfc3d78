package org.arendal.core.register;

import static org.arendal.core.register.RegisterField.optional;
import static org.arendal.core.register.RegisterField.required;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.arendal.core.model.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Reads registers of documents that can found maintenance advance. */
public final class DocumentRegister {
  static final RegisterFile<ListedDocument> FILE =
      new RegisterFile<>(
          RegisterSchema.with(
              required(
                  "kind",
                  FieldType.oneOf(DocumentKind.class),
                  "What kind of document it is; the key of the entry."),
              required("name", FieldType.TEXT, "What the document is called."),
              optional("issuers", FieldType.TEXTS, "Those who issue or approve it."),
              optional("legal-basis", FieldType.TEXT, "The act and section that it rests on.")),
          DocumentRegister::entry,
          Optional.empty());
  private static final Splitter SEMICOLON = Splitter.on(';').trimResults().omitEmptyStrings();

  private DocumentRegister() {}

  /**
   * Reads a register of documents, keyed by the code of their kind.
   *
   * <p>A record has the fields {@code kind} and {@code name}, optionally {@code issuers} (with
   * semicolons between them) and {@code legal-basis}, and those of every register; see {@link
   * BodyRegister#read}. The days are those on which a document of the kind could be issued.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<ListedDocument> read(String file, Reader reader) throws IOException {
    return FILE.read(file, reader);
  }

  /**
   * Reads the documents that an agency enters; each has the basis {@code agency}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<ListedDocument> readOverlay(String file, Reader reader)
      throws IOException {
    return FILE.readOverlay(file, reader);
  }

  /**
   * Reads a register that a country module opened with its own class, and closes it.
   *
   * @param resource the name of the resource for error messages
   * @param stream the resource in UTF-8; null if there is none of that name
   * @throws RegisterFormatException if a line is not understood, with the resource and the line
   * @throws IllegalStateException if there is no such resource
   */
  public static Register<ListedDocument> readResource(
      String resource, @Nullable InputStream stream) {
    return FILE.readResource(resource, stream);
  }

  private static Entry<ListedDocument> entry(RegisterRecord fields) {
    ListedDocument document =
        ListedDocument.builder()
            .kind(fields.required("kind", RegisterRecord.code(DocumentKind.class)))
            .name(fields.required("name"))
            .issuers(fields.optional("issuers").map(SEMICOLON::splitToList).orElse(List.of()))
            .legalBasis(fields.optional("legal-basis"))
            .build();
    return fields.entry(document.kind().code(), document);
  }
}
