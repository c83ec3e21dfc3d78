package org.arendal.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns exceptions into one clear error, in the language that the arguments ask for, and an exit
 * code. What picocli finds wrong is said in words of our own, from what its exceptions hold.
 */
final class Failures {
  private Failures() {}

  /** The command was called in a way that it does not know. */
  static int usage(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    Phrase says =
        Phrase.of(
            "error.see", wrong(exception, command, args), command.getCommandSpec().qualifiedName());
    return badInput(command.getErr(), says, List.of(), Spoken.in(args));
  }

  private static Phrase wrong(ParameterException exception, CommandLine command, String[] args) {
    if (exception instanceof UsageException usage) {
      return usage.says();
    }
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command);
    }
    if (exception instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), args);
    }
    if (exception instanceof OverwrittenOptionException overwritten) {
      return Phrase.of("error.only-once", name(overwritten.getOverwritten()));
    }
    if (exception instanceof MutuallyExclusiveArgsException) {
      return Phrase.of("error.exclusive", exclusive(command));
    }
    if (exception instanceof MaxValuesExceededException) {
      return Phrase.of("error.too-many-values");
    }
    Phrase why =
        exception.getCause() instanceof RefusedValueException refused
            ? refused.says()
            : Phrase.of("error.no-such-value");
    ArgSpec argument = exception.getArgSpec();
    return argument == null ? why : invalid(argument, why, args);
  }

  private static Phrase invalid(ArgSpec argument, Phrase why, String[] args) {
    return argument instanceof OptionSpec option
        ? Phrase.of("error.invalid-option", typed(option, args), why)
        : Phrase.of("error.invalid-parameter", argument.paramLabel(), why);
  }

  private static String name(ArgSpec argument) {
    return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
  }

  /** The name by which an option was given, of those that it has. */
  private static String typed(OptionSpec option, String[] args) {
    return Arrays.stream(option.names())
        .filter(name -> isAmong(args, name))
        .findFirst()
        .orElseGet(option::longestName);
  }

  /** An option with what it takes, or a parameter. */
  private static String written(ArgSpec argument) {
    return argument.isOption() ? name(argument) + "=" + argument.paramLabel() : name(argument);
  }

  private static Phrase missing(List<ArgSpec> missing, String[] args) {
    Optional<ArgSpec> bare = missing.stream().filter(one -> isGiven(one, args)).findFirst();
    if (bare.isPresent()) {
      return Phrase.of(
          "error.value-missing", typed((OptionSpec) bare.get(), args), bare.get().paramLabel());
    }
    if (missing.stream().allMatch(one -> one.group() != null && one.group().exclusive())) {
      return Phrase.of("error.one-required", alternatives(missing.stream()));
    }
    String list =
        missing.stream().map(one -> "'" + written(one) + "'").collect(Collectors.joining(", "));
    long options = missing.stream().filter(ArgSpec::isOption).count();
    if (options == 0) {
      return Phrase.of("error.parameter-required", list);
    }
    if (options < missing.size()) {
      return Phrase.of("error.both-required", list);
    }
    return Phrase.of(options == 1 ? "error.option-required" : "error.options-required", list);
  }

  /** Whether an option was given without its value. */
  private static boolean isGiven(ArgSpec argument, String[] args) {
    return argument instanceof OptionSpec option
        && Arrays.stream(option.names())
            .anyMatch(
                name -> Arrays.stream(args).anyMatch(a -> a.equals(name) || a.equals(name + "=")));
  }

  private static boolean isAmong(String[] args, String name) {
    return Arrays.stream(args).anyMatch(a -> a.equals(name) || a.startsWith(name + "="));
  }

  private static String exclusive(CommandLine command) {
    return alternatives(
        command.getCommandSpec().argGroups().stream().flatMap(group -> group.args().stream()));
  }

  private static String alternatives(Stream<ArgSpec> arguments) {
    return arguments.map(Failures::written).collect(Collectors.joining(" | ", "(", ")"));
  }

  /** What was not understood is repeated only where it is near to what would be. */
  private static Phrase unmatched(UnmatchedArgumentException unmatched, CommandLine command) {
    String first = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      return unknown("option", first, command.getCommandSpec().optionsMap().keySet());
    }
    Collection<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? Phrase.of("error.no-further-argument", Suggestion.measured(first))
        : unknown("command", first, commands);
  }

  /** The long name of an option that a word begins with, such as --lang of --language. */
  private static Optional<String> begun(String word, Collection<String> choices) {
    return choices.stream()
        .filter(choice -> choice.startsWith("--") && word.startsWith(choice))
        .findFirst();
  }

  private static Phrase unknown(String kind, String word, Collection<String> choices) {
    Phrase what = Phrase.of("error.kind." + kind);
    return Suggestion.nearest(word, choices)
        .or(() -> begun(word, choices))
        .map(choice -> Phrase.of("error.unknown-but-near", what, word, choice))
        .orElseGet(() -> Phrase.of("error.unknown", what, String.join(", ", choices)));
  }

  /** The command failed; a stack trace is shown only if that is a fault of the program. */
  static int execution(Exception exception, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    Language spoken = Spoken.in(parsed.originalArgs().toArray(new String[0]));
    if (exception instanceof BadInputException bad) {
      return badInput(err, bad.says(), bad.lines(), spoken);
    }
    if (exception instanceof BadLinesException lines) {
      err.print(ErrorText.of(lines.says().by(ShellWords.errors(spoken))));
      return ExitCodes.TO_LOOK_AT;
    }
    if (exception instanceof UnwrittenException unwritten) {
      err.print(ErrorText.of(unwritten.says().by(ShellWords.errors(spoken))));
      return ExitCodes.FAULT;
    }
    err.print("arendal: " + Phrase.of("error.fault").by(ShellWords.errors(spoken)) + " ");
    exception.printStackTrace(err);
    return ExitCodes.FAULT;
  }

  private static int badInput(PrintWriter err, Phrase says, List<Phrase> lines, Language spoken) {
    Texts texts = ShellWords.errors(spoken);
    err.print(ErrorText.of(says.by(texts), lines.stream().map(line -> line.by(texts)).toList()));
    return ExitCodes.BAD_INPUT;
  }
}
