package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.calculation.CareCostStatement;
import org.arendal.core.explanation.CareCostText;
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
    description = {
      "Divides the costs of a move and of the care after it between the two sides, as they agreed"
          + " (article 9(2)), and shows every line with its arithmetic."
    },
    footer = {
      "",
      "The input is a JSON object with currency, decimals, rounding (such as half-up), feeDeduction"
          + " (none, before-division, from-departure-part, from-arrival-part), moving, phases and"
          + " months. Nothing has a default but that a phase may be without a budget; amounts and"
          + " shares are texts.",
      "",
      "Example:",
      "  arendal care-costs division.json --lang da",
      "",
      "Exit codes: 0 calculated; 2 bad input or usage; 1 fault."
    })
final class CareCostsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "FILE|-",
      description = "File with the division in JSON, UTF-8; - reads standard input.")
  private String file = "";

  CareCostsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CareCostStatement statement = new Input(file, streams.in()).read(CareCostReader::read);
    streams
        .out()
        .print(
            output.isJson()
                ? CareCostWriter.write(statement, true) + "\n"
                : CareCostText.of(statement, output.texts()));
    return ExitCodes.EVALUATED;
  }
}
