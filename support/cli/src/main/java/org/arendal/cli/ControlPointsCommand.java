package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.arendal.json.ControlPointsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a human must look at before a decision is sent. */
@Command(
    name = "control-points",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says what a human must look at before a decision on a case is sent: judgements that are"
          + " open or younger than the day, contested readings, places that the Convention may not"
          + " reach, and sources that are old or missing. The other forms of an answer have the"
          + " same list."
    },
    footer = {
      "",
      "Examples:",
      "  arendal control-points case.json",
      "  arendal control-points case.json --lang nb --format json",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class ControlPointsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(
      paramLabel = "FILE|-",
      description = "File with the case in JSON, UTF-8; - reads standard input.")
  private String file = "";

  ControlPointsCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = options.assemble(conventions);
    Case matter = new Input(file, streams.in()).read(CaseReader::read);
    Assessment assessment = convention.assess(matter);
    streams
        .out()
        .print(
            output.isJson()
                ? ControlPointsWriter.write(assessment, output.language(), true) + "\n"
                : output.explanation().controlPoints(assessment.controlPoints()));
    return ExitCodes.EVALUATED;
  }
}
