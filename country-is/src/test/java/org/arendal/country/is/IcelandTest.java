package org.arendal.country.is;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import org.arendal.testkit.contract.CountryFacts;
import org.arendal.testkit.contract.GuidanceContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcelandTest implements GuidanceContract {
  /** The functions that a ministry has. */
  private static final List<BodyFunction> MINISTRIES =
      List.of(BodyFunction.COMPETENT_AUTHORITY, BodyFunction.LIAISON_BODY);

  private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private final Iceland iceland = new Iceland();

  @Override
  public CountryModule module() {
    return new Iceland();
  }

  @Override
  public BodyFunction knownInGuidanceAlone() {
    return BodyFunction.LIAISON_BODY;
  }

  @Test
  @DisplayName(
      "A01-1c-is: the competent authority is the Ministry of Social Affairs, spelling restored")
  void namesTheCompetentAuthority() {
    Entry<Body> entry =
        facts().entry(BodyFunction.COMPETENT_AUTHORITY, Territory.ICELAND, ENTRY_INTO_FORCE);

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
    assertThat(entry.provenance()).isEqualTo(CountryFacts.guidance("article 1(c)", "A01-1c-is"));
  }

  @Test
  @DisplayName(
      "A13-lb-is: the liaison body is the Ministry of Social Affairs, its address restored")
  void namesTheLiaisonBody() {
    Entry<Body> entry =
        facts().entry(BodyFunction.LIAISON_BODY, Territory.ICELAND, ENTRY_INTO_FORCE);

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
    assertThat(entry.provenance())
        .isEqualTo(CountryFacts.guidance("remarks to article 13", "A13-lb-is"));
  }

  @Test
  @Tag("trap-78")
  @DisplayName("trap 78: the ministry is the liaison body, and no unverified name is entered")
  void hasNoOtherEntries() {
    assertThat(facts().bodies())
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
        facts().entry(BodyFunction.ELDERLY_CARE_MINISTRY, Territory.ICELAND, ENTRY_INTO_FORCE);

    assertThat(entry.value().printedName()).contains("ministeriet for sundhed og social sikring");
    assertThat(entry.notes()).containsExactly("sector-ministry", "with-social-security-act");
    assertThat(entry.provenance().provision()).contains(Provision.of("A01-c-g-is"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.STATED);
  }

  @Test
  @Tag("trap-58")
  @DisplayName("A09-1-is, trap 58: municipalities answer for moves, not the ministry")
  void namesTheAuthoritiesForMovesWithCare() {
    Entry<Body> entry =
        facts()
            .entry(
                BodyFunction.RELOCATION_AUTHORITY, Territory.ICELAND, LocalDate.of(2026, 11, 21));

    assertThat(entry.value().name()).isEqualTo("kommuner");
    assertThat(entry.provenance().provision()).contains(Provision.of("A09-1-is"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.LISTED);
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
      assertThat(facts().entry(function, Territory.ICELAND, day).value().name()).isEqualTo(name);
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
      assertThat(facts().find(function, Territory.ICELAND, day).status())
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
      assertThat(facts().entry(function, Territory.ICELAND, start).value())
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
      Entry<Body> entry = facts().entry(function, Territory.ICELAND, start);

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
}
