package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.model.Case;
import org.arendal.core.model.HostFacts;
import org.arendal.core.register.Entry;
import org.arendal.core.register.TransportRule;
import org.arendal.core.spi.CountryModule;

/** The national rules on transport of the host state on the assessment date. */
final class NationalTransportRules {
  private NationalTransportRules() {}

  /** What is to be shown of the rules, in the order of the register. */
  static List<Remark> remarks(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null) {
      return List.of();
    }
    String state = host.state().code();
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    boolean isOld = false;
    for (Entry<TransportRule> entry : entries(host, law)) {
      if (entry.validity().surelyContains(matter.asOf())) {
        remarks.add(remark(state, entry));
        isOld |= matter.asOf().isAfter(entry.provenance().evidence().latest());
      }
    }
    if (isOld) {
      remarks.add(
          new Remark("national-rules-old", List.of(state, matter.asOf().toString()), List.of()));
    }
    return remarks.build();
  }

  /** A rule of the guidance says what its provision says; a later one has a note. */
  private static Remark remark(String state, Entry<TransportRule> entry) {
    String evidence = entry.provenance().evidence() + ", " + entry.provenance().reference();
    return entry
        .provenance()
        .provision()
        .map(p -> new Remark(Remark.AS_STATED, List.of(state, evidence), List.of(p)))
        .orElseGet(
            () ->
                new Remark(
                    Remark.AS_NOTED,
                    List.of(state, evidence, String.join(" ", entry.notes())),
                    List.of()));
  }

  private static List<Entry<TransportRule>> entries(Territory host, AssembledLaw law) {
    return law.country(host.state())
        .map(CountryModule::transportRules)
        .map(register -> register.entries().stream().filter(e -> e.territory() == host).toList())
        .orElse(List.of());
  }
}
