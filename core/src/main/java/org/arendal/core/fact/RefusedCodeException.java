package org.arendal.core.fact;

/**
 * A text is not one of the codes that are taken.
 *
 * <p>The message says what was expected and, where the text is near a code, what it may have been
 * meant for; it never repeats the text.
 */
public final class RefusedCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final boolean nearCode;

  private RefusedCodeException(String message, boolean nearCode) {
    super(message);
    this.nearCode = nearCode;
  }

  /** A text that is near no code, so that it may be anything, a name too. */
  static RefusedCodeException of(String expected) {
    return new RefusedCodeException("expected " + expected, false);
  }

  /** A text that is near a code, with what it may have been meant for. */
  static RefusedCodeException near(String expected, String hint) {
    return new RefusedCodeException("expected " + expected + hint, true);
  }

  /** Whether the text is so near to a code that it can be shown. */
  public boolean isNearCode() {
    return nearCode;
  }
}
