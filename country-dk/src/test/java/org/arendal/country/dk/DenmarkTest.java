package org.arendal.country.dk;

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
import org.arendal.testkit.contract.GuidanceContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DenmarkTest implements GuidanceContract {
  private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private final Denmark denmark = new Denmark();

  @Override
  public CountryModule module() {
    return new Denmark();
  }

  @Override
  public BodyFunction knownInGuidanceAlone() {
    return BodyFunction.HEALTH_MINISTRY;
  }

  @Test
  @DisplayName("A01-1c-dk: the competent authority is a person, the Minister for Social Affairs")
  void namesTheCompetentAuthority() {
    Entry<Body> entry =
        facts().entry(BodyFunction.COMPETENT_AUTHORITY, Territory.DENMARK, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.COMPETENT_AUTHORITY)
                .name("Socialministeren")
                .englishName("Minister for Social Affairs")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.DENMARK);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.notes()).containsExactly("delegation");
    assertThat(entry.provenance().provision()).contains(Provision.of("A01-1c-dk"));
    assertThat(entry.provenance().reference()).startsWith("article 1(c);");
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.DESIGNATED);
  }

  @Test
  @DisplayName("A13-lb-dk: the liaison body is Den Sociale Sikringsstyrelse, its postcode restored")
  void namesTheLiaisonBody() {
    Entry<Body> entry =
        facts().entry(BodyFunction.LIAISON_BODY, Territory.DENMARK, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Den Sociale Sikringsstyrelse")
                .englishName("Social Security Agency")
                .address("Landemærket 11, DK-1119 København K")
                .telephone("45-33955000")
                .fax("45-33915654")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.DENMARK);
    assertThat(entry.validity())
        .isEqualTo(DateRange.of(ENTRY_INTO_FORCE, LocalDate.of(2007, 6, 6)));
    assertThat(entry.notes()).isEmpty();
    assertThat(entry.provenance().provision()).contains(Provision.of("A13-lb-dk"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.DESIGNATED);
  }

  @Test
  @DisplayName("A13-lb-fo: the Faroe Islands have a liaison body of their own, spelling restored")
  void namesTheFaroeseLiaisonBody() {
    Entry<Body> entry =
        facts().entry(BodyFunction.LIAISON_BODY, Territory.FAROE_ISLANDS, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Færøernes Landsstyre, Social- og Sundhedsafdelingen")
                .printedName("Færøernes Landstyre, Social- og Sundhedsafdelingen")
                .englishName("Government of the Faroe Islands, Social and Health Department")
                .address("PB 64, 110 Tórshavn")
                .telephone("298-11080")
                .fax("298-17032")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.FAROE_ISLANDS);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.notes()).isEmpty();
    assertThat(entry.doubt().endedBy()).contains(LocalDate.of(2005, 12, 31));
    assertThat(entry.provenance().provision()).contains(Provision.of("A13-lb-fo"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.DESIGNATED);
  }

  @Test
  @DisplayName("A13-lb-gl: Greenland has a liaison body of its own")
  void namesTheGreenlandicLiaisonBody() {
    Entry<Body> entry =
        facts().entry(BodyFunction.LIAISON_BODY, Territory.GREENLAND, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Direktoratet for Sociale Anliggender og Arbejdsmarked")
                .englishName("Directorate of Social Affairs and Labour Market")
                .address("PB 260, 3900 Nuuk")
                .telephone("299-23000")
                .fax("299-24547")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.GREENLAND);
    assertThat(entry.validity()).isEqualTo(DateRange.from(ENTRY_INTO_FORCE));
    assertThat(entry.doubt().endedBy()).contains(LocalDate.of(2025, 5, 1));
    assertThat(entry.notes()).isEmpty();
    assertThat(entry.provenance().provision()).contains(Provision.of("A13-lb-gl"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.DESIGNATED);
  }

  @Test
  @Tag("trap-78")
  @DisplayName(
      "trap 78: the liaison body is not the competent authority, and no successor is designated")
  void hasNoOtherEntries() {
    assertThat(facts().bodies())
        .containsExactly(
            "DK competent-authority 1996-10-01.. Socialministeren",
            "DK competent-authority .. Velfærdsministeriet",
            "DK competent-authority .. Socialministeriet",
            "DK competent-authority .. Social- og Integrationsministeriet",
            "DK competent-authority .. Social- og Indenrigsministeriet",
            "DK competent-authority .. Børne- og Socialministeriet",
            "DK competent-authority 2021-01-21.. Social- og Ældreministeriet",
            "DK competent-authority .. Social-, Bolig- og Ældreministeriet",
            "DK competent-authority .. Social- og Boligministeriet",
            "DK liaison-body 1996-10-01..2007-06-06 Den Sociale Sikringsstyrelse",
            "DK liaison-body 2013-05-21..2013-05-21 Pensionsstyrelsen",
            "DK liaison-body 2014-01-01.. Udbetaling Danmark, International Social Sikring",
            "FO liaison-body 1996-10-01.. Færøernes Landsstyre, Social- og Sundhedsafdelingen",
            "FO liaison-body .. Almanna- og heilsumálaráðið",
            "FO liaison-body .. Almannamálaráðið",
            "GL liaison-body 1996-10-01.. Direktoratet for Sociale Anliggender og"
                + " Arbejdsmarked",
            "GL liaison-body 2025-05-01.. Departementet for Sociale Anliggender, Familier,"
                + " Arbejdsmarked og Indenrigsanliggender",
            "DK relocation-authority 1996-10-01..2006-12-31 kommuner eller amtskommuner",
            "DK relocation-authority 2007-01-01.. kommuner",
            "DK health-ministry 1996-10-01.. Sundhedsministeriet");
  }

  @Test
  @DisplayName("A01-c-g-dk: the health service comes under another ministry, at home only")
  void namesTheSectorMinistry() {
    Entry<Body> entry =
        facts().entry(BodyFunction.HEALTH_MINISTRY, Territory.DENMARK, ENTRY_INTO_FORCE);

    assertThat(entry.value().name()).isEqualTo("Sundhedsministeriet");
    assertThat(entry.notes()).containsExactly("sector-ministry");
    assertThat(entry.provenance().provision()).contains(Provision.of("A01-c-g-dk"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.STATED);
    assertThat(
            facts()
                .find(BodyFunction.HEALTH_MINISTRY, Territory.FAROE_ISLANDS, ENTRY_INTO_FORCE)
                .gap())
        .isPresent();
    assertThat(
            facts().find(BodyFunction.HEALTH_MINISTRY, Territory.GREENLAND, ENTRY_INTO_FORCE).gap())
        .isPresent();
  }

  @Test
  @Tag("trap-58")
  @DisplayName(
      "A09-1-dk, trap 58: local or regional authorities answer for moves; counties ended in 2006")
  void namesTheAuthoritiesForMovesWithCare() {
    Entry<Body> last =
        facts()
            .entry(
                BodyFunction.RELOCATION_AUTHORITY, Territory.DENMARK, LocalDate.of(2006, 12, 31));
    Entry<Body> next =
        facts()
            .entry(BodyFunction.RELOCATION_AUTHORITY, Territory.DENMARK, LocalDate.of(2007, 1, 1));

    assertThat(last.value().name()).isEqualTo("kommuner eller amtskommuner");
    assertThat(last.notes()).isEmpty();
    assertThat(last.provenance().provision()).contains(Provision.of("A09-1-dk"));
    assertThat(last.provenance().basis()).isEqualTo(Provenance.Basis.LISTED);
    assertThat(next.value().name()).isEqualTo("kommuner");
    assertThat(next.notes()).containsExactly("counties-abolished-2007");
    assertThat(next.provenance()).isEqualTo(last.provenance());
  }

  @Test
  @DisplayName("9.4: between two names that sources show either may have held, and both are said")
  void namesTheMinistriesThatMayHaveHeld() {
    Lookup<Body> lookup =
        facts()
            .find(BodyFunction.COMPETENT_AUTHORITY, Territory.DENMARK, LocalDate.of(2010, 2, 15));

    assertThat(lookup.status()).isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
    assertThat(lookup.possible())
        .extracting(entry -> entry.value().name())
        .containsExactly("Velfærdsministeriet", "Socialministeriet");
    assertThat(
            facts()
                .find(BodyFunction.COMPETENT_AUTHORITY, Territory.DENMARK, LocalDate.of(2022, 1, 1))
                .entry()
                .orElseThrow()
                .value()
                .name())
        .isEqualTo("Social- og Ældreministeriet");
  }

  @Test
  @DisplayName("8.6: a municipality's task is not that of Greenland's or the Faroes' state")
  void givesNoLocalBodyOfTheStateToATerritory() {
    LocalDate day = LocalDate.of(2026, 3, 10);
    for (Territory territory : List.of(Territory.FAROE_ISLANDS, Territory.GREENLAND)) {
      assertThat(
              denmark
                  .bodies()
                  .findOwn(BodyFunction.SOCIAL_ASSISTANCE.code(), territory, day)
                  .status())
          .isEqualTo(Lookup.Status.STATE_NOT_COMPETENT);
    }
  }

  @Test
  @Tag("trap-10")
  @Tag("trap-11")
  @DisplayName("A14-2, traps 10 and 11: two territories of the state have a date of their own")
  void saysHowFarTheConventionReaches() {
    assertThat(denmark.state()).isEqualTo(NordicState.DENMARK);
    assertThat(denmark.territories())
        .containsExactly(
            new TerritorialReach(
                Territory.DENMARK, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")),
            new TerritorialReach(
                Territory.FAROE_ISLANDS, Basis.OWN_NOTICE, Provisions.of("A14-2-fo A01-a-g-fo1")),
            new TerritorialReach(
                Territory.GREENLAND, Basis.OWN_NOTICE, Provisions.of("A14-2-gl A01-a-g-gl1")));
  }
}
