package org.arendal.core.register;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.arendal.core.register.RegisterField.optional;
import static org.arendal.core.register.RegisterField.required;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import org.arendal.core.time.ServedDays;
import org.jspecify.annotations.Nullable;

/** Reads registers of instruments: national ones, and those beside the Convention. */
public final class InstrumentRegister {
  static final RegisterFile<Instrument> FILE =
      new RegisterFile<>(
          RegisterSchema.with(
              required(
                  "key",
                  FieldType.KEY,
                  "The place beside the Convention that it held, or else the register's own name for it."),
              required(
                  "kind", FieldType.oneOf(Instrument.Kind.class), "What sort of instrument it is."),
              optional("title", FieldType.TEXT, "The title, where the source names a text."),
              optional("citation", FieldType.TEXT, "How the text is cited."),
              optional("issued", FieldType.DAY, "The date that the text bears.")),
          InstrumentRegister::entry,
          Optional.empty());
  private static final ImmutableSet<String> RELATED =
      Arrays.stream(RelatedInstrument.values())
          .map(RelatedInstrument::code)
          .collect(toImmutableSet());

  private InstrumentRegister() {}

  /**
   * Reads a register of instruments, keyed by the code of a {@link RelatedInstrument} if it stands
   * beside the Convention, and by names of its own if not.
   *
   * <p>A record has the fields {@code key} and {@code kind}, optionally {@code title}, {@code
   * citation} and {@code issued} (a day), and those of every register: see {@link
   * BodyRegister#read}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<Instrument> read(String file, Reader reader) throws IOException {
    return FILE.read(file, reader);
  }

  /**
   * Reads the instruments that an agency enters; each has the basis {@code agency}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<Instrument> readOverlay(String file, Reader reader) throws IOException {
    return FILE.readOverlay(file, reader);
  }

  /**
   * Reads a register of instruments that a country module opened with its own class, and closes it.
   *
   * @param resource the name of the resource for error messages
   * @param stream the resource in UTF-8; null if there is none of that name
   * @throws RegisterFormatException if a line is not understood, with the resource and the line
   * @throws IllegalStateException if there is no such resource
   */
  public static Register<Instrument> readResource(String resource, @Nullable InputStream stream) {
    return FILE.readResource(resource, stream);
  }

  private static Entry<Instrument> entry(RegisterRecord fields) {
    Instrument instrument =
        Instrument.builder()
            .kind(fields.required("kind", RegisterRecord.code(Instrument.Kind.class)))
            .title(fields.optional("title"))
            .citation(fields.optional("citation"))
            .issued(fields.optional("issued", ServedDays::parse))
            .build();
    String key = fields.key();
    if (RELATED.contains(key) != instrument.kind().isRelated()) {
      throw fields.error(
          "kind", "'%s' does not fit the key '%s'".formatted(instrument.kind().code(), key));
    }
    return fields.entry(key, instrument);
  }
}
