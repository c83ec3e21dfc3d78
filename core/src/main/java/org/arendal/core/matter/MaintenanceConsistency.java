package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.IssuerKind;
import org.arendal.core.fact.Problem;

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

  private final Map<Fact<?>, Object> values;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private MaintenanceConsistency(Map<Fact<?>, Object> values) {
    this.values = values;
  }

  static List<Problem> problems(LocalDate asOf, Map<Fact<?>, Object> values) {
    MaintenanceConsistency check = new MaintenanceConsistency(values);
    check.claim();
    check.document(asOf);
    return check.problems.build();
  }

  private void claim() {
    if (values.get(AdvanceFacts.CLAIM_START) instanceof LocalDate first
        && values.get(AdvanceFacts.CLAIM_END) instanceof LocalDate last
        && last.isBefore(first)) {
      report(AdvanceFacts.CLAIM_END, "lies before " + AdvanceFacts.CLAIM_START);
    }
    if (is(AdvanceFacts.DOUBLE_PAYMENT, true)
        && values.get(AdvanceFacts.FOREIGN_PAYMENTS) instanceof AdvancePayments paid
        && paid.isComplete()
        && paid.payments().isEmpty()) {
      report(AdvanceFacts.DOUBLE_PAYMENT, "there is no payment of another country");
    }
  }

  private void document(LocalDate asOf) {
    if (values.get(DocumentFacts.ISSUE_DATE) instanceof LocalDate day && day.isAfter(asOf)) {
      report(DocumentFacts.ISSUE_DATE, "lies after asOf");
    }
    if (is(DocumentFacts.ATTESTED, false)) {
      if (values.containsKey(DocumentFacts.ATTESTING_COUNTRY)) {
        report(DocumentFacts.ATTESTING_COUNTRY, "the document is not attested");
      }
      if (is(DocumentFacts.ATTESTATION_OF_RECOVERY, true)) {
        report(DocumentFacts.ATTESTATION_OF_RECOVERY, "the document is not attested");
      }
    }
    if (values.get(DocumentFacts.KIND) instanceof DocumentKind kind
        && values.get(DocumentFacts.ISSUER_KIND) instanceof IssuerKind issuer
        && !fits(kind, issuer)) {
      report(DocumentFacts.ISSUER_KIND, "does not fit " + DocumentFacts.KIND);
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

  private boolean is(Fact<Boolean> fact, boolean value) {
    return Boolean.valueOf(value).equals(values.get(fact));
  }

  private void report(Fact<?> fact, String message) {
    problems.add(new Problem(fact.id(), message));
  }
}
