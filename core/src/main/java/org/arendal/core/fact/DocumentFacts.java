package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** A document on maintenance; article 11(2). */
public final class DocumentFacts {
  private static final FactList LIST = new FactList(Section.DOCUMENT);

  /** The country or Nordic territory where the document was issued. Source: A11-2a. */
  public static final Fact<Place> ISSUING_COUNTRY =
      LIST.add("issuingCountry", FactType.PLACE, Answerer.APPLICANT, Changing.STANDS);

  /** What kind of document it is. Source: A11-2b, A11-2-g2. */
  public static final Fact<DocumentKind> KIND =
      LIST.add(
          "kind", FactType.code(DocumentKind.class), Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /** Who issued it; asked only for a document of another kind than those named. Source: A11-2b. */
  public static final Fact<IssuerKind> ISSUER_KIND =
      LIST.add(
          "issuerKind", FactType.code(IssuerKind.class), Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** The day on which it was issued; it tells which bodies could issue it. */
  public static final Fact<LocalDate> ISSUE_DATE =
      LIST.add("issueDate", FactType.DATE, Answerer.APPLICANT, Changing.STANDS);

  /** Whether it lays down a right to maintenance for a child. Source: A11-2a, A11-2-is-3. */
  public static final Fact<Boolean> CONTAINS_MAINTENANCE_TERMS =
      LIST.add(
          "containsMaintenanceTerms", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether it carries an attestation of any kind. Source: A11-2b. */
  public static final Fact<Boolean> ATTESTED =
      LIST.add("attested", FactType.YES_NO, Answerer.APPLICANT, Changing.COMES_ABOUT);

  /** The country or Nordic territory whose authority attested it. Source: A11-2b. */
  public static final Fact<Place> ATTESTING_COUNTRY =
      LIST.add("attestingCountry", FactType.PLACE, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  /**
   * Whether the attestation says that the document can found recovery from the person liable in the
   * country where it was issued. Source: A11-2b.
   */
  public static final Fact<Boolean> ATTESTATION_OF_RECOVERY =
      LIST.add(
          "attestationOfRecovery", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.COMES_ABOUT);

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private DocumentFacts() {}
}
