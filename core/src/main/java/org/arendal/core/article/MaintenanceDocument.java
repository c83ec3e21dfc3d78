package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.PERMITTED;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.MaintenanceDocumentFacts.DECISION_OF_AUTHORITY;
import static org.arendal.core.article.MaintenanceDocumentFacts.ISSUED_IN_ANOTHER_COUNTRY;
import static org.arendal.core.article.MaintenanceDocumentFacts.ON_CHILD_MAINTENANCE;
import static org.arendal.core.article.MaintenanceDocumentFacts.PROPERLY_ATTESTED;
import static org.arendal.core.article.MaintenanceDocumentFacts.PROVISIONAL;
import static org.arendal.core.article.MaintenanceDocumentFacts.PUBLIC_DECISION;
import static org.arendal.core.article.PersonalScopeFacts.COVERED;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

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
        allOf(
                COVERED,
                ISSUED_IN_ANOTHER_COUNTRY,
                ON_CHILD_MAINTENANCE,
                anyOf(DECISION_OF_AUTHORITY, PROPERLY_ATTESTED).labelled("decision-or-attested"))
            .labelled("valid-maintenance-document"),
        duty("document-is-valid-basis", HOST_AUTHORITY, BINDING, "A11-2a A11-2-g1").on(APPLIES),
        limit("no-attestation-may-be-asked", HOST_AUTHORITY, BINDING, "A11-2b A11-2-g2")
            .on(APPLIES)
            .when(PUBLIC_DECISION),
        note("provisional-order-unlimited", "A11-2-gl-1").on(APPLIES).when(PROVISIONAL),
        note("basis-not-yet-right", "A11-2a A04-1 A11-1").on(APPLIES),
        note("other-documents-by-national-law", "A11-2a").on(DOES_NOT_APPLY),
        procedure("standard-amount-notices", BOTH_AUTHORITIES, BY_GUIDANCE, "A11-2-n0").on(APPLIES),
        procedure("attestation-would-settle", HOST_AUTHORITY, PERMITTED, "A11-2b A11-2-g2 A13-1a")
            .on(UNDETERMINED, DOES_NOT_APPLY)
            .when(
                allOf(
                    ISSUED_IN_ANOTHER_COUNTRY,
                    ON_CHILD_MAINTENANCE,
                    not(PUBLIC_DECISION),
                    not(PROPERLY_ATTESTED))));
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
