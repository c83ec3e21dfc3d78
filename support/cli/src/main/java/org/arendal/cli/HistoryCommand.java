package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.explanation.HistoryText;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who had a function over time. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Shows who had a function in a territory over time, oldest first, with the source of each"
          + " entry. Days for which nobody is known stand in their place."
    },
    footer = {
      "",
      "Example:",
      "  arendal history --function liaison-body --territory NO",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class HistoryCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Mixin private TerritoryOption territory = new TerritoryOption();

  @Option(
      names = "--function",
      required = true,
      paramLabel = "FUNCTION",
      converter = Converters.OfFunction.class,
      completionCandidates = Choices.OfFunction.class,
      description = "What the body does: ${COMPLETION-CANDIDATES}; the first word is enough.")
  private BodyFunction function = BodyFunction.LIAISON_BODY;

  HistoryCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    History<Body> history =
        answers
            .applyTo(conventions.assemble())
            .law()
            .country(territory.get().state())
            .orElseThrow()
            .bodies()
            .history(function.code(), territory.get());
    answers.answer(
        streams,
        texts -> HistoryText.of(history, texts),
        json -> json.history(history, true),
        Tables.HISTORY);
    return ExitCodes.EVALUATED;
  }
}
