package org.arendal.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.FoundingDocuments;
import org.arendal.core.answer.FoundingDocuments.Founding;
import org.arendal.core.law.Language;
import org.arendal.core.register.AnnualNotice;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.History;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.LawList;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Statute;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Writes what was looked up in the registers as JSON: each entry with its source and its age, and
 * each known gap with its reason.
 *
 * <p>Every member is always there; what has no value is null or an empty array. Ids and codes are
 * the same in every language; members called {@code text} are in the writer's. {@link
 * JsonSchemas#ofRegisters()} describes every form. Nothing ends with a line feed.
 *
 * <p>Writers are immutable and safe for any number of threads.
 */
public final class RegisterWriter {
  private final JsonAdapter json;
  private final Texts texts;
  private final Optional<LocalDate> knownOn;

  private RegisterWriter(JsonAdapter json, Texts texts, Optional<LocalDate> knownOn) {
    this.json = json;
    this.texts = texts;
    this.knownOn = knownOn;
  }

  /**
   * A writer in a language, for answers of registers as known last.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static RegisterWriter inLanguage(Language language, JsonAdapter json) {
    return new RegisterWriter(json, Texts.inLanguage(language), Optional.empty());
  }

  /** This writer for answers of registers as known on a day, which they then say. */
  public RegisterWriter asKnownOn(LocalDate day) {
    return new RegisterWriter(json, texts, Optional.of(day));
  }

  /** Contacts as an array in their order, in one line or indented. */
  public String contacts(List<Contact> contacts, boolean pretty) {
    return array(contacts, (contact, out) -> contact(contact, texts, knownOn, out), pretty);
  }

  /** Lists of acts as an array in their order, in one line or indented. */
  public String laws(List<LawList> lists, boolean pretty) {
    return array(lists, this::lawList, pretty);
  }

  /** The documents that can found maintenance advance as an object, in one line or indented. */
  public String documents(FoundingDocuments documents, boolean pretty) {
    return JsonOutput.text(json, pretty, out -> documents(documents, out));
  }

  /** A state's notice of a year as an object, in one line or indented. */
  public String notice(AnnualNotice notice, boolean pretty) {
    return JsonOutput.text(json, pretty, out -> notice(notice, out));
  }

  /** Who had a function over time as an object, in one line or indented. */
  public String history(History<Body> history, boolean pretty) {
    return JsonOutput.text(
        json,
        pretty,
        out -> history(Member.FUNCTION, history, EntryWriter.of(RegisterKinds.BODIES, texts), out));
  }

  /** Which instrument held a place over time as an object, in one line or indented. */
  public String instrumentHistory(History<Instrument> history, boolean pretty) {
    return JsonOutput.text(
        json,
        pretty,
        out ->
            history(
                Member.INSTRUMENT, history, EntryWriter.of(RegisterKinds.INSTRUMENTS, texts), out));
  }

  static void contact(Contact contact, Texts texts, Optional<LocalDate> knownOn, JsonSink out)
      throws IOException {
    Lookup<Body> lookup = contact.lookup();
    out.beginObject();
    JsonOutput.own(out, Member.TERRITORY, contact.territory().code());
    JsonOutput.given(out, Member.FUNCTION, contact.lookup().key());
    JsonOutput.optional(
        out, Member.FUNCTION_NAME, lookup.entry().flatMap(entry -> entry.value().functionName()));
    JsonOutput.name(out, Member.HOST);
    out.truth(contact.isHost());
    JsonOutput.given(out, Member.DATE, lookup.date().toString());
    JsonOutput.optional(out, Member.KNOWN_ON, knownOn);
    EntryWriter<Body> bodies = EntryWriter.of(RegisterKinds.BODIES, texts);
    bodies.lookup(lookup, out);
    JsonOutput.array(out, Member.BESIDE, contact.beside(), bodies::entry);
    out.endObject();
  }

  private <T> String array(List<T> values, JsonOutput.Element<T> element, boolean pretty) {
    return JsonOutput.text(
        json,
        pretty,
        out -> {
          out.beginArray();
          for (T value : values) {
            element.write(value, out);
          }
          out.endArray();
        });
  }

  private void lawList(LawList list, JsonSink out) throws IOException {
    EntryWriter<Statute> laws = EntryWriter.of(RegisterKinds.LAWS, texts);
    out.beginObject();
    JsonOutput.own(out, Member.TERRITORY, list.territory().code());
    JsonOutput.code(out, Member.CATEGORY, list.category());
    JsonOutput.given(out, Member.DATE, list.date().toString());
    JsonOutput.optional(out, Member.KNOWN_ON, knownOn);
    JsonOutput.own(out, Member.LISTED_FOR, list.listedFor().code());
    JsonOutput.array(
        out,
        Member.LAWS,
        list.acts(),
        (act, o) -> {
          o.beginObject();
          JsonOutput.code(o, Member.HEADING, act.heading());
          JsonOutput.name(o, Member.ENTRY);
          laws.entry(act.entry(), o);
          laws.found(act.lookup(), o);
          JsonOutput.array(
              o, Member.REPLACED_BY, act.replacedBy(), (later, p) -> p.string(later.key()));
          o.endObject();
        });
    JsonOutput.array(
        out, Member.NOTES, list.notes(), (note, o) -> EntryWriter.note(note, texts, o));
    out.endObject();
  }

  private void documents(FoundingDocuments documents, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.FROM, documents.from().code());
    JsonOutput.own(out, Member.TO, documents.to().code());
    JsonOutput.given(out, Member.DATE, documents.date().toString());
    JsonOutput.optional(out, Member.KNOWN_ON, knownOn);
    JsonOutput.own(out, Member.IN_FORCE, Codes.of(documents.inForce()));
    JsonOutput.own(out, Member.LISTED_FOR, documents.listedFor().code());
    JsonOutput.array(out, Member.DOCUMENTS, documents.documents(), this::document);
    JsonOutput.name(out, Member.ATTESTING_BODY);
    out.beginObject();
    EntryWriter.of(RegisterKinds.BODIES, texts).lookup(documents.attestingBody().lookup(), out);
    out.endObject();
    out.endObject();
  }

  private void document(Founding founding, JsonSink out) throws IOException {
    EntryWriter<ListedDocument> documents = EntryWriter.of(RegisterKinds.DOCUMENTS, texts);
    out.beginObject();
    JsonOutput.code(out, Member.KIND, founding.kind());
    JsonOutput.own(out, Member.ATTESTATION_NEEDED, Codes.of(founding.needsAttestation()));
    JsonOutput.array(
        out, Member.OPEN_READINGS, founding.open(), (reading, o) -> o.ownString(reading.id()));
    JsonOutput.array(
        out, Member.READINGS, founding.readings(), (use, o) -> ReadingWriter.write(use, texts, o));
    documents.lookup(founding.lookup(), out);
    out.endObject();
  }

  private void notice(AnnualNotice notice, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.COUNTRY, notice.state().code());
    JsonOutput.name(out, Member.YEAR);
    out.number(notice.year());
    JsonOutput.given(out, Member.DUE, notice.due().toString());
    JsonOutput.optional(out, Member.NOT_PARTY_FROM, notice.notPartyFrom());
    JsonOutput.optional(out, Member.KNOWN_ON, knownOn);
    JsonOutput.own(out, Member.PROVISION, AnnualNotice.PROVISION.id());
    JsonOutput.array(out, Member.CHANGES, notice.changes(), this::change);
    JsonOutput.array(out, Member.POSSIBLE, notice.possible(), this::possible);
    out.endObject();
  }

  private void possible(AnnualNotice.Possible possible, JsonSink out) throws IOException {
    EntryWriter<Statute> laws = EntryWriter.of(RegisterKinds.LAWS, texts);
    out.beginObject();
    JsonOutput.code(out, Member.KIND, possible.kind());
    JsonOutput.name(out, Member.ENTRY);
    laws.entry(possible.statute(), out);
    JsonOutput.array(out, Member.REPLACED, possible.replaced(), laws::entry);
    out.endObject();
  }

  private void change(AnnualNotice.Change change, JsonSink out) throws IOException {
    EntryWriter<Statute> laws = EntryWriter.of(RegisterKinds.LAWS, texts);
    out.beginObject();
    JsonOutput.code(out, Member.KIND, change.kind());
    JsonOutput.given(out, Member.DAY, change.day().toString());
    JsonOutput.name(out, Member.ENTRY);
    laws.entry(change.statute(), out);
    JsonOutput.array(out, Member.REPLACED, change.replaced(), laws::entry);
    out.endObject();
  }

  private <T> void history(Member sort, History<T> history, EntryWriter<T> entries, JsonSink out)
      throws IOException {
    out.beginObject();
    JsonOutput.given(out, sort, history.key());
    JsonOutput.own(out, Member.TERRITORY, history.territory().code());
    JsonOutput.optional(out, Member.KNOWN_ON, knownOn);
    JsonOutput.name(out, Member.ITEMS);
    out.beginArray();
    for (History.Item<T> item : history.items()) {
      Optional<Entry<T>> held =
          item instanceof History.Held<T> h ? Optional.of(h.entry()) : Optional.empty();
      Optional<KnownGap> gap =
          item instanceof History.Missing<T> missing ? missing.gap() : Optional.empty();
      out.beginObject();
      EntryWriter.days(Member.DAYS, item.days(), out);
      JsonOutput.orNull(out, Member.ENTRY, held, entries::entry);
      entries.gap(gap, out);
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }
}
