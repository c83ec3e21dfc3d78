package org.arendal.cli;

import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;

/** Some lines of a file could not be used, and all others were: what the user is told last. */
final class BadLinesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Phrase says;

  private BadLinesException(Phrase says) {
    super(says.by(ShellWords.errors(Language.ENGLISH)));
    this.says = says;
  }

  /** An exception that says the text under a key: how many lines of how many. */
  static BadLinesException of(String key, long bad, long lines) {
    return new BadLinesException(Phrase.of(key, bad, lines));
  }

  /** How many they are. */
  Phrase says() {
    return says;
  }
}
