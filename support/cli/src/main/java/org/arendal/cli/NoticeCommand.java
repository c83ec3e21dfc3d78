package org.arendal.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.arendal.core.explanation.NoticeText;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.AnnualNotice;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Statute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives what the registers know for a state's annual notice. */
@Command(
    name = "notice",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Gives what the registers know for a state's notice of a calendar year under article 2(3):"
          + " what changed in its list of legislation, to whom and by when. There may be more"
          + " changes than they know."
    },
    footer = {
      "",
      "Example:",
      "  arendal notice --country SE --year 1996",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class NoticeCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private KnownOnOption knownOn = new KnownOnOption();

  @Option(
      names = "--country",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfState.class,
      description = "ISO 3166-1 code of the state, its territories included: DK, FI, IS, NO or SE.")
  private NordicState state = NordicState.DENMARK;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      converter = Converters.OfYear.class,
      description = "Calendar year of the changes, 1996 or later.")
  private int year;

  NoticeCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    AnnualNotice notice = knownOn.applyTo(conventions.assemble()).annualNotice(state, year);
    Texts texts = output.texts();
    streams
        .out()
        .print(
            output.isJson()
                ? Json.indented(json -> write(json, notice, texts))
                : knownOn.line(texts) + NoticeText.of(notice, texts));
    return ExitCodes.EVALUATED;
  }

  private void write(JsonGenerator json, AnnualNotice notice, Texts texts) throws IOException {
    RegisterJson register = new RegisterJson(json, texts);
    json.writeStartObject();
    json.writeStringField("country", notice.state().code());
    json.writeNumberField("year", notice.year());
    json.writeStringField("due", notice.due().toString());
    register.optional("notPartyFrom", notice.notPartyFrom());
    register.optional("knownOn", knownOn.day());
    json.writeStringField("provision", AnnualNotice.PROVISION.id());
    json.writeArrayFieldStart("changes");
    for (AnnualNotice.Change change : notice.changes()) {
      json.writeStartObject();
      json.writeStringField("kind", change.kind().code());
      json.writeStringField("day", change.day().toString());
      json.writeFieldName("law");
      register.entry(change.statute(), register::statute);
      json.writeArrayFieldStart("replaced");
      for (Entry<Statute> replaced : change.replaced()) {
        register.entry(replaced, register::statute);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
