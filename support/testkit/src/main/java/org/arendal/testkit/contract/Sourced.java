package org.arendal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.register.Registers;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.time.ServedDays;

/** What is checked of entries, and for which days. */
final class Sourced {
  /** The ends of what is served, and the days around the entry into force. */
  static final List<LocalDate> DAYS =
      List.of(
          ServedDays.FIRST,
          LocalDate.of(1996, 9, 30),
          LocalDate.of(1996, 10, 1),
          LocalDate.of(2026, 1, 1),
          ServedDays.LAST);

  private Sourced() {}

  static void check(Registers registers) {
    for (Register<?> register : registers.all()) {
      register.entries().forEach(Sourced::check);
    }
  }

  private static void check(Entry<?> entry) {
    assertThat(entry.provenance().source())
        .as("%s: give the title of the source that was read", Made.place(entry))
        .isNotBlank();
    assertThat(entry.provenance().reference())
        .as("%s: give the place in the source, such as an article", Made.place(entry))
        .isNotBlank();
  }

  static void checkAlone(Entry<?> entry, Register<?> register, LocalDate day) {
    assertThat(register.entries())
        .as("%s on %s: give the earlier entry its last day, or withdraw it", Made.place(entry), day)
        .filteredOn(other -> other.key().equals(entry.key()))
        .filteredOn(other -> other.territory() == entry.territory())
        .filteredOn(other -> other.holds(day) == Truth.TRUE)
        .hasSizeLessThanOrEqualTo(1);
  }

  /** The days on which what a module says changed. */
  static Set<LocalDate> daysOfKnowledge(CountryModule module) {
    return module.registers().all().stream()
        .flatMap(
            register ->
                Stream.of(
                        register.entries().stream().map(entry -> entry.provenance().read()),
                        register.entries().stream()
                            .flatMap(entry -> entry.provenance().withdrawn().stream()),
                        register.gaps().stream().map(gap -> gap.read()))
                    .flatMap(days -> days))
        .collect(Collectors.toSet());
  }
}
