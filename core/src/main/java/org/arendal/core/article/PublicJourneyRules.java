package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.RepatriationRuleKind;

/**
 * What to know before public funds pay a journey out of the country.
 *
 * <p>Where the registers of the host state have a rule of its own law that makes a removal possible
 * when means are lacking and the public has to pay the journey, it is named, with the entry ban
 * that may follow; and it is said that a journey arranged at the person's own wish is no removal.
 * It informs articles 6 and 8 and decides nothing. Source: A07-dk-10, A07-dk-11, A06-g8, A08-g2.
 */
final class PublicJourneyRules {
  private static final ImmutableSet<RepatriationRuleKind> KINDS =
      Sets.immutableEnumSet(
          RepatriationRuleKind.REMOVAL_IF_PUBLIC_PAYS, RepatriationRuleKind.ENTRY_BAN);

  private PublicJourneyRules() {}

  /**
   * The warning and the rules on the assessment date; nothing where the article surely does not
   * apply, the host has no such rule that can be about the person, or a repatriation is decided
   * already.
   */
  static List<Remark> remarks(Truth applies, Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (applies == Truth.FALSE
        || host == null
        || RepatriationNationalLaw.isDecided(matter, Set.of(MeasureKind.REPATRIATION))
            == Truth.TRUE) {
      return List.of();
    }
    List<Entry<RepatriationRule>> rules =
        law.country(host.state()).stream()
            .flatMap(country -> country.repatriationRules().entries().stream())
            .filter(entry -> entry.territory() == host && KINDS.contains(entry.value().kind()))
            .filter(entry -> RepatriationRule.holds(entry, matter.asOf()) != Truth.FALSE)
            .filter(
                entry -> NationalRepatriationRules.mayConcern(entry.value().kind(), matter, law))
            .toList();
    Set<RepatriationRuleKind> kinds = Sets.newHashSet();
    rules.forEach(entry -> kinds.add(entry.value().kind()));
    if (!kinds.contains(RepatriationRuleKind.REMOVAL_IF_PUBLIC_PAYS)) {
      return List.of();
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.add(Remark.of("own-wish-journey-no-removal", List.of(), Argument.of(host)));
    rules.forEach(entry -> remarks.add(NationalRepatriationRules.remark(entry)));
    return remarks.build();
  }
}
