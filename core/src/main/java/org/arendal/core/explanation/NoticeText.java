package org.arendal.core.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.law.Provision;
import org.arendal.core.register.AnnualNotice;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Statute;

/** Puts what the registers know for an annual notice into words. */
public final class NoticeText {
  private static final Provision DENUNCIATION = Provision.of("A15-2b");

  private NoticeText() {}

  /** A notice as plain text, lines ended by a line feed. */
  public static String of(AnnualNotice notice, Texts texts) {
    Lines lines = new Lines();
    lines.add(
        "",
        texts.get(
            "label.notice",
            EntryLines.territory(notice.state().mainTerritory(), texts),
            notice.year()));
    if (notice.notPartyFrom().isPresent()) {
      lines.add(
          "",
          texts.get("label.notice-not-party", notice.notPartyFrom().get(), notice.due())
              + " "
              + Citations.of(List.of(AnnualNotice.PROVISION, DENUNCIATION), texts));
      return lines.toString();
    }
    lines.add(
        "",
        texts.get("label.notice-due", notice.due())
            + " "
            + Citations.of(List.of(AnnualNotice.PROVISION), texts));
    if (notice.changes().isEmpty()) {
      lines.add(
          "  ",
          texts.get(notice.possible().isEmpty() ? "label.notice-none" : "label.notice-none-dated"));
    }
    notice.changes().forEach(change -> change(lines, change, texts));
    if (!notice.possible().isEmpty()) {
      lines.add("", texts.get("label.notice-possible", Integer.toString(notice.year())));
      notice.possible().forEach(possible -> possible(lines, possible, texts));
    }
    lines.add("", texts.get("label.remarks"));
    lines.add("  - ", texts.get("label.notice-incomplete"));
    return lines.toString();
  }

  private static void change(Lines lines, AnnualNotice.Change change, Texts texts) {
    lines.add(
        "  - ",
        "%s %s: %s, %s. %s"
            .formatted(
                texts.get("change." + change.kind().code()),
                texts.date(change.day()),
                EntryLines.territory(change.statute().territory(), texts),
                EntryLines.statute(change.statute().value(), texts),
                texts.get("category." + change.statute().value().category().code())));
    replaced(lines, change.replaced(), texts);
    EntryLines.entry(lines, change.statute(), texts);
  }

  private static void possible(Lines lines, AnnualNotice.Possible possible, Texts texts) {
    Entry<Statute> act = possible.statute();
    lines.add(
        "  - ",
        "%s: %s, %s (%s). %s"
            .formatted(
                texts.get("change.possible." + possible.kind().code()),
                EntryLines.territory(act.territory(), texts),
                EntryLines.statute(act.value(), texts),
                EntryLines.days(act, texts),
                texts.get("category." + act.value().category().code())));
    replaced(lines, possible.replaced(), texts);
    EntryLines.entry(lines, act, texts);
  }

  private static void replaced(Lines lines, List<Entry<Statute>> acts, Texts texts) {
    if (!acts.isEmpty()) {
      String replaced =
          acts.stream()
              .map(entry -> EntryLines.statute(entry.value(), texts))
              .collect(Collectors.joining("; "));
      lines.add("    ", texts.get("label.replaces", replaced));
    }
  }
}
