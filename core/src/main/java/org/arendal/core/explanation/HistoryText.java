package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.History;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.Provenance;
import org.arendal.core.words.Texts;

/** Puts the history of a body's function, or of an instrument's place, into words. */
public final class HistoryText {
  private HistoryText() {}

  /** Who had a function, as plain text, oldest first, lines ended by a line feed. */
  public static String of(History<Body> history, Texts texts) {
    requireNonNull(history, "history");
    requireNonNull(texts, "texts");
    return text(history, "function.", body -> EntryLines.body(body, texts), texts);
  }

  /**
   * Which instruments held a place beside the Convention, as plain text, oldest first, lines ended
   * by a line feed.
   */
  public static String ofInstruments(History<Instrument> history, Texts texts) {
    requireNonNull(history, "history");
    requireNonNull(texts, "texts");
    return text(history, "related.", it -> EntryLines.instrument(it, texts), texts);
  }

  private static <T> String text(
      History<T> history, String sort, Function<T, String> name, Texts texts) {
    PlainText out = new PlainText(texts);
    out.title(
        texts.get(
            "label.of",
            texts.find(sort + history.key()).orElse(history.key()),
            history.territory()));
    if (history.items().isEmpty()) {
      out.row(texts.get("lookup.none-listed"));
    }
    history.items().forEach(item -> item(out, item, name, texts));
    return out.toString();
  }

  private static <T> void item(
      Printer out, History.Item<T> item, Function<T, String> name, Texts texts) {
    if (item instanceof History.Held<T> held) {
      Entry<T> entry = held.entry();
      String days = EntryLines.days(entry, texts);
      out.item(days + ": " + name.apply(entry.value()), List.of());
      EntryLines.entry(out, entry, texts);
      if (entry.provenance().basis() == Provenance.Basis.AGENCY) {
        out.detail(texts.get("label.overlay"));
      }
    } else if (item instanceof History.Missing<T> missing) {
      String days = EntryLines.days(item.days(), texts);
      out.item(days + ": " + texts.get("label.missing"), List.of());
      out.detail(
          missing
              .gap()
              .map(gap -> texts.get("gap." + gap.reason()))
              .orElseGet(() -> texts.get("label.missing-unexplained")));
    }
  }
}
