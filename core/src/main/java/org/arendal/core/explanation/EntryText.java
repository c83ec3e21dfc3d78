package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.arendal.core.law.Provisions;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Statute;
import org.arendal.core.words.Texts;

/** Puts an entry of any register, or a gap in one, into words. */
public final class EntryText {
  private EntryText() {}

  /**
   * What is registered, in a line: a body, an act, an instrument or a document by its name; of a
   * rule, what the provision says that it was taken from.
   */
  public static String of(Entry<?> entry, Texts texts) {
    requireNonNull(entry, "entry");
    requireNonNull(texts, "texts");
    Object value = entry.value();
    if (value instanceof Body body) {
      return EntryLines.body(body, texts);
    }
    if (value instanceof Statute statute) {
      return EntryLines.statute(statute, texts);
    }
    if (value instanceof Instrument instrument) {
      return EntryLines.instrument(instrument, texts);
    }
    if (value instanceof ListedDocument document) {
      return DocumentsText.head(document, texts);
    }
    return entry
        .provenance()
        .provision()
        .flatMap(provision -> Provisions.statement(provision, texts.language()))
        .orElseGet(() -> References.text(entry.provenance().reference(), texts));
  }

  /** The days of an entry, both inclusive; of a day that is not known, what is. */
  public static String days(Entry<?> entry, Texts texts) {
    requireNonNull(entry, "entry");
    requireNonNull(texts, "texts");
    return EntryLines.days(entry, texts);
  }

  /** The days of a gap and why nothing is known of them. */
  public static String of(KnownGap gap, Texts texts) {
    requireNonNull(gap, "gap");
    requireNonNull(texts, "texts");
    return EntryLines.days(gap.days(), texts) + ": " + texts.get("gap." + gap.reason());
  }

  /** What must be read with an entry, each in a line: its notes, and what it rests on. */
  public static List<String> details(Entry<?> entry, Texts texts) {
    requireNonNull(entry, "entry");
    requireNonNull(texts, "texts");
    List<String> details = new ArrayList<>();
    EntryLines.details(entry, texts, details::add);
    return ImmutableList.copyOf(details);
  }
}
