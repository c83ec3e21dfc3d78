package org.arendal.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.arendal.core.Convention;
import org.arendal.core.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** Where the {@code arendal} command starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Not System.out, which writes in the platform's encoding.
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    System.exit(run(args, System.in, out, new FileOutputStream(FileDescriptor.err)));
  }

  /** Runs the command with all countries on these streams and returns its exit code. */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, new Streams(in, out, err), Convention::discovered);
  }

  /** Runs the command with these countries on these streams and returns its exit code. */
  static int run(String[] args, Streams streams, Supplier<Convention> countries) {
    int code = commandLine(args, streams, new Conventions(countries)).execute(args);
    if (streams.flush()) {
      return code;
    }
    // Who went away wants no word; the code says that what was written is not the whole answer.
    if (streams.isAbandoned()) {
      return ExitCodes.FAULT;
    }
    streams
        .err()
        .print(
            ErrorText.of(
                streams
                    .failure()
                    .map(reason -> Phrase.of("error.not-written", reason))
                    .orElseGet(() -> Phrase.of("error.not-written-unsaid"))
                    .by(ShellWords.errors(Spoken.in(args)))));
    streams.flush();
    return ExitCodes.FAULT;
  }

  /**
   * The command line with the command that the arguments name, or with all if they name none.
   *
   * <p>What a command takes is found by reflection; of all commands that would take longer than an
   * answer.
   */
  static CommandLine commandLine(String[] args, Streams streams, Conventions conventions) {
    List<Object> all =
        List.of(
            new AssessCommand(streams, conventions),
            new QuestionsCommand(streams, conventions),
            new InterviewCommand(streams, conventions),
            new CareCostsCommand(streams),
            new CompareCommand(streams, conventions),
            new ContactsCommand(streams, conventions),
            new ControlPointsCommand(streams, conventions),
            new DiagramCommand(streams, conventions),
            new DiffCommand(streams, conventions),
            new DocumentsCommand(streams, conventions),
            new HistoryCommand(streams, conventions),
            new LawsCommand(streams, conventions),
            new LetterCommand(streams, conventions),
            new NoticeCommand(streams, conventions),
            new ReceiptCommand(streams, conventions),
            new MaskCommand(streams),
            new VerifyCommand(streams, conventions),
            new TimelineCommand(streams, conventions),
            new WhyNotCommand(streams, conventions),
            new CalendarCommand(),
            new ReadingsCommand(streams),
            new ProvisionsCommand(streams),
            new QuoteCommand(streams, conventions),
            new SchemaCommand(streams),
            new ExampleCommand(streams));
    CommandLine arendal = new CommandLine(new Arendal());
    for (Object command : named(args, all)) {
      arendal.addSubcommand(
          command instanceof CalendarCommand ? calendar(command, streams, conventions) : command);
    }
    return arendal
        .setHelpSectionMap(HelpTexts.printed(arendal.getHelpSectionMap()))
        .setOut(streams.out())
        .setErr(streams.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        // A language that is asked for before the name of the command holds for the answer too.
        .setDefaultValueProvider(
            option ->
                option instanceof OptionSpec of && of.longestName().equals(Spoken.OPTION)
                    ? Spoken.in(args).tag()
                    : null)
        .setHelpFactory(new HelpTexts(Spoken.in(args)))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  private static List<Object> named(String[] args, List<Object> commands) {
    for (Object command : commands) {
      Command declared = command.getClass().getAnnotation(Command.class);
      if (args.length > 0 && declared.name().equals(args[0])) {
        return List.of(command);
      }
    }
    return commands;
  }

  private static CommandLine calendar(Object calendar, Streams streams, Conventions conventions) {
    return new CommandLine(calendar)
        .addSubcommand(new EntryIntoForceCommand(streams, conventions))
        .addSubcommand(new DenunciationCommand(streams))
        .addSubcommand(new AnnualNoticeCommand(streams))
        .addSubcommand(new EarlierRulesCommand(streams))
        .addSubcommand(new ResidenceCommand(streams));
  }
}
