package org.arendal.core.explanation;

import org.arendal.core.register.LawList;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Statute;

/** Puts a list of acts into words. */
public final class LawListText {
  private LawListText() {}

  /** A list as plain text, lines ended by a line feed. */
  public static String of(LawList list, Texts texts) {
    Lines lines = new Lines();
    lines.add(
        "",
        texts.get(
            "label.laws",
            list.territory(),
            list.date(),
            texts.get("category." + list.category().code())));
    if (list.statutes().isEmpty()) {
      lines.add("  ", texts.get("label.laws-none"));
    }
    list.statutes().forEach(lookup -> statute(lines, lookup, texts));
    if (!list.doubtful().isEmpty()) {
      lines.add("", texts.get("label.laws-doubtful"));
    }
    for (LawList.Doubt doubt : list.doubtful()) {
      lines.add("  - ", EntryLines.statute(doubt.entry().value(), texts));
      EntryLines.entry(lines, doubt.entry(), texts);
      EntryLines.gap(lines, doubt.gap(), texts);
    }
    lines.add("", texts.get("label.remarks"));
    list.notes().forEach(note -> lines.add("  - ", texts.get("note." + note)));
    return lines.toString();
  }

  private static void statute(Lines lines, Lookup<Statute> lookup, Texts texts) {
    lines.add("  - ", EntryLines.statute(lookup.entry().orElseThrow().value(), texts));
    EntryLines.found(lines, lookup, lookup.displaced().map(other -> other.value().title()), texts);
  }
}
