package org.arendal.country.dk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.testkit.contract.CountryFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Denmark registers for article 11. */
class DenmarkMaintenanceTest {
  private final Denmark country = new Denmark();
  private final CountryFacts facts = new CountryFacts(country);

  @Test
  @DisplayName("A11-2: those who attest, give notices or pay the advance, by date")
  void listsBodies() {
    assertThat(facts.bodiesForMaintenance())
        .containsExactly(
            "DK attesting-body 1996-10-01..2006-12-31 A11-2-dk-att Statsamtet",
            "DK attesting-body 2007-01-01..2013-12-31 - Statsforvaltningen",
            "DK attesting-body 2014-01-01..2019-03-31 - Statsforvaltningen",
            "DK attesting-body 2019-04-01.. - Familieretshuset",
            "FO attesting-body 1996-10-01.. A11-2-fo-att Rigsombudet",
            "GL attesting-body 1996-10-01.. A11-2-gl-att Rigsombudet",
            "DK standard-amount-body 1996-10-01.. A11-2-n-dk Den Sociale Sikringsstyrelse",
            "FO standard-amount-body 1996-10-01..2025-04-30 A11-2-n-fo Almannastovan, Tórshavn",
            "FO standard-amount-body 2025-05-01.. - Almannaverkið",
            "GL standard-amount-body 1996-10-01.. A11-2-n-gl Direktoratet for Sociale Anliggender og Arbejdsmarked, Nuuk",
            "DK advance-payer 2017-06-27.. - Udbetaling Danmark",
            "GL advance-payer 1996-10-01.. - kommunen (ansøgning hos socialudvalget)");
  }

  @Test
  @DisplayName("A11-2: the documents with those who issue them, by date")
  void listsDocuments() {
    assertThat(facts.documents())
        .containsExactly(
            "DK maintenance-order 1996-10-01..2006-12-31 A11-2-dk-1 [Statsamtet, Overpræsidiet (Københavns Kommune)]",
            "DK maintenance-order 2007-01-01..2019-03-31 - [Statsforvaltningen]",
            "DK maintenance-order 2019-04-01.. - [Familieretshuset]",
            "DK written-agreement 1996-10-01.. A11-2-dk-2 []",
            "FO court-decision 1996-10-01.. A11-2-fo-1 []",
            "FO maintenance-order 1996-10-01.. A11-2-fo-1 [Rigsombudet]",
            "FO separation-or-divorce-licence 1996-10-01.. A11-2-fo-1 [Rigsombudet]",
            "FO written-agreement 1996-10-01.. A11-2-fo-2 []",
            "GL provisional-order 1996-10-01.. A11-2-gl-1 [Rigsombudet]",
            "GL court-decision 1996-10-01.. A11-2-gl-1 [Kredsretten]",
            "GL written-agreement 1996-10-01.. A11-2-gl-2 []");
  }

  @Test
  @DisplayName("A11-1-dk: the waiting period of 1996 that article 11(1) sets aside")
  void listsTheWaitingPeriod() {
    assertThat(country.waitingPeriods().entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.territory()).isEqualTo(Territory.DENMARK);
              assertThat(entry.value().length()).isEqualTo(Period.parse("P3Y"));
              assertThat(entry.validity().end()).isEmpty();
              assertThat(entry.provenance().provision()).contains(Provision.of("A11-1-dk"));
            });
  }

  @Test
  @Tag("trap-72")
  @DisplayName(
      "Trap 72: the Faroe Islands and Greenland have issuers and attesting bodies of their own")
  void givesTheTerritoriesTheirOwn() {
    LocalDate day = LocalDate.of(1997, 1, 1);
    assertThat(facts.name(BodyFunction.ATTESTING_BODY, Territory.DENMARK, day))
        .isEqualTo("Statsamtet");
    assertThat(facts.name(BodyFunction.ATTESTING_BODY, Territory.FAROE_ISLANDS, day))
        .isEqualTo("Rigsombudet");
    assertThat(facts.name(BodyFunction.ATTESTING_BODY, Territory.GREENLAND, day))
        .isEqualTo("Rigsombudet");
    assertThat(country.bodies().find("attesting-body", Territory.DENMARK, day).entry())
        .hasValueSatisfying(
            entry -> assertThat(entry.notes()).containsExactly("copenhagen-own-body"));
  }

  @Test
  @DisplayName("A11-2-dk-att: the statsamter ended in 2006, Statsforvaltningen in March 2019")
  void changesOnTheDay() {
    assertThat(
            facts.name(BodyFunction.ATTESTING_BODY, Territory.DENMARK, LocalDate.of(2006, 12, 31)))
        .isEqualTo("Statsamtet");
    assertThat(facts.name(BodyFunction.ATTESTING_BODY, Territory.DENMARK, LocalDate.of(2007, 1, 1)))
        .isEqualTo("Statsforvaltningen");
    assertThat(
            facts.name(BodyFunction.ATTESTING_BODY, Territory.DENMARK, LocalDate.of(2019, 3, 31)))
        .isEqualTo("Statsforvaltningen");
    assertThat(facts.name(BodyFunction.ATTESTING_BODY, Territory.DENMARK, LocalDate.of(2019, 4, 1)))
        .isEqualTo("Familieretshuset");
  }

  @Test
  @Tag("trap-77")
  @DisplayName(
      "Trap 77: notices go to the liaison body in Denmark and Greenland, not in the Faroes")
  void namesBodiesForNotices() {
    LocalDate day = LocalDate.of(1996, 12, 31);
    for (Territory territory : List.of(Territory.DENMARK, Territory.GREENLAND)) {
      assertThat(facts.name(BodyFunction.STANDARD_AMOUNT_BODY, territory, day))
          .startsWith(facts.name(BodyFunction.LIAISON_BODY, territory, day));
    }
    assertThat(facts.name(BodyFunction.STANDARD_AMOUNT_BODY, Territory.FAROE_ISLANDS, day))
        .isEqualTo("Almannastovan, Tórshavn")
        .isNotEqualTo(facts.name(BodyFunction.LIAISON_BODY, Territory.FAROE_ISLANDS, day));
  }
}
