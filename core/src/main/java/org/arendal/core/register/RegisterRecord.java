package org.arendal.core.register;

import static java.util.Objects.requireNonNull;
import static org.arendal.core.register.CommonFields.BASIS;
import static org.arendal.core.register.CommonFields.CONFIDENCE;
import static org.arendal.core.register.CommonFields.END;
import static org.arendal.core.register.CommonFields.ENDED_BY;
import static org.arendal.core.register.CommonFields.EVIDENCE;
import static org.arendal.core.register.CommonFields.NOTES;
import static org.arendal.core.register.CommonFields.PROVISION;
import static org.arendal.core.register.CommonFields.READ;
import static org.arendal.core.register.CommonFields.REFERENCE;
import static org.arendal.core.register.CommonFields.SOURCE;
import static org.arendal.core.register.CommonFields.START;
import static org.arendal.core.register.CommonFields.STARTED_AFTER;
import static org.arendal.core.register.CommonFields.STARTED_BY;
import static org.arendal.core.register.CommonFields.TERRITORY;
import static org.arendal.core.register.CommonFields.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.arendal.core.fact.FreeText;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.law.Language;
import org.arendal.core.time.DateRange;
import org.jspecify.annotations.Nullable;

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
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final String file;
  private final int firstLine;
  private final Map<String, String> fields;
  private final Map<String, Integer> lines;
  private final Map<String, Object> values = new HashMap<>();

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
      int colon = line.indexOf(':');
      String value = FieldType.trimmed(line, colon + 1, line.length());
      if (colon < 0 || value.isEmpty()) {
        throw new RegisterFormatException(file, number, "expected 'field: value'");
      }
      String name = FieldType.trimmed(line, 0, colon);
      if (!schema.entryHas(name) && !schema.gapHas(name)) {
        throw new RegisterFormatException(file, number, "unknown field" + meant(name, schema));
      }
      if (fields.put(name, value) != null) {
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
    if (isPlain(line)) {
      return;
    }
    try {
      FreeText.checkVisible(line, "the line");
    } catch (IllegalArgumentException e) {
      throw new RegisterFormatException(file, number, String.valueOf(e.getMessage()));
    }
  }

  /** Whether all characters are letters, digits and signs of Western Europe, as nearly always. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      boolean isAscii = letter >= ' ' && letter <= '~';
      boolean isLatin = letter >= NO_BREAK_SPACE && letter <= 'ÿ';
      if (!isAscii && !isLatin) {
        return false;
      }
    }
    return true;
  }

  /** The name of a field that is near to one that there is; any other may be anything. */
  private static String meant(String name, RegisterSchema schema) {
    return Suggestion.nearest(name, schema.names())
        .map(
            field ->
                " '" + name + "'" + (field.equals(name) ? "" : "; did you mean " + field + "?"))
        .orElseGet(() -> ": " + Suggestion.measured(name).inLanguage(Language.ENGLISH));
  }

  private static RegisterRecord of(
      String file,
      int first,
      Map<String, String> fields,
      Map<String, Integer> lines,
      RegisterSchema schema) {
    boolean gap = fields.containsKey("gap");
    for (String field : fields.keySet()) {
      if (gap ? !schema.gapHas(field) : !schema.entryHas(field)) {
        throw new RegisterFormatException(
            file,
            lines.getOrDefault(field, first),
            "field '%s' has no place in %s"
                .formatted(field, gap ? "a gap" : "an entry, only in a gap"));
      }
    }
    RegisterRecord record = new RegisterRecord(file, first, fields, lines);
    for (Field<?, ?> field : schema.fields(gap)) {
      record.read(field);
    }
    return record;
  }

  private void read(Field<?, ?> field) {
    String text = fields.get(field.name());
    if (text != null) {
      values.put(field.name(), at(field, () -> requireNonNull(field.read(text))));
    } else if (field.isRequired()) {
      refuseMissing(field);
    }
  }

  /** The value of a field, which was read once, with the record. */
  @SuppressWarnings("unchecked") // A schema has one field of a name, and it read what stands there.
  <T> T get(Field<?, T> field) {
    @Nullable T value = (T) values.get(field.name());
    return value == null ? field.ifLeftOut() : value;
  }

  /** The entry of a value, under a key. */
  <T> Entry<T> entry(String key, T value) {
    Entry.Doubt doubt =
        at(STARTED_BY, () -> new Entry.Doubt(get(STARTED_AFTER), get(STARTED_BY), get(ENDED_BY)));
    Provenance provenance = at(READ, provenance()::build);
    DateRange validity = validity();
    return at(
        doubt.endedBy().isPresent() ? ENDED_BY : STARTED_BY,
        () -> new Entry<>(key, get(TERRITORY), validity, doubt, provenance, get(NOTES), value));
  }

  /** Whether the record says what is not known instead of what is. */
  boolean isGap() {
    return fields.containsKey(GapFields.GAP.name());
  }

  KnownGap gap() {
    return at(
        GapFields.WITHDRAWN,
        () ->
            new KnownGap(
                get(GapFields.GAP),
                get(GapFields.TERRITORY),
                validity(),
                get(GapFields.REASON),
                get(GapFields.READ),
                get(GapFields.WITHDRAWN)));
  }

  /** An error in this record, at one of its fields. */
  RegisterFormatException error(Field<?, ?> field, String message) {
    return new RegisterFormatException(file, lineOf(field), message);
  }

  /** Refuses a record without the field. */
  void refuseMissing(Field<?, ?> field) {
    if (text(field).isEmpty()) {
      throw new RegisterFormatException(file, firstLine, "field '" + field.name() + "' is missing");
    }
  }

  int firstLine() {
    return firstLine;
  }

  /** What an action gives; if it refuses something, the error names a field. */
  <T> T at(Field<?, ?> field, Supplier<T> action) {
    try {
      return action.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      if (e instanceof RegisterFormatException alreadyPlaced) {
        throw alreadyPlaced;
      }
      throw new RegisterFormatException(
          file, lineOf(field), "field '" + field.name() + "': " + e.getMessage(), e);
    }
  }

  private DateRange validity() {
    return at(END, () -> new DateRange(get(START), get(END)));
  }

  private ProvenanceBuilder provenance() {
    return Provenance.builder()
        .source(get(SOURCE))
        .reference(get(REFERENCE))
        .provision(get(PROVISION))
        .basis(get(BASIS))
        .evidence(get(EVIDENCE))
        .read(get(READ))
        .confidence(get(CONFIDENCE))
        .withdrawn(get(WITHDRAWN));
  }

  /** The text of a field as it stands in the file. */
  Optional<String> text(Field<?, ?> field) {
    return Optional.ofNullable(fields.get(field.name()));
  }

  private int lineOf(Field<?, ?> field) {
    return lines.getOrDefault(field.name(), firstLine);
  }
}
