package org.arendal.testkit.contract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.time.PartialDate;

/** What a country module answers, put so that a test can say it in a line. */
public final class CountryFacts {
  private static final Set<BodyFunction> MAINTENANCE =
      EnumSet.of(
          BodyFunction.ATTESTING_BODY,
          BodyFunction.STANDARD_AMOUNT_BODY,
          BodyFunction.ADVANCE_PAYER);

  private final CountryModule module;

  /** The facts of one module. */
  public CountryFacts(CountryModule module) {
    this.module = module;
  }

  /** The look-up of a body. */
  public Lookup<Body> find(BodyFunction function, Territory territory, LocalDate day) {
    return module.bodies().find(function.code(), territory, day);
  }

  /** The entry of a body that is there. */
  public Entry<Body> entry(BodyFunction function, Territory territory, LocalDate day) {
    return find(function, territory, day).entry().orElseThrow();
  }

  /** The name of a body that is there. */
  public String name(BodyFunction function, Territory territory, LocalDate day) {
    return entry(function, territory, day).value().name();
  }

  /**
   * The bodies that the Convention itself speaks of, but for those of article 11, with their days.
   */
  public List<String> bodies() {
    return module.bodies().entries().stream()
        .filter(entry -> !MAINTENANCE.contains(entry.value().function()))
        .filter(entry -> entry.value().function().compareTo(BodyFunction.SOCIAL_ASSISTANCE) < 0)
        .map(entry -> days(entry) + " " + entry.value().name())
        .toList();
  }

  /** The bodies of article 11, with their days and provisions. */
  public List<String> bodiesForMaintenance() {
    return module.bodies().entries().stream()
        .filter(entry -> MAINTENANCE.contains(entry.value().function()))
        .map(entry -> cited(entry) + " " + entry.value().name())
        .toList();
  }

  /** The documents that can found an advance, with their days, provisions and issuers. */
  public List<String> documents() {
    return module.maintenanceDocuments().entries().stream()
        .map(entry -> cited(entry) + " " + entry.value().issuers())
        .toList();
  }

  /** That the guidance of 1996 designates a body. */
  public static Provenance guidance(String reference, String provision) {
    return Provenance.builder()
        .source(
            "Vejledende bemærkninger til nordisk konvention"
                + " om social bistand og sociale tjenester")
        .reference(reference)
        .provision(Provision.of(provision))
        .basis(Provenance.Basis.DESIGNATED)
        .evidence(PartialDate.parse("1996"))
        .read(LocalDate.of(2026, 11, 21))
        .confidence(Provenance.Confidence.VERIFIED)
        .build();
  }

  private static String days(Entry<?> entry) {
    return "%s %s %s..%s"
        .formatted(
            entry.territory().code(),
            entry.key(),
            entry.validity().start().map(LocalDate::toString).orElse(""),
            entry.validity().end().map(LocalDate::toString).orElse(""));
  }

  private static String cited(Entry<?> entry) {
    return days(entry) + " " + entry.provenance().provision().map(Object::toString).orElse("-");
  }
}
