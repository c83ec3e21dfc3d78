package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Phrase;
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
    footer = {"  arendal timeline case.json --article 7 --from 1996-01-01 --to 2026-01-31"})
final class TimelineCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private OneArticle asked = new OneArticle();

  @Parameters(paramLabel = "FILE|-")
  private String file = "";

  @Option(names = "--from", required = true, paramLabel = "DAY", converter = Converters.OfDay.class)
  private @Nullable LocalDate from;

  @Option(names = "--to", required = true, paramLabel = "DAY", converter = Converters.OfDay.class)
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
      throw BadInputException.inOption("--to", Phrase.of("problem.before-other", "--from"));
    }
    Case matter = new Input(file, streams.in()).readJson(CaseReader::read);
    Convention convention = options.assemble(conventions);
    streams
        .out()
        .print(language.explanation().text(convention.over(asked.article(), matter, first, last)));
    return ExitCodes.EVALUATED;
  }
}
