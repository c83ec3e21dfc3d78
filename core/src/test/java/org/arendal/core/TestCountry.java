package org.arendal.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;

/**
 * A country module for tests: the territories are as the Convention has them, the bodies are
 * invented.
 *
 * <p>Every state has a competent authority and a liaison body; the Faroe Islands and Greenland have
 * liaison bodies of their own, Åland and Svalbard none.
 */
public final class TestCountry implements CountryModule {
  private static final ImmutableMap<NordicState, TestCountry> BY_STATE =
      Maps.toMap(
          EnumSet.allOf(NordicState.class),
          state ->
              new TestCountry(
                  state, state.territories().stream().map(TestCountry::reach).toList()));

  private final NordicState state;
  private final List<TerritorialReach> territories;
  private final Registers registers;

  private TestCountry(NordicState state, List<TerritorialReach> territories) {
    this.state = state;
    this.territories = List.copyOf(territories);
    this.registers = Registers.of(RegisterKinds.BODIES, bodies(state));
  }

  /** The module of a state. */
  public static TestCountry of(NordicState state) {
    return requireNonNull(BY_STATE.get(state));
  }

  /** The modules of all five states, in their order. */
  public static List<TestCountry> all() {
    return BY_STATE.values().asList();
  }

  /** All five states, assembled with no settings. */
  public static Convention convention() {
    return Convention.of(all());
  }

  /** The same module, speaking for other territories. */
  public TestCountry speakingFor(Territory... others) {
    return new TestCountry(state, Arrays.stream(others).map(TestCountry::reach).toList());
  }

  @Override
  public NordicState state() {
    return state;
  }

  @Override
  public List<TerritorialReach> territories() {
    return territories;
  }

  @Override
  public Registers registers() {
    return registers;
  }

  @Override
  public String toString() {
    return "TestCountry[" + state.code() + "]";
  }

  private static TerritorialReach reach(Territory territory) {
    return switch (territory) {
      case FAROE_ISLANDS -> ownNotice(territory, "A01-a-g-fo1");
      case GREENLAND -> ownNotice(territory, "A01-a-g-gl1");
      case ALAND -> ownNotice(territory, "A01-a-g-ax");
      case SVALBARD ->
          new TerritorialReach(
              territory,
              TerritorialReach.Basis.NATIONAL_SOCIAL_LAW,
              Provisions.of("A01-a-g-sj1 A01-a-g-sj2"));
      case DENMARK, FINLAND, ICELAND, NORWAY, SWEDEN ->
          new TerritorialReach(
              territory, TerritorialReach.Basis.WITH_STATE, Provisions.of("A01-1a A14-1"));
    };
  }

  private static TerritorialReach ownNotice(Territory territory, String provision) {
    return new TerritorialReach(
        territory, TerritorialReach.Basis.OWN_NOTICE, Provisions.of(provision + " A14-2"));
  }

  private static Register<Body> bodies(NordicState state) {
    StringBuilder text = new StringBuilder();
    text.append(record("competent-authority", state.mainTerritory()));
    for (Territory territory : state.territories()) {
      if (territory != Territory.ALAND && territory != Territory.SVALBARD) {
        text.append(record("liaison-body", territory));
      }
    }
    try {
      return RegisterKinds.BODIES.read("test-" + state.code(), new StringReader(text.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String record(String function, Territory territory) {
    return """
        function: %s
        territory: %s
        name: %s in %s
        telephone: 1 23
        start: 1996-10-01
        notes: delegation
        source: test
        reference: line 1
        provision: A13-1b
        basis: listed
        evidence: 1996
        read: 2026-03-01
        confidence: verified

        """
        .formatted(function, territory.code(), function, territory.code());
  }
}
