package org.arendal.country.fi;

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

class FinlandTest implements GuidanceContract {
  private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private final Finland finland = new Finland();

  @Override
  public CountryModule module() {
    return new Finland();
  }

  @Override
  public BodyFunction knownInGuidanceAlone() {
    return BodyFunction.LIAISON_BODY;
  }

  @Test
  @DisplayName("A01-1c-fi: the competent authority is the Ministry of Social Affairs and Health")
  void namesTheCompetentAuthority() {
    Entry<Body> entry =
        facts().entry(BodyFunction.COMPETENT_AUTHORITY, Territory.FINLAND, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.COMPETENT_AUTHORITY)
                .name("Social- og Sundhedsministeriet")
                .englishName("Ministry of Social Affairs and Health")
                .finnishName("Sosiaali- ja terveysministeriö")
                .swedishName("Social- och hälsovårdsministeriet")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.FINLAND);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.notes()).containsExactly("delegation");
    assertThat(entry.provenance()).isEqualTo(CountryFacts.guidance("article 1(c)", "A01-1c-fi"));
  }

  @Test
  @DisplayName(
      "A13-lb-fi: the liaison body is the same ministry under its Swedish name, spelling restored")
  void namesTheLiaisonBody() {
    Entry<Body> entry =
        facts().entry(BodyFunction.LIAISON_BODY, Territory.FINLAND, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Social- och hälsovårdsministeriet")
                .printedName("Social- och halsovårdsministeriet")
                .englishName("Ministry of Social Affairs and Health")
                .finnishName("Sosiaali- ja terveysministeriö")
                .address("PB 267, FIN-00171 Helsingfors")
                .telephone("358-9-1601")
                .fax("358-9-1604716")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.FINLAND);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.notes()).isEmpty();
    assertThat(entry.provenance())
        .isEqualTo(CountryFacts.guidance("remarks to article 13", "A13-lb-fi"));
  }

  @Test
  @Tag("trap-78")
  @DisplayName("A13-lb-0, trap 78: the ministry is the liaison body, and none is listed for Åland")
  void hasNoOtherEntries() {
    assertThat(facts().bodies())
        .containsExactly(
            "FI competent-authority 1996-10-01.. Social- og Sundhedsministeriet",
            "FI liaison-body 1996-10-01.. Social- och hälsovårdsministeriet",
            "FI relocation-authority 1996-10-01..2022-12-31 kommuner eller samkommuner",
            "FI relocation-authority 2023-01-01.. välfärdsområden eller Helsingfors stad");
  }

  @Test
  @Tag("trap-58")
  @DisplayName("A09-1-fi, trap 58: municipalities answer for moves, welfare areas since 2023")
  void namesTheAuthoritiesForMovesWithCare() {
    Entry<Body> last =
        facts()
            .entry(
                BodyFunction.RELOCATION_AUTHORITY, Territory.FINLAND, LocalDate.of(2022, 12, 31));
    Entry<Body> next =
        facts()
            .entry(BodyFunction.RELOCATION_AUTHORITY, Territory.FINLAND, LocalDate.of(2023, 1, 1));

    assertThat(last.value().name()).isEqualTo("kommuner eller samkommuner");
    assertThat(last.provenance().provision()).contains(Provision.of("A09-1-fi"));
    assertThat(last.provenance().basis()).isEqualTo(Provenance.Basis.LISTED);
    assertThat(next.value().name()).isEqualTo("välfärdsområden eller Helsingfors stad");
    assertThat(next.notes()).containsExactly("aland-not-verified");
    assertThat(next.provenance().basis()).isEqualTo(Provenance.Basis.SUCCESSOR_BY_PORTFOLIO);
    assertThat(next.provenance().provision()).isEmpty();
  }

  @Test
  @Tag("trap-10")
  @Tag("trap-11")
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
}
