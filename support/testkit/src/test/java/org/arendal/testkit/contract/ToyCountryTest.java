package org.arendal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.spi.CountryModule;
import org.arendal.testkit.ToyCountry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A toy country module keeps the contract, and a broken one is told what to do")
class ToyCountryTest implements CountryModuleContract {
  private static final String BODY = ToyCountry.body(NordicState.ICELAND);

  @Override
  public CountryModule module() {
    return new ToyCountry();
  }

  @Test
  void aMissingSourceFails() {
    assertFails(
        BODY.replace("source: An invented list\n", ""),
        "the module cannot be made: toy:1: field 'source' is missing. What to do: fill the field in;"
            + " what is only remembered, with no source that was read, is no entry");
  }

  @Test
  void anOverlapFails() {
    assertFails(
        BODY + "\n" + BODY.replace("Toy", "Other").replace("1996-10-01", "1999-01-01"),
        "the module cannot be made: toy:16: liaison-body for IS overlaps the record at line 1. What"
            + " to do: give the earlier entry its last day, or withdraw it if it was wrong");
  }

  @Test
  void anUnknownProvisionFails() {
    assertFails(
        BODY.replace("A13-1b", "A13-1z"),
        "the module cannot be made: toy:7: field 'provision': no provision has the id given. What"
            + " to do: cite an id of the catalogue of provisions, or none for an entry from a later"
            + " source");
  }

  @Test
  void aBlankSourceOfAModuleInJavaFails() {
    Entry<Body> entry = new ToyCountry().bodies().entries().get(0);
    Provenance blank = Provenance.builder().from(entry.provenance()).source(" ").build();
    CountryModule module =
        CountryModule.of(
            NordicState.ICELAND,
            new ToyCountry().territories(),
            Registers.of(
                RegisterKinds.BODIES,
                Register.of(
                    List.of(
                        new Entry<>(
                            entry.key(),
                            entry.territory(),
                            entry.validity(),
                            blank,
                            entry.notes(),
                            entry.value())))));
    CountryModuleContract contract = () -> module;

    assertThatThrownBy(contract::everyEntryHasASource)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "the entry 'liaison-body' for IS: give the title of the source that was read");
  }

  @Test
  void aModuleOfAnotherStateFails() {
    CountryModule module =
        CountryModule.of(
            NordicState.SWEDEN, new ToyCountry().territories(), new ToyCountry().registers());
    CountryModuleContract contract = () -> module;

    assertThatThrownBy(contract::speaksForItsTerritories)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("must speak for");
    assertThatThrownBy(contract::speaksForItsOwnState).isInstanceOf(AssertionError.class);
    assertThatThrownBy(contract::isNamedByModuleAndServicesFile)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("name the class there, in a line of its own");
  }

  private static void assertFails(String bodies, String message) {
    CountryModuleContract contract = () -> new ToyCountry(NordicState.ICELAND, bodies);
    assertThatThrownBy(contract::everyEntryHasASource)
        .isInstanceOf(AssertionError.class)
        .hasMessage(message);
  }
}
