package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.law.NordicState;
import org.jspecify.annotations.Nullable;

/** Registers by their kinds, at most one of each; that of any other kind is empty. */
public final class Registers {
  private static final Registers NONE = new Registers(ImmutableMap.of());

  private final ImmutableMap<RegisterKind<?>, Register<?>> byKind;

  private Registers(Map<RegisterKind<?>, Register<?>> byKind) {
    this.byKind = ImmutableMap.copyOf(byKind);
  }

  /** None at all. */
  public static Registers none() {
    return NONE;
  }

  /** One register. */
  public static <V> Registers of(RegisterKind<V> kind, Register<V> register) {
    return NONE.with(kind, register);
  }

  /** These, with a register in the place of the one of its kind. */
  public <V> Registers with(RegisterKind<V> kind, Register<V> register) {
    Map<RegisterKind<?>, Register<?>> all = new LinkedHashMap<>(byKind);
    all.put(kind, register);
    return new Registers(all);
  }

  /** The register of a kind; empty if there is none. */
  @SuppressWarnings("unchecked") // with() takes no register of another kind.
  public <V> Register<V> get(RegisterKind<V> kind) {
    requireNonNull(kind, "kind");
    @Nullable Register<V> register = (Register<V>) byKind.get(kind);
    return register == null ? Register.empty() : register;
  }

  /** All that there are. */
  public List<Register<?>> all() {
    return byKind.values().asList();
  }

  /** All as they were on a day; see {@link Register#asKnownOn}. */
  public Registers asKnownOn(LocalDate date) {
    requireNonNull(date, "date");
    return new Registers(
        Maps.<RegisterKind<?>, Register<?>, Register<?>>transformValues(
            byKind, register -> register.asKnownOn(date)));
  }

  /**
   * These with the entries of an agency that are about a state laid over them.
   *
   * @throws IllegalArgumentException if they overlap each other, or replace one that nobody lists
   */
  public Registers overlaidWith(Registers agency, NordicState state) {
    requireNonNull(agency, "agency");
    requireNonNull(state, "state");
    Registers both = this;
    for (RegisterKind<?> kind : agency.byKind.keySet()) {
      both = both.overlaidWith(kind, agency, state);
    }
    return both;
  }

  private <V> Registers overlaidWith(RegisterKind<V> kind, Registers agency, NordicState state) {
    Register<V> both = get(kind).overlaidWith(agency.get(kind).of(state));
    kind.refuseDeadLinks(both);
    return with(kind, both);
  }
}
