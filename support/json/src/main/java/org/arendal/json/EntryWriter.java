package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Field;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonSink;

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
  void lookup(Lookup<T> lookup, JsonSink out) throws IOException {
    JsonOutput.code(out, Member.STATUS, lookup.status());
    JsonOutput.orNull(out, Member.ENTRY, lookup.entry(), this::entry);
    JsonOutput.array(out, Member.POSSIBLE, lookup.possible(), this::entry);
    found(lookup, out);
  }

  /** What is to be known with an entry that was found, or not. */
  void found(Lookup<T> lookup, JsonSink out) throws IOException {
    JsonOutput.orNull(out, Member.DISPLACED, lookup.displaced(), this::entry);
    gap(lookup.gap(), out);
    JsonOutput.name(out, Member.FELL_BACK_TO_STATE);
    out.truth(lookup.fellBackToState());
    JsonOutput.name(out, Member.BEYOND_EVIDENCE);
    if (lookup.isBeyondEvidence()) {
      out.beginObject();
      JsonOutput.optional(
          out, Member.EVIDENCE, lookup.entry().flatMap(entry -> evidence(entry.provenance())));
      JsonOutput.given(out, Member.DATE, lookup.date().toString());
      out.endObject();
    } else {
      out.nothing();
    }
  }

  /** An entry as an object. */
  void entry(Entry<T> entry, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.given(out, Member.KEY, entry.key());
    JsonOutput.own(out, Member.TERRITORY, entry.territory().code());
    JsonOutput.name(out, Member.VALIDITY);
    out.beginObject();
    JsonOutput.optional(out, Member.START, entry.validity().start());
    JsonOutput.optional(out, Member.END, entry.validity().end());
    JsonOutput.optional(out, Member.STARTED_AFTER, entry.doubt().startedAfter());
    JsonOutput.optional(out, Member.STARTED_BY, entry.doubt().startedBy());
    JsonOutput.optional(out, Member.ENDED_BY, entry.doubt().endedBy());
    out.endObject();
    out.name(kind.member());
    out.beginObject();
    for (Field<T, ?> field : kind.fields()) {
      out.name(field.member());
      JsonOutput.value(out, field.of(entry.value()));
    }
    out.endObject();
    JsonOutput.array(out, Member.NOTES, entry.notes(), (note, o) -> note(note, texts, o));
    JsonOutput.name(out, Member.PROVENANCE);
    out.beginObject();
    provenance(entry.provenance(), out);
    out.endObject();
    out.endObject();
  }

  /** The member for a known gap; null if there is none. */
  void gap(Optional<KnownGap> gap, JsonSink out) throws IOException {
    JsonOutput.orNull(out, Member.GAP, gap, this::gap);
  }

  /** Something to be read with an entry or a list. */
  static void note(String id, Texts texts, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, id);
    JsonOutput.own(out, Member.TEXT, texts.get("note." + id));
    out.endObject();
  }

  /** Days from a first to a last one, both inclusive; null if not known. */
  static void days(Member name, DateRange days, JsonSink out) throws IOException {
    JsonOutput.name(out, name);
    out.beginObject();
    JsonOutput.optional(out, Member.START, days.start());
    JsonOutput.optional(out, Member.END, days.end());
    out.endObject();
  }

  private void gap(KnownGap gap, JsonSink out) throws IOException {
    out.beginObject();
    days(Member.DAYS, gap.days(), out);
    JsonOutput.own(out, Member.REASON, gap.reason());
    JsonOutput.own(out, Member.TEXT, texts.get("gap." + gap.reason()));
    JsonOutput.given(out, Member.READ, gap.read().toString());
    JsonOutput.optional(out, Member.WITHDRAWN, gap.withdrawn());
    out.endObject();
  }

  private static Optional<PartialDate> evidence(Provenance provenance) {
    return Optional.of(provenance.evidence()).filter(PartialDate::isDated);
  }

  private static void provenance(Provenance provenance, JsonSink out) throws IOException {
    JsonOutput.given(out, Member.SOURCE, provenance.source());
    JsonOutput.given(out, Member.REFERENCE, provenance.reference());
    JsonOutput.optional(out, Member.PROVISION, provenance.provision());
    JsonOutput.code(out, Member.BASIS, provenance.basis());
    JsonOutput.optional(out, Member.EVIDENCE, evidence(provenance));
    JsonOutput.given(out, Member.READ, provenance.read().toString());
    JsonOutput.optional(out, Member.WITHDRAWN, provenance.withdrawn());
    JsonOutput.code(out, Member.CONFIDENCE, provenance.confidence());
  }
}
