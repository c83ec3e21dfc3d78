package org.arendal.cli;

import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;
import picocli.CommandLine.TypeConversionException;

/** The value of an option or a parameter is not taken: why, in any language. */
final class RefusedValueException extends TypeConversionException {
  private static final long serialVersionUID = 1L;

  private final Phrase says;

  RefusedValueException(Phrase says) {
    super(says.by(ShellWords.errors(Language.ENGLISH)));
    this.says = says;
  }

  /** An exception that says the text under a key, filled. */
  static RefusedValueException of(String key, Object... arguments) {
    return new RefusedValueException(Phrase.of(key, arguments));
  }

  /** Why it is not taken. */
  Phrase says() {
    return says;
  }
}
