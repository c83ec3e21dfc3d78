package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.register.BodyFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom the front door names for a journey and for a move. */
class RelocationContactsTest {
  /** A Norwegian citizen moves from Sweden to Iceland. */
  private static final Case MOVE =
      CaseText.of(
          LocalDate.of(2026, 3, 1),
          "host.territory: SE; person.citizenships: NO; "
              + "transfer.originTerritory: SE; transfer.destinationTerritory: IS");

  private static List<String> contacts(Article article) {
    return TestCountry.convention().evaluate(article, MOVE).contacts().stream()
        .map(contact -> contact.territory().code() + " " + contact.function().code())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"CARE_RELOCATION", "COST_DIVISION", "SICKNESS_COST_AGREEMENT"})
  @Tag("trap-58")
  @DisplayName("Trap 58: A09-1-dk to A09-1-se: the responsible authorities of both countries")
  void responsibleAuthoritiesOfBothCountries(Article article) {
    assertThat(contacts(article))
        .containsExactlyInAnyOrder(
            "IS relocation-authority",
            "IS liaison-body",
            "NO liaison-body",
            "SE relocation-authority",
            "SE liaison-body");
  }

  @Test
  @DisplayName("A08-1: the text lists no responsible organs for journeys, only liaison bodies help")
  void liaisonBodiesForJourneys() {
    assertThat(contacts(Article.JOURNEY_COOPERATION))
        .containsExactlyInAnyOrder("IS liaison-body", "NO liaison-body", "SE liaison-body");
  }

  @Test
  @Tag("trap-58")
  @DisplayName("Trap 58: a liaison body is no responsible authority, so none is listed here")
  void noneIsMadeUp() {
    assertThat(TestCountry.convention().evaluate(Article.CARE_RELOCATION, MOVE).contacts())
        .filteredOn(contact -> contact.function() == BodyFunction.RELOCATION_AUTHORITY)
        .allMatch(contact -> contact.lookup().entry().isEmpty());
  }
}
