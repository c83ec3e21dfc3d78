package org.arendal.core.spi;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Register;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
import org.arendal.core.register.TransportRule;
import org.arendal.core.register.WaitingPeriod;

/**
 * A country module whose registers are seen as on a day or through an overlay.
 *
 * <p>Every register of the interface has a component here, so that none is seen past a view.
 */
record ViewedCountry(
    NordicState state,
    List<TerritorialReach> territories,
    Register<Body> bodies,
    Register<Statute> laws,
    Register<Instrument> instruments,
    Register<RepatriationRule> repatriationRules,
    Register<TransportRule> transportRules,
    Register<ListedDocument> maintenanceDocuments,
    Register<WaitingPeriod> waitingPeriods)
    implements CountryModule {

  static CountryModule asKnownOn(CountryModule module, LocalDate date) {
    return new ViewedCountry(
        module.state(),
        module.territories(),
        module.bodies().asKnownOn(date),
        module.laws().asKnownOn(date),
        module.instruments().asKnownOn(date),
        module.repatriationRules().asKnownOn(date),
        module.transportRules().asKnownOn(date),
        module.maintenanceDocuments().asKnownOn(date),
        module.waitingPeriods().asKnownOn(date));
  }

  static CountryModule with(CountryModule module, Overlay overlay) {
    NordicState state = module.state();
    Register<Statute> laws = laid(overlay.laws(), module.laws(), state);
    refuseDeadLinks(laws);
    return new ViewedCountry(
        state,
        module.territories(),
        laid(overlay.bodies(), module.bodies(), state),
        laws,
        laid(overlay.instruments(), module.instruments(), state),
        laid(overlay.repatriationRules(), module.repatriationRules(), state),
        laid(overlay.transportRules(), module.transportRules(), state),
        laid(overlay.maintenanceDocuments(), module.maintenanceDocuments(), state),
        laid(overlay.waitingPeriods(), module.waitingPeriods(), state));
  }

  private static <T> Register<T> laid(
      Optional<Register<T>> agency, Register<T> library, NordicState state) {
    return agency.map(entries -> library.overlaidWith(entries.of(state))).orElse(library);
  }

  private static void refuseDeadLinks(Register<Statute> laws) {
    Map<Territory, Set<String>> known = new EnumMap<>(Territory.class);
    for (Entry<Statute> entry : laws.entries()) {
      Set<String> keys =
          known.computeIfAbsent(entry.territory(), territory -> Set.copyOf(laws.keys(territory)));
      for (String replaced : entry.value().replaces()) {
        if (!keys.contains(replaced)) {
          throw new IllegalArgumentException(
              "'%s' replaces '%s', which is not listed for %s"
                  .formatted(entry.key(), replaced, entry.territory().code()));
        }
      }
    }
  }
}
