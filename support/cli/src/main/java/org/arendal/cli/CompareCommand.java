package org.arendal.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.fact.Problem;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the answers to two cases, or to one on another day or by other settings. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Compares two answers: which articles are answered otherwise, in what (outcome, conclusions,"
          + " open facts, readings, contacts), and which of the differences make them so. Without"
          + " OTHER, the second answer is to the same case."
    },
    footer = {
      "",
      "Examples:",
      "  arendal compare before.json after.json",
      "  arendal compare case.json --as-of 2005-01-01",
      "  arendal compare case.json --other-reading 6-standing-need=included --lang da",
      "",
      "Settings without 'other' hold for both answers; those with it for the second, where they win.",
      "",
      "Exit codes: 0 compared; 2 bad input or usage; 1 fault."
    })
final class CompareCommand implements Callable<Integer> {
  private static final String AS_OF = "--as-of";

  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private OtherSettingsOptions others = new OtherSettingsOptions();

  @Parameters(
      index = "0",
      paramLabel = "FILE|-",
      description = "File with the first case in JSON, UTF-8; - reads standard input.")
  private String file = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OTHER|-",
      description = "File with the second case. Without it the first case again.")
  private @Nullable String other;

  @Option(
      names = AS_OF,
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "Answer the second case for this day in place of its own.")
  private @Nullable LocalDate asOf;

  CompareCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    if (other == null && asOf == null && others.areNone()) {
      throw new BadInputException(
          "nothing to compare with: give a second file, --as-of or one of the --other options");
    }
    if (file.equals("-") && file.equals(other)) {
      throw new BadInputException("standard input can be read once only: name one of the files");
    }
    Case first = read(file);
    Case second = onItsDay(other == null ? first : read(other));
    Convention convention = options.assemble(conventions);
    streams
        .out()
        .print(
            language
                .explanation()
                .text(convention.compare(first, others.applyTo(convention), second)));
    return ExitCodes.EVALUATED;
  }

  private Case read(String name) {
    return new Input(name, streams.in()).read(CaseReader::read);
  }

  private Case onItsDay(Case matter) {
    if (asOf == null) {
      return matter;
    }
    Case.Builder moved = matter.toBuilder(asOf);
    List<Problem> problems = moved.problems();
    if (!problems.isEmpty()) {
      throw new BadInputException(
          "Invalid value for option '"
              + AS_OF
              + "': the facts contradict this day: "
              + String.join("; ", problems.stream().map(Problem::toString).toList()));
    }
    return moved.build();
  }
}
