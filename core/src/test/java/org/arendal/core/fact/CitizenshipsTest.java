package org.arendal.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizenships and places: sets of ISO codes, in which mistakes are told apart. */
class CitizenshipsTest {

  @Nested
  class ASet {

    @Test
    void hasNoOrderAndNoDuplicates() {
      assertThat(Citizenships.of("SE", "DE", "SE"))
          .isEqualTo(Citizenships.of("DE", "SE"))
          .hasSameHashCodeAs(Citizenships.of("DE", "SE"));
      assertThat(Citizenships.of("SE", "DE").codes()).containsExactly("DE", "SE").isUnmodifiable();
    }

    @Test
    void thatIsEmptyIsStatelessness() {
      assertThat(Citizenships.stateless()).isEqualTo(Citizenships.of());
      assertThat(Citizenships.stateless().isComplete()).isTrue();
      assertThat(Citizenships.stateless().codes()).isEmpty();
    }

    @Test
    void canBeIncomplete() {
      assertThat(Citizenships.atLeast("SE").isComplete()).isFalse();
      assertThat(Citizenships.atLeast("SE")).isNotEqualTo(Citizenships.of("SE"));
      assertThat(Citizenships.atLeast()).isNotEqualTo(Citizenships.stateless());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A01-1b, A01-b-g1: one Nordic citizenship among several is one")
    void includesEachOfItsStates(NordicState state) {
      assertThat(Citizenships.of("DE", state.code()).include(state)).isTrue();
      assertThat(Citizenships.of("DE").include(state)).isFalse();
    }

    @Test
    void saysHowManyButNotWhich() {
      assertThat(Citizenships.of("SE", "DE")).hasToString("2 citizenships");
      assertThat(Citizenships.atLeast("SE")).hasToString("1 or more citizenships");
    }
  }

  @Nested
  class Codes {

    @ParameterizedTest(name = "{0}: citizenship of {1}")
    @CsvSource({"FO, DK", "GL, DK", "AX, FI", "SJ, NO"})
    @DisplayName("A01-a-g1: a territory gives no citizenship of its own")
    void ofATerritoryAreRefusedWithTheStateInstead(String territory, String state) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citizenships.of(territory))
          .withMessageContaining(territory + " is a territory")
          .withMessageContaining("citizenship of " + state);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"sv, Swedish", "da, Danish", "nb, Norwegian", "DA, Danish", "en, English"})
    @Tag("trap-14")
    @DisplayName("A05-g2, trap 14: a language is no country, and the message says so")
    void ofALanguageAreRefusedWithAHint(String code, String language) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citizenships.of(code))
          .withMessageContaining("ISO 3166-1")
          .withMessageContaining("is a language, " + language);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"se", "SWE", "", "S", "XX", "Sweden", "UK", "EU"})
    void thatAreNotIsoAreRefused(String code) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citizenships.atLeast("SE", code))
          .withMessageContaining("ISO 3166-1 alpha-2 country code in upper case");
    }

    @Test
    void thatAreRefusedAreNotRepeated() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citizenships.of("Kari Nordmann"))
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Kari"));
    }
  }

  @Nested
  class Places {

    @ParameterizedTest
    @EnumSource
    void canBeANordicTerritory(Territory territory) {
      assertThat(Place.of(territory).territory()).contains(territory);
      assertThat(Place.of(territory)).isEqualTo(Place.of(territory.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "US", "EE", "SV"})
    void canBeElsewhere(String code) {
      assertThat(Place.of(code).territory()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"sv", "no"})
    @Tag("trap-14")
    @DisplayName("A05-g2, trap 14: a language is no place, and the message says so")
    void areNoLanguages(String code) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Place.of(code))
          .withMessageContaining("is a language");
    }
  }
}
