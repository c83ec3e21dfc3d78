package org.arendal.cli;

import java.io.IOException;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;

/** A file cannot be written, because of the machine and not of what was asked for. */
final class UnwrittenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Phrase says;

  UnwrittenException(String file, IOException cause) {
    this(said(file, cause), cause);
  }

  private UnwrittenException(Phrase says, IOException cause) {
    super(says.by(ShellWords.errors(Language.ENGLISH)), cause);
    this.says = says;
  }

  private static Phrase said(String file, IOException cause) {
    Phrase says = Phrase.of("error.file-not-written", file);
    String reason = cause.getMessage();
    return reason == null ? says : Phrase.of("problem.line", says, reason);
  }

  /** What the user is shown. */
  Phrase says() {
    return says;
  }
}
