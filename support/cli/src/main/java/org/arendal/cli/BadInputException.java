package org.arendal.cli;

import java.util.ArrayList;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;

/** What was given cannot be used; what it says is all that the user is shown. */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Phrase says;
  private final ArrayList<Phrase> lines;

  BadInputException(Phrase says) {
    this(says, List.of());
  }

  BadInputException(Phrase says, List<Phrase> lines) {
    super(says.by(ShellWords.errors(Language.ENGLISH)));
    this.says = says;
    this.lines = new ArrayList<>(lines);
  }

  BadInputException(Phrase says, Throwable cause) {
    this(says, List.of(), cause);
  }

  BadInputException(Phrase says, List<Phrase> lines, Throwable cause) {
    super(says.by(ShellWords.errors(Language.ENGLISH)), cause);
    this.says = says;
    this.lines = new ArrayList<>(lines);
  }

  /** An exception that says the text under a key, filled. */
  static BadInputException of(String key, Object... arguments) {
    return new BadInputException(Phrase.of(key, arguments));
  }

  /** The value of an option is wrong. */
  static BadInputException inOption(String option, Phrase says) {
    return of("error.invalid-option", option, says);
  }

  /** The value of a parameter is wrong. */
  static BadInputException inParameter(String label, Phrase says) {
    return of("error.invalid-parameter", label, says);
  }

  /** What the user is shown, first. */
  Phrase says() {
    return says;
  }

  /** What stands in lines of its own below. */
  List<Phrase> lines() {
    return List.copyOf(lines);
  }
}
