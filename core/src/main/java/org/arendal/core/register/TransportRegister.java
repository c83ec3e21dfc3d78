package org.arendal.core.register;

import static org.arendal.core.register.RegisterField.optional;
import static org.arendal.core.register.RegisterField.required;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads registers of national rules on transport. */
public final class TransportRegister {
  static final RegisterFile<TransportRule> FILE =
      new RegisterFile<>(
          RegisterSchema.with(
              required("id", FieldType.KEY, "The id of the rule."),
              required(
                  "kind", FieldType.oneOf(TransportRule.Topic.class), "What the rule is about."),
              optional(
                  "scheme",
                  FieldType.TEXT,
                  "The name of the scheme in the state's own language; all if left out."),
              optional(
                  "number",
                  FieldType.NUMBER,
                  "The least number of single trips; only rules of the kind `minimum-trips` have it."),
              optional(
                  "per",
                  FieldType.oneOf(TransportRule.Unit.class),
                  "The time for which trips are counted; present exactly if there is a number."),
              optional("body", FieldType.TEXT, "The body that the rule names.")),
          TransportRegister::entry,
          Optional.empty());

  private TransportRegister() {}

  /**
   * Reads a register of national rules on transport, keyed by their ids.
   *
   * <p>A record has the fields {@code id} and {@code kind} (the code of a topic), optionally {@code
   * scheme}, {@code number} with {@code per} (for the least number of single trips) and {@code
   * body}, and those of every register; see {@link BodyRegister#read}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<TransportRule> read(String file, Reader reader) throws IOException {
    return FILE.read(file, reader);
  }

  /**
   * Reads the rules that an agency enters; each has the basis {@code agency}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<TransportRule> readOverlay(String file, Reader reader) throws IOException {
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
  public static Register<TransportRule> readResource(
      String resource, @Nullable InputStream stream) {
    return FILE.readResource(resource, stream);
  }

  private static Entry<TransportRule> entry(RegisterRecord fields) {
    TransportRule rule =
        fields.at(
            "kind",
            () ->
                new TransportRule(
                    fields.required("kind", RegisterRecord.code(TransportRule.Topic.class)),
                    fields.optional("scheme"),
                    fields
                        .optional("number", FieldType::number)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                    fields.optional("per", RegisterRecord.code(TransportRule.Unit.class)),
                    fields.optional("body")));
    return fields.entry(fields.required("id"), rule);
  }
}
