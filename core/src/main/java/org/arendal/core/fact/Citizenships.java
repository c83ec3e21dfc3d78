package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.words.RefusedException;

/**
 * The citizenships of a person: a set, in which order means nothing.
 *
 * <p>The set is either complete, and then empty for a stateless person, or it names those that are
 * known while there may be more.
 *
 * <p>Source: A01-1b, A01-b-g1, A03-g2.
 */
public final class Citizenships implements KnownInPart {
  private final ImmutableSortedSet<String> codes;
  private final ImmutableSet<NordicState> nordic;
  private final boolean complete;

  private Citizenships(Collection<String> codes, boolean complete) {
    Set<NordicState> states = EnumSet.noneOf(NordicState.class);
    for (String code : requireNonNull(codes, "codes")) {
      CountryCode.check(code);
      Optional<NordicState> state = NordicState.find(code);
      if (state.isPresent()) {
        states.add(state.get());
      } else {
        refuseTerritory(code);
      }
    }
    this.codes = ImmutableSortedSet.copyOf(codes);
    this.nordic = Sets.immutableEnumSet(states);
    this.complete = complete;
  }

  /**
   * All citizenships of a person, as ISO 3166-1 alpha-2 codes in upper case; none if stateless. The
   * code of a former state, such as {@code YU}, is taken on every day.
   *
   * @throws IllegalArgumentException if a code is not that of a state
   */
  public static Citizenships of(Collection<String> codes) {
    return new Citizenships(codes, true);
  }

  /** All citizenships of a person; see {@link #of(Collection)}. */
  public static Citizenships of(String... codes) {
    return of(Arrays.asList(requireNonNull(codes, "codes")));
  }

  /** No citizenship at all. */
  public static Citizenships stateless() {
    return of(List.of());
  }

  /**
   * Citizenships that are known, while the person may have others.
   *
   * @throws IllegalArgumentException if a code is not that of a state
   */
  public static Citizenships atLeast(Collection<String> codes) {
    return new Citizenships(codes, false);
  }

  /** Citizenships that are known, while the person may have others; see {@link #of(Collection)}. */
  public static Citizenships atLeast(String... codes) {
    return atLeast(Arrays.asList(requireNonNull(codes, "codes")));
  }

  /** The known citizenships as ISO codes, in alphabetical order. */
  public Set<String> codes() {
    return codes;
  }

  /** The Nordic states among them. */
  public Set<NordicState> nordic() {
    return nordic;
  }

  /** Whether there is surely no other citizenship. */
  @Override
  public boolean isComplete() {
    return complete;
  }

  /** Whether this citizenship is among the known ones. */
  public boolean include(NordicState state) {
    requireNonNull(state, "state");
    return nordic.contains(state);
  }

  private static void refuseTerritory(String code) {
    Optional<Territory> territory = Territory.find(code);
    if (territory.isPresent()) {
      throw RefusedException.of(
          "problem.citizenship-of-territory", code, territory.get().state().code());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Citizenships that
        && complete == that.complete
        && codes.equals(that.codes);
  }

  @Override
  public int hashCode() {
    return 31 * codes.hashCode() + Boolean.hashCode(complete);
  }

  /** Says how many citizenships are known, not which. */
  @Override
  public String toString() {
    return codes.size() + (complete ? " citizenships" : " or more citizenships");
  }
}
