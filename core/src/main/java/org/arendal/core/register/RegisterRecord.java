package org.arendal.core.register;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.model.Coded;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;

/**
 * One record of a register file: lines {@code name: value}, ended by a blank line or the end.
 *
 * <p>Lines that begin with {@code #} are comments. Nothing else is passed over: a line without a
 * colon, a field that the register does not have, or one given twice is an error.
 */
final class RegisterRecord {
  private static final Splitter COLON = Splitter.on(':').limit(2).trimResults();
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

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
  static List<RegisterRecord> readAll(String file, Reader reader, Set<String> knownFields)
      throws IOException {
    ImmutableList.Builder<RegisterRecord> records = ImmutableList.builder();
    BufferedReader in = new BufferedReader(reader);
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    int number = 0;
    int first = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        if (!fields.isEmpty()) {
          records.add(new RegisterRecord(file, first, fields, lines));
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
      if (!knownFields.contains(name)) {
        throw new RegisterFormatException(file, number, "unknown field '" + name + "'");
      }
      if (fields.put(name, parts.get(1)) != null) {
        throw new RegisterFormatException(file, number, "field '" + name + "' given twice");
      }
      lines.put(name, number);
    }
    if (!fields.isEmpty()) {
      records.add(new RegisterRecord(file, first, fields, lines));
    }
    return records.build();
  }

  /** The fields that every register has. */
  static Set<String> with(String... ownFields) {
    return Sets.union(
            Set.of(
                "territory",
                "start",
                "end",
                "notes",
                "source",
                "reference",
                "provision",
                "basis",
                "evidence",
                "read",
                "confidence"),
            Set.of(ownFields))
        .immutableCopy();
  }

  <T> Entry<T> entry(String key, T value) {
    return new Entry<>(
        key,
        required("territory", RegisterRecord::territory),
        validity(),
        provenance(),
        optional("notes").map(SPACES::splitToList).orElse(List.of()),
        value);
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
    return text -> {
      for (E choice : type.getEnumConstants()) {
        if (choice.code().equals(text)) {
          return choice;
        }
      }
      throw new IllegalArgumentException(
          "no such " + type.getSimpleName().toLowerCase(Locale.ROOT));
    };
  }

  private DateRange validity() {
    Optional<LocalDate> start = optional("start", LocalDate::parse);
    Optional<LocalDate> end = optional("end", LocalDate::parse);
    return at("end", () -> new DateRange(start, end));
  }

  private Provenance provenance() {
    return Provenance.builder()
        .source(required("source"))
        .reference(required("reference"))
        .provision(optional("provision", Provision::of))
        .basis(required("basis", code(Provenance.Basis.class)))
        .evidence(required("evidence", PartialDate::parse))
        .read(required("read", LocalDate::parse))
        .confidence(required("confidence", code(Provenance.Confidence.class)))
        .build();
  }

  private static Territory territory(String code) {
    return Territory.find(code)
        .orElseThrow(() -> new IllegalArgumentException("no such Nordic territory"));
  }

  private <T> T parse(String field, String text, Function<String, T> parser) {
    return at(field, () -> parser.apply(text));
  }

  private <T> T at(String field, java.util.function.Supplier<T> action) {
    try {
      return action.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      int line = lines.getOrDefault(field, firstLine);
      throw new RegisterFormatException(file, line, "field '" + field + "': " + e.getMessage(), e);
    }
  }
}
