package org.arendal.json;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Body;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;

/** A made-up country module: its bodies are no real ones. */
record FakeCountry(NordicState state) implements CountryModule {
  /** A convention of five made-up countries. */
  static Convention convention() {
    return Convention.of(Arrays.stream(NordicState.values()).map(FakeCountry::new).toList());
  }

  @Override
  public List<TerritorialReach> territories() {
    return state.territories().stream()
        .map(t -> new TerritorialReach(t, TerritorialReach.Basis.WITH_STATE, List.of()))
        .toList();
  }

  @Override
  public Registers registers() {
    return Registers.of(RegisterKinds.BODIES, register());
  }

  private Register<Body> register() {
    String liaison =
        """
        function: liaison-body
        name: Åbo "Ministry"
        printed: Abo Ministry
        english: Ministry of %1$s
        address: Box 1, Town
        telephone: 1
        fax: 2
        territory: %1$s
        start: 1996-10-01
        notes: delegation
        source: A made-up list
        reference: no. 1
        provision: A13-1b
        basis: listed
        evidence: 1996-10
        read: 2026-01-0%2$d
        confidence: verified

        function: competent-authority
        name: Authority of %1$s
        territory: %1$s
        start: 1996-10-01
        end: 1997-12-31
        source: A made-up law
        reference: section 1
        basis: designated
        evidence: 1997
        read: 2026-01-01
        confidence: verified-in-secondary-source

        gap: competent-authority
        territory: %1$s
        start: 1998-01-01
        end: 1998-12-31
        reason: name-not-verified
        read: 2026-01-02
        """
            .formatted(state.code(), state.name().length());
    try {
      return RegisterKinds.BODIES.read("fake", new StringReader(liaison));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
