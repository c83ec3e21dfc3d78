package org.arendal.country.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.testkit.contract.CountryFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Sweden registers for article 11. */
class SwedenMaintenanceTest {
  private final Sweden country = new Sweden();
  private final CountryFacts facts = new CountryFacts(country);

  @Test
  @DisplayName("A11-2: those who attest, give notices or pay the advance, by date")
  void listsBodies() {
    assertThat(facts.bodiesForMaintenance())
        .containsExactly(
            "SE attesting-body 1996-10-01.. A11-2-se-att Länsstyrelsen",
            "SE standard-amount-body 1996-10-01..2004-12-31 A11-2-n-se Riksförsäkringsverket",
            "SE standard-amount-body 2005-01-01.. - Försäkringskassan",
            "SE advance-payer 2011-01-01.. - Försäkringskassan");
  }

  @Test
  @DisplayName("A11-2: the documents with those who issue them, by date")
  void listsDocuments() {
    assertThat(facts.documents())
        .containsExactly(
            "SE court-decision 1996-10-01.. A11-2-se-1 []",
            "SE written-agreement 1996-10-01.. A11-2-se-2 []");
  }

  @Test
  @DisplayName("A11-1-se: the waiting period of 1996 that article 11(1) sets aside")
  void listsTheWaitingPeriod() {
    assertThat(country.waitingPeriods().entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.territory()).isEqualTo(Territory.SWEDEN);
              assertThat(entry.value().length()).isEqualTo(Period.parse("P6M"));
              assertThat(entry.validity().end()).contains(LocalDate.parse("2010-12-31"));
              assertThat(entry.provenance().provision()).contains(Provision.of("A11-1-se"));
            });
  }

  @Test
  @DisplayName("A11-2-n-se: Försäkringskassan begins on 1 January 2005")
  void changesOnTheDay() {
    assertThat(
            facts.name(
                BodyFunction.STANDARD_AMOUNT_BODY, Territory.SWEDEN, LocalDate.of(2004, 12, 31)))
        .isEqualTo("Riksförsäkringsverket");
    assertThat(
            facts.name(
                BodyFunction.STANDARD_AMOUNT_BODY, Territory.SWEDEN, LocalDate.of(2005, 1, 1)))
        .isEqualTo("Försäkringskassan");
  }

  @Test
  @Tag("trap-77")
  @DisplayName("Trap 77: notices do not go to the liaison body")
  void namesBodiesForNotices() {
    LocalDate day = LocalDate.of(1997, 1, 1);
    assertThat(facts.name(BodyFunction.STANDARD_AMOUNT_BODY, Territory.SWEDEN, day))
        .isNotEqualTo(facts.name(BodyFunction.LIAISON_BODY, Territory.SWEDEN, day));
  }
}
