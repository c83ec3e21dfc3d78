package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.register.LawList;
import org.arendal.core.register.Statute;
import org.arendal.core.words.Texts;
import org.arendal.core.words.Wording;

/** Puts a list of acts into words. */
public final class LawListText {
  private LawListText() {}

  /** A list as plain text, lines ended by a line feed. */
  public static String of(LawList list, Texts texts) {
    requireNonNull(list, "list");
    requireNonNull(texts, "texts");
    PlainText out = new PlainText(texts);
    out.title(
        texts.get(
            "label.laws",
            list.territory(),
            list.date(),
            texts.get("category." + list.category().code())));
    if (list.acts().isEmpty()) {
      out.row(texts.get("label.laws-none"));
    }
    for (LawList.Heading heading : LawList.Heading.values()) {
      List<LawList.Act> acts = list.under(heading);
      if (!acts.isEmpty()) {
        out.paragraph(texts.get("label.laws." + heading.code(), list.date()), List.of());
        acts.forEach(act -> act(out, act, texts));
      }
    }
    out.paragraph(texts.get("label.remarks"), List.of());
    list.notes().forEach(note -> out.item(texts.get("note." + note), List.of()));
    return out.toString();
  }

  private static void act(Printer out, LawList.Act act, Texts texts) {
    out.item(EntryLines.statute(act.entry().value(), texts), List.of());
    if (act.lookup().entry().isPresent()) {
      EntryLines.found(
          out,
          act.lookup(),
          act.lookup().displaced().map(other -> Wording.kept(other.value().title())),
          texts);
    } else {
      EntryLines.entry(out, act.entry(), texts);
      out.detail(EntryLines.days(act.entry(), texts));
      EntryLines.gap(out, act.lookup().gap(), texts);
    }
    if (!act.replacedBy().isEmpty()) {
      String later =
          act.replacedBy().stream()
              .map(entry -> statute(entry.value()))
              .collect(Collectors.joining("; "));
      out.detail(texts.get("label.replaced-by", later));
    }
  }

  private static String statute(Statute statute) {
    return statute.title() + statute.citation().map(", "::concat).orElse("");
  }
}
