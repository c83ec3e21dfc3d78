package org.arendal.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Provenance.Basis;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;

/** Makes entries for tests. */
public final class Entries {
  private Entries() {}

  /** Days written as {@code 1996-10-01..2001-12-31}, either end left out where not known. */
  public static DateRange days(String text) {
    String[] ends = text.split("\\.\\.", -1);
    return new DateRange(day(ends[0]), day(ends[1]));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /** An entry of the library that was read on a day. */
  public static <T> Entry<T> read(
      String read, String key, Territory territory, String days, T value) {
    return entry(key, territory, days, value, provenance(Basis.LISTED, read).build());
  }

  /** An entry that was read on a day and withdrawn on another. */
  public static <T> Entry<T> withdrawn(
      String read, String withdrawn, String key, Territory territory, String days, T value) {
    return entry(
        key,
        territory,
        days,
        value,
        provenance(Basis.LISTED, read).withdrawn(LocalDate.parse(withdrawn)).build());
  }

  /** An entry on another basis. */
  public static <T> Entry<T> on(
      Basis basis, String key, Territory territory, String days, T value) {
    return entry(key, territory, days, value, provenance(basis, "2026-11-21").build());
  }

  private static <T> Entry<T> entry(
      String key, Territory territory, String days, T value, Provenance provenance) {
    return new Entry<>(key, territory, days(days), provenance, List.of(), value);
  }

  private static ProvenanceBuilder provenance(Basis basis, String read) {
    return Provenance.builder()
        .source("a source")
        .reference("a place")
        .basis(basis)
        .evidence(PartialDate.parse("1996"))
        .read(LocalDate.parse(read))
        .confidence(Provenance.Confidence.VERIFIED);
  }
}
