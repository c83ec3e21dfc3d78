package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.arendal.json.QuestionsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is still to be asked in a case. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says what is still to be asked in a case, over all articles that it raises and in the order"
          + " in which to ask: what may turn an outcome, what may turn only what follows, and what"
          + " is needless. Each question has whom to ask, why, and what each answer would do."
    },
    footer = {
      "",
      "A fact that was asked for in vain is named in the case by its id, in askedNotKnown; it is"
          + " as unknown as before, but is not asked for again.",
      "",
      "Examples:",
      "  arendal questions case.json",
      "  arendal questions case.json --lang sv --format json",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class QuestionsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(
      paramLabel = "FILE|-",
      description = "File with the case in JSON, UTF-8; - reads standard input.")
  private String file = "";

  QuestionsCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = options.assemble(conventions);
    Case matter = new Input(file, streams.in()).read(CaseReader::read);
    OpenQuestions questions = convention.questions(matter);
    streams
        .out()
        .print(
            output.isJson()
                ? QuestionsWriter.write(questions, output.language(), true) + "\n"
                : output.explanation().text(questions));
    return ExitCodes.EVALUATED;
  }
}
