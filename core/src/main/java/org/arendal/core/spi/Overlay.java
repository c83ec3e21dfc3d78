package org.arendal.core.spi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.Registers;

/**
 * Entries that an agency lays over those of the library when it assembles the Convention.
 *
 * <p>They come from files in the library's own format, read with {@link RegisterKind#readOverlay},
 * or are made in Java. Each bears its own provenance with the basis {@link
 * org.arendal.core.register.Provenance.Basis#AGENCY}. They win for the days on which they surely
 * hold, and a look-up shows what they displaced; what they do not cover stays as it is.
 */
public final class Overlay {
  private final Registers registers;

  private Overlay(Registers registers) {
    this.registers = registers;
  }

  /**
   * An overlay of these entries.
   *
   * @throws IllegalArgumentException if one does not say that it is an agency's, or could never be
   *     found because its first day is missing; or if there are gaps
   */
  public static Overlay of(Registers registers) {
    requireNonNull(registers, "registers");
    entries(registers).forEach(Overlay::check);
    if (registers.all().stream().anyMatch(register -> !register.gaps().isEmpty())) {
      throw new IllegalArgumentException("an overlay has entries only, no gaps");
    }
    return new Overlay(registers);
  }

  /** An overlay of the entries of one kind; see {@link #of(Registers)}. */
  public static <V> Overlay of(RegisterKind<V> kind, Register<V> register) {
    return of(Registers.of(kind, register));
  }

  /** The registers that it is made of. */
  public Registers registers() {
    return registers;
  }

  /** The states that there are entries about. */
  public Set<NordicState> states() {
    return entries(registers).stream()
        .map(entry -> entry.territory().state())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void check(Entry<?> entry) {
    if (entry.provenance().basis() != Provenance.Basis.AGENCY) {
      throw new IllegalArgumentException(place(entry) + " has not the basis 'agency'");
    }
    if (entry.validity().start().isEmpty()) {
      throw new IllegalArgumentException(place(entry) + " has no first day");
    }
  }

  private static List<Entry<?>> entries(Registers registers) {
    return registers.all().stream()
        .<Entry<?>>flatMap(register -> register.entries().stream())
        .toList();
  }

  private static String place(Entry<?> entry) {
    return "the entry '%s' for %s".formatted(entry.key(), entry.territory().code());
  }
}
