package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.arendal.json.WhyNotWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what would turn the outcome of an article. */
@Command(
    name = "why-not",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says what would turn the outcome of one article: the smallest sets of conditions, of up to"
          + " four, whose other answer does. They stand in three lists: what can still come about"
          + " or turn out, what cannot change in the case, and what the answer rests on, which are"
          + " judgements and readings of the text. None of it is advice."
    },
    footer = {
      "",
      "Of an open article it says what would make it apply and what would not, by what is not known"
          + " yet; 'arendal questions' says what to ask, and of whom.",
      "",
      "Examples:",
      "  arendal why-not case.json --article 7",
      "  arendal why-not case.json --article 6 --lang da --format json",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class WhyNotCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private OneArticle asked = new OneArticle();

  @Parameters(
      paramLabel = "FILE|-",
      description = "File with the case in JSON, UTF-8; - reads standard input.")
  private String file = "";

  WhyNotCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = options.assemble(conventions);
    Case matter = new Input(file, streams.in()).read(CaseReader::read);
    WhyNot whyNot = convention.whyNot(asked.article(), matter);
    streams
        .out()
        .print(
            output.isJson()
                ? WhyNotWriter.write(whyNot, output.language(), true) + "\n"
                : output.explanation().text(whyNot));
    return ExitCodes.EVALUATED;
  }
}
