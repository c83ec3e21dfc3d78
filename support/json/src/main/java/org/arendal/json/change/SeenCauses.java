package org.arendal.json.change;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arendal.core.law.NordicState;
import org.arendal.json.AnswerOutcomes;
import org.arendal.json.AnswerOutcomes.ArticleOutcome;
import org.arendal.json.MadeWith;

/** What can be seen from two answers of why they differ: what they say they were made with. */
final class SeenCauses {
  private final Set<Cause> causes = new LinkedHashSet<>();

  private SeenCauses() {}

  /** All that is seen; never empty. */
  static List<Cause> of(AnswerOutcomes before, AnswerOutcomes after) {
    SeenCauses seen = new SeenCauses();
    seen.add(Cause.Kind.DAY, "", before.asOf().toString(), after.asOf().toString());
    before.madeWith().ifPresent(was -> after.madeWith().ifPresent(is -> seen.add(was, is)));
    SortedMap<String, String> options = options(before);
    options(after)
        .forEach(
            (reading, option) ->
                seen.add(
                    Cause.Kind.READING, reading, options.getOrDefault(reading, option), option));
    return seen.causes.isEmpty()
        ? List.of(new Cause(Cause.Kind.UNNAMED, "", "", ""))
        : List.copyOf(seen.causes);
  }

  private void add(Cause.Kind kind, String what, String before, String after) {
    if (!before.equals(after)) {
      causes.add(new Cause(kind, what, before, after));
    }
  }

  private void add(MadeWith before, MadeWith after) {
    add(Cause.Kind.LIBRARY, "", before.libraryVersion(), after.libraryVersion());
    add(Cause.Kind.KNOWN_ON, "", day(before.registersKnownOn()), day(after.registersKnownOn()));
    Set<NordicState> states = new TreeSet<>(before.registerVersions().keySet());
    states.addAll(after.registerVersions().keySet());
    states.forEach(
        state ->
            add(
                Cause.Kind.REGISTERS,
                state.code(),
                read(state, before.registerVersions()),
                read(state, after.registerVersions())));
  }

  /** How the readings that mattered were read. */
  private static SortedMap<String, String> options(AnswerOutcomes answer) {
    SortedMap<String, String> options = new TreeMap<>();
    answer.determinations().stream()
        .map(ArticleOutcome::readings)
        .flatMap(List::stream)
        .forEach(reading -> options.put(reading.id(), reading.option().orElse(Statements.OPEN)));
    return options;
  }

  private static String read(NordicState state, Map<NordicState, LocalDate> versions) {
    return day(Optional.ofNullable(versions.get(state)));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
