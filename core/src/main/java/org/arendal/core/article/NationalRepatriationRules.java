package org.arendal.core.article;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.RepatriationRuleKind;
import org.arendal.core.register.RepatriationRules;
import org.arendal.core.register.RepatriationRules.Listed;

/**
 * The national rules of the host territory on the day of the decision.
 *
 * <p>Which rules these are hangs on the territory and the day: while either is unknown, what a rule
 * leads to is open. Rules whose time is not known are shown as that, and lead to nothing.
 */
final class NationalRepatriationRules {
  /** What is said of help itself, and not of sending away. */
  private static final ImmutableSet<RepatriationRuleKind> ON_BENEFITS =
      Sets.immutableEnumSet(
          RepatriationRuleKind.RIGHT_TO_BENEFITS,
          RepatriationRuleKind.PRACTICE_TIES_WITHOUT_INFLUENCE);

  /** What is said of citizens of EEA states, and so of all Nordic countries. */
  private static final ImmutableSet<RepatriationRuleKind> ON_EEA_CITIZENS =
      Sets.immutableEnumSet(
          RepatriationRuleKind.NO_REFUSAL_AT_ENTRY,
          RepatriationRuleKind.REMOVAL_IF_PUBLIC_PAYS,
          RepatriationRuleKind.ENTRY_BAN);

  private static final List<Provision> EQUAL_TREATMENT = Provisions.of("A04-1");

  private static final ImmutableMap<RepatriationRuleKind, String> REMARKS =
      Maps.toMap(
          Arrays.asList(RepatriationRuleKind.values()), kind -> "national-rule." + kind.code());

  private NationalRepatriationRules() {}

  /**
   * Whether a rule of this kind, of those that beyond doubt hold in the host territory on the day
   * of the decision, passes the test; false if none holds, open while territory or day are.
   */
  static Truth test(
      RepatriationRuleKind kind,
      Case matter,
      AssembledLaw law,
      Function<RepatriationRule, Truth> test) {
    LocalDate day = matter.value(MeasureFacts.DECISION_DATE);
    Territory host = matter.value(HostFacts.TERRITORY);
    RepatriationRules rules = law.repatriation();
    List<Listed> there = host == null ? rules.all() : rules.inTerritory(host);
    Truth any = Truth.FALSE;
    for (int i = 0; i < there.size(); i++) {
      Listed listed = there.get(i);
      if (listed.rule().kind() == kind && (day == null || listed.holds(day) == Truth.TRUE)) {
        any = any.or(test.apply(listed.rule()));
      }
    }
    return host == null || day == null ? any.and(Truth.UNKNOWN) : any;
  }

  /**
   * Whether a rule can be about the person: one on citizens of EEA states (A07-dk-9 to A07-dk-11)
   * is not about who surely is none, nor about who is a citizen of the state itself.
   */
  static boolean mayConcern(RepatriationRuleKind kind, Case matter, AssembledLaw law) {
    return !ON_EEA_CITIZENS.contains(kind)
        || (EeaCitizenship.mayBe(matter.value(PersonFacts.CITIZENSHIPS))
            && PersonalScope.OWN_CITIZEN.test(matter, law) != Truth.TRUE);
  }

  /** What is to be shown of the rules: first those that hold, then those that may. */
  static List<Remark> remarks(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null || law.country(host.state()).isEmpty()) {
      return List.of();
    }
    LocalDate day = day(matter);
    Territory source = source(host, law);
    List<Entry<RepatriationRule>> holding = holding(source, matter, law, Truth.TRUE, day);
    List<Entry<RepatriationRule>> doubtful = holding(source, matter, law, Truth.UNKNOWN, day);
    if (holding.isEmpty() && doubtful.isEmpty()) {
      return List.of(Remark.of("national-rules-none", List.of(), Argument.of(host)));
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    if (!matter.knows(MeasureFacts.DECISION_DATE)) {
      remarks.add(Remark.of("national-rules-day-open", List.of(), Argument.of(day)));
    }
    if (source != host) {
      remarks.add(
          Remark.of("national-rules-of-state", List.of(), Argument.of(host), Argument.of(source)));
    }
    holding.forEach(entry -> remarks.add(remark(entry)));
    if (holding.stream().anyMatch(e -> day.isAfter(e.provenance().evidence().latest()))) {
      remarks.add(
          Remark.of("national-rules-old", List.of(), Argument.of(source), Argument.of(day)));
    }
    if (!doubtful.isEmpty()) {
      remarks.add(
          Remark.of("national-rules-undated", List.of(), Argument.of(source), Argument.of(day)));
    }
    doubtful.forEach(entry -> remarks.add(remark(entry)));
    return remarks.build();
  }

  /**
   * What the remarks to article 7 say of the help that Nordic citizens get, for article 4: the
   * rules that beyond doubt hold in the host territory on the assessment date, if the person may
   * reside.
   */
  static List<Remark> benefitRemarks(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null || matter.value(StayFacts.KIND) == StayKind.TEMPORARY) {
      return List.of();
    }
    return law.repatriation().inTerritory(host).stream()
        .filter(listed -> ON_BENEFITS.contains(listed.rule().kind()))
        .filter(listed -> listed.holds(matter.asOf()) == Truth.TRUE)
        .map(listed -> remark(listed.entry()))
        .toList();
  }

  /** Whose rules are shown for a territory: its own, or those of its state where it has none. */
  private static Territory source(Territory host, AssembledLaw law) {
    boolean hasOwn =
        EntryIntoForce.hasOwnSocialLaw(host) || !law.repatriation().inTerritory(host).isEmpty();
    return hasOwn ? host : host.state().mainTerritory();
  }

  private static List<Entry<RepatriationRule>> holding(
      Territory source, Case matter, AssembledLaw law, Truth holds, LocalDate day) {
    ImmutableList.Builder<Entry<RepatriationRule>> entries = ImmutableList.builder();
    for (Listed listed : law.repatriation().inTerritory(source)) {
      RepatriationRuleKind kind = listed.rule().kind();
      if (!kind.isOnHelpAlone() && listed.holds(day) == holds && mayConcern(kind, matter, law)) {
        entries.add(listed.entry());
      }
    }
    return entries.build();
  }

  /** What an entry says, as it is shown. */
  static Remark remark(Entry<RepatriationRule> entry) {
    RepatriationRule rule = entry.value();
    List<Provision> cited = entry.provenance().provision().map(List::of).orElse(List.of());
    if (rule.kind() == RepatriationRuleKind.HELP_FOR_OWN_CITIZENS) {
      // What the equal treatment makes of such a rule is article 4's.
      cited = ImmutableList.copyOf(Iterables.concat(cited, EQUAL_TREATMENT));
    }
    String number = rule.number().isPresent() ? Integer.toString(rule.number().getAsInt()) : "";
    return Remark.of(
        requireNonNull(REMARKS.get(rule.kind())),
        cited,
        Argument.of(entry.territory().state()),
        Argument.datedPassage(entry.provenance()),
        Argument.source(rule.body().orElse(number)));
  }

  /** The day of the decision, or the assessment date while that is unknown. */
  static LocalDate day(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    return decision == null ? matter.asOf() : decision;
  }
}
