package org.arendal.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.arendal.core.explanation.HistoryText;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.History;
import org.arendal.core.register.KnownGap;
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
    description = {
      "Shows who had a function in a territory over time, or which instrument stood beside the"
          + " Convention, oldest first, with the source of each entry. Days for which none is known"
          + " stand in their place."
    },
    footer = {
      "",
      "Examples:",
      "  arendal history --function liaison-body --territory NO",
      "  arendal history --instrument nordic-social-security --territory FO",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class HistoryCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private KnownOnOption knownOn = new KnownOnOption();

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  /** What the history is of: one of the two. */
  static final class Subject {
    @Option(
        names = "--function",
        required = true,
        paramLabel = "FUNCTION",
        converter = Converters.OfFunction.class,
        completionCandidates = Choices.OfFunction.class,
        description = "What the body does: ${COMPLETION-CANDIDATES}; the first word is enough.")
    private @Nullable BodyFunction function;

    @Option(
        names = "--instrument",
        required = true,
        paramLabel = "INSTRUMENT",
        converter = Converters.OfInstrument.class,
        completionCandidates = Choices.OfInstrument.class,
        description = "The instrument beside the Convention: ${COMPLETION-CANDIDATES}.")
    private @Nullable RelatedInstrument instrument;
  }

  @Option(
      names = "--territory",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class,
      description = "ISO 3166-1 code of the territory: DK, FO, GL, FI, AX, IS, NO, SJ or SE.")
  private Territory territory = Territory.DENMARK;

  HistoryCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    CountryModule country =
        knownOn.applyTo(conventions.assemble()).law().country(territory.state()).orElseThrow();
    if (subject.function != null) {
      print(
          "function",
          country.bodies().history(subject.function.code(), territory),
          HistoryText::of,
          register -> register::body);
    }
    if (subject.instrument != null) {
      print(
          "instrument",
          country.instruments().history(subject.instrument.code(), territory),
          HistoryText::ofInstruments,
          register -> register::instrument);
    }
    return ExitCodes.EVALUATED;
  }

  private <T> void print(
      String sort,
      History<T> history,
      BiFunction<History<T>, Texts, String> text,
      Function<RegisterJson, RegisterJson.Members<T>> members) {
    Texts texts = output.texts();
    streams
        .out()
        .print(
            output.isJson()
                ? Json.indented(
                    json -> {
                      RegisterJson register = new RegisterJson(json, texts);
                      write(json, register, sort, history, members.apply(register));
                    })
                : knownOn.line(texts) + text.apply(history, texts));
  }

  private <T> void write(
      JsonGenerator json,
      RegisterJson register,
      String sort,
      History<T> history,
      RegisterJson.Members<T> members)
      throws IOException {
    json.writeStartObject();
    json.writeStringField(sort, history.key());
    json.writeStringField("territory", history.territory().code());
    register.optional("knownOn", knownOn.day());
    json.writeArrayFieldStart("items");
    for (History.Item<T> item : history.items()) {
      Optional<Entry<T>> held =
          item instanceof History.Held<T> h ? Optional.of(h.entry()) : Optional.empty();
      Optional<KnownGap> gap =
          item instanceof History.Missing<T> missing ? missing.gap() : Optional.empty();
      json.writeStartObject();
      register.days("days", item.days());
      register.entry("entry", held, members);
      json.writeFieldName("gap");
      register.gap(gap);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
