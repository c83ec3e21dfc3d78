package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.jspecify.annotations.Nullable;

/** A country or a Nordic territory, anywhere in the world; or {@link #NOWHERE}. */
public final class Place {
  private static final String NO_COUNTRY = "nowhere";

  private static final ImmutableMap<Territory, Place> TERRITORIES =
      Maps.toMap(
          Arrays.asList(Territory.values()), each -> new Place(each.code(), Optional.of(each)));

  /**
   * No country: that of residence of a person who resides in none.
   *
   * <p>To have no home is not to have no residence: a person without a home can reside. Source:
   * A03-1b, A03-g6.
   */
  public static final Place NOWHERE = new Place(NO_COUNTRY, Optional.empty());

  private final String code;
  private final Optional<Territory> territory;

  private Place(String code, Optional<Territory> territory) {
    this.code = code;
    this.territory = territory;
  }

  /**
   * The place with this ISO 3166-1 alpha-2 code in upper case, such as {@code DE} or {@code AX}; or
   * {@code nowhere}.
   *
   * @throws IllegalArgumentException if the code is neither
   */
  public static Place of(String code) {
    if (NO_COUNTRY.equals(code)) {
      return NOWHERE;
    }
    return Territory.find(CountryCode.check(code))
        .map(Place::of)
        .orElseGet(() -> new Place(code, Optional.empty()));
  }

  /** The place that is a Nordic territory. */
  public static Place of(Territory territory) {
    return requireNonNull(TERRITORIES.get(requireNonNull(territory, "territory")));
  }

  /** The ISO code in upper case, or {@code nowhere}. */
  public String code() {
    return code;
  }

  /** The Nordic territory; empty for a place outside the Nordic countries, and for none. */
  public Optional<Territory> territory() {
    return territory;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return "Place[code=" + code + "]";
  }
}
