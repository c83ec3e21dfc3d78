package org.arendal.core.article;

import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.Register;
import org.arendal.core.spi.CountryModule;

/**
 * National rules on help to persons without residence, shown beside the words of the treaty.
 *
 * <p>They come from the register of instruments, under keys that begin with {@code
 * help-without-residence}, and only from that of the host territory itself: Svalbard, Åland, the
 * Faroe Islands and Greenland have law of their own, and that of their state is not shown for them.
 * They decide nothing; a rule that yields to the Convention says so itself. What is registered
 * under such a key is about persons who are no citizens of the state, so it is not shown for one
 * who surely is.
 */
final class HelpWithoutResidence {
  private static final String KEY = "help-without-residence";

  private HelpWithoutResidence() {}

  /** What is to be shown, each with the provision of the treaty that stands beside it. */
  static List<Remark> remarks(Case matter, AssembledLaw law, Provision treaty) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null
        || matter.value(StayFacts.KIND) == StayKind.RESIDENCE
        || PersonalScope.OWN_CITIZEN.test(matter, law) == Truth.TRUE) {
      return List.of();
    }
    return law.country(host.state())
        .map(CountryModule::instruments)
        .map(register -> remarks(register, host, matter, treaty))
        .orElse(List.of());
  }

  private static List<Remark> remarks(
      Register<Instrument> register, Territory host, Case matter, Provision treaty) {
    return register.keys(host).stream()
        .filter(key -> key.startsWith(KEY))
        .map(key -> register.findOwn(key, host, matter.asOf()).entry())
        .flatMap(Optional::stream)
        .map(entry -> remark(entry, treaty))
        .toList();
  }

  private static Remark remark(Entry<Instrument> entry, Provision treaty) {
    return Remark.of(
        Remark.BESIDE_TREATY,
        List.of(treaty),
        Argument.of(entry.territory()),
        Argument.source(entry.value().citation().orElse("")),
        Argument.note(entry.notes().get(0)));
  }
}
