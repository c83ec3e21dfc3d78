package org.arendal.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.time.TreatyCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calculates when the Convention enters into force after a notice. */
@Command(
    name = "entry-into-force",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Calculates the first day of force from the day of the last notice needed: the first day of"
          + " the month after two full calendar months (article 14)."
    })
final class EntryIntoForceCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "Day of the last notice needed, such as 1996-07-15.")
  private LocalDate notice = LocalDate.EPOCH;

  @Option(
      names = "--territory",
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class,
      description =
          "The notice is for this territory alone (FO, GL, AX). Without it, for the Convention.")
  private @Nullable Territory territory;

  EntryIntoForceCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    refuseUnsigned();
    String provision = territory == null ? "A14-1" : ofTerritory(territory);
    YearMonth month = YearMonth.from(notice);
    LocalDate day = TreatyCalendar.entryIntoForce(notice);
    Calculation calculation =
        new Calculation("entry-into-force", output.texts())
            .step("entry-notice", provision, notice, month)
            .step("entry-months", provision, month.plusMonths(1), month.plusMonths(2))
            .step("entry-day", provision, day)
            .result("notice", notice)
            .result("entryIntoForce", day);
    streams.out().print(calculation.write(output.isJson()));
    return ExitCodes.EVALUATED;
  }

  private void refuseUnsigned() {
    if (notice.isBefore(TreatyCalendar.SIGNATURE)) {
      throw new BadInputException(
          "Invalid value for DAY: %s lies before %s, the day of signature"
              .formatted(notice, TreatyCalendar.SIGNATURE));
    }
  }

  private String ofTerritory(Territory own) {
    boolean hasOwnNotice =
        conventions
            .assemble()
            .law()
            .reach(own)
            .filter(reach -> reach.basis() == TerritorialReach.Basis.OWN_NOTICE)
            .isPresent();
    if (!hasOwnNotice) {
      throw new BadInputException(
          "Invalid value for option '--territory': "
              + own.code()
              + " has no notice of its own; the Convention's own counts there");
    }
    return "A14-2";
  }
}
