package org.arendal.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.arendal.core.time.TreatyCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Calculates when the notice of a year's changes is due. */
@Command(name = "annual-notice", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AnnualNoticeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "YEAR", converter = Converters.OfYear.class)
  private int year;

  AnnualNoticeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    LocalDate due = TreatyCalendar.annualNoticeDue(year);
    Calculation calculation =
        new Calculation("annual-notice", output.texts())
            .step("notice-changes", "A02-3b", year)
            .step("notice-february", "A02-3b", due.getYear(), due.getDayOfMonth())
            .step("notice-due", "A02-3b", due)
            .result("year", year)
            .result("due", due);
    streams.out().print(calculation.write(output.isJson()));
    return ExitCodes.EVALUATED;
  }
}
