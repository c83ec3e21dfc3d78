package org.arendal.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.model.BenefitCategory;
import org.jspecify.annotations.Nullable;

/** Reads lists of acts. */
public final class StatuteRegister {
  private static final RegisterFile<Statute> FILE =
      new RegisterFile<>(
          RegisterRecord.with(
              "key",
              "category",
              "title",
              "printed",
              "original",
              "english",
              "citation",
              "printed-citation",
              "presumed-citation",
              "issued",
              "amendments",
              "applies",
              "replaces"),
          StatuteRegister::entry,
          Optional.of("replaces"));

  private StatuteRegister() {}

  /**
   * Reads a list of acts, keyed by names of the register's own.
   *
   * <p>A record has the fields {@code key}, {@code category} and {@code title}, optionally {@code
   * citation}, {@code printed}, {@code original} and {@code english} (titles), {@code
   * printed-citation}, {@code presumed-citation}, {@code issued} (a day), {@code amendments},
   * {@code applies} and {@code replaces} (keys in the same territory), and those of every register:
   * see {@link BodyRegister#read}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<Statute> read(String file, Reader reader) throws IOException {
    return FILE.read(file, reader);
  }

  /**
   * Reads the acts that an agency lists; each has the basis {@code agency}. What they replace may
   * be an act of the library.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<Statute> readOverlay(String file, Reader reader) throws IOException {
    return FILE.readOverlay(file, reader);
  }

  /**
   * Reads a list of acts that a country module opened with its own class, and closes it.
   *
   * @param resource the name of the resource for error messages
   * @param stream the resource in UTF-8; null if there is none of that name
   * @throws RegisterFormatException if a line is not understood, with the resource and the line
   * @throws IllegalStateException if there is no such resource
   */
  public static Register<Statute> readResource(String resource, @Nullable InputStream stream) {
    return FILE.readResource(resource, stream);
  }

  private static Entry<Statute> entry(RegisterRecord fields) {
    StatuteBuilder statute =
        Statute.builder()
            .category(fields.required("category", RegisterRecord.code(BenefitCategory.class)))
            .title(fields.required("title"))
            .printedTitle(fields.optional("printed"))
            .originalTitle(fields.optional("original"))
            .englishTitle(fields.optional("english"))
            .citation(fields.optional("citation"))
            .printedCitation(fields.optional("printed-citation"))
            .presumedCitation(fields.optional("presumed-citation"))
            .issued(fields.optional("issued", LocalDate::parse))
            .amendments(fields.optional("amendments"))
            .applies(fields.optional("applies"))
            .replaces(fields.words("replaces"));
    return fields.entry(fields.key(), fields.at("category", statute::build));
  }
}
