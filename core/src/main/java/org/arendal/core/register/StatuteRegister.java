package org.arendal.core.register;

import static org.arendal.core.register.RegisterField.optional;
import static org.arendal.core.register.RegisterField.required;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import org.arendal.core.model.BenefitCategory;
import org.arendal.core.time.ServedDays;
import org.jspecify.annotations.Nullable;

/** Reads lists of acts. */
public final class StatuteRegister {
  static final RegisterFile<Statute> FILE =
      new RegisterFile<>(
          RegisterSchema.with(
              required(
                  "key",
                  FieldType.KEY,
                  "The register's own name for the act, since numbers recur."),
              required(
                  "category",
                  FieldType.oneOf(Statute.LISTED),
                  "The letter or paragraph of article 2 under which the act is listed."),
              required(
                  "title",
                  FieldType.TEXT,
                  "The title, its spelling restored where the source misprints it."),
              optional("printed", FieldType.TEXT, "The title as printed, where that differs."),
              optional(
                  "original",
                  FieldType.TEXT,
                  "The title in the act's own language, where the list has a translation."),
              optional("english", FieldType.TEXT, "The title in English, for orientation."),
              optional(
                  "citation", FieldType.TEXT, "How the source cites the act beside its title."),
              optional(
                  "printed-citation",
                  FieldType.TEXT,
                  "The citation as printed, where only its spelling differs."),
              optional(
                  "presumed-citation",
                  FieldType.TEXT,
                  "The citation presumably meant, where the source has another one."),
              optional("issued", FieldType.DAY, "The date that the act bears."),
              optional(
                  "amendments",
                  FieldType.TEXT,
                  "What the source says about later changes, in its words."),
              optional(
                  "applies",
                  FieldType.TEXT,
                  "The enactments of the state that the act applies to its territory."),
              optional(
                  "replaces",
                  FieldType.KEYS,
                  "The keys of the acts that this one replaced, for the same territory.")),
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
            .issued(fields.optional("issued", ServedDays::parse))
            .amendments(fields.optional("amendments"))
            .applies(fields.optional("applies"))
            .replaces(fields.words("replaces"));
    return fields.entry(fields.key(), fields.at("category", statute::build));
  }
}
