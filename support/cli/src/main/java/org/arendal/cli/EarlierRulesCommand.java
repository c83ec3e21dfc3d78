package org.arendal.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.arendal.core.time.AssistanceRules;
import org.arendal.core.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which Nordic rules on assistance applied on a day. */
@Command(name = "earlier-rules", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EarlierRulesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "DAY", converter = Converters.OfDay.class)
  private LocalDate day = LocalDate.EPOCH;

  EarlierRulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    AssistanceRules rules = rules();
    Calculation calculation =
        new Calculation("earlier-rules", output.texts())
            .step(
                "earlier-first-repeal", "INTRO-12 INTRO-14 INTRO-16", AssistanceRules.FIRST_REPEAL)
            .step("earlier-second-repeal", "A16-1 INTRO-1", AssistanceRules.SECOND_REPEAL)
            .step(applied(rules), "INTRO-1 INTRO-16 A16-1", day);
    if (rules == AssistanceRules.KEPT_IN_FORCE_BY_THE_CONVENTION_OF_1992) {
      calculation.step(output.texts().get("shell.earlier-other-view"), List.of());
    }
    calculation
        .result("day", day)
        .result("rules", code(rules))
        .result("firstRepeal", AssistanceRules.FIRST_REPEAL)
        .result("secondRepeal", AssistanceRules.SECOND_REPEAL);
    streams.out().print(calculation.write(output.isJson()));
    return ExitCodes.EVALUATED;
  }

  private AssistanceRules rules() {
    try {
      return AssistanceRules.on(day);
    } catch (IllegalArgumentException e) {
      throw BadInputException.inParameter(
          "DAY", Phrase.of("error.before-earlier-rules", day, AssistanceRules.FIRST_YEAR));
    }
  }

  private static String applied(AssistanceRules rules) {
    return switch (rules) {
      case CONVENTION_OF_1981 -> "earlier-convention-of-1981";
      case KEPT_IN_FORCE_BY_THE_CONVENTION_OF_1992 -> "earlier-rules-kept-in-force";
      case THIS_CONVENTION -> "earlier-rules-repealed";
    };
  }

  private static String code(AssistanceRules rules) {
    return rules.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
