package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.MeasureFacts;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.RepatriationRuleKind;
import org.arendal.core.spi.CountryModule;

/**
 * The national rules of the host state on the day of the decision, or on the assessment date while
 * that day is unknown.
 */
final class NationalRepatriationRules {
  private static final List<Provision> CITED = Provisions.of("A07-g19", "A07-g7");

  private NationalRepatriationRules() {}

  /**
   * The rule of this kind that beyond doubt holds in the host territory; empty if there is none, or
   * if another may have taken its place.
   */
  static Optional<RepatriationRule> surely(
      RepatriationRuleKind kind, Case matter, AssembledLaw law) {
    LocalDate day = day(matter);
    Territory host = matter.value(HostFacts.TERRITORY);
    List<Entry<RepatriationRule>> entries = entries(matter, law);
    return entries.stream()
        .filter(entry -> entry.territory() == host && entry.value().kind() == kind)
        .filter(entry -> RepatriationRule.holds(entry, day) == Truth.TRUE)
        .filter(entry -> entries.stream().noneMatch(other -> mayReplace(other, entry, day)))
        .map(Entry::value)
        .findFirst();
  }

  /** What is to be shown of the rules. */
  static List<Remark> remarks(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null || law.country(host.state()).isEmpty()) {
      return List.of();
    }
    LocalDate day = day(matter);
    List<Entry<RepatriationRule>> shown =
        entries(matter, law).stream()
            .filter(entry -> RepatriationRule.holds(entry, day) != Truth.FALSE)
            .toList();
    String state = host.state().code();
    if (shown.isEmpty()) {
      return List.of(new Remark("national-rules-none", List.of(state), CITED));
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    if (host != host.state().mainTerritory()) {
      remarks.add(new Remark("national-rules-of-state", List.of(host.code(), state), CITED));
    }
    shown.forEach(entry -> remarks.add(remark(entry)));
    if (shown.stream().anyMatch(e -> day.isAfter(e.provenance().evidence().latest()))) {
      remarks.add(new Remark("national-rules-old", List.of(state, day.toString()), CITED));
    }
    if (shown.stream().anyMatch(e -> RepatriationRule.holds(e, day) == Truth.UNKNOWN)) {
      remarks.add(new Remark("national-rules-undated", List.of(state), CITED));
    }
    return remarks.build();
  }

  /** What an entry says, as it is shown. */
  static Remark remark(Entry<RepatriationRule> entry) {
    RepatriationRule rule = entry.value();
    Optional<Provision> provision = entry.provenance().provision();
    return new Remark(
        "national-rule." + rule.kind().code(),
        List.of(
            entry.territory().state().code(),
            entry.provenance().evidence() + ", " + entry.provenance().reference(),
            rule.body()
                .orElse(
                    rule.number().isPresent() ? Integer.toString(rule.number().getAsInt()) : "")),
        provision.map(List::of).orElse(CITED));
  }

  private static boolean mayReplace(
      Entry<RepatriationRule> other, Entry<RepatriationRule> entry, LocalDate day) {
    return other.value().replaces().filter(entry.key()::equals).isPresent()
        && RepatriationRule.holds(other, day) != Truth.FALSE;
  }

  private static List<Entry<RepatriationRule>> entries(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    Optional<CountryModule> module = host == null ? Optional.empty() : law.country(host.state());
    return module.map(country -> country.repatriationRules().entries()).orElse(List.of());
  }

  /** The day of the decision, or the assessment date while that is unknown. */
  static LocalDate day(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    return decision == null ? matter.asOf() : decision;
  }
}
