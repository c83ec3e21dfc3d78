package org.arendal.core.logic;

import java.util.List;
import org.arendal.core.law.Provision;

/**
 * One question of law with a yes or no answer: the leaf of a rule.
 *
 * <p>Two criteria are the same only if they are the same object; a criterion that stands in a rule
 * twice has one answer.
 */
public interface Criterion {
  /** The stable id, such as {@code stay-lawful}; texts are found by it. */
  String id();

  /** The provision that makes this a condition. */
  Provision provision();

  /** All provisions that bear on the criterion, {@link #provision()} first. */
  List<Provision> provisions();
}
