package org.arendal.core.explanation;

import java.util.function.Function;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.History;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.Provenance;

/** Puts the history of a body's function, or of an instrument's place, into words. */
public final class HistoryText {
  private HistoryText() {}

  /** Who had a function, as plain text, oldest first, lines ended by a line feed. */
  public static String of(History<Body> history, Texts texts) {
    return text(history, "function.", body -> EntryLines.body(body, texts), texts);
  }

  /**
   * Which instruments held a place beside the Convention, as plain text, oldest first, lines ended
   * by a line feed.
   */
  public static String ofInstruments(History<Instrument> history, Texts texts) {
    return text(history, "related.", it -> EntryLines.instrument(it, texts), texts);
  }

  private static <T> String text(
      History<T> history, String sort, Function<T, String> name, Texts texts) {
    Lines lines = new Lines();
    lines.add(
        "",
        texts.get(
            "label.history",
            texts.find(sort + history.key()).orElse(history.key()),
            EntryLines.territory(history.territory(), texts)));
    if (history.items().isEmpty()) {
      lines.add("  ", texts.get("lookup.none-listed"));
    }
    history.items().forEach(item -> item(lines, item, name, texts));
    return lines.toString();
  }

  private static <T> void item(
      Lines lines, History.Item<T> item, Function<T, String> name, Texts texts) {
    if (item instanceof History.Held<T> held) {
      Entry<T> entry = held.entry();
      String days = EntryLines.days(entry, texts);
      lines.add("  - ", days + ": " + name.apply(entry.value()));
      EntryLines.entry(lines, entry, texts);
      if (entry.provenance().basis() == Provenance.Basis.AGENCY) {
        lines.add("    ", texts.get("label.overlay"));
      }
    } else if (item instanceof History.Missing<T> missing) {
      String days = EntryLines.days(item.days(), texts);
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
