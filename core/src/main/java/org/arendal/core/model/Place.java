package org.arendal.core.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.arendal.core.law.Territory;

/**
 * A country or a Nordic territory, anywhere in the world; or {@link #NOWHERE}.
 *
 * @param code the ISO 3166-1 alpha-2 code in upper case, such as {@code DE} or {@code AX}; or
 *     {@code nowhere}
 */
public record Place(String code) {
  private static final String NO_COUNTRY = "nowhere";

  /**
   * No country: that of residence of a person who resides in none.
   *
   * <p>To have no home is not to have no residence: a person without a home can reside. Source:
   * A03-1b, A03-g6.
   */
  public static final Place NOWHERE = new Place(NO_COUNTRY);

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is neither an ISO code in upper case nor {@code
   *     nowhere}
   */
  public Place {
    if (!NO_COUNTRY.equals(code)) {
      CountryCode.check(code);
    }
  }

  /** The place with this code. */
  public static Place of(String code) {
    return new Place(code);
  }

  /** The place that is a Nordic territory. */
  public static Place of(Territory territory) {
    return new Place(requireNonNull(territory, "territory").code());
  }

  /** The Nordic territory; empty for a place outside the Nordic countries, and for none. */
  public Optional<Territory> territory() {
    return Territory.find(code);
  }
}
