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
    footer = {
      "  arendal why-not case.json --article 7",
      "  arendal why-not case.json --article 6 --lang da --format json"
    })
final class WhyNotCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private OneArticle asked = new OneArticle();

  @Parameters(paramLabel = "FILE|-")
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
