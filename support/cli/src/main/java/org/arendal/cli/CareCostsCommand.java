package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.calculation.CareCostStatement;
import org.arendal.core.explanation.CareCostText;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CareCostReader;
import org.arendal.json.CareCostWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Divides the costs of a move with long-term care. */
@Command(
    name = "care-costs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"  arendal care-costs division.json --lang da"})
final class CareCostsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "FILE|-")
  private String file = "";

  CareCostsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CareCostStatement statement = new Input(file, streams.in()).readJson(CareCostReader::read);
    streams
        .out()
        .print(
            output.isJson()
                ? CareCostWriter.write(statement, true, Jackson2.JSON) + "\n"
                : CareCostText.of(statement, output.texts()));
    return ExitCodes.EVALUATED;
  }
}
