package org.arendal.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.cli.FoundingDocuments.Founding;
import org.arendal.core.explanation.ContactText;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Entry;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Provenance;
import org.arendal.core.time.TreatyCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the maintenance documents of one country that can found an advance in another. */
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists the documents of one country or territory that can found maintenance advance in"
          + " another (article 11(2)): who issues them, whether an attestation is needed, and who"
          + " gives it, with source and age. The lists are not exhaustive."
    },
    footer = {
      "",
      "Example:",
      "  arendal documents --from IS --to DK --on 1997-01-01",
      "",
      "Exit codes: 0 answered, also if none is listed; 2 bad input or usage; 1 fault."
    })
final class DocumentsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private KnownOnOption knownOn = new KnownOnOption();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class,
      description = "Where the document was issued: DK, FO, GL, FI, AX, IS, NO, SJ or SE.")
  private Territory from = Territory.DENMARK;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class,
      description = "Where the advance is asked for: a territory of another country.")
  private Territory to = Territory.DENMARK;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DAY",
      converter = Converters.OfDay.class,
      description = "Day to look up, such as 1997-01-01.")
  private LocalDate day = LocalDate.EPOCH;

  DocumentsCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    refuseOtherMatters();
    FoundingDocuments documents =
        new FoundingDocuments(knownOn.applyTo(conventions.assemble()), from, to, day);
    Texts texts = output.texts();
    streams
        .out()
        .print(
            output.isJson()
                ? Json.indented(json -> write(json, documents, texts))
                : text(documents, texts));
    return ExitCodes.EVALUATED;
  }

  private void refuseOtherMatters() {
    if (from.state() == to.state()) {
      throw new BadInputException(
          "Invalid value for option '--to': %s and %s are parts of one country; the Convention is"
                  .formatted(from.code(), to.code())
              + " about documents of another");
    }
    if (day.isBefore(TreatyCalendar.ENTRY_INTO_FORCE)) {
      throw new BadInputException(
          "Invalid value for option '--on': %s lies before %s, when the Convention entered into"
                  .formatted(day, TreatyCalendar.ENTRY_INTO_FORCE)
              + " force");
    }
  }

  private String text(FoundingDocuments documents, Texts texts) {
    StringBuilder text = new StringBuilder(knownOn.line(texts));
    text.append(texts.get("shell.documents", name(from, texts), name(to, texts), day)).append('\n');
    List<Founding> all = documents.documents();
    if (all.isEmpty()) {
      text.append("  ").append(texts.get("shell.documents-none")).append('\n');
    } else if (documents.listedFor() != from) {
      String state = name(documents.listedFor(), texts);
      line(text, texts.get("shell.documents-of-state", name(from, texts), state));
    }
    all.forEach(founding -> document(text, founding, texts));
    text.append(ContactText.of(documents.attestingBody(), texts));
    line(
        text,
        texts.get("shell.documents-open")
            + " "
            + CatalogueText.citation(Provisions.of("A11-2a", "A11-2b"), texts));
    return text.toString();
  }

  private void document(StringBuilder text, Founding founding, Texts texts) {
    Entry<ListedDocument> entry = founding.entry();
    ListedDocument document = entry.value();
    List<String> head = new ArrayList<>(List.of(document.name()));
    if (!document.issuers().isEmpty()) {
      head.add(texts.get("shell.documents-issuers", String.join("; ", document.issuers())));
    }
    document.legalBasis().ifPresent(head::add);
    text.append("  - ").append(String.join(", ", head)).append('\n');
    line(text, attestation(founding, texts));
    entry.notes().forEach(note -> line(text, texts.get("note." + note)));
    Provenance provenance = entry.provenance();
    String reference =
        provenance.reference()
            + provenance.provision().map(p -> ", " + p.id()).orElse("")
            + "; "
            + texts.get("basis." + provenance.basis().code());
    line(text, texts.get("label.source", provenance.source(), reference, provenance.evidence()));
    if (isBeyondEvidence(provenance)) {
      line(text, texts.get("label.beyond-evidence", provenance.evidence(), day));
    }
  }

  private static String attestation(Founding founding, Texts texts) {
    String needed =
        texts.get(
            "shell.attestation." + founding.needsAttestation().name().toLowerCase(Locale.ROOT));
    return founding.open().isEmpty()
        ? needed
        : needed
            + ": "
            + founding.open().stream().map(Reading::id).collect(Collectors.joining(", "));
  }

  private boolean isBeyondEvidence(Provenance provenance) {
    return day.isAfter(provenance.evidence().latest());
  }

  private static void line(StringBuilder text, String content) {
    text.append("    ").append(content).append('\n');
  }

  private static String name(Territory territory, Texts texts) {
    return texts.get("territory." + territory.code());
  }

  private void write(JsonGenerator json, FoundingDocuments documents, Texts texts)
      throws IOException {
    RegisterJson register = new RegisterJson(json, texts);
    json.writeStartObject();
    json.writeStringField("from", from.code());
    json.writeStringField("to", to.code());
    json.writeStringField("date", day.toString());
    register.optional("knownOn", knownOn.day());
    json.writeStringField("listedFor", documents.listedFor().code());
    json.writeArrayFieldStart("documents");
    for (Founding founding : documents.documents()) {
      json.writeStartObject();
      json.writeFieldName("entry");
      register.entry(founding.entry(), register::document);
      json.writeStringField(
          "attestationNeeded", founding.needsAttestation().name().toLowerCase(Locale.ROOT));
      register.strings("openReadings", founding.open().stream().map(Reading::id).toList());
      json.writeBooleanField("beyondEvidence", isBeyondEvidence(founding.entry().provenance()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("attestingBody");
    register.lookup(documents.attestingBody().lookup(), register::body);
    json.writeEndObject();
    json.writeEndObject();
  }
}
