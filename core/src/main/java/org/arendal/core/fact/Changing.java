package org.arendal.core.fact;

/**
 * How what a fact says can come to be otherwise while the matter goes on.
 *
 * <p>It says what may be spoken of as still to come, and nothing of what anybody ought to do. What
 * somebody is, how and where he or she lives and what he or she wants is never spoken of so, though
 * it can change: then it is another case. In doubt a fact {@link #STANDS}. See ADR 0102.
 */
public enum Changing implements Coded {
  /**
   * It can come about, and what has come about stays so: a document, an attestation, a hearing, a
   * claim, a notification, an act of an authority.
   */
  COMES_ABOUT,
  /**
   * It can come about and can cease: the lawfulness of a stay, a right that is registered, a
   * consent, terms of an agreement.
   */
  COMES_AND_GOES,
  /** Time brings it, and nothing else need happen. */
  COMES_WITH_TIME,
  /**
   * It is as it is on the day: who somebody is, where and how he or she lives and what he or she
   * wants, what a measure is and rests on, what has happened, where and when something holds.
   */
  STANDS,
  /** A human judges it, with reasons. */
  JUDGED
}
