package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one case, or a line of JSON for each case of a batch. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Answers a case. The first screen says what is owed, forbidden or open, what to do and whom to"
          + " write to; --full prints for every article that the case raises the outcome, each"
          + " condition with its citations, what follows, what is still open and whom to ask, and"
          + " contacts."
    },
    footer = {
      "",
      "A case is a JSON object: the day it is read for (asOf) and what is known; everything else is"
          + " left out and stays unknown. Unknown is never taken for no.",
      "",
      "Examples:",
      "  arendal assess case.json",
      "  arendal assess case.json --full",
      "  arendal assess case.json --lang da --why 6",
      "  arendal assess cases.jsonl --batch > answers.jsonl",
      "  arendal assess case.json --reading 6-standing-need=included --in-force FO=1998-05-01",
      "",
      "Exit codes: 0 evaluated; 2 bad input or usage, with nothing on standard output (a batch"
          + " goes on and has the error in place of the answer); 1 fault."
    })
final class AssessCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(
      paramLabel = "FILE|-",
      description = "File with the case in JSON, UTF-8; - reads standard input.")
  private String file = "";

  @Option(
      names = {"--why", "--provision", "--article"},
      paramLabel = "ARTICLE",
      converter = Converters.OfArticle.class,
      completionCandidates = Choices.OfArticle.class,
      description =
          "Answer only this article, with every reason, even if the case does not raise it:"
              + " ${COMPLETION-CANDIDATES}. The number alone, such as 5, asks all paragraphs.")
  private @Nullable Asked asked;

  @Option(
      names = "--full",
      description = "Print every article with every reason, not only the first screen.")
  private boolean full;

  @Option(
      names = "--implied",
      description =
          "Take as answered each yes, no or code to which the given facts leave no other answer.")
  private boolean implied;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.OfCaseFormat.class,
      completionCandidates = Choices.OfCaseFormat.class,
      description = "How the answer is written: ${COMPLETION-CANDIDATES}. Without it text.")
  private @Nullable CaseFormat format;

  @Option(
      names = "--batch",
      description =
          "Read one case per line and write one answer per line, in the same order and as JSON.")
  private boolean batch;

  AssessCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    if (batch && format != null && format != CaseFormat.JSON) {
      throw new BadInputException("--batch answers in JSON: leave out --format " + format.code());
    }
    Convention convention = options.assemble(conventions);
    Answers answers = new Answers(convention, asked, full, implied, language.language());
    Input input = new Input(file, streams.in());
    if (batch) {
      return input.read(in -> new Batch(answers.lines(), streams).run(in));
    }
    Case matter = input.read(CaseReader::read);
    streams.out().print(answers.write(matter, format == null ? CaseFormat.TEXT : format));
    return ExitCodes.EVALUATED;
  }
}
