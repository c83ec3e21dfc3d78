package org.arendal.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns exceptions into one clear error and an exit code. */
final class Failures {
  private Failures() {}

  /** The command was called in a way that it does not know. */
  static int usage(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message =
        exception instanceof UnmatchedArgumentException unmatched
                && !command.getSubcommands().isEmpty()
                && !unmatched.isUnknownOption()
            ? "no command '%s'; there are: %s"
                .formatted(
                    unmatched.getUnmatched().get(0),
                    String.join(", ", command.getSubcommands().keySet()))
            : exception.getMessage();
    return badInput(command.getErr(), message + " (see: " + name + " --help)");
  }

  /** The command failed; a stack trace is shown only if that is a fault of the program. */
  static int execution(Exception exception, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (exception instanceof BadInputException) {
      return badInput(err, String.valueOf(exception.getMessage()));
    }
    err.print("arendal: internal fault, please report it: ");
    exception.printStackTrace(err);
    return ExitCodes.FAULT;
  }

  private static int badInput(PrintWriter err, String message) {
    err.print("arendal: " + message + "\n");
    return ExitCodes.BAD_INPUT;
  }
}
