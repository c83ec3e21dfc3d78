package org.arendal.core.fact;

/**
 * How a person approaches an authority.
 *
 * <p>The text of 1994 says nothing of electronic messages; whoever states the fact says whether one
 * counts as written.
 */
public enum RequestChannel implements Coded {
  WRITTEN,
  SPOKEN
}
