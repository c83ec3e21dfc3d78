package org.arendal.explorer;

/** A request that is none; the message is for whoever writes the page. */
final class UnreadableRequestException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnreadableRequestException(String message) {
    super(message);
  }
}
