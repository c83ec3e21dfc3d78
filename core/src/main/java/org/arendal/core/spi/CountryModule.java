package org.arendal.core.spi;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Body;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Register;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
import org.arendal.core.register.TransportRule;
import org.arendal.core.register.WaitingPeriod;

/**
 * The national part of the library for one state and its territories.
 *
 * <p>Implementations are immutable, answer the same at all times, and read nothing but resources of
 * their own.
 */
public interface CountryModule {
  /** The state. */
  NordicState state();

  /** How far the Convention reaches in each territory of the state, its main territory first. */
  List<TerritorialReach> territories();

  /** The authorities and other bodies, keyed by the code of their function. */
  Register<Body> bodies();

  /** The national rules and practice on repatriation, keyed by their ids; none unless listed. */
  default Register<RepatriationRule> repatriationRules() {
    return Register.empty();
  }

  /** The national rules and practice on transport, keyed by their ids; none unless overridden. */
  default Register<TransportRule> transportRules() {
    return Register.empty();
  }

  /** The documents that can found maintenance advance, keyed by the code of their kind. */
  default Register<ListedDocument> maintenanceDocuments() {
    return Register.empty();
  }

  /** The waiting periods for foreigners, keyed by the code of the benefit. */
  default Register<WaitingPeriod> waitingPeriods() {
    return Register.empty();
  }

  /** The acts that the Convention covers, each territory with its own; none unless overridden. */
  default Register<Statute> laws() {
    return Register.empty();
  }

  /**
   * What makes the Convention national law, and what stands beside it; nothing unless overridden.
   */
  default Register<Instrument> instruments() {
    return Register.empty();
  }

  /**
   * This module with all its registers as they were on a day; see {@link Register#asKnownOn}.
   *
   * <p>How far the Convention reaches in the territories follows from the treaty and its guidance,
   * and is the same on every day.
   */
  default CountryModule asKnownOn(LocalDate date) {
    return ViewedCountry.asKnownOn(this, date);
  }

  /**
   * This module with the entries of an agency that are about its state laid over its registers.
   *
   * @throws IllegalArgumentException if they overlap each other, or replace an act that nobody
   *     lists
   */
  default CountryModule with(Overlay overlay) {
    return ViewedCountry.with(this, overlay);
  }
}
