package org.arendal.core.answer;

import org.arendal.core.fact.Coded;

/** What more of a fact could still change in the answers to a case, the weightiest first. */
public enum Bearing implements Coded {
  /** It may turn the outcome of an article. */
  OUTCOME,
  /** It may turn only what follows: a conclusion and how sure it is, a contact or a remark. */
  CONSEQUENCE,
  /** It changes nothing, whatever it turns out to be: the fact is needless. */
  NONE
}
