package org.arendal.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.arendal.core.explanation.Texts;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Statute;
import org.arendal.core.time.DateRange;

/**
 * Writes entries of registers as JSON; every member is always there, and null if it has no value.
 */
final class RegisterJson {
  private final JsonGenerator json;
  private final Texts texts;

  /** Writes the members of what is registered. */
  @FunctionalInterface
  interface Members<T> {
    void write(T value) throws IOException;
  }

  RegisterJson(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** An entry as an object under a name; null if there is none. */
  <T> void entry(String name, Optional<Entry<T>> entry, Members<T> members) throws IOException {
    json.writeFieldName(name);
    if (entry.isPresent()) {
      entry(entry.get(), members);
    } else {
      json.writeNull();
    }
  }

  /** An entry as an object. */
  <T> void entry(Entry<T> entry, Members<T> members) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", entry.key());
    json.writeStringField("territory", entry.territory().code());
    days("validity", entry.validity());
    members.write(entry.value());
    json.writeArrayFieldStart("notes");
    for (String note : entry.notes()) {
      text(note, "note." + note);
    }
    json.writeEndArray();
    provenance(entry.provenance());
    json.writeEndObject();
  }

  /** The members that say how an entry was found: status, entry, and what to know with it. */
  <T> void lookup(Lookup<T> lookup, Members<T> members) throws IOException {
    json.writeStringField("status", lookup.status().code());
    entry("entry", lookup.entry(), members);
    entry("displaced", lookup.displaced(), members);
    json.writeFieldName("gap");
    gap(lookup.gap());
    json.writeBooleanField("fellBackToState", lookup.fellBackToState());
    json.writeBooleanField("beyondEvidence", lookup.isBeyondEvidence());
  }

  /** A known gap; null if there is none. */
  void gap(Optional<KnownGap> gap) throws IOException {
    if (gap.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    days("days", gap.get().days());
    json.writeStringField("reason", gap.get().reason());
    json.writeStringField("text", texts.get("gap." + gap.get().reason()));
    json.writeStringField("read", gap.get().read().toString());
    json.writeEndObject();
  }

  /** Days as an object with start and end, both inclusive; null if not known. */
  void days(String name, DateRange days) throws IOException {
    json.writeObjectFieldStart(name);
    optional("start", days.start());
    optional("end", days.end());
    json.writeEndObject();
  }

  /** The members of an act. */
  void statute(Statute statute) throws IOException {
    json.writeStringField("category", statute.category().code());
    json.writeStringField("title", statute.title());
    optional("printedTitle", statute.printedTitle());
    optional("originalTitle", statute.originalTitle());
    optional("englishTitle", statute.englishTitle());
    optional("citation", statute.citation());
    optional("printedCitation", statute.printedCitation());
    optional("presumedCitation", statute.presumedCitation());
    optional("issued", statute.issued());
    optional("amendments", statute.amendments());
    strings("replaces", statute.replaces());
  }

  /** The members of a body. */
  void body(Body body) throws IOException {
    json.writeStringField("name", body.name());
    optional("printedName", body.printedName());
    optional("englishName", body.englishName());
    optional("address", body.address());
    optional("telephone", body.telephone());
    optional("fax", body.fax());
  }

  /** The members of an instrument. */
  void instrument(Instrument instrument) throws IOException {
    json.writeStringField("kind", instrument.kind().code());
    optional("title", instrument.title());
    optional("citation", instrument.citation());
    optional("issued", instrument.issued());
  }

  /** The members of a document. */
  void document(ListedDocument document) throws IOException {
    json.writeStringField("kind", document.kind().code());
    json.writeStringField("name", document.name());
    strings("issuers", document.issuers());
    optional("legalBasis", document.legalBasis());
  }

  /** A member that is null if the value is absent. */
  void optional(String name, Optional<?> value) throws IOException {
    json.writeStringField(name, value.map(Object::toString).orElse(null));
  }

  /** An array of texts. */
  void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** An object with an id and its text. */
  void text(String id, String key) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("text", texts.get(key));
    json.writeEndObject();
  }

  private void provenance(Provenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    json.writeStringField("source", provenance.source());
    json.writeStringField("reference", provenance.reference());
    optional("provision", provenance.provision());
    json.writeStringField("basis", provenance.basis().code());
    json.writeStringField("evidence", provenance.evidence().toString());
    json.writeStringField("read", provenance.read().toString());
    optional("withdrawn", provenance.withdrawn());
    json.writeStringField("confidence", provenance.confidence().code());
    json.writeEndObject();
  }
}
