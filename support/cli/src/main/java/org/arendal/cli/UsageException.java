package org.arendal.cli;

import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command was called in a way that cannot be: why, in any language. */
final class UsageException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final Phrase says;

  UsageException(CommandLine command, Phrase says) {
    super(command, says.by(ShellWords.errors(Language.ENGLISH)));
    this.says = says;
  }

  /** Why it cannot be. */
  Phrase says() {
    return says;
  }
}
