package org.arendal.core.spi;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Register;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
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
        module.maintenanceDocuments().asKnownOn(date),
        module.waitingPeriods().asKnownOn(date));
  }

  static CountryModule with(CountryModule module, Overlay overlay) {
    NordicState state = module.state();
    Register<Statute> laws = module.laws().overlaidWith(overlay.laws().of(state));
    refuseDeadLinks(laws);
    return new ViewedCountry(
        state,
        module.territories(),
        module.bodies().overlaidWith(overlay.bodies().of(state)),
        laws,
        module.instruments().overlaidWith(overlay.instruments().of(state)),
        module.repatriationRules().overlaidWith(overlay.repatriationRules().of(state)),
        module.maintenanceDocuments().overlaidWith(overlay.maintenanceDocuments().of(state)),
        module.waitingPeriods().overlaidWith(overlay.waitingPeriods().of(state)));
  }

  private static void refuseDeadLinks(Register<Statute> laws) {
    for (Entry<Statute> entry : laws.entries()) {
      List<String> keys = laws.keys(entry.territory());
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
