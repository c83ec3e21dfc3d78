package org.arendal.core.register;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DaysText;
import org.arendal.core.time.PartialDate;

/**
 * Entries of registers as lines of text, and what is found as text too.
 *
 * <p>A line is a territory, days and a value, and then in pairs what else there is to say: {@code
 * FI 1996-10-01..2006-06-30 first basis agency read 2026-11-21}. A line with the value {@code gap}
 * is a known gap. Without another word the key is {@link #KEY}, and what is listed was read on 21
 * November 2026.
 */
final class Entries {
  static final String KEY = "liaison-body";

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Entries() {}

  /** The register that has these lines. */
  static Register<String> register(String... lines) {
    return Register.of(
        Arrays.stream(lines).filter(line -> !isGap(line)).map(Entries::entry).toList(),
        Arrays.stream(lines).filter(Entries::isGap).map(Entries::gap).toList());
  }

  static Entry<String> entry(String line) {
    return entry(line, WORDS.splitToList(line).get(2));
  }

  /** An entry that says something else than a word. */
  static <T> Entry<T> entry(String line, T value) {
    Map<String, String> more = more(line);
    ProvenanceBuilder provenance =
        Provenance.builder()
            .source("a source")
            .reference("a place")
            .basis(basis(more.getOrDefault("basis", "listed")))
            .evidence(PartialDate.parse(more.getOrDefault("evidence", "1996")))
            .read(LocalDate.parse(more.getOrDefault("read", "2026-11-21")))
            .confidence(Provenance.Confidence.VERIFIED);
    if (more.containsKey("withdrawn")) {
      provenance.withdrawn(LocalDate.parse(more.get("withdrawn")));
    }
    return new Entry<>(
        more.getOrDefault("key", KEY),
        Territory.find(WORDS.splitToList(line).get(0)).orElseThrow(),
        DaysText.of(WORDS.splitToList(line).get(1)),
        new Entry.Doubt(
            DaysText.day(more.getOrDefault("after", "")),
            DaysText.day(more.getOrDefault("by", "")),
            DaysText.day(more.getOrDefault("ended", ""))),
        provenance.build(),
        Stream.ofNullable(more.get("note")).toList(),
        value);
  }

  static KnownGap gap(String line) {
    Map<String, String> more = more(line);
    return new KnownGap(
        more.getOrDefault("key", KEY),
        Territory.find(WORDS.splitToList(line).get(0)).orElseThrow(),
        DaysText.of(WORDS.splitToList(line).get(1)),
        more.getOrDefault("reason", "name-not-verified"),
        LocalDate.parse(more.getOrDefault("read", "2026-11-21")),
        Optional.empty());
  }

  /** What is found: {@code agency over library}, {@code first of FI}, or why nothing is. */
  static String told(Lookup<String> lookup) {
    String what = lookup.entry().map(Entry::value).orElse(lookup.status().code());
    String whose =
        lookup.fellBackToState() ? " of " + lookup.entry().orElseThrow().territory().code() : "";
    String over = lookup.displaced().map(entry -> " over " + entry.value()).orElse("");
    return what
        + whose
        + over
        + (lookup.gap().isPresent() ? ", a known gap" : "")
        + (lookup.isBeyondEvidence() ? ", beyond evidence" : "");
  }

  /** A succession: {@code first, 2001-01-01..2007-06-25, second}. */
  static String told(History<String> history) {
    return history.items().stream().map(Entries::told).collect(Collectors.joining(", "));
  }

  private static String told(History.Item<String> item) {
    if (item instanceof History.Held<String> held) {
      return held.entry().value();
    }
    History.Missing<String> missing = (History.Missing<String>) item;
    return "%s..%s%s"
        .formatted(
            missing.days().start().map(LocalDate::toString).orElse(""),
            missing.days().end().map(LocalDate::toString).orElse(""),
            missing.gap().map(gap -> " " + gap.reason()).orElse(""));
  }

  private static boolean isGap(String line) {
    return WORDS.splitToList(line).get(2).equals("gap");
  }

  /** The pairs of words after the first three. */
  private static Map<String, String> more(String line) {
    List<String> words = WORDS.splitToList(line);
    Map<String, String> more = new HashMap<>();
    for (int i = 3; i < words.size(); i += 2) {
      more.put(words.get(i), words.get(i + 1));
    }
    return more;
  }

  private static Provenance.Basis basis(String code) {
    return Arrays.stream(Provenance.Basis.values())
        .filter(basis -> basis.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
