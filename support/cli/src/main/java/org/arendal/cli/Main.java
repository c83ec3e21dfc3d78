package org.arendal.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.arendal.core.Convention;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

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
    int code = commandLine(streams, new Conventions(countries)).execute(args);
    if (streams.flush()) {
      return code;
    }
    // As other tools do, also when whoever reads has gone: what was written is not the whole
    // answer.
    streams
        .err()
        .print(
            "arendal: standard output: cannot be written: "
                + streams.failure().orElse("no reason given")
                + "\n");
    streams.flush();
    return ExitCodes.FAULT;
  }

  private static CommandLine calendar(Streams streams, Conventions conventions) {
    return new CommandLine(new CalendarCommand())
        .addSubcommand(new EntryIntoForceCommand(streams, conventions))
        .addSubcommand(new DenunciationCommand(streams))
        .addSubcommand(new AnnualNoticeCommand(streams))
        .addSubcommand(new EarlierRulesCommand(streams))
        .addSubcommand(new ResidenceCommand(streams));
  }

  private static CommandLine commandLine(Streams streams, Conventions conventions) {
    CommandLine commands =
        new CommandLine(new Arendal())
            .addSubcommand(new AssessCommand(streams, conventions))
            .addSubcommand(new CareCostsCommand(streams))
            .addSubcommand(new ContactsCommand(streams, conventions))
            .addSubcommand(new DocumentsCommand(streams, conventions))
            .addSubcommand(new HistoryCommand(streams, conventions))
            .addSubcommand(new LawsCommand(streams, conventions))
            .addSubcommand(new NoticeCommand(streams, conventions))
            .addSubcommand(calendar(streams, conventions))
            .addSubcommand(new ReadingsCommand(streams))
            .addSubcommand(new ProvisionsCommand(streams))
            .addSubcommand(new SchemaCommand(streams))
            .addSubcommand(new ExampleCommand(streams));
    return commands
        .setOut(streams.out())
        .setErr(streams.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }
}
