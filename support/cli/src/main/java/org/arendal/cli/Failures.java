package org.arendal.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Optional;
import org.arendal.core.fact.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns exceptions into one clear error and an exit code. */
final class Failures {
  private static final String LEAD = "Error: ";

  private Failures() {}

  /** The command was called in a way that it does not know. */
  static int usage(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message =
        exception instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : String.valueOf(exception.getMessage());
    return badInput(command.getErr(), withoutLead(message) + " (see: " + name + " --help)");
  }

  /** Picocli begins some of its messages as ours begin anyway. */
  private static String withoutLead(String message) {
    return message.startsWith(LEAD) ? message.substring(LEAD.length()) : message;
  }

  /** What was not understood is repeated only where it is near to what would be. */
  private static String unmatched(UnmatchedArgumentException unmatched, CommandLine command) {
    String first = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      return unknown("option", first, command.getCommandSpec().optionsMap().keySet());
    }
    Collection<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "expected no further argument; found " + Suggestion.measured(first)
        : unknown("command", first, commands);
  }

  /** The long name of an option that a word begins with, such as --lang of --language. */
  private static Optional<String> begun(String word, Collection<String> choices) {
    return choices.stream()
        .filter(choice -> choice.startsWith("--") && word.startsWith(choice))
        .findFirst();
  }

  private static String unknown(String what, String word, Collection<String> choices) {
    return Suggestion.nearest(word, choices)
        .or(() -> begun(word, choices))
        .map(choice -> "no " + what + " '" + word + "'; did you mean " + choice + "?")
        .orElse("no such " + what + "; there are: " + String.join(", ", choices));
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
