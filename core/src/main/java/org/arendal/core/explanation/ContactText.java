package org.arendal.core.explanation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.Contact;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;

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
            territory(contact.territory(), texts));
    String own = contact.isHost() ? " (" + texts.get("label.own") + ")" : "";
    Optional<Entry<Body>> entry = lookup.entry();
    if (entry.isEmpty()) {
      String none = texts.get("lookup." + lookup.status().code(), lookup.date());
      lines.add("  - ", head + own + ": " + none);
      return;
    }
    Body body = entry.get().value();
    String details =
        Stream.of(
                Optional.of(body.name()),
                body.englishName(),
                body.address(),
                body.telephone().map(t -> texts.get("label.telephone", t)),
                body.fax().map(f -> texts.get("label.fax", f)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    lines.add("  - ", head + own + ": " + details);
    entry.get().notes().forEach(note -> lines.add("    ", texts.get("note." + note)));
    source(lines, entry.get().provenance(), texts);
    if (lookup.fellBackToState()) {
      lines.add(
          "    ",
          texts.get(
              "label.fell-back",
              territory(lookup.territory(), texts),
              territory(entry.get().territory(), texts)));
    }
    if (lookup.isBeyondEvidence()) {
      lines.add(
          "    ",
          texts.get("label.beyond-evidence", entry.get().provenance().evidence(), lookup.date()));
    }
  }

  private static void source(Lines lines, Provenance provenance, Texts texts) {
    String reference =
        provenance.reference()
            + provenance.provision().map(p -> ", " + p.id()).orElse("")
            + "; "
            + texts.get("basis." + provenance.basis().code());
    lines.add(
        "    ", texts.get("label.source", provenance.source(), reference, provenance.evidence()));
  }

  private static String territory(Territory territory, Texts texts) {
    return texts.get("territory." + territory.code());
  }
}
