package org.arendal.core.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.register.LawList;
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
    if (list.acts().isEmpty()) {
      lines.add("  ", texts.get("label.laws-none"));
    }
    for (LawList.Heading heading : LawList.Heading.values()) {
      List<LawList.Act> acts = list.under(heading);
      if (!acts.isEmpty()) {
        lines.add("", texts.get("label.laws." + heading.code(), list.date()));
        acts.forEach(act -> act(lines, act, texts));
      }
    }
    lines.add("", texts.get("label.remarks"));
    list.notes().forEach(note -> lines.add("  - ", texts.get("note." + note)));
    return lines.toString();
  }

  private static void act(Lines lines, LawList.Act act, Texts texts) {
    lines.add("  - ", EntryLines.statute(act.entry().value(), texts));
    if (act.lookup().entry().isPresent()) {
      EntryLines.found(
          lines, act.lookup(), act.lookup().displaced().map(other -> other.value().title()), texts);
    } else {
      EntryLines.entry(lines, act.entry(), texts);
      lines.add("    ", EntryLines.days(act.entry(), texts));
      EntryLines.gap(lines, act.lookup().gap(), texts);
    }
    if (!act.replacedBy().isEmpty()) {
      String later =
          act.replacedBy().stream()
              .map(entry -> statute(entry.value()))
              .collect(Collectors.joining("; "));
      lines.add("    ", texts.get("label.replaced-by", later));
    }
  }

  private static String statute(Statute statute) {
    return statute.title() + statute.citation().map(", "::concat).orElse("");
  }
}
