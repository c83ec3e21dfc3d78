package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/**
 * The nine territories that a Nordic authority can act for.
 *
 * <p>Each belongs to one {@link NordicState}; a move inside one state is no move between Nordic
 * countries. Jan Mayen, which shares the ISO code of Svalbard, is not mentioned in the text. How
 * far the Convention reaches in a territory is said by the country modules.
 *
 * <p>Source: A01-a-g1, A01-a-g2, A01-a-g-fo1, A01-a-g-gl1, A01-a-g-ax, A01-a-g-sj1.
 */
public enum Territory {
  DENMARK("DK", NordicState.DENMARK),
  FAROE_ISLANDS("FO", NordicState.DENMARK),
  GREENLAND("GL", NordicState.DENMARK),
  FINLAND("FI", NordicState.FINLAND),
  ALAND("AX", NordicState.FINLAND),
  ICELAND("IS", NordicState.ICELAND),
  NORWAY("NO", NordicState.NORWAY),
  SVALBARD("SJ", NordicState.NORWAY),
  SWEDEN("SE", NordicState.SWEDEN);

  private static final ImmutableMap<String, Territory> BY_CODE =
      Maps.uniqueIndex(Arrays.asList(values()), Territory::code);

  private final String code;
  private final NordicState state;

  Territory(String code, NordicState state) {
    this.code = code;
    this.state = state;
  }

  /** The ISO 3166-1 alpha-2 code in upper case, such as {@code FO}. */
  public String code() {
    return code;
  }

  /** The state that the territory is part of. */
  public NordicState state() {
    return state;
  }

  /** The territory with this ISO code in upper case; empty if there is none. */
  public static Optional<Territory> find(String code) {
    requireNonNull(code, "code");
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
