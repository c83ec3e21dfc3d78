package org.arendal.country.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Lookup;
import org.arendal.testkit.contract.CountryFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Norway registers for article 11. */
class NorwayMaintenanceTest {
  private final Norway country = new Norway();
  private final CountryFacts facts = new CountryFacts(country);

  @Test
  @DisplayName("A11-2: those who attest, give notices or pay the advance, by date")
  void listsBodies() {
    assertThat(facts.bodiesForMaintenance())
        .containsExactly(
            "NO attesting-body 1996-10-01..2006-06-30 A11-2-no-att Folketrygdkontoret for utenlandssaker",
            "NO attesting-body 2026-01-01.. - Innkrevingsmyndigheten",
            "NO standard-amount-body 1996-10-01..2006-06-30 A11-2-n-no Rikstrygdeverket",
            "NO standard-amount-body 2006-07-01.. - Arbeids- og velferdsdirektoratet",
            "NO advance-payer 2006-07-01.. - Arbeids- og velferdsetaten (NAV)");
  }

  @Test
  @DisplayName("A11-2: the documents with those who issue them, by date")
  void listsDocuments() {
    assertThat(facts.documents())
        .containsExactly(
            "NO court-decision 1996-10-01.. A11-2-no-1 []",
            "NO court-settlement 1996-10-01.. A11-2-no-1 []",
            "NO maintenance-order 1996-10-01..2006-06-30 A11-2-no-2 [Bidragsfogden, Fylkestrygdekontoret]",
            "NO maintenance-order 2006-07-01.. - [Bidragsfogden]",
            "NO written-agreement 1996-10-01.. A11-2-no-3 []");
  }

  @Test
  @DisplayName("A11-2-n-no: the NAV administration begins on 1 July 2006")
  void changesOnTheDay() {
    assertThat(
            facts.name(
                BodyFunction.STANDARD_AMOUNT_BODY, Territory.NORWAY, LocalDate.of(2006, 6, 30)))
        .isEqualTo("Rikstrygdeverket");
    assertThat(
            facts.name(
                BodyFunction.STANDARD_AMOUNT_BODY, Territory.NORWAY, LocalDate.of(2006, 7, 1)))
        .isEqualTo("Arbeids- og velferdsdirektoratet");
  }

  @Test
  @DisplayName("A11-2-no-att: who attests between 2006 and 2026 is not known, and it is said")
  void leavesAGapWhereNothingIsKnown() {
    assertThat(
            country
                .bodies()
                .find("attesting-body", Territory.NORWAY, LocalDate.of(2015, 1, 1))
                .status())
        .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
  }

  @Test
  @Tag("trap-77")
  @DisplayName("Trap 77: notices do not go to the liaison body")
  void namesBodiesForNotices() {
    LocalDate day = LocalDate.of(1997, 1, 1);
    assertThat(facts.name(BodyFunction.STANDARD_AMOUNT_BODY, Territory.NORWAY, day))
        .isNotEqualTo(facts.name(BodyFunction.LIAISON_BODY, Territory.NORWAY, day));
  }
}
