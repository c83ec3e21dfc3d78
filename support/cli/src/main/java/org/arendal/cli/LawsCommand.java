package org.arendal.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.explanation.LawListText;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Territory;
import org.arendal.core.model.BenefitCategory;
import org.arendal.core.register.LawList;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Statute;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the acts that the Convention covers in a territory on a day. */
@Command(
    name = "laws",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists the acts known to be covered in a territory on a day, by the category of article 2,"
          + " with the source of each and its age. The lists are indicative: that an act is missing"
          + " does not show that it is not covered."
    },
    footer = {
      "",
      "Examples:",
      "  arendal laws --territory AX --category 2-1-a --on 1997-01-01",
      "  arendal laws --territory SE --on 2003-06-01 --as-known-on 2026-12-31 --format json",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class LawsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private KnownOnOption knownOn = new KnownOnOption();

  @Option(
      names = "--territory",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class,
      description = "ISO 3166-1 code of the territory: DK, FO, GL, FI, AX, IS, NO, SJ or SE.")
  private Territory territory = Territory.DENMARK;

  @Option(
      names = "--category",
      paramLabel = "CATEGORY",
      converter = CategoryConverter.class,
      description =
          "Only this category: 2-1-a (social assistance and services), 2-1-b (other social"
              + " benefits) or 2-2 (health service). Without it all three.")
  private @Nullable BenefitCategory category;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "Day to look up, such as 1997-01-01.")
  private LocalDate day = LocalDate.EPOCH;

  LawsCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = knownOn.applyTo(conventions.assemble());
    List<LawList> lists =
        CategoryConverter.codes().values().stream()
            .filter(asked -> category == null || asked == category)
            .map(asked -> convention.laws(territory, asked, day))
            .toList();
    Texts texts = output.texts();
    streams
        .out()
        .print(
            output.isJson()
                ? Json.indented(json -> write(json, lists, texts))
                : knownOn.line(texts) + text(lists, texts));
    return ExitCodes.EVALUATED;
  }

  private static String text(List<LawList> lists, Texts texts) {
    return lists.stream()
        .map(list -> LawListText.of(list, texts))
        .collect(Collectors.joining("\n"));
  }

  private void write(JsonGenerator json, List<LawList> lists, Texts texts) throws IOException {
    RegisterJson register = new RegisterJson(json, texts);
    json.writeStartArray();
    for (LawList list : lists) {
      json.writeStartObject();
      json.writeStringField("territory", list.territory().code());
      json.writeStringField("category", list.category().code());
      json.writeStringField("date", list.date().toString());
      register.optional("knownOn", knownOn.day());
      json.writeStringField("listedFor", list.listedFor().code());
      json.writeArrayFieldStart("laws");
      for (Lookup<Statute> lookup : list.statutes()) {
        json.writeStartObject();
        register.lookup(lookup, register::statute);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("doubtful");
      for (LawList.Doubt doubt : list.doubtful()) {
        json.writeStartObject();
        json.writeFieldName("entry");
        register.entry(doubt.entry(), register::statute);
        json.writeFieldName("gap");
        register.gap(doubt.gap());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notes");
      for (String note : list.notes()) {
        register.text(note, "note." + note);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
