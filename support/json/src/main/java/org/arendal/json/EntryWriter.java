package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.arendal.core.explanation.Texts;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Field;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;

/**
 * Writes entries of registers of one kind, which says what the members of an entry are.
 *
 * @param <T> the type of what is registered
 */
final class EntryWriter<T> {
  private final Texts texts;
  private final RegisterKind<T> kind;

  private EntryWriter(Texts texts, RegisterKind<T> kind) {
    this.texts = texts;
    this.kind = kind;
  }

  static <T> EntryWriter<T> of(RegisterKind<T> kind, Texts texts) {
    return new EntryWriter<>(texts, kind);
  }

  /** The members that say how an entry was found: status, entry, and what to know with it. */
  void lookup(Lookup<T> lookup, JsonGenerator out) throws IOException {
    JsonOutput.code(out, "status", lookup.status());
    JsonOutput.orNull(out, "entry", lookup.entry(), this::entry);
    JsonOutput.array(out, "possible", lookup.possible(), this::entry);
    found(lookup, out);
  }

  /** What is to be known with an entry that was found, or not. */
  void found(Lookup<T> lookup, JsonGenerator out) throws IOException {
    JsonOutput.orNull(out, "displaced", lookup.displaced(), this::entry);
    gap(lookup.gap(), out);
    out.writeBooleanField("fellBackToState", lookup.fellBackToState());
    out.writeFieldName("beyondEvidence");
    if (lookup.isBeyondEvidence()) {
      out.writeStartObject();
      JsonOutput.optional(
          out, "evidence", lookup.entry().flatMap(entry -> evidence(entry.provenance())));
      out.writeStringField("date", lookup.date().toString());
      out.writeEndObject();
    } else {
      out.writeNull();
    }
  }

  /** An entry as an object. */
  void entry(Entry<T> entry, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("key", entry.key());
    out.writeStringField("territory", entry.territory().code());
    out.writeObjectFieldStart("validity");
    JsonOutput.optional(out, "start", entry.validity().start());
    JsonOutput.optional(out, "end", entry.validity().end());
    JsonOutput.optional(out, "startedAfter", entry.doubt().startedAfter());
    JsonOutput.optional(out, "startedBy", entry.doubt().startedBy());
    JsonOutput.optional(out, "endedBy", entry.doubt().endedBy());
    out.writeEndObject();
    out.writeObjectFieldStart(kind.member());
    for (Field<T, ?> field : kind.fields()) {
      JsonOutput.value(out, field.member(), field.of(entry.value()));
    }
    out.writeEndObject();
    JsonOutput.array(out, "notes", entry.notes(), (note, o) -> note(note, texts, o));
    out.writeObjectFieldStart("provenance");
    provenance(entry.provenance(), out);
    out.writeEndObject();
    out.writeEndObject();
  }

  /** The member for a known gap; null if there is none. */
  void gap(Optional<KnownGap> gap, JsonGenerator out) throws IOException {
    JsonOutput.orNull(out, "gap", gap, this::gap);
  }

  /** Something to be read with an entry or a list. */
  static void note(String id, Texts texts, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id);
    out.writeStringField("text", texts.get("note." + id));
    out.writeEndObject();
  }

  /** Days from a first to a last one, both inclusive; null if not known. */
  static void days(String name, DateRange days, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart(name);
    JsonOutput.optional(out, "start", days.start());
    JsonOutput.optional(out, "end", days.end());
    out.writeEndObject();
  }

  private void gap(KnownGap gap, JsonGenerator out) throws IOException {
    out.writeStartObject();
    days("days", gap.days(), out);
    out.writeStringField("reason", gap.reason());
    out.writeStringField("text", texts.get("gap." + gap.reason()));
    out.writeStringField("read", gap.read().toString());
    JsonOutput.optional(out, "withdrawn", gap.withdrawn());
    out.writeEndObject();
  }

  private static Optional<PartialDate> evidence(Provenance provenance) {
    return Optional.of(provenance.evidence()).filter(PartialDate::isDated);
  }

  private static void provenance(Provenance provenance, JsonGenerator out) throws IOException {
    out.writeStringField("source", provenance.source());
    out.writeStringField("reference", provenance.reference());
    JsonOutput.optional(out, "provision", provenance.provision());
    JsonOutput.code(out, "basis", provenance.basis());
    JsonOutput.optional(out, "evidence", evidence(provenance));
    out.writeStringField("read", provenance.read().toString());
    JsonOutput.optional(out, "withdrawn", provenance.withdrawn());
    JsonOutput.code(out, "confidence", provenance.confidence());
  }
}
