package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.law.NordicState;
import org.arendal.core.spi.CountryModule;
import org.arendal.testkit.junit.Countries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@Countries
@DisplayName("The extension of the test kit gives a test its convention")
class ConventionExtensionTest {
  private final Convention ofClass;

  ConventionExtensionTest(Convention ofClass) {
    this.ofClass = ofClass;
  }

  @Test
  @DisplayName("of all countries that are found, to the constructor too")
  void givesAll(Convention convention) {
    assertThat(states(convention)).containsExactly(NordicState.values());
    assertThat(states(ofClass)).containsExactly(NordicState.values());
  }

  @Test
  @Countries({NordicState.DENMARK, NordicState.SWEDEN})
  @DisplayName("of the countries that the method names, and of no others")
  void givesThoseOfTheMethod(
      Convention convention, @Countries(NordicState.ICELAND) Convention other) {
    assertThat(states(convention)).containsExactly(NordicState.DENMARK, NordicState.SWEDEN);
    assertThat(states(other)).containsExactly(NordicState.ICELAND);
  }

  @Nested
  @Countries(NordicState.NORWAY)
  class Inside {
    @Test
    @DisplayName("of those of the nearest class")
    void givesThoseOfTheClass(Convention convention) {
      assertThat(states(convention)).containsExactly(NordicState.NORWAY);
    }
  }

  private static List<NordicState> states(Convention convention) {
    return convention.law().countries().stream().map(CountryModule::state).toList();
  }
}
