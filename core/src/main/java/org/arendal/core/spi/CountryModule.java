package org.arendal.core.spi;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Body;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
import org.arendal.core.register.TransportRule;
import org.arendal.core.register.WaitingPeriod;

/**
 * The national part of the library for one state and its territories.
 *
 * <p>Implementations are immutable, answer the same at all times, and read nothing but resources of
 * their own. {@link FileCountry} is one that is read from files. Only the methods without a body
 * are theirs to write; the others follow from them.
 */
public interface CountryModule {
  /** The state. */
  NordicState state();

  /** How far the Convention reaches in each territory of the state, its main territory first. */
  List<TerritorialReach> territories();

  /** The registers; bodies at least. */
  Registers registers();

  /** A module made in Java. */
  static CountryModule of(
      NordicState state, List<TerritorialReach> territories, Registers registers) {
    requireNonNull(territories, "territories");
    return new PlainCountry(state, territories, registers);
  }

  /** The register of a kind; empty if the module has none. */
  default <V> Register<V> register(RegisterKind<V> kind) {
    requireNonNull(kind, "kind");
    return registers().get(kind);
  }

  /** The register of {@link RegisterKinds#BODIES}. */
  default Register<Body> bodies() {
    return register(RegisterKinds.BODIES);
  }

  /** The register of {@link RegisterKinds#LAWS}. */
  default Register<Statute> laws() {
    return register(RegisterKinds.LAWS);
  }

  /** The register of {@link RegisterKinds#INSTRUMENTS}. */
  default Register<Instrument> instruments() {
    return register(RegisterKinds.INSTRUMENTS);
  }

  /** The register of {@link RegisterKinds#REPATRIATION}. */
  default Register<RepatriationRule> repatriationRules() {
    return register(RegisterKinds.REPATRIATION);
  }

  /** The register of {@link RegisterKinds#TRANSPORT}. */
  default Register<TransportRule> transportRules() {
    return register(RegisterKinds.TRANSPORT);
  }

  /** The register of {@link RegisterKinds#DOCUMENTS}. */
  default Register<ListedDocument> maintenanceDocuments() {
    return register(RegisterKinds.DOCUMENTS);
  }

  /** The register of {@link RegisterKinds#WAITING_PERIODS}. */
  default Register<WaitingPeriod> waitingPeriods() {
    return register(RegisterKinds.WAITING_PERIODS);
  }

  /**
   * This module with all its registers as they were on a day; see {@link Register#asKnownOn}.
   *
   * <p>How far the Convention reaches in the territories follows from the treaty and its guidance,
   * and is the same on every day.
   */
  default CountryModule asKnownOn(LocalDate date) {
    return of(state(), territories(), registers().asKnownOn(date));
  }

  /**
   * This module with the entries of an agency that are about its state laid over its registers.
   *
   * @throws IllegalArgumentException if they overlap each other, or replace an entry that nobody
   *     lists
   */
  default CountryModule with(Overlay overlay) {
    requireNonNull(overlay, "overlay");
    return of(state(), territories(), registers().overlaidWith(overlay.registers(), state()));
  }
}
