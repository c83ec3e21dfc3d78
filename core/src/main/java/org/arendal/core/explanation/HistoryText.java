package org.arendal.core.explanation;

import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.History;
import org.arendal.core.register.Provenance;

/** Puts the history of a body's function into words. */
public final class HistoryText {
  private HistoryText() {}

  /** A history as plain text, oldest first, lines ended by a line feed. */
  public static String of(History<Body> history, Texts texts) {
    Lines lines = new Lines();
    lines.add(
        "",
        texts.get(
            "label.history",
            texts.get("function." + history.key()),
            EntryLines.territory(history.territory(), texts)));
    if (history.items().isEmpty()) {
      lines.add("  ", texts.get("lookup.none-listed"));
    }
    history.items().forEach(item -> item(lines, item, texts));
    return lines.toString();
  }

  private static void item(Lines lines, History.Item<Body> item, Texts texts) {
    String days = EntryLines.days(item.days(), texts);
    if (item instanceof History.Held<Body> held) {
      Entry<Body> entry = held.entry();
      lines.add("  - ", days + ": " + EntryLines.body(entry.value(), texts));
      EntryLines.entry(lines, entry, texts);
      if (entry.provenance().basis() == Provenance.Basis.AGENCY) {
        lines.add("    ", texts.get("label.overlay"));
      }
    } else if (item instanceof History.Missing<Body> missing) {
      lines.add("  - ", days + ": " + texts.get("label.missing"));
      lines.add(
          "    ",
          missing
              .gap()
              .map(gap -> texts.get("gap." + gap.reason()))
              .orElseGet(() -> texts.get("label.missing-unexplained")));
    }
  }
}
