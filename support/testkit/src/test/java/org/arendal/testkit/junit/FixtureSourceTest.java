package org.arendal.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.spi.CountryModule;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;

@DisplayName("Fixtures and conventions in tests of JUnit")
class FixtureSourceTest {
  @ParameterizedTest
  @FixtureSource(article = Article.TEMPORARY_STAY, outcome = Outcome.UNDETERMINED)
  @DisplayName("a test gets the fixtures of an article with an outcome")
  void givesTheFixtures(Fixture fixture) {
    assertThat(Fixtures.of(Article.TEMPORARY_STAY, Outcome.UNDETERMINED)).contains(fixture);
    assertThat(Fixtures.of(Outcome.UNDETERMINED)).contains(fixture);
    assertThat(Fixtures.find(fixture.name())).isSameAs(fixture);
    assertThat(fixture.json()).contains("\"asOf\"");
    assertThat(fixture).hasToString(fixture.name());
  }

  @ParameterizedTest
  @FixtureSource(name = "6-visitor-in-need")
  @DisplayName("a test gets a fixture by its name")
  void givesTheNamed(Fixture fixture) {
    assertThat(fixture.article()).isEqualTo(Article.TEMPORARY_STAY);
  }

  @Test
  @DisplayName("a name that no fixture has is an error with the nearest")
  void refusesUnknownNames() {
    assertThatThrownBy(() -> Fixtures.find("6-visitor-in-ned"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no fixture has the name '6-visitor-in-ned'; did you mean '6-visitor-in-need'?");
  }

  @Test
  @DisplayName("a country that is not there is an error that says which artifact to add")
  void namesTheMissingArtifact() {
    assertThatThrownBy(
            () ->
                ConventionExtension.assembled(EnumSet.of(NordicState.DENMARK, NordicState.SWEDEN)))
        .isInstanceOf(ParameterResolutionException.class)
        .hasMessageContaining(
            "add [org.arendal:arendal-country-dk, org.arendal:arendal-country-se]");
    assertThat(ConventionExtension.assembled(Set.of()).law().countries())
        .extracting(CountryModule::state)
        .containsExactly(NordicState.ICELAND);
  }
}
