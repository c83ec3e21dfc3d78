package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * A command that reads one case and tells one thing of it, as text or as JSON.
 *
 * @param <T> what is told
 */
abstract class CaseCommand<T> implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(paramLabel = "FILE|-")
  private String file = "";

  CaseCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  /** What is told of a case. */
  abstract T of(Case matter, Convention convention);

  /** The same as text, its lines ended by a line feed. */
  abstract String text(T told, Explanation explanation);

  /** The same as JSON, indented, without a line feed at the end. */
  abstract String json(T told, Language language);

  @Override
  public final Integer call() {
    Convention convention = options.assemble(conventions);
    T told = of(new Input(file, streams.in()).readJson(CaseReader::read), convention);
    streams
        .out()
        .print(
            output.isJson()
                ? json(told, output.language()) + "\n"
                : text(told, output.explanation()));
    return ExitCodes.EVALUATED;
  }
}
