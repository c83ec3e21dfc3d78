package org.arendal.core.logic;

/**
 * Where the walk through a rule gets the answers to its criteria.
 *
 * <p>What is asked is handed through the walk and not kept here, so that one object serves all
 * cases and asking makes nothing.
 *
 * @param <M> what is asked
 * @param <L> what it is read against
 */
@FunctionalInterface
public interface Answers<M, L> {

  /** The answer to a criterion, which has this bit in its rule. */
  Truth of(Criterion criterion, long bit, M matter, L law);
}
