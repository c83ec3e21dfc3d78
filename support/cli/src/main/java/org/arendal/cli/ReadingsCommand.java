package org.arendal.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.explanation.Lines;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonSink;
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

  private static void write(JsonSink json, Texts texts) throws IOException {
    json.beginArray();
    for (Reading reading : Readings.all()) {
      json.beginObject();
      json.member("id", reading.id());
      json.member("text", texts.get("reading." + reading.id()));
      json.beginArray("options");
      for (ReadingOption option : reading.options()) {
        json.beginObject();
        json.member("id", option.id());
        json.member("text", option(reading, option, texts));
        json.endObject();
      }
      json.endArray();
      json.member("standard", reading.standard().map(ReadingOption::id));
      json.beginArray("provisions");
      for (Provision provision : reading.provisions()) {
        json.string(provision.id());
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }

  private static String option(Reading reading, ReadingOption option, Texts texts) {
    return texts.get("reading." + reading.id() + "." + option.id());
  }
}
