package org.arendal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.Convention;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.Overlay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every overlay of an agency keeps. The test of an overlay implements it. */
public interface OverlayContract {
  /** The overlay under test, made anew. */
  Overlay overlay();

  /** The convention that it is laid over, with the countries that it is about. */
  Convention convention();

  @Test
  @DisplayName("it can be made and laid over its countries")
  default void canBeLaidOver() {
    Overlay overlay = made();
    Convention convention = convention();
    Made.of("a convention with the overlay", () -> convention.with(overlay));
  }

  @Test
  @DisplayName("every entry says where it was read")
  default void everyEntryHasASource() {
    Sourced.check(made().registers());
  }

  @Test
  @DisplayName("every entry is found on its first day and on its last, and not outside them")
  default void everyEntryIsFoundOnItsDays() {
    Overlay overlay = made();
    Convention with = Made.of("a convention with the overlay", () -> convention().with(overlay));
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      for (Entry<?> entry : overlay.registers().get(kind).entries()) {
        Register<?> register = register(with, kind, entry);
        LocalDate first = entry.validity().start().orElseThrow();
        Optional<LocalDate> last = entry.validity().end();
        checkFound(entry, register, first, true);
        checkFound(entry, register, first.minusDays(1), false);
        last.ifPresent(day -> checkFound(entry, register, day, true));
        last.ifPresent(day -> checkFound(entry, register, day.plusDays(1), false));
      }
    }
  }

  @Test
  @DisplayName("as known before an entry was read it is not there")
  default void nothingIsKnownBeforeItWasRead() {
    Overlay overlay = made();
    Convention with = Made.of("a convention with the overlay", () -> convention().with(overlay));
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      for (Entry<?> entry : overlay.registers().get(kind).entries()) {
        LocalDate before = entry.provenance().read().minusDays(1);
        assertThat(register(with.asKnownOn(before), kind, entry).entries().contains(entry))
            .as("%s as known on %s", Made.place(entry), before)
            .isFalse();
      }
    }
  }

  private Overlay made() {
    return Made.of("the overlay", this::overlay);
  }

  private static Register<?> register(Convention convention, RegisterKind<?> kind, Entry<?> entry) {
    CountryModule country = convention.law().country(entry.territory().state()).orElseThrow();
    return country.register(kind);
  }

  private static void checkFound(
      Entry<?> entry, Register<?> register, LocalDate day, boolean isThere) {
    boolean isBeside = entry.value() instanceof Body body && !body.displaces();
    boolean isFound =
        isBeside
            ? register.beside(entry.key(), entry.territory(), day).stream().anyMatch(entry::equals)
            : isWinner(register.find(entry.key(), entry.territory(), day), entry);
    assertThat(isFound).as("whether %s is found on %s", Made.place(entry), day).isEqualTo(isThere);
  }

  private static boolean isWinner(Lookup<?> lookup, Entry<?> entry) {
    return lookup.isOverlay() && lookup.entry().filter(found -> found.equals(entry)).isPresent();
  }
}
