package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.law.Provision;
import org.arendal.core.register.AnnualNotice;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Statute;
import org.arendal.core.words.Texts;

/** Puts what the registers know for an annual notice into words. */
public final class NoticeText {
  private static final Provision DENUNCIATION = Provision.of("A15-2b");

  private NoticeText() {}

  /** A notice as plain text, lines ended by a line feed. */
  public static String of(AnnualNotice notice, Texts texts) {
    requireNonNull(notice, "notice");
    requireNonNull(texts, "texts");
    PlainText out = new PlainText(texts);
    out.title(texts.get("label.notice", notice.state().mainTerritory(), notice.year()));
    if (notice.notPartyFrom().isPresent()) {
      out.paragraph(
          texts.get("label.notice-not-party", notice.notPartyFrom().get(), notice.due()),
          List.of(AnnualNotice.PROVISION, DENUNCIATION));
      return out.toString();
    }
    out.paragraph(texts.get("label.notice-due", notice.due()), List.of(AnnualNotice.PROVISION));
    if (notice.changes().isEmpty()) {
      out.row(
          texts.get(notice.possible().isEmpty() ? "label.notice-none" : "label.notice-none-dated"));
    }
    notice.changes().forEach(change -> change(out, change, texts));
    if (!notice.possible().isEmpty()) {
      out.paragraph(texts.get("label.notice-possible", Integer.toString(notice.year())), List.of());
      notice.possible().forEach(possible -> possible(out, possible, texts));
    }
    out.paragraph(texts.get("label.remarks"), List.of());
    out.item(texts.get("label.notice-incomplete"), List.of());
    return out.toString();
  }

  private static void change(Printer out, AnnualNotice.Change change, Texts texts) {
    out.item(
        texts.get(
            "label.notice-change",
            texts.get("change." + change.kind().code()),
            change.day(),
            change.statute().territory(),
            EntryLines.statute(change.statute().value(), texts),
            texts.get("category." + change.statute().value().category().code())),
        List.of());
    replaced(out, change.replaced(), texts);
    EntryLines.entry(out, change.statute(), texts);
  }

  private static void possible(Printer out, AnnualNotice.Possible possible, Texts texts) {
    Entry<Statute> act = possible.statute();
    out.item(
        texts.get(
            "label.notice-possible-change",
            texts.get("change.possible." + possible.kind().code()),
            act.territory(),
            EntryLines.statute(act.value(), texts),
            EntryLines.days(act, texts),
            texts.get("category." + act.value().category().code())),
        List.of());
    replaced(out, possible.replaced(), texts);
    EntryLines.entry(out, act, texts);
  }

  private static void replaced(Printer out, List<Entry<Statute>> acts, Texts texts) {
    if (!acts.isEmpty()) {
      String replaced =
          acts.stream()
              .map(entry -> EntryLines.statute(entry.value(), texts))
              .collect(Collectors.joining("; "));
      out.detail(texts.get("label.replaces", replaced));
    }
  }
}
