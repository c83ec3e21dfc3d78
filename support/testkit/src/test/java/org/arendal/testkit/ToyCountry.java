package org.arendal.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.spi.TerritorialReach.Basis;

/** A country module as somebody writes a first one: Iceland or Sweden with an invented body. */
public final class ToyCountry {
  /** An entry about a territory. */
  private static final String BODY =
      """
      function: liaison-body
      name: Toy Ministry
      territory: %s
      start: 1996-10-01
      source: An invented list
      reference: no. 1
      basis: designated
      evidence: 1996
      read: 2026-01-02
      confidence: verified
      """;

  private ToyCountry() {}

  /** The module with its liaison body. */
  public static CountryModule of(NordicState state) {
    return of(state, body(state));
  }

  /** The entry of the liaison body. */
  public static String body(NordicState state) {
    return BODY.formatted(state.code());
  }

  /** The module with these bodies, in the form of register files. */
  public static CountryModule of(NordicState state, String bodies) {
    try {
      return CountryModule.of(
          state,
          List.of(
              new TerritorialReach(
                  state.mainTerritory(), Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1"))),
          Registers.of(
              RegisterKinds.BODIES, RegisterKinds.BODIES.read("toy", new StringReader(bodies))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
