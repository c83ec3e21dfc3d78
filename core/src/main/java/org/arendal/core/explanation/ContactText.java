package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Contact;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.words.Texts;
import org.arendal.core.words.Wording;

/** Puts a body that a register found, or did not find, into words. */
public final class ContactText {
  private ContactText() {}

  /** One contact as plain text, lines ended by a line feed. */
  public static String of(Contact contact, Texts texts) {
    requireNonNull(contact, "contact");
    requireNonNull(texts, "texts");
    PlainText text = new PlainText(texts);
    add(text, contact, texts);
    return text.toString();
  }

  /** One contact in a line: what it does, its name, and whether its source is old. */
  static Wording brief(Contact contact, Texts texts) {
    Lookup<Body> lookup = contact.lookup();
    Wording head = texts.worded("label.of", function(contact, texts), contact.territory());
    Optional<Entry<Body>> entry = lookup.entry();
    Wording said =
        entry.isEmpty()
            ? perhaps(lookup, texts)
            : EntryLines.wordedName(entry.get().value(), texts);
    Wording brief = Wording.joined(": ", List.of(head, said));
    return lookup.isBeyondEvidence()
        ? texts.worded(
            "short.check-first",
            brief,
            EntryLines.evidence(entry.orElseThrow().provenance(), texts))
        : brief;
  }

  /** That nobody is known, or who it may be. */
  private static Wording perhaps(Lookup<Body> lookup, Texts texts) {
    return lookup.possible().isEmpty()
        ? none(lookup, texts)
        : texts.worded(
            "short.perhaps",
            none(lookup, texts),
            Wording.joined(
                " / ",
                lookup.possible().stream()
                    .map(possible -> EntryLines.wordedName(possible.value(), texts))
                    .toList()));
  }

  private static Wording none(Lookup<Body> lookup, Texts texts) {
    String what = lookup.possible().isEmpty() ? lookup.status().code() : "possible";
    return Wording.of(texts.get("lookup." + what, lookup.date()));
  }

  static void add(Printer out, Contact contact, Texts texts) {
    Lookup<Body> lookup = contact.lookup();
    Wording head = texts.worded("label.of", function(contact, texts), contact.territory());
    Wording who = contact.isHost() ? texts.worded("label.own", head) : head;
    Optional<Entry<Body>> entry = lookup.entry();
    if (entry.isEmpty()) {
      out.item(Wording.joined(": ", List.of(who, none(lookup, texts))), List.of());
      EntryLines.gap(out, lookup.gap(), texts);
      lookup.possible().forEach(possible -> possible(out, possible, texts));
    } else {
      Wording body = EntryLines.wordedBody(entry.get().value(), texts);
      out.item(Wording.joined(": ", List.of(who, body)), List.of());
      EntryLines.found(
          out,
          lookup,
          lookup.displaced().map(other -> EntryLines.wordedName(other.value(), texts)),
          texts);
    }
    for (Entry<Body> beside : contact.beside()) {
      out.detail(texts.worded("label.beside", EntryLines.wordedBody(beside.value(), texts)));
      EntryLines.entry(out, beside, texts);
    }
  }

  private static void possible(Printer out, Entry<Body> entry, Texts texts) {
    out.detail(
        texts.worded(
            "label.possible",
            EntryLines.wordedBody(entry.value(), texts),
            EntryLines.days(entry, texts)));
    EntryLines.entry(out, entry, texts);
  }

  /** An agency's own function is called as the agency says. */
  private static Wording function(Contact contact, Texts texts) {
    return contact.function() == BodyFunction.OWN
        ? Wording.kept(
            contact
                .lookup()
                .entry()
                .flatMap(entry -> entry.value().functionName())
                .orElse(contact.lookup().key()))
        : Wording.of(texts.get("function." + contact.function().code()));
  }
}
