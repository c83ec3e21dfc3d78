package org.arendal.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.matter.Case;
import org.arendal.json.change.AnswerChanges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which of many cases are answered otherwise than before, in what and why. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal diff cases.jsonl --answers outcomes.jsonl",
      "  arendal diff cases.jsonl --other-reading 6-standing-need=included --cases",
      "  arendal diff cases.jsonl --as-known-on 2026-01-01 --other-as-known-on 2026-11-01"
    })
final class DiffCommand implements Callable<Integer> {
  private static final String ANSWERS = "--answers";
  private static final List<String> WAYS =
      List.of(
          ANSWERS,
          AsOfOption.AS_OF,
          "--other-reading",
          "--other-in-force",
          "--other-denounced",
          "--other-as-known-on",
          "--other-overlay");

  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private OtherSettingsOptions settings = new OtherSettingsOptions();
  @Mixin private OtherRegistersOptions registers = new OtherRegistersOptions();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(paramLabel = "FILE|-")
  private String file = "";

  @Option(names = ANSWERS, paramLabel = "FILE|-")
  private @Nullable String answers;

  @Option(names = "--cases")
  private boolean cases;

  DiffCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    if (answers == null && !asOf.isGiven() && settings.areNone() && registers.areNone()) {
      throw BadInputException.of("error.one-required", String.join(" | ", WAYS));
    }
    if (file.equals("-") && file.equals(answers)) {
      throw BadInputException.of("error.standard-input-once");
    }
    DiffReport report =
        output.isJson()
            ? new DiffJson(streams, cases)
            : new DiffText(streams, output.language(), cases);
    Input matters = new Input(file, streams.in());
    return answers == null
        ? againstOtherSettings(matters, report)
        : againstAnswers(matters, new Input(answers, streams.in()), report);
  }

  private int againstOtherSettings(Input matters, DiffReport report) {
    Convention before = options.assemble(conventions);
    Convention after =
        settings.applyTo(registers.areNone() ? before : options.assemble(conventions, registers));
    AnswerChanges changes = AnswerChanges.of(before, after);
    PairedAnswers pairs =
        (document, line) -> changes.between(document.matter(), onItsDay(document.matter()));
    return matters.read(
        in ->
            new Diff(report, streams, output.language())
                .of(new Diff.Lines(matters.name(), in), pairs));
  }

  private int againstAnswers(Input matters, Input earlier, DiffReport report) {
    Convention convention = settings.applyTo(options.assemble(conventions, registers));
    PairedAnswers pairs =
        (document, line) ->
            PairedAnswers.changes(document, line, convention.assess(onItsDay(document.matter())));
    return matters.read(
        in ->
            earlier.read(
                answered ->
                    new Diff(report, streams, output.language())
                        .of(
                            new Diff.Lines(matters.name(), in),
                            new Diff.Lines(earlier.name(), answered),
                            pairs)));
  }

  private Case onItsDay(Case matter) {
    Explanation explanation = output.explanation();
    return asOf.of(matter, explanation);
  }
}
