package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.MaintenanceDocumentFacts.DECISION_OF_AUTHORITY;
import static org.arendal.core.article.MaintenanceDocumentFacts.ISSUED_IN_ANOTHER_COUNTRY;
import static org.arendal.core.article.MaintenanceDocumentFacts.ON_CHILD_MAINTENANCE;
import static org.arendal.core.article.MaintenanceDocumentFacts.PROPERLY_ATTESTED;
import static org.arendal.core.article.MaintenanceDocumentFacts.PROVISIONAL;
import static org.arendal.core.article.MaintenanceDocumentFacts.PUBLIC_DECISION;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.UNDETERMINED;
import static org.arendal.core.article.PersonalScopeFacts.COVERED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.DocumentFacts;
import org.arendal.core.model.Section;

/**
 * Article 11(2): a document on child maintenance from one Nordic country founds maintenance advance
 * in another.
 *
 * <p>A decision of a court or another public authority is valid as it stands. Any other document,
 * such as an agreement between spouses, needs an attestation of the country of issue that it can
 * found recovery from the person liable there. The guidance lists documents, issuers and attesting
 * bodies for the countries and territories; a document that is not listed is judged by the treaty
 * itself. A valid document is a basis, not yet a right: the other conditions remain.
 *
 * <p>Contested: an agreement that an authority approved, and a court settlement. An attestation
 * from another territory of the same state is one of the country of issue.
 *
 * <p>Source: A11-2a, A11-2b, A11-2-g1, A11-2-g2. Readings: ADR 0051, ADR 0052.
 */
public final class MaintenanceDocument extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.DOCUMENT);

  /** Creates the evaluator; it has no state. */
  public MaintenanceDocument() {
    super(
        Article.MAINTENANCE_DOCUMENT,
        Condition.allOf(
                COVERED,
                Condition.of(ISSUED_IN_ANOTHER_COUNTRY),
                Condition.of(ON_CHILD_MAINTENANCE),
                Condition.anyOf(DECISION_OF_AUTHORITY, PROPERLY_ATTESTED)
                    .labelled("decision-or-attested"))
            .labelled("valid-maintenance-document"),
        on(
            APPLIES,
            "document-is-valid-basis",
            Conclusion.Kind.DUTY,
            Conclusion.Holder.HOST_AUTHORITY,
            Conclusion.Strength.BINDING,
            "A11-2a",
            "A11-2-g1"),
        on(
                APPLIES,
                "no-attestation-may-be-asked",
                Conclusion.Kind.LIMIT,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BINDING,
                "A11-2b",
                "A11-2-g2")
            .when(Condition.of(PUBLIC_DECISION)),
        inform(APPLIES, "provisional-order-unlimited", "A11-2-gl-1")
            .when(Condition.of(PROVISIONAL)),
        inform(APPLIES, "basis-not-yet-right", "A11-2a", "A04-1", "A11-1"),
        inform(DOES_NOT_APPLY, "other-documents-by-national-law", "A11-2a"),
        on(
            APPLIES,
            "standard-amount-notices",
            Conclusion.Kind.PROCEDURE,
            Conclusion.Holder.BOTH_AUTHORITIES,
            Conclusion.Strength.BY_GUIDANCE,
            "A11-2-n0"),
        on(
                UNDETERMINED,
                "attestation-would-settle",
                Conclusion.Kind.PROCEDURE,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.PERMITTED,
                "A11-2b",
                "A11-2-g2",
                "A13-1a")
            .alsoOn(DOES_NOT_APPLY)
            .when(
                Condition.allOf(
                    Condition.of(ISSUED_IN_ANOTHER_COUNTRY),
                    Condition.of(ON_CHILD_MAINTENANCE),
                    Condition.not(PUBLIC_DECISION),
                    Condition.not(PROPERLY_ATTESTED))));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  public List<WantedContact> wantedContacts(Case matter) {
    return MaintenanceContacts.forDocument(matter);
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(PersonalScopeFacts.residenceRemarks(matter, law));
    remarks.addAll(NordicPlaces.remarks(applies, DocumentFacts.ISSUING_COUNTRY, matter, law));
    remarks.addAll(ListedDocuments.remarks(matter, law));
    return remarks.build();
  }
}
