package org.arendal.core.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.arendal.core.Convention;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;

/** Country modules made for tests: the law of the territories as it is, the bodies invented. */
final class TestCountries {
  /** The day on which the invented registers were read. */
  static final LocalDate READ = LocalDate.of(2020, 2, 3);

  private TestCountries() {}

  /** The convention with all five states and no settings. */
  static Convention allFive() {
    return of(NordicState.values());
  }

  /** The convention with these states and no settings. */
  static Convention of(NordicState... states) {
    return Convention.of(Arrays.stream(states).map(TestCountries::module).toList());
  }

  /** The five states and these settings, for evaluators that are asked directly. */
  static AssembledLaw law(Settings settings) {
    return allFive().with(settings).law();
  }

  /** The five states and no settings. */
  static AssembledLaw law() {
    return allFive().law();
  }

  /** A module for one state. */
  static CountryModule module(NordicState state) {
    return module(state, state.territories().stream().map(TestCountries::reach).toList());
  }

  /** A module for one state that says this of its territories. */
  static CountryModule module(NordicState state, List<TerritorialReach> territories) {
    Register<Body> bodies = Register.of(List.of(liaisonBody(state)));
    return CountryModule.of(
        state,
        territories,
        Registers.of(RegisterKinds.BODIES, bodies)
            .with(RegisterKinds.REPATRIATION, TestRepatriationRules.of(state)));
  }

  static TerritorialReach reach(Territory territory) {
    return switch (territory) {
      case FAROE_ISLANDS -> ownNotice(territory, "A14-2 A14-2-fo A01-a-g-fo1");
      case GREENLAND -> ownNotice(territory, "A14-2 A14-2-gl A01-a-g-gl1");
      case ALAND -> ownNotice(territory, "A14-2 A14-2-ax A01-a-g-ax");
      case SVALBARD ->
          new TerritorialReach(
              territory,
              TerritorialReach.Basis.NATIONAL_SOCIAL_LAW,
              Provisions.of("A01-a-g-sj2 A01-a-g-sj1"));
      case DENMARK, FINLAND, ICELAND, NORWAY, SWEDEN ->
          new TerritorialReach(
              territory, TerritorialReach.Basis.WITH_STATE, Provisions.of("A14-1"));
    };
  }

  private static TerritorialReach ownNotice(Territory territory, String provisions) {
    return new TerritorialReach(
        territory, TerritorialReach.Basis.OWN_NOTICE, Provisions.of(provisions));
  }

  private static Entry<Body> liaisonBody(NordicState state) {
    return new Entry<>(
        BodyFunction.LIAISON_BODY.code(),
        state.mainTerritory(),
        DateRange.from(LocalDate.of(1996, 10, 1)),
        Provenance.builder()
            .source("an invented source")
            .reference("page 1")
            .provision(Provision.of(liaisonProvision(state)))
            .basis(Provenance.Basis.LISTED)
            .evidence(PartialDate.parse("1996"))
            .read(READ)
            .confidence(Provenance.Confidence.VERIFIED)
            .build(),
        List.of(),
        Body.builder()
            .function(BodyFunction.LIAISON_BODY)
            .name("Liaison body of " + state.code())
            .build());
  }

  private static String liaisonProvision(NordicState state) {
    return "A13-lb-" + state.code().toLowerCase(Locale.ROOT);
  }
}
