package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.WaitingPeriod;

/** The waiting periods of the host country that article 11(1) sets aside, by date. */
final class WaitingPeriods {
  private WaitingPeriods() {}

  /**
   * The waiting period that a foreigner need not serve after a move between the countries. Nordic
   * citizens have none by article 4 already.
   */
  static List<Remark> remarks(Case matter, AssembledLaw law) {
    if (PersonalScope.NORDIC_CITIZEN.test(matter, law) == Truth.TRUE) {
      return List.of();
    }
    return matter.get(HostFacts.TERRITORY).flatMap(host -> entry(host, matter, law)).stream()
        .map(WaitingPeriods::remark)
        .toList();
  }

  private static Optional<Entry<WaitingPeriod>> entry(
      Territory host, Case matter, AssembledLaw law) {
    String key = WaitingPeriod.Benefit.MAINTENANCE_ADVANCE.code();
    return law.country(host.state())
        .map(country -> country.waitingPeriods().find(key, host, matter.asOf()))
        // A territory has laws of its own.
        .filter(lookup -> !lookup.fellBackToState())
        .flatMap(Lookup::entry);
  }

  private static Remark remark(Entry<WaitingPeriod> entry) {
    ImmutableList.Builder<Provision> provisions = ImmutableList.builder();
    provisions.addAll(Provisions.of("A11-1-g3"));
    entry.provenance().provision().ifPresent(provisions::add);
    return Remark.of(
        "waiting-period",
        provisions.build(),
        Argument.of(entry.territory()),
        Argument.of(entry.value().length()),
        Argument.of(entry.provenance().evidence()));
  }
}
