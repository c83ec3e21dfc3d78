package org.arendal.core.register;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.arendal.core.model.MeasureKind;
import org.jspecify.annotations.Nullable;

/** Reads registers of national rules on repatriation. */
public final class RepatriationRegister {
  private static final RegisterFile<RepatriationRule> FILE =
      new RegisterFile<>(
              RegisterRecord.with(
                  "id",
                  "kind",
                  "measures",
                  "number",
                  "permanent-intent",
                  "body",
                  "replaces",
                  "not-before"),
              RepatriationRegister::entry,
              Optional.of("replaces"))
          .withIds("id");

  private RepatriationRegister() {}

  /**
   * Reads a register of national rules, keyed by their ids.
   *
   * <p>A record has the fields {@code id} and {@code kind}, optionally {@code measures} (codes with
   * blanks between), {@code number} (of months or years, as the kind says), {@code
   * permanent-intent} ({@code yes}), {@code body}, {@code replaces} (the id of an earlier record)
   * and {@code not-before} (a day), and the fields of every register that {@link BodyRegister}
   * lists.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood or two entries that stand have one
   *     id, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<RepatriationRule> read(String file, Reader reader) throws IOException {
    return FILE.read(file, reader);
  }

  /**
   * Reads the national rules that an agency enters; each has the basis {@code agency}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood or two entries that stand have one
   *     id, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<RepatriationRule> readOverlay(String file, Reader reader)
      throws IOException {
    return FILE.readOverlay(file, reader);
  }

  /**
   * Reads a register of national rules that a country module opened with its own class, and closes
   * it.
   *
   * @param resource the name of the resource for error messages
   * @param stream the resource in UTF-8; null if there is none of that name
   * @throws RegisterFormatException if a line is not understood or two entries that stand have one
   *     id, with the resource and the line
   * @throws IllegalStateException if there is no such resource
   */
  public static Register<RepatriationRule> readResource(
      String resource, @Nullable InputStream stream) {
    return FILE.readResource(resource, stream);
  }

  private static Entry<RepatriationRule> entry(RegisterRecord fields) {
    RepatriationRule rule =
        RepatriationRule.builder()
            .kind(fields.required("kind", RegisterRecord.code(RepatriationRuleKind.class)))
            .measures(fields.optional("measures", RepatriationRegister::measures).orElse(List.of()))
            .number(
                fields.optional("number", RepatriationRegister::number).orElse(OptionalInt.empty()))
            .permanentIntent(
                fields.optional("permanent-intent", RepatriationRegister::yes).orElse(false))
            .body(fields.optional("body"))
            .replaces(fields.optional("replaces"))
            .notBefore(fields.optional("not-before", LocalDate::parse))
            .build();
    return fields.entry(fields.required("id"), rule);
  }

  private static List<MeasureKind> measures(String codes) {
    Function<String, MeasureKind> kind = RegisterRecord.code(MeasureKind.class);
    return Splitter.on(' ').splitToStream(codes).map(kind).toList();
  }

  private static OptionalInt number(String text) {
    int number = Integer.parseInt(text);
    if (number < 1) {
      throw new IllegalArgumentException("expected a number of months or years");
    }
    return OptionalInt.of(number);
  }

  private static boolean yes(String text) {
    if (!text.equals("yes")) {
      throw new IllegalArgumentException("expected yes, or no such line");
    }
    return true;
  }
}
