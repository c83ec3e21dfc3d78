package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.PERMITTED;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.AFTERWARDS;
import static org.arendal.core.answer.Stage.BEFORE_DECIDING;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.answer.Stage.WITH_THE_OTHER_COUNTRY;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.law.ReadingOption.DECISION;
import static org.arendal.core.law.ReadingOption.NOT_REQUIRED;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.IssuerKind;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * Article 11(2): a document on child maintenance from one Nordic country founds maintenance advance
 * in another.
 *
 * <p>A decision of a court or another public authority is valid as it stands. Any other document,
 * such as an agreement between spouses, needs an attestation that it can found recovery from the
 * person liable in the country of issue. The guidance lists documents, issuers and attesting bodies
 * for the countries and territories; a document that is not listed is judged by the treaty itself.
 * A valid document is a basis, not yet a right: the other conditions remain.
 *
 * <p>Contested: an agreement that an authority approved, a court settlement, and an attestation of
 * another country than that of issue. One from another territory of the same state is of the
 * country of issue.
 *
 * <p>Source: A11-2a, A11-2b, A11-2-g1, A11-2-g2. Readings: ADR 0051, ADR 0052, ADR 0126.
 */
public final class MaintenanceDocument extends ArticleEvaluator {
  /** The document comes from another Nordic country. */
  static final FactCriterion ISSUED_IN_ANOTHER_COUNTRY =
      FactCriterion.derived(
              "issued-in-another-nordic-country",
              List.of(
                  DocumentFacts.ISSUING_COUNTRY,
                  HostFacts.TERRITORY,
                  SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
              (matter, law) ->
                  NordicPlaces.inAnotherCountry(DocumentFacts.ISSUING_COUNTRY, matter, law),
              "A11-2a A11-2-g1 A01-a-g1")
          .treaty("A11-2a", "udstedt i et nordisk land");

  /** It lays down a right to maintenance for a child. */
  static final FactCriterion ON_CHILD_MAINTENANCE =
      FactCriterion.yes(
              "on-child-maintenance",
              DocumentFacts.CONTAINS_MAINTENANCE_TERMS,
              "A11-2a A11-2-is-3 A11-2-fo-1")
          .treaty("A11-2a", "ret til underholdsbidrag til børn");

  /** It is a decision of a court or another public authority. */
  static final FactCriterion PUBLIC_DECISION =
      FactCriterion.derived(
              "decision-of-court-or-authority",
              List.of(DocumentFacts.KIND, DocumentFacts.ISSUER_KIND),
              (matter, law) -> publicDecision(matter),
              "A11-2b A11-2-g2")
          .treaty("A11-2b", "beslutning fra en domstol eller en anden offentlig myndighed");

  /** It is an agreement that an authority has approved. */
  static final FactCriterion APPROVED_AGREEMENT =
      FactCriterion.oneOf(
              "approved-agreement",
              DocumentFacts.KIND,
              Set.of(DocumentKind.APPROVED_AGREEMENT),
              "A11-2b A11-2-fi-2 A11-2-is-2")
          .adds();

  /** It is a court settlement of a country for which the guidance lists such. */
  static final FactCriterion LISTED_SETTLEMENT =
      FactCriterion.derived(
              "listed-court-settlement",
              List.of(DocumentFacts.KIND, DocumentFacts.ISSUING_COUNTRY),
              (matter, law) -> isSettlement(matter).and(settlementListed(matter, law)),
              "A11-2b A11-2-no-1")
          .adds()
          .otherwise(
              said ->
                  said.possible(
                      (isMet, matter, law) ->
                          !isMet || settlementListed(matter, law) != Truth.FALSE));

  /** It is a court settlement of a country for which the guidance lists none. */
  static final FactCriterion OTHER_SETTLEMENT =
      FactCriterion.derived(
              "other-court-settlement",
              List.of(DocumentFacts.KIND, DocumentFacts.ISSUING_COUNTRY),
              (matter, law) -> isSettlement(matter).and(settlementListed(matter, law).not()),
              "A11-2b A11-2a")
          .adds()
          .otherwise(
              said ->
                  said.possible(
                      (isMet, matter, law) ->
                          !isMet || settlementListed(matter, law) != Truth.TRUE));

  /** It carries an attestation. */
  static final FactCriterion ATTESTED =
      FactCriterion.derived(
              "document-attested",
              List.of(
                  DocumentFacts.ATTESTED,
                  DocumentFacts.ATTESTING_COUNTRY,
                  DocumentFacts.ATTESTATION_OF_RECOVERY),
              (matter, law) -> attested(matter),
              "A11-2b A11-2-g2")
          .treaty("A11-2b", "forsynet med attestation");

  /** An authority of the country of issue attested it. */
  static final FactCriterion ATTESTED_AT_HOME =
      FactCriterion.derived(
              "attested-in-country-of-issue",
              List.of(DocumentFacts.ATTESTING_COUNTRY, DocumentFacts.ISSUING_COUNTRY),
              (matter, law) -> attestedAtHome(matter),
              "A11-2b A11-2-g2")
          .adds();

  /** The attestation is that the document can found recovery there. */
  static final FactCriterion RECOVERY_ATTESTED =
      FactCriterion.yes(
              "recovery-attested", DocumentFacts.ATTESTATION_OF_RECOVERY, "A11-2b A11-2-g2")
          .treaty("A11-2b", "kan danne grundlag for inddrivelse hos den bidragsskyldige");

  /** The reading that lets an attestation count whoever gave it. */
  static final FactCriterion ATTESTED_ANYWHERE =
      FactCriterion.reading(Readings.ATTESTING_COUNTRY, NOT_REQUIRED);

  /** It is a provisional order. */
  static final FactCriterion PROVISIONAL =
      FactCriterion.oneOf(
              "provisional-order",
              DocumentFacts.KIND,
              Set.of(DocumentKind.PROVISIONAL_ORDER),
              "A11-2-gl-1")
          .how();

  /** The reading that takes an approved agreement for a decision. */
  static final FactCriterion APPROVAL_IS_DECISION =
      FactCriterion.reading(Readings.APPROVED_AGREEMENT, DECISION);

  /** The reading that takes a listed court settlement for a decision. */
  static final FactCriterion LISTED_SETTLEMENT_IS_DECISION =
      FactCriterion.reading(Readings.LISTED_COURT_SETTLEMENT, DECISION);

  /** The reading that takes any other court settlement for a decision. */
  static final FactCriterion OTHER_SETTLEMENT_IS_DECISION =
      FactCriterion.reading(Readings.OTHER_COURT_SETTLEMENT, DECISION);

  /** It needs no attestation. */
  static final Condition DECISION_OF_AUTHORITY =
      anyOf(
              PUBLIC_DECISION,
              allOf(APPROVED_AGREEMENT, APPROVAL_IS_DECISION)
                  .labelled("approved-agreement-as-decision"),
              allOf(LISTED_SETTLEMENT, LISTED_SETTLEMENT_IS_DECISION)
                  .labelled("listed-settlement-as-decision"),
              allOf(OTHER_SETTLEMENT, OTHER_SETTLEMENT_IS_DECISION)
                  .labelled("other-settlement-as-decision"))
          .labelled("decision-without-attestation");

  /**
   * It has the attestation that a private document needs. "I det land, hvor det er udstedt" says
   * where the document has to be able to found recovery, and not who attests that.
   */
  static final Condition PROPERLY_ATTESTED =
      allOf(
              ATTESTED,
              anyOf(ATTESTED_AT_HOME, ATTESTED_ANYWHERE).labelled("attested-by-whom-it-can-be"),
              RECOVERY_ATTESTED)
          .labelled("attested-for-recovery");

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
            .at(BEFORE_DECIDING)
            .on(APPLIES)
            .when(PUBLIC_DECISION),
        note("provisional-order-unlimited", "A11-2-gl-1")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES)
            .when(PROVISIONAL),
        note("basis-not-yet-right", "A11-2a A04-1 A11-1")
            .guarding()
            .at(IN_THE_DECISION)
            .on(APPLIES),
        note("other-documents-by-national-law", "A11-2a").at(IN_THE_DECISION).on(DOES_NOT_APPLY),
        procedure("standard-amount-notices", BOTH_AUTHORITIES, BY_GUIDANCE, "A11-2-n0")
            .at(AFTERWARDS)
            .on(APPLIES),
        procedure("attestation-would-settle", HOST_AUTHORITY, PERMITTED, "A11-2b A11-2-g2 A13-1a")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(UNDETERMINED, DOES_NOT_APPLY)
            .when(
                allOf(
                    COVERED,
                    ISSUED_IN_ANOTHER_COUNTRY,
                    ON_CHILD_MAINTENANCE,
                    not(PUBLIC_DECISION),
                    not(allOf(ATTESTED, ATTESTED_AT_HOME, RECOVERY_ATTESTED)))));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  public List<WantedContact> wantedContacts(Case matter) {
    return MaintenanceContacts.forDocument(publicDecision(matter), matter);
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(PersonalScope.residenceRemarks(matter, law));
    remarks.addAll(NordicPlaces.remarks(applies, DocumentFacts.ISSUING_COUNTRY, matter, law));
    remarks.addAll(ListedDocuments.remarks(publicDecision(matter), matter, law));
    return remarks.build();
  }

  static Truth publicDecision(Case matter) {
    DocumentKind kind = matter.value(DocumentFacts.KIND);
    if (kind == null) {
      return Truth.UNKNOWN;
    }
    return switch (kind) {
      case COURT_DECISION,
          SEPARATION_OR_DIVORCE_JUDGMENT,
          MAINTENANCE_ORDER,
          PROVISIONAL_ORDER,
          SEPARATION_OR_DIVORCE_LICENCE ->
          Truth.TRUE;
      case COURT_SETTLEMENT, APPROVED_AGREEMENT, WRITTEN_AGREEMENT -> Truth.FALSE;
      case OTHER -> {
        IssuerKind issuer = matter.value(DocumentFacts.ISSUER_KIND);
        yield issuer == null ? Truth.UNKNOWN : Truth.of(issuer != IssuerKind.PRIVATE);
      }
    };
  }

  private static Truth isSettlement(Case matter) {
    DocumentKind kind = matter.value(DocumentFacts.KIND);
    return kind == null ? Truth.UNKNOWN : Truth.of(kind == DocumentKind.COURT_SETTLEMENT);
  }

  private static Truth settlementListed(Case matter, AssembledLaw law) {
    Territory issuing = issuingTerritory(matter);
    return issuing == null || law.country(issuing.state()).isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(ListedDocuments.ofGuidance(DocumentKind.COURT_SETTLEMENT, issuing, law));
  }

  /** Who knows what an attestation says, or whose it is, knows that there is one. */
  private static Truth attested(Case matter) {
    Boolean attested = matter.value(DocumentFacts.ATTESTED);
    if (attested != null) {
      return Truth.of(attested);
    }
    return matter.knows(DocumentFacts.ATTESTING_COUNTRY)
            || Boolean.TRUE.equals(matter.value(DocumentFacts.ATTESTATION_OF_RECOVERY))
        ? Truth.TRUE
        : Truth.UNKNOWN;
  }

  /**
   * Compared here and not by {@link NordicPlaces#inOneState}: a document from outside the five
   * states settles nothing about an attestation of which nobody has said whose it is.
   */
  private static Truth attestedAtHome(Case matter) {
    Place attesting = matter.value(DocumentFacts.ATTESTING_COUNTRY);
    if (attesting == null) {
      return Truth.UNKNOWN;
    }
    Territory territory = attesting.territory().orElse(null);
    if (territory == null) {
      return Truth.FALSE;
    }
    Place issuing = matter.value(DocumentFacts.ISSUING_COUNTRY);
    NordicState state = territory.state();
    return issuing == null ? Truth.UNKNOWN : Truth.of(NordicPlaces.isIn(issuing, state));
  }

  private static @Nullable Territory issuingTerritory(Case matter) {
    Place issuing = matter.value(DocumentFacts.ISSUING_COUNTRY);
    return issuing == null ? null : issuing.territory().orElse(null);
  }
}
