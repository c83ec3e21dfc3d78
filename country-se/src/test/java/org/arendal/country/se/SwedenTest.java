package org.arendal.country.se;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.arendal.core.Convention;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.spi.TerritorialReach.Basis;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SwedenTest {
  /** The functions of article 11, which have a test of their own. */
  private static final Set<BodyFunction> MAINTENANCE =
      EnumSet.of(
          BodyFunction.ATTESTING_BODY,
          BodyFunction.STANDARD_AMOUNT_BODY,
          BodyFunction.ADVANCE_PAYER);

  private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private final Sweden sweden = new Sweden();

  @Test
  @DisplayName("A01-1c-se: the competent authority is the Government")
  void namesTheCompetentAuthority() {
    Entry<Body> entry = entry(BodyFunction.COMPETENT_AUTHORITY, Territory.SWEDEN, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.COMPETENT_AUTHORITY)
                .name("Regeringen (Socialdepartementet)")
                .englishName("The Government (Ministry of Health and Social Affairs)")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.SWEDEN);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.notes()).containsExactly("delegation");
    assertThat(entry.provenance()).isEqualTo(guidance("article 1(c)", "A01-1c-se"));
  }

  @Test
  @DisplayName("A13-lb-se: the liaison body is Socialstyrelsen")
  void namesTheLiaisonBody() {
    Entry<Body> entry = entry(BodyFunction.LIAISON_BODY, Territory.SWEDEN, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Socialstyrelsen")
                .englishName("National Board of Health and Welfare")
                .address("S-106 30 Stockholm")
                .telephone("46-8-7833000")
                .fax("46-8-7833252")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.SWEDEN);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.notes()).isEmpty();
    assertThat(entry.provenance()).isEqualTo(guidance("remarks to article 13", "A13-lb-se"));
  }

  @Test
  @DisplayName("trap 78: the liaison body is not the competent authority")
  void hasNoOtherEntries() {
    assertThat(sweden.bodies().entries())
        .filteredOn(entry -> !MAINTENANCE.contains(entry.value().function()))
        .filteredOn(entry -> entry.value().function().compareTo(BodyFunction.SOCIAL_ASSISTANCE) < 0)
        .extracting(SwedenTest::line)
        .containsExactly(
            "SE competent-authority 1996-10-01.. Regeringen (Socialdepartementet)",
            "SE liaison-body 1996-10-01.. Socialstyrelsen",
            "SE relocation-authority 1996-10-01.. kommuner eller landsting");
  }

  @Test
  @DisplayName("A09-1-se, trap 58: municipalities or county councils answer for moves")
  void namesTheAuthoritiesForMovesWithCare() {
    Entry<Body> entry =
        entry(BodyFunction.RELOCATION_AUTHORITY, Territory.SWEDEN, LocalDate.of(2026, 11, 21));

    assertThat(entry.value().name()).isEqualTo("kommuner eller landsting");
    assertThat(entry.notes()).containsExactly("county-councils-now-regions");
    assertThat(entry.provenance().provision()).contains(Provision.of("A09-1-se"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.LISTED);
  }

  @Test
  @DisplayName("A14-1: before the entry into force no body is known")
  void knowsNoBodyBeforeTheEntryIntoForce() {
    assertThat(
            find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, LocalDate.of(1996, 9, 30)).status())
        .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
  }

  @Test
  @DisplayName("A13-lb-se: an answer for a day after 1996 says that its evidence is older")
  void saysWhenTheEvidenceIsOlderThanTheDay() {
    assertThat(find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, LocalDate.of(1996, 12, 31)))
        .matches(answer -> !answer.isBeyondEvidence());
    assertThat(find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, LocalDate.of(1997, 1, 1)))
        .matches(Lookup::isBeyondEvidence);
  }

  @Test
  @DisplayName("A14-1: the Convention reaches Sweden when it is in force for the state")
  void saysHowFarTheConventionReaches() {
    assertThat(sweden.state()).isEqualTo(NordicState.SWEDEN);
    assertThat(sweden.territories())
        .containsExactly(
            new TerritorialReach(
                Territory.SWEDEN, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")));
  }

  @Test
  @DisplayName("A01-a-g1: it speaks for exactly the territories of its state")
  void canBeAssembled() {
    assertThat(Convention.of(sweden).law().country(NordicState.SWEDEN)).containsSame(sweden);
  }

  @Test
  @DisplayName("the module descriptor and the services file name the same provider")
  void isNamedByModuleAndServicesFile() throws IOException {
    try (InputStream services =
        Sweden.class.getResourceAsStream("/META-INF/services/" + CountryModule.class.getName())) {
      assertThat(new String(services.readAllBytes(), UTF_8).lines())
          .containsExactly(Sweden.class.getName());
    }
    assertThat(descriptor().provides())
        .singleElement()
        .satisfies(
            provides -> {
              assertThat(provides.service()).isEqualTo(CountryModule.class.getName());
              assertThat(provides.providers()).containsExactly(Sweden.class.getName());
            });
  }

  /** Looked for among all descriptors, since on the class path the module has no name. */
  private static ModuleDescriptor descriptor() throws IOException {
    for (URL url :
        Collections.list(Sweden.class.getClassLoader().getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        ModuleDescriptor descriptor = ModuleDescriptor.read(in);
        if (descriptor.name().equals("org.arendal.country.se")) {
          return descriptor;
        }
      }
    }
    throw new AssertionError("no module descriptor");
  }

  private Lookup<Body> find(BodyFunction function, Territory territory, LocalDate date) {
    return sweden.bodies().find(function.code(), territory, date);
  }

  private Entry<Body> entry(BodyFunction function, Territory territory, LocalDate date) {
    return find(function, territory, date).entry().orElseThrow();
  }

  private static Provenance guidance(String reference, String provision) {
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

  private static String line(Entry<Body> entry) {
    return "%s %s %s..%s %s"
        .formatted(
            entry.territory().code(),
            entry.key(),
            entry.validity().start().map(LocalDate::toString).orElse(""),
            entry.validity().end().map(LocalDate::toString).orElse(""),
            entry.value().name());
  }
}
