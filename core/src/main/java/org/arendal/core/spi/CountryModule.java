package org.arendal.core.spi;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Body;
import org.arendal.core.register.Register;
import org.arendal.core.register.RepatriationRule;

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

  /** The competent authorities and liaison bodies, keyed by the code of their function. */
  Register<Body> bodies();

  /** The national rules and practice on repatriation, keyed by their ids; none unless listed. */
  default Register<RepatriationRule> repatriationRules() {
    return Register.of(List.of());
  }
}
