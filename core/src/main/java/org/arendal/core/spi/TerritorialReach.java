package org.arendal.core.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;

/**
 * How far the Convention reaches in a territory.
 *
 * @param territory the territory
 * @param basis on what its application there depends
 * @param provisions the provisions that say so
 */
public record TerritorialReach(Territory territory, Basis basis, List<Provision> provisions) {

  /** On what the application of the Convention in a territory depends. */
  public enum Basis implements Coded {
    /** It applies when it is in force for the state. */
    WITH_STATE,
    /**
     * It enters into force by a notice for the territory alone; the date is not in the source and
     * stays unknown unless an agency supplies it. Source: A14-2.
     */
    OWN_NOTICE,
    /** It reaches no further than the state's social legislation does. Source: A01-a-g-sj2. */
    NATIONAL_SOCIAL_LAW
  }

  /** Copies the provisions. */
  public TerritorialReach {
    requireNonNull(territory, "territory");
    requireNonNull(basis, "basis");
    requireNonNull(provisions, "provisions");
    provisions = List.copyOf(provisions);
  }
}
