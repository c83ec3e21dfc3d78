package org.arendal.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.explanation.Lines;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.words.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the contested readings. */
@Command(name = "readings", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReadingsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private OutputOptions output = new OutputOptions();

  ReadingsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Texts texts = output.texts();
    streams.out().print(output.isJson() ? Json.indented(json -> write(json, texts)) : text(texts));
    return ExitCodes.EVALUATED;
  }

  private static String text(Texts texts) {
    return Readings.all().stream()
        .map(reading -> text(reading, texts))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Reading reading, Texts texts) {
    String state =
        reading
            .standard()
            .map(o -> texts.get("label.reading-standard", option(reading, o, texts)))
            .orElseGet(
                () ->
                    texts.get(
                        "label.reading-open",
                        reading.options().stream()
                            .map(ReadingOption::id)
                            .collect(Collectors.joining(", "))));
    String provisions =
        reading.provisions().stream()
            .map(provision -> CatalogueText.level(provision, texts) + " " + provision.id())
            .collect(Collectors.joining(", "));
    Lines lines = new Lines();
    lines.add("", "%s (%s)".formatted(reading.id(), provisions));
    lines.add("  ", texts.get("reading." + reading.id()));
    reading
        .options()
        .forEach(option -> lines.add("  " + option.id() + ": ", option(reading, option, texts)));
    lines.add("  ", "[" + state + "]");
    return lines.toString();
  }

  private static void write(JsonGenerator json, Texts texts) throws IOException {
    json.writeStartArray();
    for (Reading reading : Readings.all()) {
      json.writeStartObject();
      json.writeStringField("id", reading.id());
      json.writeStringField("text", texts.get("reading." + reading.id()));
      json.writeArrayFieldStart("options");
      for (ReadingOption option : reading.options()) {
        json.writeStartObject();
        json.writeStringField("id", option.id());
        json.writeStringField("text", option(reading, option, texts));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("standard", reading.standard().map(ReadingOption::id).orElse(null));
      json.writeArrayFieldStart("provisions");
      for (Provision provision : reading.provisions()) {
        json.writeString(provision.id());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String option(Reading reading, ReadingOption option, Texts texts) {
    return texts.get("reading." + reading.id() + "." + option.id());
  }
}
