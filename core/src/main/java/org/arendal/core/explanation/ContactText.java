package org.arendal.core.explanation;

import java.util.Optional;
import org.arendal.core.Contact;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;

/** Puts a body that a register found, or did not find, into words. */
public final class ContactText {
  private ContactText() {}

  /** One contact as plain text, lines ended by a line feed. */
  public static String of(Contact contact, Texts texts) {
    Lines lines = new Lines();
    add(lines, contact, texts);
    return lines.toString();
  }

  static void add(Lines lines, Contact contact, Texts texts) {
    Lookup<Body> lookup = contact.lookup();
    String head =
        texts.get(
            "label.of",
            texts.get("function." + contact.function().code()),
            EntryLines.territory(contact.territory(), texts));
    String own = contact.isHost() ? " (" + texts.get("label.own") + ")" : "";
    Optional<Entry<Body>> entry = lookup.entry();
    if (entry.isEmpty()) {
      String none = texts.get("lookup." + lookup.status().code(), lookup.date());
      lines.add("  - ", head + own + ": " + none);
      EntryLines.gap(lines, lookup.gap(), texts);
      return;
    }
    lines.add("  - ", head + own + ": " + EntryLines.body(entry.get().value(), texts));
    EntryLines.found(lines, lookup, lookup.displaced().map(other -> other.value().name()), texts);
  }
}
