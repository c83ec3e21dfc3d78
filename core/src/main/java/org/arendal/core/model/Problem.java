package org.arendal.core.model;

/**
 * What is wrong with a case.
 *
 * @param factId the id of the fact that is wrong
 * @param message what was expected, without the value that was given
 */
public record Problem(String factId, String message) {
  @Override
  public String toString() {
    return factId + ": " + message;
  }
}
