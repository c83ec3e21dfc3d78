package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The five states that concluded the Convention.
 *
 * <p>Only these five are "Nordic countries"; the self-governing territories and Svalbard are parts
 * of them (see {@link Territory}). Whether a state is a party on a given day is not said here:
 * after a denunciation has taken effect it no longer is.
 *
 * <p>Source: A01-1a, A01-a-g1, PRE-1.
 */
public enum NordicState {
  DENMARK("DK"),
  FINLAND("FI"),
  ICELAND("IS"),
  NORWAY("NO"),
  SWEDEN("SE");

  private static final ImmutableMap<String, NordicState> BY_CODE =
      Maps.uniqueIndex(Arrays.asList(values()), NordicState::code);

  private final String code;

  NordicState(String code) {
    this.code = code;
  }

  /** The ISO 3166-1 alpha-2 code in upper case, such as {@code SE}. */
  public String code() {
    return code;
  }

  /** The territory that carries the state's own code: the state without its special territories. */
  public Territory mainTerritory() {
    return Territory.find(code).orElseThrow();
  }

  /** All territories of the state, its main territory first. */
  public List<Territory> territories() {
    return Territories.BY_STATE.get(this);
  }

  /** The state with this ISO code in upper case; empty if the code is not one of the five. */
  public static Optional<NordicState> find(String code) {
    requireNonNull(code, "code");
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Read only once states and territories are both there. */
  private static final class Territories {
    static final ImmutableListMultimap<NordicState, Territory> BY_STATE = read();

    private static ImmutableListMultimap<NordicState, Territory> read() {
      ImmutableListMultimap.Builder<NordicState, Territory> byState =
          ImmutableListMultimap.builder();
      for (Territory territory : Territory.values()) {
        byState.put(territory.state(), territory);
      }
      return byState.build();
    }
  }
}
