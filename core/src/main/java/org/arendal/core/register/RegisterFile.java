package org.arendal.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.arendal.core.law.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Reads register files of one sort, and names file and line of whatever is wrong with them.
 *
 * @param <T> the type of what is registered
 */
final class RegisterFile<T> {
  private final RegisterSchema schema;
  private final Function<RegisterRecord, Entry<T>> parser;
  private final Optional<String> linkField;
  private final Optional<String> idField;

  /**
   * A sort of file.
   *
   * @param schema the fields that a record can have
   * @param parser makes an entry of a record
   * @param linkField the field that names keys of other entries for the same territory, if any
   */
  RegisterFile(
      RegisterSchema schema,
      Function<RegisterRecord, Entry<T>> parser,
      Optional<String> linkField) {
    this(schema, parser, linkField, Optional.empty());
  }

  private RegisterFile(
      RegisterSchema schema,
      Function<RegisterRecord, Entry<T>> parser,
      Optional<String> linkField,
      Optional<String> idField) {
    this.schema = schema;
    this.parser = parser;
    this.linkField = linkField;
    this.idField = idField;
  }

  /** This sort of file with a field in which no two records that stand may have the same. */
  RegisterFile<T> withIds(String field) {
    return new RegisterFile<>(schema, parser, linkField, Optional.of(field));
  }

  /** What the reader checks every record against. */
  RegisterSchema schema() {
    return schema;
  }

  /** Reads entries and gaps; refuses what overlaps. */
  Register<T> read(String file, Reader reader) throws IOException {
    List<RegisterRecord> records = RegisterRecord.readAll(file, reader, schema);
    Register<T> register = register(records);
    linkField.ifPresent(field -> refuseDeadLinks(field, records, register));
    return register;
  }

  /** Reads entries of an agency: every one says so and has a first day; there are no gaps. */
  Register<T> readOverlay(String file, Reader reader) throws IOException {
    List<RegisterRecord> records = RegisterRecord.readAll(file, reader, schema);
    for (RegisterRecord fields : records) {
      if (fields.isGap()) {
        throw fields.error("gap", "an overlay has entries only, no gaps");
      }
      if (!fields.required("basis").equals(Provenance.Basis.AGENCY.code())) {
        throw fields.error("basis", "an entry of an overlay has the basis 'agency'");
      }
      fields.required("start");
    }
    return register(records);
  }

  /** Reads and closes a resource that a country module opened. */
  Register<T> readResource(String resource, @Nullable InputStream stream) {
    if (stream == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    try (Reader reader = new InputStreamReader(stream, UTF_8)) {
      return read(resource, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private void refuseDeadLinks(String field, List<RegisterRecord> records, Register<T> register) {
    Map<Territory, Set<String>> keys = new EnumMap<>(Territory.class);
    for (RegisterRecord fields : records) {
      List<String> links = fields.words(field);
      if (!links.isEmpty()) {
        Set<String> known =
            keys.computeIfAbsent(
                parser.apply(fields).territory(),
                territory -> Set.copyOf(register.keys(territory)));
        for (String key : links) {
          if (!known.contains(key)) {
            throw fields.error(field, "no entry for the same territory has the key '" + key + "'");
          }
        }
      }
    }
  }

  private Register<T> register(List<RegisterRecord> records) {
    List<Entry<T>> entries = new ArrayList<>();
    List<KnownGap> gaps = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    List<RegisterRecord> placed = new ArrayList<>();
    for (RegisterRecord fields : records) {
      if (fields.isGap()) {
        KnownGap gap = fields.gap();
        gaps.add(gap);
        spans.add(Span.of(gap));
        placed.add(fields);
      } else {
        Entry<T> entry = parser.apply(fields);
        entries.add(entry);
        Optional<Span> span = Register.standsBeside(entry) ? Optional.empty() : Span.of(entry);
        span.ifPresent(
            taken -> {
              spans.add(taken);
              placed.add(fields);
            });
      }
    }
    Overlaps.ofDays(spans)
        .ifPresent(
            pair -> {
              Span span = spans.get(pair.later());
              throw placed
                  .get(pair.later())
                  .error(
                      "start",
                      "%s for %s overlaps the record at line %d"
                          .formatted(
                              span.key(),
                              span.territory().code(),
                              placed.get(pair.earlier()).firstLine()));
            });
    idField.ifPresent(field -> refuseSameId(field, placed, spans));
    return Register.of(entries, gaps);
  }

  private static void refuseSameId(String field, List<RegisterRecord> records, List<Span> spans) {
    Overlaps.ofKeys(spans)
        .ifPresent(
            pair -> {
              throw records
                  .get(pair.later())
                  .error(
                      field,
                      "the record at line %d has the same %s '%s'"
                          .formatted(
                              records.get(pair.earlier()).firstLine(),
                              field,
                              spans.get(pair.later()).key()));
            });
  }
}
