package org.arendal.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.IssuerKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Facts on maintenance and children that cannot be true together")
class MaintenanceConsistencyTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  private static Case.Builder matter() {
    return Case.builder(DAY);
  }

  private static List<String> wrong(Case.Builder builder) {
    return builder.problems().stream().map(Problem::factId).toList();
  }

  @Test
  @DisplayName("A11-3: a claim does not end before it starts")
  void claim() {
    Case.Builder oneDay =
        matter().with(AdvanceFacts.CLAIM_START, DAY).with(AdvanceFacts.CLAIM_END, DAY);
    assertThat(wrong(oneDay)).isEmpty();
    assertThat(wrong(oneDay.with(AdvanceFacts.CLAIM_END, DAY.minusDays(1))))
        .containsExactly("advance.claimEnd");
  }

  @Test
  @DisplayName("A11-3-g5: nothing is paid twice where nothing was paid elsewhere")
  void doublePayment() {
    Case.Builder builder = matter().with(AdvanceFacts.FOREIGN_PAYMENTS, AdvancePayments.of());
    assertThat(wrong(builder.with(AdvanceFacts.DOUBLE_PAYMENT, false))).isEmpty();
    assertThat(wrong(builder.with(AdvanceFacts.DOUBLE_PAYMENT, true)))
        .containsExactly("advance.doublePayment");
    assertThat(wrong(builder.with(AdvanceFacts.FOREIGN_PAYMENTS, AdvancePayments.atLeast())))
        .isEmpty();
    AdvancePayment paid = AdvancePayment.of(Territory.DENMARK, DAY, DAY);
    assertThat(wrong(builder.with(AdvanceFacts.FOREIGN_PAYMENTS, AdvancePayments.of(paid))))
        .isEmpty();
  }

  @Test
  @DisplayName("A11-2b: what is not attested has no attesting country and no content")
  void attestation() {
    Case.Builder builder = matter().with(DocumentFacts.ATTESTED, false);
    assertThat(wrong(builder.with(DocumentFacts.ATTESTATION_OF_RECOVERY, false))).isEmpty();
    builder
        .with(DocumentFacts.ATTESTATION_OF_RECOVERY, true)
        .with(DocumentFacts.ATTESTING_COUNTRY, Place.of("DK"));
    assertThat(wrong(builder))
        .containsExactly("document.attestingCountry", "document.attestationOfRecovery");
    assertThat(wrong(builder.with(DocumentFacts.ATTESTED, true))).isEmpty();
  }

  @Test
  @DisplayName("A11-2a: a document was not issued after the day of the question")
  void issueDate() {
    assertThat(wrong(matter().with(DocumentFacts.ISSUE_DATE, DAY))).isEmpty();
    assertThat(wrong(matter().with(DocumentFacts.ISSUE_DATE, DAY.plusDays(1))))
        .containsExactly("document.issueDate");
  }

  @ParameterizedTest(name = "{0} issued by {1}: {2}")
  @DisplayName("A11-2b: kind and issuer of a document fit")
  @CsvSource({
    "COURT_DECISION, COURT, true",
    "COURT_DECISION, OTHER_PUBLIC_AUTHORITY, false",
    "COURT_SETTLEMENT, PRIVATE, false",
    "SEPARATION_OR_DIVORCE_JUDGMENT, PRIVATE, false",
    "MAINTENANCE_ORDER, COURT, true",
    "MAINTENANCE_ORDER, OTHER_PUBLIC_AUTHORITY, true",
    "MAINTENANCE_ORDER, PRIVATE, false",
    "PROVISIONAL_ORDER, PRIVATE, false",
    "SEPARATION_OR_DIVORCE_LICENCE, PRIVATE, false",
    "WRITTEN_AGREEMENT, PRIVATE, true",
    "WRITTEN_AGREEMENT, COURT, false",
    "APPROVED_AGREEMENT, PRIVATE, true",
    "APPROVED_AGREEMENT, OTHER_PUBLIC_AUTHORITY, true",
    "OTHER, PRIVATE, true",
    "OTHER, COURT, true"
  })
  void issuer(DocumentKind kind, IssuerKind issuer, boolean fits) {
    Case.Builder builder =
        matter().with(DocumentFacts.KIND, kind).with(DocumentFacts.ISSUER_KIND, issuer);
    assertThat(wrong(builder).isEmpty()).isEqualTo(fits);
  }

  @Test
  @DisplayName("A13-2: a case about a child concerns one")
  void child() {
    Case.Builder builder = matter().with(ChildFacts.CONCERNED, false);
    assertThat(wrong(builder.with(PersonFacts.IS_CHILD, false))).isEmpty();
    builder.with(PersonFacts.IS_CHILD, true).with(AdvanceFacts.CLAIMED, true);
    assertThat(wrong(builder)).containsExactly("child.concerned");
    assertThat(wrong(builder.with(ChildFacts.CONCERNED, true))).isEmpty();
  }
}
