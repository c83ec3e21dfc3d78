package org.arendal.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.arendal.core.explanation.HistoryText;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.History;
import org.arendal.core.register.KnownGap;
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

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private KnownOnOption knownOn = new KnownOnOption();

  @Option(
      names = "--function",
      required = true,
      paramLabel = "FUNCTION",
      converter = Converters.OfFunction.class,
      completionCandidates = Choices.OfFunction.class,
      description = "What the body does: ${COMPLETION-CANDIDATES}; the first word is enough.")
  private BodyFunction function = BodyFunction.LIAISON_BODY;

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
    History<Body> history =
        knownOn
            .applyTo(conventions.assemble())
            .law()
            .country(territory.state())
            .orElseThrow()
            .bodies()
            .history(function.code(), territory);
    Texts texts = output.texts();
    streams
        .out()
        .print(
            output.isJson()
                ? Json.indented(json -> write(json, history, texts))
                : knownOn.line(texts) + HistoryText.of(history, texts));
    return ExitCodes.EVALUATED;
  }

  private void write(JsonGenerator json, History<Body> history, Texts texts) throws IOException {
    RegisterJson register = new RegisterJson(json, texts);
    json.writeStartObject();
    json.writeStringField("function", history.key());
    json.writeStringField("territory", history.territory().code());
    register.optional("knownOn", knownOn.day());
    json.writeArrayFieldStart("items");
    for (History.Item<Body> item : history.items()) {
      Optional<Entry<Body>> held =
          item instanceof History.Held<Body> h ? Optional.of(h.entry()) : Optional.empty();
      Optional<KnownGap> gap =
          item instanceof History.Missing<Body> missing ? missing.gap() : Optional.empty();
      json.writeStartObject();
      register.days("days", item.days());
      register.entry("entry", held, register::body);
      json.writeFieldName("gap");
      register.gap(gap);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
