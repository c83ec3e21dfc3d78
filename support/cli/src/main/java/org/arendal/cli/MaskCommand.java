package org.arendal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.arendal.core.fact.Fact;
import org.arendal.receipt.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Masks facts of a receipt, and all that was made of them. */
@Command(
    name = "mask",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = "  arendal mask receipt.json --fact need.immediate --fact person.citizenships")
final class MaskCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin final SpokenOption spoken = new SpokenOption();

  @Parameters(paramLabel = "FILE|-", descriptionKey = "receipt-file")
  private String file = "";

  @Option(
      names = "--fact",
      required = true,
      paramLabel = "FACT",
      converter = Converters.OfFact.class)
  private List<Fact<?>> facts = new ArrayList<>();

  MaskCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Receipt receipt = new Input(file, streams.in()).readReceipt();
    streams.exact().print(receipt.masking(facts).text() + "\n");
    return ExitCodes.EVALUATED;
  }
}
