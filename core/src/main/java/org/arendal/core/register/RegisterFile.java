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
 * Reads register files of one form, and names file and line of whatever is wrong with them.
 *
 * @param schema the fields that a record can have
 * @param key the field with the key of the entry
 * @param maker makes of a record what is registered
 * @param links the field that names keys of other entries for the same territory, if any
 * @param keysAreUnique whether no two records that stand may have the same key
 * @param <V> the type of what is registered
 */
record RegisterFile<V>(
    RegisterSchema schema,
    Field<V, ?> key,
    Function<RegisterRecord, V> maker,
    Optional<Field<V, List<String>>> links,
    boolean keysAreUnique) {

  /** Reads entries and gaps; refuses what overlaps. */
  Register<V> read(String file, Reader reader) throws IOException {
    List<RegisterRecord> records = RegisterRecord.readAll(file, reader, schema);
    Register<V> register = register(records);
    if (links.isPresent()) {
      refuseDeadLinks(links.get(), records, register);
    }
    return register;
  }

  /** Reads entries of an agency: every one says so and has a first day; there are no gaps. */
  Register<V> readOverlay(String file, Reader reader) throws IOException {
    List<RegisterRecord> records = RegisterRecord.readAll(file, reader, schema);
    for (RegisterRecord record : records) {
      if (record.isGap()) {
        throw record.error(GapFields.GAP, "an overlay has entries only, no gaps");
      }
      if (record.get(CommonFields.BASIS) != Provenance.Basis.AGENCY) {
        throw record.error(CommonFields.BASIS, "an entry of an overlay has the basis 'agency'");
      }
      record.refuseMissing(CommonFields.START);
    }
    return register(records);
  }

  /** Reads and closes a resource that a country module opened. */
  Register<V> readResource(String resource, @Nullable InputStream stream) {
    if (stream == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    try (Reader reader = new InputStreamReader(stream, UTF_8)) {
      return read(resource, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private void refuseDeadLinks(
      Field<V, List<String>> field, List<RegisterRecord> records, Register<V> register) {
    Map<Territory, Set<String>> keys = new EnumMap<>(Territory.class);
    for (RegisterRecord record : records) {
      if (record.isGap()) {
        continue;
      }
      Set<String> known =
          keys.computeIfAbsent(
              record.get(CommonFields.TERRITORY),
              territory -> Set.copyOf(register.keys(territory)));
      for (String link : record.get(field)) {
        if (!known.contains(link)) {
          throw record.error(field, "no entry for the same territory has the key '" + link + "'");
        }
      }
    }
  }

  private Register<V> register(List<RegisterRecord> records) {
    List<Entry<V>> entries = new ArrayList<>();
    List<KnownGap> gaps = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    List<RegisterRecord> placed = new ArrayList<>();
    for (RegisterRecord record : records) {
      Optional<Span> taken;
      if (record.isGap()) {
        KnownGap gap = record.gap();
        gaps.add(gap);
        taken = Optional.of(Span.of(gap));
      } else {
        Entry<V> entry = record.entry(record.text(key).orElseThrow(), maker.apply(record));
        entries.add(entry);
        taken = Register.standsBeside(entry) ? Optional.empty() : Span.of(entry);
      }
      if (taken.isPresent()) {
        spans.add(taken.get());
        placed.add(record);
      }
    }
    refuseOverlaps(placed, spans);
    if (keysAreUnique) {
      refuseSameKey(placed, spans);
    }
    return Register.ofChecked(entries, gaps);
  }

  private static void refuseOverlaps(List<RegisterRecord> records, List<Span> spans) {
    Overlaps.ofDays(spans)
        .ifPresent(
            pair -> {
              Span span = spans.get(pair.later());
              throw records
                  .get(pair.later())
                  .error(
                      CommonFields.START,
                      "%s for %s overlaps the record at line %d"
                          .formatted(
                              span.key(),
                              span.territory().code(),
                              records.get(pair.earlier()).firstLine()));
            });
  }

  private void refuseSameKey(List<RegisterRecord> records, List<Span> spans) {
    Overlaps.ofKeys(spans)
        .ifPresent(
            pair -> {
              throw records
                  .get(pair.later())
                  .error(
                      key,
                      "the record at line %d has the same %s '%s'"
                          .formatted(
                              records.get(pair.earlier()).firstLine(),
                              key.name(),
                              spans.get(pair.later()).key()));
            });
  }
}
