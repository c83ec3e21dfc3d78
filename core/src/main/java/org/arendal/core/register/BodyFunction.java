package org.arendal.core.register;

import org.arendal.core.model.Coded;

/** What a body does under the Convention. */
public enum BodyFunction implements Coded {
  /** The authority of article 1(c), or one that it designated. Source: A01-1c, A01-1c-des. */
  COMPETENT_AUTHORITY,
  /** The body of article 13(1) that answers for contacts between the countries. Source: A13-1b. */
  LIAISON_BODY,
  /**
   * The body that attests that a document can found recovery in its country. Source: A11-2b,
   * A11-2-dk-att.
   */
  ATTESTING_BODY,
  /**
   * The body that gives and receives notices of changes in the standard maintenance amount. Source:
   * A11-2-n0.
   */
  STANDARD_AMOUNT_BODY,
  /** The body that pays maintenance advance and knows for how long it was paid. */
  ADVANCE_PAYER,
  /**
   * The local or regional authorities that article 9 makes responsible for a move with long-term
   * care; neither ministries nor liaison bodies. Source: A09-1, A09-1-dk to A09-1-se.
   */
  RELOCATION_AUTHORITY,
  /**
   * The ministry that has the health service, whether or not it is the competent authority. Source:
   * A01-c-g1, A01-c-g-dk.
   */
  HEALTH_MINISTRY,
  /** The ministry that has the care of the elderly. Source: A01-c-g1, A01-c-g-is. */
  ELDERLY_CARE_MINISTRY,
  /** The ministry that has the care of children. Source: A01-c-g1, A01-c-g-no. */
  CHILDREN_MINISTRY
}
