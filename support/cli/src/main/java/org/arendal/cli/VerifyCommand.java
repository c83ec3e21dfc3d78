package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.words.RefusedException;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.receipt.Receipt;
import org.arendal.receipt.Receipts;
import org.arendal.receipt.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a receipt, and replays it by this version. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal verify receipt.json",
      "  arendal verify receipt.json --case case.json --format json",
      "  arendal verify receipt.json --other-reading 6-standing-need=included"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private OtherSettingsOptions others = new OtherSettingsOptions();
  @Mixin private RegistersOptions registers = new RegistersOptions();

  @Parameters(paramLabel = "FILE|-", descriptionKey = "receipt-file")
  private String file = "";

  @Option(names = "--case", paramLabel = "FILE")
  private @Nullable String matter;

  VerifyCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    if (file.equals("-") && file.equals(matter)) {
      throw BadInputException.of("error.standard-input-once");
    }
    Receipt receipt = new Input(file, streams.in()).readReceipt();
    Receipts receipts = Receipts.of(by(receipt), output.language());
    Verification came =
        matter == null
            ? receipts.verify(receipt, Jackson2.JSON)
            : receipts.verify(
                receipt, new Input(matter, streams.in()).readJson(CaseReader::read), Jackson2.JSON);
    streams
        .out()
        .print(
            output.isJson()
                ? came.json(true, Jackson2.JSON) + "\n"
                : new VerificationText(output.language()).of(came));
    return code(came);
  }

  /** The settings of the receipt, and those that are asked for in their place. */
  private Convention by(Receipt receipt) {
    try {
      return registers.applyTo(
          others.applyTo(Verification.settled(conventions.assemble(), receipt)));
    } catch (RefusedException e) {
      throw new BadInputException(e.says(), e);
    }
  }

  private static int code(Verification came) {
    // An answer to other facts than those of the case is no answer to the case.
    boolean isOfOtherFacts =
        came.causes().stream().anyMatch(cause -> cause.kind() == Verification.Cause.Kind.FACTS);
    return switch (came.verdict()) {
      case REPLAYED_EQUAL, ONLY_CHECKED ->
          isOfOtherFacts ? ExitCodes.TO_LOOK_AT : ExitCodes.EVALUATED;
      case REPLAYED_DIFFERENT -> ExitCodes.TO_LOOK_AT;
      case CHANGED -> ExitCodes.CHANGED;
    };
  }
}
