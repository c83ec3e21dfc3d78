package org.arendal.core.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Registers;

/** A country module that is nothing but what it answers: made in Java, or another one seen. */
record PlainCountry(NordicState state, List<TerritorialReach> territories, Registers registers)
    implements CountryModule {

  PlainCountry {
    requireNonNull(state, "state");
    territories = List.copyOf(territories);
    requireNonNull(registers, "registers");
  }
}
