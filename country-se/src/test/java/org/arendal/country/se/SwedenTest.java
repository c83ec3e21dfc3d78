package org.arendal.country.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
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

class SwedenTest implements GuidanceContract {
  private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private final Sweden sweden = new Sweden();

  @Override
  public CountryModule module() {
    return new Sweden();
  }

  @Override
  public BodyFunction knownInGuidanceAlone() {
    return BodyFunction.LIAISON_BODY;
  }

  @Test
  @DisplayName("A01-1c-se: the competent authority is the Government")
  void namesTheCompetentAuthority() {
    Entry<Body> entry =
        facts().entry(BodyFunction.COMPETENT_AUTHORITY, Territory.SWEDEN, ENTRY_INTO_FORCE);

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
    assertThat(entry.provenance()).isEqualTo(CountryFacts.guidance("article 1(c)", "A01-1c-se"));
  }

  @Test
  @DisplayName("A13-lb-se: the liaison body is Socialstyrelsen")
  void namesTheLiaisonBody() {
    Entry<Body> entry =
        facts().entry(BodyFunction.LIAISON_BODY, Territory.SWEDEN, ENTRY_INTO_FORCE);

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
    assertThat(entry.provenance())
        .isEqualTo(CountryFacts.guidance("remarks to article 13", "A13-lb-se"));
  }

  @Test
  @Tag("trap-78")
  @DisplayName("trap 78: the liaison body is not the competent authority")
  void hasNoOtherEntries() {
    assertThat(facts().bodies())
        .containsExactly(
            "SE competent-authority 1996-10-01.. Regeringen (Socialdepartementet)",
            "SE liaison-body 1996-10-01.. Socialstyrelsen",
            "SE relocation-authority 1996-10-01.. kommuner eller landsting");
  }

  @Test
  @Tag("trap-58")
  @DisplayName("A09-1-se, trap 58: municipalities or county councils answer for moves")
  void namesTheAuthoritiesForMovesWithCare() {
    Entry<Body> entry =
        facts()
            .entry(BodyFunction.RELOCATION_AUTHORITY, Territory.SWEDEN, LocalDate.of(2026, 11, 21));

    assertThat(entry.value().name()).isEqualTo("kommuner eller landsting");
    assertThat(entry.notes()).containsExactly("county-councils-now-regions");
    assertThat(entry.provenance().provision()).contains(Provision.of("A09-1-se"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.LISTED);
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
}
