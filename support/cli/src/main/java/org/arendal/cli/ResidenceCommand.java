package org.arendal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.arendal.core.calculation.ResidenceCalculator;
import org.arendal.core.calculation.ResidenceCount;
import org.arendal.core.calculation.ResidenceStep;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.RefusedException;
import org.arendal.core.words.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts years of uninterrupted lawful residence back from a decision. */
@Command(
    name = "residence",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal calendar residence --start 1994-03 --on 1997-03-01 --absence 1995-01-01..1995-01-20:short"
    })
final class ResidenceCommand implements Callable<Integer> {
  /** Stands for the one country that is meant if none is named; it shows in no text. */
  private static final Territory ANY = Territory.DENMARK;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Streams streams;

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--start",
      required = true,
      paramLabel = "DATE",
      converter = AbsenceConverter.DateConverter.class)
  private PartialDate start = PartialDate.of(LocalDate.EPOCH);

  @Option(names = "--end", paramLabel = "DATE", converter = AbsenceConverter.DateConverter.class)
  private @Nullable PartialDate end;

  @Option(names = "--on", required = true, paramLabel = "DAY", converter = Converters.OfDay.class)
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = "--absence",
      paramLabel = "FIRST..LAST[:short|:long]",
      converter = AbsenceConverter.class)
  private List<Absence> absences = new ArrayList<>();

  @Option(
      names = "--after",
      paramLabel = "short|long",
      converter = AbsenceConverter.GapConverter.class)
  private @Nullable Judgement shortGapAfter;

  @Option(names = "--territory", paramLabel = "CODE", converter = Converters.OfTerritory.class)
  private @Nullable Territory territory;

  ResidenceCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Territory place = territory == null ? ANY : territory;
    ResidenceCalculator calculator = ResidenceCalculator.within(place.state());
    ResidencePeriods periods = ResidencePeriods.of(List.of(period(place)));
    ResidenceCount count = calculator.count(periods, day);
    Texts texts = output.texts();
    Calculation calculation = new Calculation("residence", texts);
    calculator
        .steps(periods, day)
        .forEach(step -> calculation.step(text(step, texts), step.kind().provisions()));
    calculation
        .result("decision", count.decisionDate())
        .result("years", count.years())
        .result("current", code(count.current()))
        .result("complete", code(count.complete()))
        .result("exceeded", code(count.exceeded()))
        .result("earliest", count.earliest())
        .result("latest", count.latest());
    streams.out().print(calculation.write(output.isJson()));
    return ExitCodes.EVALUATED;
  }

  private ResidencePeriod period(Territory place) {
    try {
      return ResidencePeriod.builder()
          .place(Place.of(place))
          .start(start)
          .end(Optional.ofNullable(end))
          .ongoing(end == null)
          .lawful(Truth.TRUE)
          .absences(Absences.of(absences))
          .shortGapAfter(Optional.ofNullable(shortGapAfter))
          .build();
    } catch (RefusedException e) {
      throw new BadInputException(e.says(), e);
    }
  }

  private String text(ResidenceStep step, Texts texts) {
    Object[] arguments =
        step.arguments().stream().map(argument -> words(argument, texts)).toArray();
    return texts.get("step." + step.kind().code(), arguments);
  }

  private Object words(String argument, Texts texts) {
    Optional<Territory> place = Territory.find(argument);
    if (place.isPresent()) {
      return territory == null ? new Texts.Word("shell.the-country") : place.get();
    }
    return DAY.matcher(argument).matches()
        ? LocalDate.parse(argument)
        : texts.find("shell.argument." + argument).orElse(argument);
  }

  private static String code(Truth truth) {
    return truth.name().toLowerCase(Locale.ROOT);
  }
}
