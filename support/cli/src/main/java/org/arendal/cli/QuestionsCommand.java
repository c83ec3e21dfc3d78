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
    footer = {
      "  arendal questions case.json",
      "  arendal questions case.json --lang sv --format json"
    })
final class QuestionsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(paramLabel = "FILE|-")
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
