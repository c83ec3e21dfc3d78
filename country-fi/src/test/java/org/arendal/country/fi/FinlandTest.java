package org.arendal.country.fi;

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

class FinlandTest {
  /** The functions of article 11, which have a test of their own. */
  private static final Set<BodyFunction> MAINTENANCE =
      EnumSet.of(
          BodyFunction.ATTESTING_BODY,
          BodyFunction.STANDARD_AMOUNT_BODY,
          BodyFunction.ADVANCE_PAYER);

  private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private final Finland finland = new Finland();

  @Test
  @DisplayName("A01-1c-fi: the competent authority is the Ministry of Social Affairs and Health")
  void namesTheCompetentAuthority() {
    Entry<Body> entry =
        entry(BodyFunction.COMPETENT_AUTHORITY, Territory.FINLAND, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.COMPETENT_AUTHORITY)
                .name("Social- og Sundhedsministeriet")
                .englishName("Ministry of Social Affairs and Health")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.FINLAND);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.notes()).containsExactly("delegation");
    assertThat(entry.provenance()).isEqualTo(guidance("article 1(c)", "A01-1c-fi"));
  }

  @Test
  @DisplayName(
      "A13-lb-fi: the liaison body is the same ministry under its Swedish name, spelling restored")
  void namesTheLiaisonBody() {
    Entry<Body> entry = entry(BodyFunction.LIAISON_BODY, Territory.FINLAND, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Social- och hälsovårdsministeriet")
                .printedName("Social- och halsovårdsministeriet")
                .englishName("Ministry of Social Affairs and Health")
                .address("PB 267, FIN-00171 Helsingfors")
                .telephone("358-9-1601")
                .fax("358-9-1604716")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.FINLAND);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.notes()).isEmpty();
    assertThat(entry.provenance()).isEqualTo(guidance("remarks to article 13", "A13-lb-fi"));
  }

  @Test
  @DisplayName("A13-lb-0, trap 78: the ministry is the liaison body, and none is listed for Åland")
  void hasNoOtherEntries() {
    assertThat(finland.bodies().entries())
        .filteredOn(entry -> !MAINTENANCE.contains(entry.value().function()))
        .filteredOn(entry -> entry.value().function().compareTo(BodyFunction.SOCIAL_ASSISTANCE) < 0)
        .extracting(FinlandTest::line)
        .containsExactly(
            "FI competent-authority 1996-10-01.. Social- og Sundhedsministeriet",
            "FI liaison-body 1996-10-01.. Social- och hälsovårdsministeriet",
            "FI relocation-authority 1996-10-01..2022-12-31 kommuner eller samkommuner",
            "FI relocation-authority 2023-01-01.. välfärdsområden eller Helsingfors stad");
  }

  @Test
  @DisplayName("A09-1-fi, trap 58: municipalities answer for moves, welfare areas since 2023")
  void namesTheAuthoritiesForMovesWithCare() {
    Entry<Body> last =
        entry(BodyFunction.RELOCATION_AUTHORITY, Territory.FINLAND, LocalDate.of(2022, 12, 31));
    Entry<Body> next =
        entry(BodyFunction.RELOCATION_AUTHORITY, Territory.FINLAND, LocalDate.of(2023, 1, 1));

    assertThat(last.value().name()).isEqualTo("kommuner eller samkommuner");
    assertThat(last.provenance().provision()).contains(Provision.of("A09-1-fi"));
    assertThat(last.provenance().basis()).isEqualTo(Provenance.Basis.LISTED);
    assertThat(next.value().name()).isEqualTo("välfärdsområden eller Helsingfors stad");
    assertThat(next.notes()).containsExactly("aland-not-verified");
    assertThat(next.provenance().basis()).isEqualTo(Provenance.Basis.SUCCESSOR_BY_PORTFOLIO);
    assertThat(next.provenance().provision()).isEmpty();
  }

  @Test
  @DisplayName("A14-1: before the entry into force no body is known")
  void knowsNoBodyBeforeTheEntryIntoForce() {
    assertThat(
            find(BodyFunction.LIAISON_BODY, Territory.FINLAND, LocalDate.of(1996, 9, 30)).status())
        .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
  }

  @Test
  @DisplayName("A13-lb-fi: an answer for a day after 1996 says that its evidence is older")
  void saysWhenTheEvidenceIsOlderThanTheDay() {
    assertThat(find(BodyFunction.LIAISON_BODY, Territory.FINLAND, LocalDate.of(1996, 12, 31)))
        .matches(answer -> !answer.isBeyondEvidence());
    assertThat(find(BodyFunction.LIAISON_BODY, Territory.FINLAND, LocalDate.of(1997, 1, 1)))
        .matches(Lookup::isBeyondEvidence);
  }

  @Test
  @DisplayName("A14-2, traps 10 and 11: Åland, a territory of the state, has a date of its own")
  void saysHowFarTheConventionReaches() {
    assertThat(finland.state()).isEqualTo(NordicState.FINLAND);
    assertThat(finland.territories())
        .containsExactly(
            new TerritorialReach(
                Territory.FINLAND, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")),
            new TerritorialReach(
                Territory.ALAND, Basis.OWN_NOTICE, Provisions.of("A14-2-ax A01-a-g-ax")));
  }

  @Test
  @DisplayName("A01-a-g1: it speaks for exactly the territories of its state")
  void canBeAssembled() {
    assertThat(Convention.of(finland).law().country(NordicState.FINLAND)).containsSame(finland);
  }

  @Test
  @DisplayName("the module descriptor and the services file name the same provider")
  void isNamedByModuleAndServicesFile() throws IOException {
    try (InputStream services =
        Finland.class.getResourceAsStream("/META-INF/services/" + CountryModule.class.getName())) {
      assertThat(new String(services.readAllBytes(), UTF_8).lines())
          .containsExactly(Finland.class.getName());
    }
    assertThat(descriptor().provides())
        .singleElement()
        .satisfies(
            provides -> {
              assertThat(provides.service()).isEqualTo(CountryModule.class.getName());
              assertThat(provides.providers()).containsExactly(Finland.class.getName());
            });
  }

  /** Looked for among all descriptors, since on the class path the module has no name. */
  private static ModuleDescriptor descriptor() throws IOException {
    for (URL url :
        Collections.list(Finland.class.getClassLoader().getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        ModuleDescriptor descriptor = ModuleDescriptor.read(in);
        if (descriptor.name().equals("org.arendal.country.fi")) {
          return descriptor;
        }
      }
    }
    throw new AssertionError("no module descriptor");
  }

  private Lookup<Body> find(BodyFunction function, Territory territory, LocalDate date) {
    return finland.bodies().find(function.code(), territory, date);
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
