package org.arendal.core.register;

import static org.arendal.core.register.RegisterField.optional;
import static org.arendal.core.register.RegisterField.required;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.arendal.core.model.MeasureKind;
import org.arendal.core.time.ServedDays;
import org.jspecify.annotations.Nullable;

/** Reads registers of national rules on repatriation. */
public final class RepatriationRegister {
  static final RegisterFile<RepatriationRule> FILE =
      new RegisterFile<>(
              RegisterSchema.with(
                  required(
                      "id", FieldType.KEY, "The id of the rule, of which the file has one only."),
                  required(
                      "kind",
                      FieldType.oneOf(RepatriationRuleKind.class),
                      "What the rule or practice says."),
                  optional(
                      "measures",
                      FieldType.anyOf(MeasureKind.class),
                      "The measures that it is about; all if left out."),
                  optional(
                      "number",
                      FieldType.NUMBER,
                      "The number of months or years that it names, as its kind says."),
                  optional(
                      "permanent-intent",
                      FieldType.YES,
                      "Whether it asks for residence with a view to permanent stay."),
                  optional("body", FieldType.TEXT, "The body that it names, as printed."),
                  optional(
                      "replaces",
                      FieldType.KEYS,
                      "The ids of the rules that it took the place of, for the same territory."),
                  optional(
                      "not-before",
                      FieldType.DAY,
                      "A day before which it surely did not hold, where `start` is not known.")),
              RepatriationRegister::entry,
              Optional.of("replaces"))
          .withIds("id");

  private RepatriationRegister() {}

  /**
   * Reads a register of national rules, keyed by their ids.
   *
   * <p>A record has the fields {@code id} and {@code kind}, optionally {@code measures} (codes with
   * blanks between), {@code number} (of months or years, as the kind says), {@code
   * permanent-intent} ({@code yes}), {@code body}, {@code replaces} (ids of earlier records) and
   * {@code not-before} (a day), and the fields of every register that {@link BodyRegister} lists.
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
                fields
                    .optional("number", FieldType::number)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty()))
            .permanentIntent(fields.optional("permanent-intent", FieldType::yes).orElse(false))
            .body(fields.optional("body"))
            .replaces(fields.words("replaces"))
            .notBefore(fields.optional("not-before", ServedDays::parse))
            .build();
    return fields.entry(fields.required("id"), rule);
  }

  private static List<MeasureKind> measures(String codes) {
    Function<String, MeasureKind> kind = RegisterRecord.code(MeasureKind.class);
    return Splitter.on(' ').splitToStream(codes).map(kind).toList();
  }
}
