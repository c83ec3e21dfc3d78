package org.arendal.core.fact;

import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;

/**
 * A text is not one of the codes that are taken.
 *
 * <p>The message says what was expected and, where the text is near a code, what it may have been
 * meant for; it never repeats the text.
 */
public final class RefusedCodeException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final boolean nearCode;

  private RefusedCodeException(Phrase says, boolean nearCode) {
    super(says);
    this.nearCode = nearCode;
  }

  /** A text that is near no code, so that it may be anything, a name too. */
  static RefusedCodeException of(Phrase expected) {
    return new RefusedCodeException(Phrase.of("problem.expected", expected), false);
  }

  /** A text that is near a code, with what it may have been meant for. */
  static RefusedCodeException meant(Phrase expected, String code) {
    return new RefusedCodeException(Phrase.of("problem.expected-meant", expected, code), true);
  }

  /** A text that is the code of something else, with what that is. */
  static RefusedCodeException near(Phrase says) {
    return new RefusedCodeException(says, true);
  }

  /** Whether the text is so near to a code that it can be shown. */
  public boolean isNearCode() {
    return nearCode;
  }
}
