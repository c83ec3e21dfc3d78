package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.arendal.core.Contact;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Language;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.time.DateRange;

/**
 * Writes contacts as JSON: whom to ask, where the entry comes from and how old it is.
 *
 * <p>Every member is always there; a value that the register does not have is null.
 */
public final class ContactWriter {
  private ContactWriter() {}

  /**
   * Contacts as a JSON array in their order, in one line or indented, without a line feed at the
   * end.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static String write(List<Contact> contacts, Language language, boolean pretty) {
    Texts texts = Texts.in(language);
    return JsonOutput.text(
        pretty,
        out -> {
          out.writeStartArray();
          for (Contact contact : contacts) {
            write(contact, texts, out);
          }
          out.writeEndArray();
        });
  }

  static void write(Contact contact, Texts texts, JsonGenerator out) throws IOException {
    Lookup<Body> lookup = contact.lookup();
    out.writeStartObject();
    out.writeStringField("territory", contact.territory().code());
    JsonOutput.code(out, "function", contact.function());
    out.writeBooleanField("host", contact.isHost());
    out.writeStringField("date", lookup.date().toString());
    JsonOutput.code(out, "status", lookup.status());
    JsonOutput.orNull(out, "entry", lookup.entry(), (entry, o) -> write(entry, texts, o));
    JsonOutput.orNull(out, "displaced", lookup.displaced(), (entry, o) -> write(entry, texts, o));
    JsonOutput.orNull(out, "gap", lookup.gap(), (gap, o) -> write(gap, texts, o));
    out.writeBooleanField("fellBackToState", lookup.fellBackToState());
    out.writeFieldName("beyondEvidence");
    if (lookup.isBeyondEvidence()) {
      out.writeStartObject();
      JsonOutput.optional(
          out, "evidence", lookup.entry().map(entry -> entry.provenance().evidence()));
      out.writeStringField("date", lookup.date().toString());
      out.writeEndObject();
    } else {
      out.writeNull();
    }
    out.writeEndObject();
  }

  private static void write(Entry<Body> entry, Texts texts, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("territory", entry.territory().code());
    write("validity", entry.validity(), out);
    out.writeFieldName("body");
    write(entry.value(), out);
    JsonOutput.array(
        out, "notes", entry.notes(), (note, o) -> note(note, texts.get("note." + note), o));
    out.writeFieldName("provenance");
    write(entry.provenance(), out);
    out.writeEndObject();
  }

  private static void write(KnownGap gap, Texts texts, JsonGenerator out) throws IOException {
    out.writeStartObject();
    write("days", gap.days(), out);
    out.writeStringField("reason", gap.reason());
    out.writeStringField("text", texts.get("gap." + gap.reason()));
    out.writeStringField("read", gap.read().toString());
    JsonOutput.optional(out, "withdrawn", gap.withdrawn());
    out.writeEndObject();
  }

  private static void write(String name, DateRange days, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart(name);
    JsonOutput.optional(out, "start", days.start());
    JsonOutput.optional(out, "end", days.end());
    out.writeEndObject();
  }

  private static void note(String id, String text, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id);
    out.writeStringField("text", text);
    out.writeEndObject();
  }

  private static void write(Body body, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", body.name());
    JsonOutput.optional(out, "printedName", body.printedName());
    JsonOutput.optional(out, "englishName", body.englishName());
    JsonOutput.optional(out, "address", body.address());
    JsonOutput.optional(out, "telephone", body.telephone());
    JsonOutput.optional(out, "fax", body.fax());
    out.writeEndObject();
  }

  private static void write(Provenance provenance, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("source", provenance.source());
    out.writeStringField("reference", provenance.reference());
    JsonOutput.optional(out, "provision", provenance.provision());
    JsonOutput.code(out, "basis", provenance.basis());
    out.writeStringField("evidence", provenance.evidence().toString());
    out.writeStringField("read", provenance.read().toString());
    JsonOutput.optional(out, "withdrawn", provenance.withdrawn());
    JsonOutput.code(out, "confidence", provenance.confidence());
    out.writeEndObject();
  }
}
