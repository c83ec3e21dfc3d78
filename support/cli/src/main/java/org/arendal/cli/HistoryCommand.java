package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.arendal.core.explanation.HistoryText;
import org.arendal.core.register.Body;
import org.arendal.core.register.History;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.spi.CountryModule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who had a function, or which instrument a place, over time. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal history --function liaison-body --territory NO",
      "  arendal history --instrument nordic-social-security --territory FO"
    })
final class HistoryCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Mixin private TerritoryOption territory = new TerritoryOption();

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  /** What the history is of: one of the two. */
  static final class Subject {
    @Option(
        names = "--function",
        required = true,
        paramLabel = "FUNCTION",
        completionCandidates = Choices.OfFunction.class)
    private @Nullable String function;

    @Option(
        names = "--instrument",
        required = true,
        paramLabel = "INSTRUMENT",
        converter = Converters.OfInstrument.class,
        completionCandidates = Choices.OfInstrument.class)
    private @Nullable RelatedInstrument instrument;
  }

  HistoryCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    CountryModule country =
        answers
            .applyTo(conventions.assemble())
            .law()
            .country(territory.get().state())
            .orElseThrow();
    if (subject.function != null) {
      History<Body> history = country.bodies().history(key(country), territory.get());
      answers.answer(
          streams,
          texts -> HistoryText.of(history, texts),
          json -> json.history(history, true),
          Tables.HISTORY);
    }
    if (subject.instrument != null) {
      History<Instrument> history =
          country.instruments().history(subject.instrument.code(), territory.get());
      answers.answer(
          streams,
          texts -> HistoryText.ofInstruments(history, texts),
          json -> json.instrumentHistory(history, true),
          Tables.INSTRUMENT_HISTORY);
    }
    return ExitCodes.EVALUATED;
  }

  private String key(CountryModule country) {
    String asked = requireNonNull(subject.function);
    return Converters.function(asked)
        .or(() -> Optional.of(asked).filter(country.bodies().keys(territory.get())::contains))
        .orElseThrow(
            () ->
                BadInputException.inOption(
                    "--function",
                    Converters.unknown("function", asked, Choices.functions()).says()));
  }
}
