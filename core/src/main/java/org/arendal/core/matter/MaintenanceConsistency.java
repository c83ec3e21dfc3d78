package org.arendal.core.matter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.IssuerKind;

/** Finds facts on maintenance that cannot be true together. */
final class MaintenanceConsistency {
  private static final Set<DocumentKind> OF_COURTS =
      EnumSet.of(
          DocumentKind.COURT_DECISION,
          DocumentKind.SEPARATION_OR_DIVORCE_JUDGMENT,
          DocumentKind.COURT_SETTLEMENT);
  private static final Set<DocumentKind> OF_AUTHORITIES =
      EnumSet.of(
          DocumentKind.MAINTENANCE_ORDER,
          DocumentKind.PROVISIONAL_ORDER,
          DocumentKind.SEPARATION_OR_DIVORCE_LICENCE);

  private MaintenanceConsistency() {}

  static void addProblems(Contradictions problems, LocalDate asOf, FactValues values) {
    addClaimProblems(problems, values);
    addDocumentProblems(problems, asOf, values);
  }

  private static void addClaimProblems(Contradictions problems, FactValues values) {
    LocalDate first = values.get(AdvanceFacts.CLAIM_START);
    LocalDate last = values.get(AdvanceFacts.CLAIM_END);
    if (first != null && last != null && last.isBefore(first)) {
      problems.add(AdvanceFacts.CLAIM_END, "problem.before-other", AdvanceFacts.CLAIM_START);
    }
    AdvancePayments paid = values.get(AdvanceFacts.FOREIGN_PAYMENTS);
    if (values.is(AdvanceFacts.DOUBLE_PAYMENT, true)
        && paid != null
        && paid.isComplete()
        && paid.payments().isEmpty()) {
      problems.add(AdvanceFacts.DOUBLE_PAYMENT, "problem.no-foreign-payment");
    }
  }

  private static void addDocumentProblems(
      Contradictions problems, LocalDate asOf, FactValues values) {
    LocalDate issued = values.get(DocumentFacts.ISSUE_DATE);
    if (issued != null && issued.isAfter(asOf)) {
      problems.add(DocumentFacts.ISSUE_DATE, "problem.after-as-of");
    }
    if (values.is(DocumentFacts.ATTESTED, false)) {
      if (values.has(DocumentFacts.ATTESTING_COUNTRY)) {
        problems.add(DocumentFacts.ATTESTING_COUNTRY, "problem.not-attested");
      }
      if (values.is(DocumentFacts.ATTESTATION_OF_RECOVERY, true)) {
        problems.add(DocumentFacts.ATTESTATION_OF_RECOVERY, "problem.not-attested");
      }
    }
    DocumentKind kind = values.get(DocumentFacts.KIND);
    IssuerKind issuer = values.get(DocumentFacts.ISSUER_KIND);
    if (kind != null && issuer != null && !fits(kind, issuer)) {
      problems.add(DocumentFacts.ISSUER_KIND, "problem.does-not-fit", DocumentFacts.KIND);
    }
  }

  private static boolean fits(DocumentKind kind, IssuerKind issuer) {
    if (OF_COURTS.contains(kind)) {
      return issuer == IssuerKind.COURT;
    }
    return OF_AUTHORITIES.contains(kind)
        ? issuer != IssuerKind.PRIVATE
        : kind != DocumentKind.WRITTEN_AGREEMENT || issuer == IssuerKind.PRIVATE;
  }
}
