package org.arendal.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.time.TreatyCalendar;
import org.arendal.core.words.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calculates when the Convention enters into force after a notice. */
@Command(
    name = "entry-into-force",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EntryIntoForceCommand implements Callable<Integer> {
  private static final String MISSING = "missing";

  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "DAY", arity = "1..*")
  private List<String> notices = new ArrayList<>();

  @Option(names = "--territory", paramLabel = "CODE", converter = Converters.OfTerritory.class)
  private @Nullable Territory territory;

  EntryIntoForceCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    String provision = territory == null ? "A14-1" : ofTerritory(territory);
    List<LocalDate> days =
        notices.stream().filter(notice -> !notice.equals(MISSING)).map(this::day).toList();
    Calculation calculation = new Calculation("entry-into-force", output.texts());
    boolean isMissing = days.size() < notices.size();
    Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
    if (isMissing) {
      calculation.step("entry-missing", provision);
    } else {
      counted(calculation, days, last.orElseThrow(), provision);
    }
    Optional<LocalDate> day = isMissing ? Optional.empty() : last.map(this::entryIntoForce);
    calculation.result("notice", isMissing ? Optional.empty() : last);
    calculation.result("entryIntoForce", day);
    streams.out().print(calculation.write(output.isJson()));
    return ExitCodes.EVALUATED;
  }

  private void counted(
      Calculation calculation, List<LocalDate> days, LocalDate last, String provision) {
    YearMonth month = YearMonth.from(last);
    LocalDate counted = TreatyCalendar.entryIntoForce(last);
    if (days.size() > 1) {
      calculation.step(
          "entry-notices",
          provision,
          days.stream().sorted().map(output.texts()::date).collect(Collectors.joining("; ")));
    }
    calculation
        .step("entry-notice", provision, last, month)
        .step("entry-months", provision, month.plusMonths(1), month.plusMonths(2));
    if (entryIntoForce(last).equals(counted)) {
      calculation.step("entry-day", provision, counted);
    } else {
      calculation
          .step("entry-counted", provision, counted)
          .step("entry-not-before", provision + " INTRO-1", entryIntoForce(last));
    }
  }

  private LocalDate entryIntoForce(LocalDate last) {
    return territory == null
        ? TreatyCalendar.entryIntoForce(last)
        : TreatyCalendar.entryIntoForceOfTerritory(last);
  }

  private LocalDate day(String notice) {
    LocalDate day;
    try {
      day = new Converters.OfDay().convert(notice);
    } catch (RefusedValueException e) {
      throw BadInputException.inParameter("DAY", e.says());
    }
    if (day.isBefore(TreatyCalendar.SIGNATURE)) {
      throw BadInputException.inParameter(
          "DAY", Phrase.of("error.before-signature", day, TreatyCalendar.SIGNATURE));
    }
    return day;
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
      Phrase says = Phrase.of("error.no-own-notice", own.code());
      throw BadInputException.inOption("--territory", new Named(output.explanation()).in(says));
    }
    return "A14-2";
  }
}
