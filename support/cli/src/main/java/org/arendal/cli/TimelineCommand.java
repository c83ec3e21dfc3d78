package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers an article for each day of a period. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Answers one article for each day of a period, with the facts as they stand: days in a row"
          + " with equal outcome and conclusions are one span. It ends on the day up to which the"
          + " registers of all countries were read."
    },
    footer = {
      "",
      "Example:",
      "  arendal timeline case.json --article 7 --from 1996-01-01 --to 2026-01-31",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class TimelineCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private OneArticle asked = new OneArticle();

  @Parameters(
      paramLabel = "FILE|-",
      description = "File with the case in JSON, UTF-8; - reads standard input.")
  private String file = "";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "First day of the period.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "Last day of the period, inclusive.")
  private @Nullable LocalDate to;

  TimelineCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    LocalDate first = requireNonNull(from, "--from is required");
    LocalDate last = requireNonNull(to, "--to is required");
    if (last.isBefore(first)) {
      throw new BadInputException("Invalid value for option '--to': lies before --from");
    }
    Case matter = new Input(file, streams.in()).read(CaseReader::read);
    Convention convention = options.assemble(conventions);
    streams
        .out()
        .print(language.explanation().text(convention.over(asked.article(), matter, first, last)));
    return ExitCodes.EVALUATED;
  }
}
