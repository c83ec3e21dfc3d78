package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Entry;
import org.arendal.core.register.TransportRule;
import org.arendal.core.spi.CountryModule;

/**
 * The national rules on transport of the host state on the assessment date.
 *
 * <p>Rules of different years are never shown as if all held: where a later rule holds too, an
 * earlier one is shown as one that may have been replaced.
 */
final class NationalTransportRules {
  private NationalTransportRules() {}

  /** What is to be shown of the rules, in the order of the register, earlier ones last. */
  static List<Remark> remarks(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null) {
      return List.of();
    }
    List<Entry<TransportRule>> rules =
        entries(host, law).stream()
            .filter(entry -> entry.holds(matter.asOf()) == Truth.TRUE)
            .toList();
    ImmutableList.Builder<Remark> current = ImmutableList.builder();
    ImmutableList.Builder<Remark> earlier = ImmutableList.builder();
    boolean isOld = false;
    for (Entry<TransportRule> entry : rules) {
      if (entry.provenance().evidence().latest().isBefore(newestStart(entry, rules, matter))) {
        earlier.add(remark(entry, Remark.AS_STATED_THEN));
      } else {
        current.add(remark(entry, Remark.AS_STATED));
        isOld |= matter.asOf().isAfter(entry.provenance().evidence().latest());
      }
    }
    if (isOld) {
      current.add(
          Remark.of(
              "national-rules-old",
              List.of(),
              Argument.of(host.state()),
              Argument.of(matter.asOf())));
    }
    return current.addAll(earlier.build()).build();
  }

  /**
   * When the newest rule on the same scheme began: it may have taken the place of older ones on it,
   * and of no others.
   */
  private static LocalDate newestStart(
      Entry<TransportRule> entry, List<Entry<TransportRule>> rules, Case matter) {
    return rules.stream()
        .filter(rule -> rule.value().scheme().equals(entry.value().scheme()))
        .flatMap(rule -> rule.surelyFrom().stream())
        .max(Comparator.naturalOrder())
        .orElse(matter.asOf());
  }

  /** A rule of the guidance says what its provision says; a later one has a note. */
  private static Remark remark(Entry<TransportRule> entry, String stated) {
    Argument state = Argument.of(entry.territory().state());
    Argument evidence =
        new Argument.OfPassage(
            Optional.of(entry.provenance().evidence()),
            Optional.empty(),
            entry.provenance().reference());
    return entry
        .provenance()
        .provision()
        .map(p -> Remark.of(stated, List.of(p), state, evidence))
        .orElseGet(
            () ->
                Remark.of(
                    Remark.AS_NOTED,
                    List.of(),
                    state,
                    evidence,
                    Argument.note(String.join(" ", entry.notes()))));
  }

  private static List<Entry<TransportRule>> entries(Territory host, AssembledLaw law) {
    return law.country(host.state())
        .map(CountryModule::transportRules)
        .map(register -> register.entries().stream().filter(e -> e.territory() == host).toList())
        .orElse(List.of());
  }
}
