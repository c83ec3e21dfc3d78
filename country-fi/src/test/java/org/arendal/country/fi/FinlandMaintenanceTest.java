package org.arendal.country.fi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.testkit.contract.CountryFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Finland registers for article 11. */
class FinlandMaintenanceTest {
  private final Finland country = new Finland();
  private final CountryFacts facts = new CountryFacts(country);

  @Test
  @DisplayName("A11-2: those who attest, give notices or pay the advance, by date")
  void listsBodies() {
    assertThat(facts.bodiesForMaintenance())
        .containsExactly(
            "FI attesting-body 1996-10-01..2022-12-31 A11-2-fi-att Socialnämnden",
            "FI attesting-body 2023-01-01.. - Lastenvalvoja (hyvinvointialue)",
            "FI standard-amount-body 1996-10-01.. A11-2-n-fi Social- och hälsovårdsministeriet",
            "FI advance-payer 1999-01-01..2009-03-31 - kommuner",
            "FI advance-payer 2009-04-01.. - Kela",
            "AX advance-payer 2008-11-13..2009-03-31 - kommunerna på Åland",
            "AX advance-payer 2009-04-01.. - Folkpensionsanstalten (FPA)");
  }

  @Test
  @DisplayName("A11-2: the documents with those who issue them, by date")
  void listsDocuments() {
    assertThat(facts.documents())
        .containsExactly(
            "FI court-decision 1996-10-01.. A11-2-fi-1 []",
            "FI approved-agreement 1996-10-01..2022-12-31 A11-2-fi-2 [Socialnævnet]",
            "FI approved-agreement 2023-01-01.. - [Lastenvalvoja (hyvinvointialue)]");
  }

  @Test
  @DisplayName(
      "A11-2-fi-att: from 2023 the supervisors of the welfare areas follow the social boards")
  void changesOnTheDay() {
    assertThat(
            facts.name(BodyFunction.ATTESTING_BODY, Territory.FINLAND, LocalDate.of(2022, 12, 31)))
        .isEqualTo("Socialnämnden");
    assertThat(facts.name(BodyFunction.ATTESTING_BODY, Territory.FINLAND, LocalDate.of(2023, 1, 1)))
        .startsWith("Lastenvalvoja");
  }

  @Test
  @DisplayName(
      "A11-3-g4: whoever paid the advance before Kela is an entry with its doubt, not a gap")
  void namesEarlierPayers() {
    assertThat(facts.name(BodyFunction.ADVANCE_PAYER, Territory.FINLAND, LocalDate.of(2009, 3, 31)))
        .isEqualTo("kommuner");
    assertThat(facts.name(BodyFunction.ADVANCE_PAYER, Territory.FINLAND, LocalDate.of(2009, 4, 1)))
        .isEqualTo("Kela");
    assertThat(facts.name(BodyFunction.ADVANCE_PAYER, Territory.ALAND, LocalDate.of(2009, 4, 1)))
        .startsWith("Folkpensionsanstalten");
    assertThat(country.bodies().entries())
        .filteredOn(entry -> entry.key().equals(BodyFunction.ADVANCE_PAYER.code()))
        .filteredOn(entry -> !entry.value().name().equals("Kela"))
        .hasSize(3)
        .allSatisfy(entry -> assertThat(entry.notes()).isNotEmpty());
    assertThat(
            country
                .bodies()
                .find("advance-payer", Territory.ALAND, LocalDate.of(1997, 1, 1))
                .fellBackToState())
        .isFalse();
  }

  @Test
  @Tag("trap-77")
  @DisplayName(
      "A11-2-n-fi, trap 77, note 66: notices go to the ministry, for Åland too, with a remark")
  void namesBodiesForNotices() {
    LocalDate day = LocalDate.of(1997, 1, 1);
    assertThat(facts.name(BodyFunction.STANDARD_AMOUNT_BODY, Territory.FINLAND, day))
        .isEqualTo(facts.name(BodyFunction.LIAISON_BODY, Territory.FINLAND, day));
    assertThat(country.bodies().find("standard-amount-body", Territory.ALAND, day))
        .matches(lookup -> lookup.fellBackToState());
  }
}
