package org.arendal.country.is;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Lookup;
import org.arendal.testkit.contract.CountryFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Iceland registers for article 11. */
class IcelandMaintenanceTest {
  private final Iceland country = new Iceland();
  private final CountryFacts facts = new CountryFacts(country);

  @Test
  @DisplayName("A11-2: those who attest, give notices or pay the advance, by date")
  void listsBodies() {
    assertThat(facts.bodiesForMaintenance())
        .containsExactly(
            "IS standard-amount-body 1996-10-01.. A11-2-n-is Tryggingastofnun ríkisins",
            "IS advance-payer 2025-09-01.. - Tryggingastofnun ríkisins");
  }

  @Test
  @DisplayName("A11-2: the documents with those who issue them, by date")
  void listsDocuments() {
    assertThat(facts.documents())
        .containsExactly(
            "IS maintenance-order 1996-10-01..2003-10-31 A11-2-is-1 [Sysselmand (sýslumaður)]",
            "IS approved-agreement 1996-10-01..2003-10-31 A11-2-is-2 [Sysselmand (sýslumaður)]",
            "IS separation-or-divorce-licence 1996-10-01..2003-10-31 A11-2-is-3 []",
            "IS separation-or-divorce-judgment 1996-10-01..2003-10-31 A11-2-is-3 []",
            "IS approved-agreement 2003-11-01.. - [Sysselmand (sýslumaður)]",
            "IS court-settlement 2003-11-01.. - []",
            "IS maintenance-order 2003-11-01.. - [Sysselmand (sýslumaður)]",
            "IS court-decision 2003-11-01.. - []");
  }

  @Test
  @DisplayName("A11-2-is-0, note 60: no attesting body is listed, which is no error")
  void listsNoAttestingBody() {
    assertThat(
            country
                .bodies()
                .find("attesting-body", Territory.ICELAND, LocalDate.of(1997, 1, 1))
                .status())
        .isEqualTo(Lookup.Status.NONE_LISTED);
  }

  @Test
  @DisplayName("A11-2-is-0: the Children Act of 1992 gives way to that of 2003 on 1 November 2003")
  void changesActOnTheDay() {
    assertThat(act(LocalDate.of(2003, 10, 31))).contains("20/1992");
    assertThat(act(LocalDate.of(2003, 11, 1))).contains("76/2003");
  }

  private String act(LocalDate day) {
    return country
        .maintenanceDocuments()
        .find("maintenance-order", Territory.ICELAND, day)
        .entry()
        .flatMap(entry -> entry.value().legalBasis())
        .orElseThrow();
  }

  @Test
  @Tag("trap-77")
  @DisplayName("Trap 77: notices do not go to the liaison body")
  void namesBodiesForNotices() {
    LocalDate day = LocalDate.of(1997, 1, 1);
    assertThat(facts.name(BodyFunction.STANDARD_AMOUNT_BODY, Territory.ICELAND, day))
        .isNotEqualTo(facts.name(BodyFunction.LIAISON_BODY, Territory.ICELAND, day));
  }
}
