package org.arendal.core.model;

import java.util.Optional;
import org.arendal.core.law.Territory;

/**
 * A country or a Nordic territory, anywhere in the world.
 *
 * @param code the ISO 3166-1 alpha-2 code in upper case, such as {@code DE} or {@code AX}
 */
public record Place(String code) {

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not an ISO code in upper case
   */
  public Place {
    CountryCode.check(code);
  }

  /** The place with this code. */
  public static Place of(String code) {
    return new Place(code);
  }

  /** The place that is a Nordic territory. */
  public static Place of(Territory territory) {
    return new Place(territory.code());
  }

  /** The Nordic territory; empty for a place outside the Nordic countries. */
  public Optional<Territory> territory() {
    return Territory.find(code);
  }
}
