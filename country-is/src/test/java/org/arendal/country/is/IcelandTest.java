package org.arendal.country.is;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcelandTest {
  /** The functions of article 11, which have a test of their own. */
  private static final Set<BodyFunction> MAINTENANCE =
      EnumSet.of(
          BodyFunction.ATTESTING_BODY,
          BodyFunction.STANDARD_AMOUNT_BODY,
          BodyFunction.ADVANCE_PAYER);

  /** The functions that a ministry has. */
  private static final List<BodyFunction> MINISTRIES =
      List.of(BodyFunction.COMPETENT_AUTHORITY, BodyFunction.LIAISON_BODY);

  private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private final Iceland iceland = new Iceland();

  @Test
  @DisplayName(
      "A01-1c-is: the competent authority is the Ministry of Social Affairs, spelling restored")
  void namesTheCompetentAuthority() {
    Entry<Body> entry =
        entry(BodyFunction.COMPETENT_AUTHORITY, Territory.ICELAND, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.COMPETENT_AUTHORITY)
                .name("Socialministeriet")
                .printedName("Socialmlnisteriet")
                .englishName("Ministry of Social Affairs")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.ICELAND);
    assertThat(entry.validity())
        .isEqualTo(DateRange.of(ENTRY_INTO_FORCE, LocalDate.of(2007, 6, 25)));
    assertThat(entry.notes()).containsExactly("delegation");
    assertThat(entry.provenance()).isEqualTo(guidance("article 1(c)", "A01-1c-is"));
  }

  @Test
  @DisplayName(
      "A13-lb-is: the liaison body is the Ministry of Social Affairs, its address restored")
  void namesTheLiaisonBody() {
    Entry<Body> entry = entry(BodyFunction.LIAISON_BODY, Territory.ICELAND, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Socialministeriet")
                .englishName("Ministry of Social Affairs")
                .address("Hafnarhúsi v/Tryggvagötu, IS-150 Reykjavík")
                .telephone("354-5609100")
                .fax("354-5524804")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.ICELAND);
    assertThat(entry.validity())
        .isEqualTo(DateRange.of(ENTRY_INTO_FORCE, LocalDate.of(2007, 6, 25)));
    assertThat(entry.notes()).isEmpty();
    assertThat(entry.provenance()).isEqualTo(guidance("remarks to article 13", "A13-lb-is"));
  }

  @Test
  @DisplayName("trap 78: the ministry is the liaison body, and no unverified name is entered")
  void hasNoOtherEntries() {
    assertThat(iceland.bodies().entries())
        .filteredOn(entry -> !MAINTENANCE.contains(entry.value().function()))
        .filteredOn(entry -> entry.value().function().compareTo(BodyFunction.SOCIAL_ASSISTANCE) < 0)
        .extracting(IcelandTest::line)
        .containsExactly(
            "IS competent-authority 1996-10-01..2007-06-25 Socialministeriet",
            "IS competent-authority 2012-01-01..2018-12-31 Velferðarráðuneytið",
            "IS competent-authority 2019-01-01..2021-11-27 Félagsmálaráðuneytið",
            "IS competent-authority 2024-12-22..2025-03-14 Félags- og vinnumarkaðsráðuneytið",
            "IS competent-authority 2025-03-15.. Félags- og húsnæðismálaráðuneytið",
            "IS liaison-body 1996-10-01..2007-06-25 Socialministeriet",
            "IS liaison-body 2012-01-01..2018-12-31 Velferðarráðuneytið",
            "IS liaison-body 2019-01-01..2021-11-27 Félagsmálaráðuneytið",
            "IS liaison-body 2024-12-22..2025-03-14 Félags- og vinnumarkaðsráðuneytið",
            "IS liaison-body 2025-03-15.. Félags- og húsnæðismálaráðuneytið",
            "IS relocation-authority 1996-10-01.. kommuner",
            "IS elderly-care-ministry 1996-10-01..2010-12-31 Ministeriet for sundhed og social sikring",
            "IS elderly-care-ministry 2025-03-15.. Félags- og húsnæðismálaráðuneytið");
  }

  @Test
  @DisplayName(
      "A01-c-g-is: care of the elderly came under the ministry for health and social security")
  void namesTheSectorMinistry() {
    Entry<Body> entry =
        entry(BodyFunction.ELDERLY_CARE_MINISTRY, Territory.ICELAND, ENTRY_INTO_FORCE);

    assertThat(entry.value().printedName()).contains("ministeriet for sundhed og social sikring");
    assertThat(entry.notes()).containsExactly("sector-ministry", "with-social-security-act");
    assertThat(entry.provenance().provision()).contains(Provision.of("A01-c-g-is"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.STATED);
  }

  @Test
  @DisplayName("A09-1-is, trap 58: municipalities answer for moves, not the ministry")
  void namesTheAuthoritiesForMovesWithCare() {
    Entry<Body> entry =
        entry(BodyFunction.RELOCATION_AUTHORITY, Territory.ICELAND, LocalDate.of(2026, 11, 21));

    assertThat(entry.value().name()).isEqualTo("kommuner");
    assertThat(entry.provenance().provision()).contains(Provision.of("A09-1-is"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.LISTED);
  }

  @Test
  @DisplayName("A14-1: before the entry into force no body is known")
  void knowsNoBodyBeforeTheEntryIntoForce() {
    assertThat(
            find(BodyFunction.LIAISON_BODY, Territory.ICELAND, LocalDate.of(1996, 9, 30)).status())
        .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
  }

  @Test
  @DisplayName("A13-lb-is: an answer for a day after 1996 says that its evidence is older")
  void saysWhenTheEvidenceIsOlderThanTheDay() {
    assertThat(find(BodyFunction.LIAISON_BODY, Territory.ICELAND, LocalDate.of(1996, 12, 31)))
        .matches(answer -> !answer.isBeyondEvidence());
    assertThat(find(BodyFunction.LIAISON_BODY, Territory.ICELAND, LocalDate.of(1997, 1, 1)))
        .matches(Lookup::isBeyondEvidence);
  }

  @ParameterizedTest(name = "{1} on {0}")
  @CsvSource(
      textBlock =
          """
          1996-10-01, Socialministeriet
          2007-06-25, Socialministeriet
          2012-01-01, Velferðarráðuneytið
          2018-12-31, Velferðarráðuneytið
          2019-01-01, Félagsmálaráðuneytið
          2021-11-27, Félagsmálaráðuneytið
          2024-12-22, Félags- og vinnumarkaðsráðuneytið
          2025-03-14, Félags- og vinnumarkaðsráðuneytið
          2025-03-15, Félags- og húsnæðismálaráðuneytið
          2026-11-21, Félags- og húsnæðismálaráðuneytið
          """)
  @DisplayName("A01-1c, A13-1b: each verified succession holds from its day and not a day before")
  void changesTheMinistryOnTheDay(LocalDate day, String name) {
    for (BodyFunction function : MINISTRIES) {
      assertThat(entry(function, Territory.ICELAND, day).value().name()).isEqualTo(name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          2007-06-26
          2011-01-01
          2011-12-31
          2021-11-28
          2022-02-01
          2024-12-21
          """)
  @DisplayName("A01-1c, A13-1b: where the chain of names is broken, no name is claimed")
  void claimsNothingWhereTheChainIsBroken(LocalDate day) {
    for (BodyFunction function : MINISTRIES) {
      assertThat(find(function, Territory.ICELAND, day).status())
          .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
    }
  }

  @ParameterizedTest(name = "{1} from {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2012-01-01 | Velferðarráðuneytið | Ministry of Welfare
          2019-01-01 | Félagsmálaráðuneytið | Ministry of Social Affairs
          2024-12-22 | Félags- og vinnumarkaðsráðuneytið | Ministry of Social Affairs and Labour
          2025-03-15 | Félags- og húsnæðismálaráðuneytið | Ministry of Social Affairs and Housing
          """)
  @DisplayName("A01-1c, A13-1b: a successor has a name, and no contact details of its predecessor")
  void takesNoContactDetailsOver(LocalDate start, String name, String english) {
    for (BodyFunction function : MINISTRIES) {
      assertThat(entry(function, Territory.ICELAND, start).value())
          .isEqualTo(Body.builder().function(function).name(name).englishName(english).build());
    }
  }

  @ParameterizedTest(name = "from {0}")
  @CsvSource(
      textBlock =
          """
          2012-01-01, 2018-12-07, verified-in-secondary-source
          2019-01-01, 2024-12-22, verified
          2024-12-22, 2025-03-15, verified
          2025-03-15, 2025-03-15, verified
          """)
  @DisplayName("A01-1c, A13-1b: a successor stands by portfolio, on a later source of its own")
  void givesSuccessorsASourceOfTheirOwn(LocalDate start, String evidence, String confidence) {
    for (BodyFunction function : MINISTRIES) {
      Entry<Body> entry = entry(function, Territory.ICELAND, start);

      assertThat(entry.validity().start()).contains(start);
      assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.SUCCESSOR_BY_PORTFOLIO);
      assertThat(entry.provenance().provision()).isEmpty();
      assertThat(entry.provenance().evidence()).hasToString(evidence);
      assertThat(entry.provenance().confidence().code()).isEqualTo(confidence);
      assertThat(entry.provenance().source()).doesNotContain("Vejledende");
      assertThat(entry.notes().contains("delegation"))
          .isEqualTo(function == BodyFunction.COMPETENT_AUTHORITY);
    }
  }

  @Test
  @DisplayName("A14-1: the Convention reaches Iceland when it is in force for the state")
  void saysHowFarTheConventionReaches() {
    assertThat(iceland.state()).isEqualTo(NordicState.ICELAND);
    assertThat(iceland.territories())
        .containsExactly(
            new TerritorialReach(
                Territory.ICELAND, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")));
  }

  @Test
  @DisplayName("A01-a-g1: it speaks for exactly the territories of its state")
  void canBeAssembled() {
    assertThat(Convention.of(iceland).law().country(NordicState.ICELAND)).containsSame(iceland);
  }

  @Test
  @DisplayName("the module descriptor and the services file name the same provider")
  void isNamedByModuleAndServicesFile() throws IOException {
    try (InputStream services =
        Iceland.class.getResourceAsStream("/META-INF/services/" + CountryModule.class.getName())) {
      assertThat(new String(services.readAllBytes(), UTF_8).lines())
          .containsExactly(Iceland.class.getName());
    }
    assertThat(descriptor().provides())
        .singleElement()
        .satisfies(
            provides -> {
              assertThat(provides.service()).isEqualTo(CountryModule.class.getName());
              assertThat(provides.providers()).containsExactly(Iceland.class.getName());
            });
  }

  /** Looked for among all descriptors, since on the class path the module has no name. */
  private static ModuleDescriptor descriptor() throws IOException {
    for (URL url :
        Collections.list(Iceland.class.getClassLoader().getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        ModuleDescriptor descriptor = ModuleDescriptor.read(in);
        if (descriptor.name().equals("org.arendal.country.is")) {
          return descriptor;
        }
      }
    }
    throw new AssertionError("no module descriptor");
  }

  private Lookup<Body> find(BodyFunction function, Territory territory, LocalDate date) {
    return iceland.bodies().find(function.code(), territory, date);
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
