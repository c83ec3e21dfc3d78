package org.arendal.it;

import static org.arendal.it.EntryCells.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Entry;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Register;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.time.DateRange;

/** The rows of a country page, and the numbers under which they cite their sources. */
final class EntryRows {
  private static final String NOT_KNOWN = "not known";

  private final List<String> sources = new ArrayList<>();
  private final Set<LocalDate> read;

  EntryRows(Collection<Register<?>> registers) {
    this.read =
        registers.stream()
            .flatMap(
                register ->
                    Stream.concat(
                        register.entries().stream().map(entry -> entry.provenance().read()),
                        register.gaps().stream().map(KnownGap::read)))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** If it is one day only, the page says so once and rows do not repeat it. */
  String daysOfReading() {
    return read.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  /** The list of sources cited so far. */
  String sources() {
    StringBuilder list = new StringBuilder();
    for (String source : sources) {
      list.append("%d. %s\n".formatted(sources.indexOf(source) + 1, source));
    }
    return list.toString();
  }

  /** The entries of a territory, key by key in their order, with what is not known in its place. */
  MarkdownTable table(Register<?> register, Territory territory, Predicate<String> wanted) {
    MarkdownTable table = new MarkdownTable(Set.of("from", "to"));
    Set<String> keys = new LinkedHashSet<>(register.keys(territory));
    register.gaps().stream()
        .filter(gap -> gap.territory() == territory)
        .forEach(gap -> keys.add(gap.key()));
    keys.removeIf(wanted.negate());
    for (String key : keys) {
      List<? extends Entry<?>> entries =
          register.entries().stream()
              .filter(entry -> entry.territory() == territory && entry.key().equals(key))
              .toList();
      Stream.concat(
              entries.stream().map(entry -> row(entry, register)),
              register.gaps().stream()
                  .filter(gap -> gap.territory() == territory && gap.key().equals(key))
                  .map(gap -> row(gap, register)))
          .sorted(Comparator.comparing(EntryRows::order))
          .forEach(table::add);
    }
    return table;
  }

  /** What has no known first day comes first. */
  private static String order(Map<String, String> row) {
    String from = row.getOrDefault("from", "");
    return from.startsWith(NOT_KNOWN) ? "" : from;
  }

  private Map<String, String> row(Entry<?> entry, Register<?> register) {
    Map<String, String> row = days(entry);
    if (entry.value() instanceof RepatriationRule rule && entry.validity().start().isEmpty()) {
      rule.notBefore().ifPresent(day -> row.put("from", NOT_KNOWN + ", not before " + day));
    }
    row.putAll(EntryCells.of(entry, register));
    row.put("notes", EntryCells.notes(entry));
    Provenance provenance = entry.provenance();
    row.put("basis", TEXTS.get("basis." + provenance.basis().code()));
    row.put("source", cite(provenance));
    row.put("evidence of", provenance.evidence().toString());
    row.put(
        "checked",
        provenance.confidence() == Provenance.Confidence.VERIFIED ? "" : "in a secondary source");
    row.put("read", read.size() == 1 ? "" : provenance.read().toString());
    return row;
  }

  private Map<String, String> row(KnownGap gap, Register<?> register) {
    Map<String, String> row = days(gap.days());
    Entry<?> other = register.entries().get(0);
    row.put(
        EntryCells.columnOf(other),
        "*%s:* %s".formatted(notKnown(gap.days()), TEXTS.get("gap." + gap.reason())));
    row.put("read", read.size() == 1 ? "" : gap.read().toString());
    return row;
  }

  private static String notKnown(DateRange days) {
    String from = days.start().map(" from %s"::formatted).orElse("");
    String to =
        days.end()
            .map((from.isEmpty() ? " until %s" : " to %s")::formatted)
            .orElse(from.isEmpty() ? "" : " on");
    return NOT_KNOWN + from + to;
  }

  private static Map<String, String> days(Entry<?> entry) {
    Map<String, String> row = days(entry.validity());
    Entry.Doubt doubt = entry.doubt();
    doubt
        .startedBy()
        .ifPresent(
            by ->
                row.put(
                    "from",
                    NOT_KNOWN
                        + doubt.startedAfter().map(", after %s"::formatted).orElse("")
                        + ", by "
                        + by));
    doubt.endedBy().ifPresent(by -> row.put("to", "before " + by));
    return row;
  }

  private static Map<String, String> days(DateRange days) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("from", days.start().map(LocalDate::toString).orElse(NOT_KNOWN));
    row.put("to", days.end().map(LocalDate::toString).orElse(""));
    return row;
  }

  private String cite(Provenance provenance) {
    if (!sources.contains(provenance.source())) {
      sources.add(provenance.source());
    }
    return "%d: %s%s"
        .formatted(
            sources.indexOf(provenance.source()) + 1,
            provenance.reference(),
            provenance.provision().map(Provision::id).map(" (%s)"::formatted).orElse(""));
  }
}
