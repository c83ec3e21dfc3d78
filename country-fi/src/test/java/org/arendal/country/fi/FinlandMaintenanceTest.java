package org.arendal.country.fi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.ListedDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Finland registers for article 11. */
class FinlandMaintenanceTest {
  private final Finland country = new Finland();

  @Test
  @DisplayName("A11-2: those who attest, give notices or pay the advance, by date")
  void listsBodies() {
    assertThat(country.bodies().entries())
        .filteredOn(FinlandMaintenanceTest::isForMaintenance)
        .extracting(FinlandMaintenanceTest::line)
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
    assertThat(country.maintenanceDocuments().entries())
        .extracting(FinlandMaintenanceTest::documentLine)
        .containsExactly(
            "FI court-decision 1996-10-01.. A11-2-fi-1 []",
            "FI approved-agreement 1996-10-01..2022-12-31 A11-2-fi-2 [Socialnævnet]",
            "FI approved-agreement 2023-01-01.. - [Lastenvalvoja (hyvinvointialue)]");
  }

  @Test
  @DisplayName(
      "A11-2-fi-att: from 2023 the supervisors of the welfare areas follow the social boards")
  void changesOnTheDay() {
    assertThat(body(BodyFunction.ATTESTING_BODY, Territory.FINLAND, LocalDate.of(2022, 12, 31)))
        .isEqualTo("Socialnämnden");
    assertThat(body(BodyFunction.ATTESTING_BODY, Territory.FINLAND, LocalDate.of(2023, 1, 1)))
        .startsWith("Lastenvalvoja");
  }

  @Test
  @DisplayName(
      "A11-3-g4: whoever paid the advance before Kela is an entry with its doubt, not a gap")
  void namesEarlierPayers() {
    assertThat(body(BodyFunction.ADVANCE_PAYER, Territory.FINLAND, LocalDate.of(2009, 3, 31)))
        .isEqualTo("kommuner");
    assertThat(body(BodyFunction.ADVANCE_PAYER, Territory.FINLAND, LocalDate.of(2009, 4, 1)))
        .isEqualTo("Kela");
    assertThat(body(BodyFunction.ADVANCE_PAYER, Territory.ALAND, LocalDate.of(2009, 4, 1)))
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
  @DisplayName(
      "A11-2-n-fi, trap 77, note 66: notices go to the ministry, for Åland too, with a remark")
  void namesBodiesForNotices() {
    LocalDate day = LocalDate.of(1997, 1, 1);
    assertThat(body(BodyFunction.STANDARD_AMOUNT_BODY, Territory.FINLAND, day))
        .isEqualTo(body(BodyFunction.LIAISON_BODY, Territory.FINLAND, day));
    assertThat(country.bodies().find("standard-amount-body", Territory.ALAND, day))
        .matches(lookup -> lookup.fellBackToState());
  }

  private static boolean isForMaintenance(Entry<Body> entry) {
    return switch (entry.value().function()) {
      case ATTESTING_BODY, STANDARD_AMOUNT_BODY, ADVANCE_PAYER -> true;
      default -> false;
    };
  }

  private String body(BodyFunction function, Territory territory, LocalDate day) {
    return country
        .bodies()
        .find(function.code(), territory, day)
        .entry()
        .orElseThrow()
        .value()
        .name();
  }

  private static String line(Entry<Body> entry) {
    return head(entry) + " " + entry.value().name();
  }

  private static String documentLine(Entry<ListedDocument> entry) {
    return head(entry) + " " + entry.value().issuers();
  }

  private static String head(Entry<?> entry) {
    return "%s %s %s..%s %s"
        .formatted(
            entry.territory().code(),
            entry.key(),
            entry.validity().start().map(LocalDate::toString).orElse(""),
            entry.validity().end().map(LocalDate::toString).orElse(""),
            entry.provenance().provision().map(Object::toString).orElse("-"));
  }
}
