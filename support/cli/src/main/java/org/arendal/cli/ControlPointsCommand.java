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
    footer = {
      "  arendal control-points case.json",
      "  arendal control-points case.json --lang nb --format json"
    })
final class ControlPointsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(paramLabel = "FILE|-")
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
