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
public final class ToyCountry implements CountryModule {
  private final NordicState state;
  private final Registers registers;

  /** Iceland, as a service. */
  public ToyCountry() {
    this(NordicState.ICELAND);
  }

  /** A country with its liaison body. */
  public ToyCountry(NordicState state) {
    this(state, body(state));
  }

  /** A country with these bodies, in the form of register files. */
  public ToyCountry(NordicState state, String bodies) {
    this.state = state;
    try {
      this.registers =
          Registers.of(
              RegisterKinds.BODIES, RegisterKinds.BODIES.read("toy", new StringReader(bodies)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entry of the liaison body of a state. */
  public static String body(NordicState state) {
    return """
        function: liaison-body
        name: Toy Ministry
        territory: %s
        start: 1996-10-01
        source: An invented list
        reference: no. 1
        provision: A13-1b
        basis: designated
        evidence: 1996
        read: 2026-01-02
        confidence: verified
        """
        .formatted(state.code());
  }

  @Override
  public NordicState state() {
    return state;
  }

  @Override
  public List<TerritorialReach> territories() {
    return List.of(
        new TerritorialReach(
            state.mainTerritory(), Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")));
  }

  @Override
  public Registers registers() {
    return registers;
  }
}
