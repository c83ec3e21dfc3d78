package org.arendal.core.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Statute;
import org.arendal.core.time.DateRange;
import org.arendal.core.words.Texts;
import org.arendal.core.words.Wording;

/** The lines that texts about registers have in common. */
final class EntryLines {
  private EntryLines() {}

  static String body(Body body, Texts texts) {
    return wordedBody(body, texts).text();
  }

  /**
   * The same with what stands as a source has it. In which language a name is, an entry says only
   * of one that it gives for a language.
   */
  static Wording wordedBody(Body body, Texts texts) {
    return Wording.joined(
        ", ",
        Stream.of(
                Optional.of(wordedName(body, texts)),
                body.englishName().filter(name -> isEnglish(texts)).map(Wording::of),
                body.address().map(Wording::kept),
                body.telephone().map(t -> Wording.of(texts.get("label.telephone", t))),
                body.fax().map(f -> Wording.of(texts.get("label.fax", f))),
                body.email().map(Wording::of),
                body.website().map(Wording::of))
            .flatMap(Optional::stream)
            .toList());
  }

  static Wording wordedName(Body body, Texts texts) {
    String name = name(body, texts);
    return name.equals(body.name()) ? Wording.kept(name) : Wording.of(name);
  }

  /** Bodies of Finland have a name in each of its languages; all others are called as they are. */
  static String name(Body body, Texts texts) {
    return switch (texts.language().base()) {
      case FINNISH -> body.finnishName().orElse(body.name());
      case SWEDISH -> body.swedishName().orElse(body.name());
      default -> body.name();
    };
  }

  static String statute(Statute statute, Texts texts) {
    return Stream.of(
            Optional.of(statute.title()),
            statute.printedTitle().map(p -> texts.get("label.printed", p)),
            statute.originalTitle().map(o -> texts.get("label.own-title", o)),
            statute.englishTitle().filter(title -> isEnglish(texts)),
            statute.citation(),
            statute.printedCitation().map(p -> texts.get("label.printed", p)),
            statute.presumedCitation().map(p -> texts.get("label.presumed", p)),
            statute.issued().map(issued -> texts.get("label.issued", issued)),
            statute.amendments())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  static String instrument(Instrument instrument, Texts texts) {
    return Stream.of(
            instrument.title(),
            instrument.citation().map(citation -> References.text(citation, texts)),
            Optional.of(texts.get("instrument." + instrument.kind().code())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  static String days(DateRange days, Texts texts) {
    Optional<LocalDate> start = days.start();
    Optional<LocalDate> end = days.end();
    if (start.isPresent()) {
      return end.isPresent()
          ? texts.get("label.days", start.get(), end.get())
          : texts.get("label.days-open", start.get());
    }
    return end.isPresent()
        ? texts.get("label.days-until", end.get())
        : texts.get("label.days-unknown");
  }

  /** The days of an entry; of a first or last one that is not known, what is. */
  static String days(Entry<?> entry, Texts texts) {
    Entry.Doubt doubt = entry.doubt();
    List<String> parts = new ArrayList<>();
    parts.add(days(entry.validity(), texts));
    doubt.startedAfter().ifPresent(day -> parts.add(texts.get("label.started-after", day)));
    doubt.startedBy().ifPresent(day -> parts.add(texts.get("label.started-by", day)));
    doubt.endedBy().ifPresent(day -> parts.add(texts.get("label.ended-by", day)));
    return String.join("; ", parts);
  }

  /** The date of a source, or that it has none. */
  static Object evidence(Provenance provenance, Texts texts) {
    return provenance.evidence().isDated() ? provenance.evidence() : texts.get("label.undated");
  }

  /** Notes, source, and whatever else must be said about an answer that was found. */
  static void found(Printer out, Lookup<?> lookup, Optional<Wording> displaced, Texts texts) {
    Entry<?> entry = lookup.entry().orElseThrow();
    entry(out, entry, texts);
    if (lookup.isOverlay()) {
      out.detail(texts.get("label.overlay"));
    }
    displaced.ifPresent(name -> out.detail(texts.worded("label.displaced", name)));
    if (lookup.fellBackToState()) {
      out.detail(texts.get("label.fell-back", lookup.territory(), entry.territory()));
    }
    if (lookup.isBeyondEvidence()) {
      beyondEvidence(out, entry, lookup.date(), texts);
    }
  }

  /** That the day asked for is younger than the evidence. */
  static void beyondEvidence(Printer out, Entry<?> entry, LocalDate date, Texts texts) {
    out.detail(texts.get("label.beyond-evidence", evidence(entry.provenance(), texts), date));
  }

  /** Notes and source of an entry. */
  static void entry(Printer out, Entry<?> entry, Texts texts) {
    details(entry, texts, out::detail);
  }

  /** Hands on the notes and the source of an entry, one after the other. */
  static void details(Entry<?> entry, Texts texts, Consumer<String> out) {
    entry.notes().forEach(note -> out.accept(texts.get("note." + note)));
    Provenance provenance = entry.provenance();
    String reference =
        References.text(provenance.reference(), texts)
            + provenance.provision().map(p -> " [" + p.id() + "]").orElse("")
            + "; "
            + texts.get("basis." + provenance.basis().code());
    out.accept(
        texts.get(
            "label.source",
            References.text(provenance.source(), texts),
            reference,
            evidence(provenance, texts)));
    if (entry.value() instanceof Body body && hasDetails(body)) {
      out.accept(texts.get("label.contact-read", body.contactRead().orElse(provenance.read())));
    }
  }

  private static boolean hasDetails(Body body) {
    return body.website().isPresent() || body.email().isPresent() || body.telephone().isPresent();
  }

  static void gap(Printer out, Optional<KnownGap> gap, Texts texts) {
    gap.ifPresent(
        known -> out.detail(days(known.days(), texts) + ": " + texts.get("gap." + known.reason())));
  }

  /** Names in English help only a reader of English. */
  private static boolean isEnglish(Texts texts) {
    return texts.language() == Language.ENGLISH;
  }
}
