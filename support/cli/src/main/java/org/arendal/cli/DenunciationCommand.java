package org.arendal.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.arendal.core.time.TreatyCalendar;
import org.arendal.core.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Calculates when a denunciation takes effect. */
@Command(name = "denunciation", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DenunciationCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "DAY", converter = Converters.OfDay.class)
  private LocalDate received = LocalDate.EPOCH;

  DenunciationCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (received.isBefore(TreatyCalendar.ENTRY_INTO_FORCE)) {
      throw BadInputException.inParameter(
          "DAY", Phrase.of("error.before-force", received, TreatyCalendar.ENTRY_INTO_FORCE));
    }
    LocalDate effect = TreatyCalendar.denunciationEffect(received);
    Calculation calculation =
        new Calculation("denunciation", output.texts())
            .step("denunciation-received", "A15-2b", received)
            .step(
                "denunciation-months", "A15-2b", received.getDayOfMonth(), YearMonth.from(effect));
    boolean clamped = effect.getDayOfMonth() != received.getDayOfMonth();
    if (clamped) {
      calculation.step(
          "denunciation-clamped",
          "A15-2b",
          YearMonth.from(effect),
          received.getDayOfMonth(),
          effect);
    }
    calculation
        .step("denunciation-effect", "A15-2b A15-2a", effect)
        .result("received", received)
        .result("effect", effect)
        .result("clampedToMonthEnd", clamped);
    streams.out().print(calculation.write(output.isJson()));
    return ExitCodes.EVALUATED;
  }
}
