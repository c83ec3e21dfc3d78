package org.arendal.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads registers of national rules on transport. */
public final class TransportRegister {
  private static final RegisterFile<TransportRule> FILE =
      new RegisterFile<>(
          RegisterRecord.with("id", "kind", "scheme", "number", "per", "body"),
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
                        .optional("number", Integer::valueOf)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                    fields.optional("per", RegisterRecord.code(TransportRule.Unit.class)),
                    fields.optional("body")));
    return fields.entry(fields.required("id"), rule);
  }
}
