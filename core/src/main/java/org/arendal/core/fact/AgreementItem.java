package org.arendal.core.fact;

import org.arendal.core.law.Provision;

/** The points that an agreement on a move should in any case contain. Source: A09-2-g10. */
public enum AgreementItem implements Coded {
  PARTIES("A09-2-g10a"),
  /** How long it runs, and whether it can be negotiated anew. */
  DURATION("A09-2-g10b"),
  PERSONAL_PARTICULARS("A09-2-g10c"),
  CARE_OFFERED("A09-2-g10d"),
  /** The nature and extent of the need for treatment. */
  TREATMENT_NEED("A09-2-g10e"),
  COST_DIVISION("A09-2-g10f"),
  PAYMENT_METHOD("A09-2-g10g");

  private final String provision;

  AgreementItem(String provision) {
    this.provision = provision;
  }

  /** Where the point is listed. */
  public Provision provision() {
    return Provision.of(provision);
  }
}
