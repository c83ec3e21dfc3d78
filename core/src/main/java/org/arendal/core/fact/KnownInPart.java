package org.arendal.core.fact;

/**
 * A value that can be known in part, such as a set to which more may belong.
 *
 * <p>While it is not complete the fact is still asked for; learning the rest only adds to it.
 */
public interface KnownInPart {
  /** Whether there is surely nothing more to know. */
  boolean isComplete();
}
