package org.arendal.core.answer;

import org.arendal.core.fact.Coded;

/**
 * When in the handling of a case a conclusion is acted on or has to be known, in the order of work.
 *
 * <p>The treaty knows no such order, and a stage says nothing of how strongly something binds: it
 * only sorts. A conclusion that counts at several stages has the first.
 */
public enum Stage implements Coded {
  /** While the person is there or the letter lies on the desk: a need or a language cannot wait. */
  AT_ONCE,
  /** While facts are found and judged. */
  BEFORE_DECIDING,
  /** In the decision itself: what is granted, refused or forbidden, how far, and on what basis. */
  IN_THE_DECISION,
  /** Together with the authorities and organs of the other country. */
  WITH_THE_OTHER_COUNTRY,
  /** Once the decision, the journey or the move is made. */
  AFTERWARDS
}
