package org.arendal.core.register;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.arendal.core.model.Coded;
import org.arendal.core.model.FreeText;
import org.arendal.core.model.Suggestion;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;
import org.arendal.core.time.ServedDays;

/**
 * One record of a register file: lines {@code name: value}, ended by a blank line or the end.
 *
 * <p>A record either is an entry, or, if it has the field {@code gap}, says that for some days no
 * entry is known; such a record has no source.
 *
 * <p>Lines that begin with {@code #} are comments. Nothing else is passed over: a line without a
 * colon, a field that the register does not have, or one given twice is an error.
 */
final class RegisterRecord {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter COLON = Splitter.on(':').limit(2).trimResults();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final int firstLine;
  private final Map<String, String> fields;
  private final Map<String, Integer> lines;

  private RegisterRecord(
      String file, int firstLine, Map<String, String> fields, Map<String, Integer> lines) {
    this.file = file;
    this.firstLine = firstLine;
    this.fields = fields;
    this.lines = lines;
  }

  /** Reads all records; {@code file} is the name that errors mention. */
  static List<RegisterRecord> readAll(String file, Reader reader, RegisterSchema schema)
      throws IOException {
    ImmutableList.Builder<RegisterRecord> records = ImmutableList.builder();
    BufferedReader in = new BufferedReader(reader);
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    int number = 0;
    int first = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(1);
      }
      refuseHidden(file, number, line);
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        if (!fields.isEmpty()) {
          records.add(of(file, first, fields, lines, schema));
          fields = new LinkedHashMap<>();
          lines = new LinkedHashMap<>();
        }
        continue;
      }
      first = fields.isEmpty() ? number : first;
      List<String> parts = COLON.splitToList(line);
      if (parts.size() != 2 || parts.get(1).isEmpty()) {
        throw new RegisterFormatException(file, number, "expected 'field: value'");
      }
      String name = parts.get(0);
      if (!schema.entryHas(name) && !schema.gapHas(name)) {
        throw new RegisterFormatException(file, number, "unknown field" + meant(name, schema));
      }
      if (fields.put(name, parts.get(1)) != null) {
        throw new RegisterFormatException(file, number, "field '" + name + "' given twice");
      }
      lines.put(name, number);
    }
    if (!fields.isEmpty()) {
      records.add(of(file, first, fields, lines, schema));
    }
    return records.build();
  }

  private static void refuseHidden(String file, int number, String line) {
    try {
      FreeText.checkVisible(line, "the line");
    } catch (IllegalArgumentException e) {
      throw new RegisterFormatException(file, number, String.valueOf(e.getMessage()));
    }
  }

  /** The name of a field that is near to one that there is; any other may be anything. */
  private static String meant(String name, RegisterSchema schema) {
    return Suggestion.nearest(name, schema.names())
        .map(
            field ->
                " '" + name + "'" + (field.equals(name) ? "" : "; did you mean " + field + "?"))
        .orElseGet(() -> ": " + Suggestion.measured(name));
  }

  private static RegisterRecord of(
      String file,
      int first,
      Map<String, String> fields,
      Map<String, Integer> lines,
      RegisterSchema schema) {
    boolean gap = fields.containsKey("gap");
    fields.keySet().stream()
        .filter(field -> gap ? !schema.gapHas(field) : !schema.entryHas(field))
        .findFirst()
        .ifPresent(
            field -> {
              throw new RegisterFormatException(
                  file,
                  lines.getOrDefault(field, first),
                  "field '%s' has no place in %s"
                      .formatted(field, gap ? "a gap" : "an entry, only in a gap"));
            });
    RegisterRecord record = new RegisterRecord(file, first, fields, lines);
    schema.fields(gap).forEach(record::check);
    return record;
  }

  private void check(RegisterField field) {
    if (field.isRequired()) {
      required(field.name());
    }
    optional(field.name(), field.type().parser());
  }

  <T> Entry<T> entry(String key, T value) {
    Entry.Doubt doubt = doubt();
    Provenance provenance = provenance();
    return at(
        doubt.endedBy().isPresent() ? "ended-by" : "started-by",
        () ->
            new Entry<>(
                key,
                required("territory", FieldType::territory),
                validity(),
                doubt,
                provenance,
                words("notes"),
                value));
  }

  /** The key that the record gives to its entry. */
  String key() {
    return required("key", FieldType::key);
  }

  /** Whether the record says what is not known instead of what is. */
  boolean isGap() {
    return fields.containsKey("gap");
  }

  KnownGap gap() {
    return at(
        "withdrawn",
        () ->
            new KnownGap(
                required("gap"),
                required("territory", FieldType::territory),
                validity(),
                required("reason"),
                required("read", ServedDays::parse),
                optional("withdrawn", ServedDays::parse)));
  }

  /** An error in this record, at one of its fields. */
  RegisterFormatException error(String field, String message) {
    return new RegisterFormatException(file, lineOf(field), message);
  }

  int firstLine() {
    return firstLine;
  }

  /** The words of a field that holds a list. */
  List<String> words(String field) {
    return optional(field).map(text -> WORDS.splitToList(text)).orElse(List.of());
  }

  String required(String field) {
    return optional(field)
        .orElseThrow(
            () -> new RegisterFormatException(file, firstLine, "field '" + field + "' is missing"));
  }

  <T> T required(String field, Function<String, T> parser) {
    return parse(field, required(field), parser);
  }

  Optional<String> optional(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  <T> Optional<T> optional(String field, Function<String, T> parser) {
    return optional(field).map(text -> parse(field, text, parser));
  }

  static <E extends Enum<E> & Coded> Function<String, E> code(Class<E> type) {
    return text -> FieldType.choice(Arrays.asList(type.getEnumConstants()), text);
  }

  private DateRange validity() {
    Optional<LocalDate> start = optional("start", ServedDays::parse);
    Optional<LocalDate> end = optional("end", ServedDays::parse);
    return at("end", () -> new DateRange(start, end));
  }

  private Entry.Doubt doubt() {
    Optional<LocalDate> after = optional("started-after", ServedDays::parse);
    Optional<LocalDate> by = optional("started-by", ServedDays::parse);
    Optional<LocalDate> ended = optional("ended-by", ServedDays::parse);
    return at("started-by", () -> new Entry.Doubt(after, by, ended));
  }

  private Provenance provenance() {
    ProvenanceBuilder provenance =
        Provenance.builder()
            .source(required("source"))
            .reference(required("reference"))
            .provision(optional("provision", FieldType::provision))
            .basis(required("basis", code(Provenance.Basis.class)))
            .evidence(required("evidence", PartialDate::parse))
            .read(required("read", ServedDays::parse))
            .confidence(required("confidence", code(Provenance.Confidence.class)))
            .withdrawn(optional("withdrawn", ServedDays::parse));
    return at("read", provenance::build);
  }

  private <T> T parse(String field, String text, Function<String, T> parser) {
    return at(field, () -> parser.apply(text));
  }

  <T> T at(String field, Supplier<T> action) {
    try {
      return action.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      if (e instanceof RegisterFormatException alreadyPlaced) {
        throw alreadyPlaced;
      }
      throw new RegisterFormatException(
          file, lineOf(field), "field '" + field + "': " + e.getMessage(), e);
    }
  }

  private int lineOf(String field) {
    return lines.getOrDefault(field, firstLine);
  }
}
