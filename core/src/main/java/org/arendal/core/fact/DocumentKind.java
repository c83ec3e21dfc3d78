package org.arendal.core.fact;

/**
 * What kind of document on maintenance it is.
 *
 * <p>The kinds are those that the guidance lists for the countries; a document that is none of them
 * can still be valid. Source: A11-2-g2 and the lists that follow it.
 */
public enum DocumentKind implements Coded {
  /** A judgment or decision of a court. */
  COURT_DECISION,
  /** A separation or divorce judgment that lays down maintenance. */
  SEPARATION_OR_DIVORCE_JUDGMENT,
  /** A settlement before a court. */
  COURT_SETTLEMENT,
  /** An order on maintenance of an administrative authority. */
  MAINTENANCE_ORDER,
  /** Such an order that is only provisional. */
  PROVISIONAL_ORDER,
  /** A separation or divorce licence of an authority that lays down maintenance. */
  SEPARATION_OR_DIVORCE_LICENCE,
  /** A written agreement that an authority has approved or confirmed. */
  APPROVED_AGREEMENT,
  /** A written agreement, such as one between spouses. */
  WRITTEN_AGREEMENT,
  /** Any other document. */
  OTHER
}
