package org.arendal.country.no;

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

class NorwayTest implements GuidanceContract {
  /** The functions that a ministry has. */
  private static final List<BodyFunction> MINISTRIES =
      List.of(BodyFunction.COMPETENT_AUTHORITY, BodyFunction.LIAISON_BODY);

  private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(1996, 10, 1);

  private final Norway norway = new Norway();

  @Override
  public CountryModule module() {
    return new Norway();
  }

  @Override
  public BodyFunction knownInGuidanceAlone() {
    return BodyFunction.LIAISON_BODY;
  }

  @Test
  @DisplayName("A01-1c-no: the competent authority is Sosial- og helsedepartementet")
  void namesTheCompetentAuthority() {
    Entry<Body> entry =
        facts().entry(BodyFunction.COMPETENT_AUTHORITY, Territory.NORWAY, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.COMPETENT_AUTHORITY)
                .name("Sosial- og helsedepartementet")
                .printedName("Sosial- og Helsedepartementet")
                .englishName("Ministry of Health and Social Affairs")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.NORWAY);
    assertThat(entry.validity())
        .isEqualTo(DateRange.of(ENTRY_INTO_FORCE, LocalDate.of(2001, 12, 31)));
    assertThat(entry.notes()).containsExactly("delegation");
    assertThat(entry.provenance()).isEqualTo(CountryFacts.guidance("article 1(c)", "A01-1c-no"));
  }

  @Test
  @DisplayName("A13-lb-no: the liaison body is Sosial- og helsedepartementet")
  void namesTheLiaisonBody() {
    Entry<Body> entry =
        facts().entry(BodyFunction.LIAISON_BODY, Territory.NORWAY, ENTRY_INTO_FORCE);

    assertThat(entry.value())
        .isEqualTo(
            Body.builder()
                .function(BodyFunction.LIAISON_BODY)
                .name("Sosial- og helsedepartementet")
                .englishName("Ministry of Health and Social Affairs")
                .address("Postboks 8011 Dep., N-0030 Oslo")
                .telephone("47-22349090")
                .fax("47-22349575")
                .build());
    assertThat(entry.territory()).isEqualTo(Territory.NORWAY);
    assertThat(entry.validity())
        .isEqualTo(DateRange.of(ENTRY_INTO_FORCE, LocalDate.of(2001, 12, 31)));
    assertThat(entry.notes()).isEmpty();
    assertThat(entry.provenance())
        .isEqualTo(CountryFacts.guidance("remarks to article 13", "A13-lb-no"));
  }

  @Test
  @Tag("trap-78")
  @DisplayName(
      "A13-lb-0, trap 78: nothing is listed for Svalbard, and no unverified name is entered")
  void hasNoOtherEntries() {
    assertThat(facts().bodies())
        .containsExactly(
            "NO competent-authority 1996-10-01..2001-12-31 Sosial- og helsedepartementet",
            "NO competent-authority 2002-01-01..2004-09-30 Sosialdepartementet",
            "NO competent-authority 2004-10-01..2005-12-31 Arbeids- og sosialdepartementet",
            "NO competent-authority 2007-01-01..2009-12-31 Arbeids- og inkluderingsdepartementet",
            "NO competent-authority 2010-01-01..2013-12-31 Arbeidsdepartementet",
            "NO competent-authority 2014-01-01..2021-10-21 Arbeids- og sosialdepartementet",
            "NO competent-authority 2026-01-01.. Arbeids- og inkluderingsdepartementet",
            "NO liaison-body 1996-10-01..2001-12-31 Sosial- og helsedepartementet",
            "NO liaison-body 2002-01-01..2004-09-30 Sosialdepartementet",
            "NO liaison-body 2004-10-01..2005-12-31 Arbeids- og sosialdepartementet",
            "NO liaison-body 2007-01-01..2009-12-31 Arbeids- og inkluderingsdepartementet",
            "NO liaison-body 2010-01-01..2013-12-31 Arbeidsdepartementet",
            "NO liaison-body 2014-01-01..2021-10-21 Arbeids- og sosialdepartementet",
            "NO liaison-body 2026-01-01.. Arbeids- og inkluderingsdepartementet",
            "NO relocation-authority 1996-10-01.. kommuner eller fylkeskommuner",
            "NO children-ministry 1996-10-01..1996-12-31 Barne- og familiedepartementet",
            "NO children-ministry 2026-01-01.. Barne- og familiedepartementet",
            "NO health-ministry 1996-10-01..2001-12-31 Sosial- og helsedepartementet",
            "NO health-ministry 2002-01-01..2004-09-30 Helsedepartementet",
            "NO health-ministry 2004-10-01.. Helse- og omsorgsdepartementet");
  }

  @Test
  @DisplayName("A01-c-g-no: care of children comes under another ministry, spelling restored")
  void namesTheSectorMinistry() {
    Entry<Body> entry =
        facts().entry(BodyFunction.CHILDREN_MINISTRY, Territory.NORWAY, ENTRY_INTO_FORCE);

    assertThat(entry.value().name()).isEqualTo("Barne- og familiedepartementet");
    assertThat(entry.value().printedName()).contains("børne- og familiedepartementet");
    assertThat(entry.notes()).containsExactly("sector-ministry");
    assertThat(entry.provenance().provision()).contains(Provision.of("A01-c-g-no"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.STATED);
  }

  @Test
  @Tag("trap-58")
  @DisplayName("A09-1-no, trap 58: municipalities or counties answer for moves, spelling restored")
  void namesTheAuthoritiesForMovesWithCare() {
    Entry<Body> entry =
        facts()
            .entry(BodyFunction.RELOCATION_AUTHORITY, Territory.NORWAY, LocalDate.of(2026, 11, 21));

    assertThat(entry.value().name()).isEqualTo("kommuner eller fylkeskommuner");
    assertThat(entry.value().printedName()).contains("kommuner eller fylkekommuner");
    assertThat(entry.notes()).containsExactly("county-part-not-verified");
    assertThat(entry.provenance().provision()).contains(Provision.of("A09-1-no"));
    assertThat(entry.provenance().basis()).isEqualTo(Provenance.Basis.LISTED);
  }

  @ParameterizedTest(name = "{1} on {0}")
  @CsvSource(
      textBlock =
          """
          2001-12-31, Sosial- og helsedepartementet
          2002-01-01, Sosialdepartementet
          2004-09-30, Sosialdepartementet
          2004-10-01, Arbeids- og sosialdepartementet
          2005-12-31, Arbeids- og sosialdepartementet
          2007-01-01, Arbeids- og inkluderingsdepartementet
          2009-12-31, Arbeids- og inkluderingsdepartementet
          2010-01-01, Arbeidsdepartementet
          2013-12-31, Arbeidsdepartementet
          2014-01-01, Arbeids- og sosialdepartementet
          2021-10-21, Arbeids- og sosialdepartementet
          2026-01-01, Arbeids- og inkluderingsdepartementet
          2026-11-21, Arbeids- og inkluderingsdepartementet
          """)
  @DisplayName("A01-1c, A13-1b: each verified succession holds from its day and not a day before")
  void changesTheMinistryOnTheDay(LocalDate day, String name) {
    for (BodyFunction function : MINISTRIES) {
      assertThat(facts().entry(function, Territory.NORWAY, day).value().name()).isEqualTo(name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          2006-01-01
          2006-12-31
          2021-10-22
          2022-01-01
          2025-12-31
          """)
  @DisplayName("A01-1c, A13-1b: where the chain of names is broken, no name is claimed")
  void claimsNothingWhereTheChainIsBroken(LocalDate day) {
    for (BodyFunction function : MINISTRIES) {
      assertThat(facts().find(function, Territory.NORWAY, day).status())
          .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
    }
  }

  @ParameterizedTest(name = "{1} from {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2002-01-01 | Sosialdepartementet | Ministry of Social Affairs
          2004-10-01 | Arbeids- og sosialdepartementet | Ministry of Labour and Social Affairs
          2007-01-01 | Arbeids- og inkluderingsdepartementet | Ministry of Labour and Social Inclusion
          2010-01-01 | Arbeidsdepartementet | Ministry of Labour
          2014-01-01 | Arbeids- og sosialdepartementet | Ministry of Labour and Social Affairs
          2026-01-01 | Arbeids- og inkluderingsdepartementet | Ministry of Labour and Social Inclusion
          """)
  @DisplayName("A01-1c, A13-1b: a successor has a name, and no contact details of its predecessor")
  void takesNoContactDetailsOver(LocalDate start, String name, String english) {
    for (BodyFunction function : MINISTRIES) {
      assertThat(facts().entry(function, Territory.NORWAY, start).value())
          .isEqualTo(Body.builder().function(function).name(name).englishName(english).build());
    }
  }

  @ParameterizedTest(name = "from {0}")
  @CsvSource(
      textBlock =
          """
          2002-01-01, 2004-10-01, verified
          2004-10-01, 2013, verified
          2007-01-01, 2013, verified
          2010-01-01, 2014-01-01, verified-in-secondary-source
          2014-01-01, 2021-10-21, verified
          2026-01-01, 2026, verified
          """)
  @DisplayName("A01-1c, A13-1b: a successor stands by portfolio, on a later source of its own")
  void givesSuccessorsASourceOfTheirOwn(LocalDate start, String evidence, String confidence) {
    for (BodyFunction function : MINISTRIES) {
      Entry<Body> entry = facts().entry(function, Territory.NORWAY, start);

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
  @Tag("trap-13")
  @DisplayName(
      "A01-a-g-sj2, trap 13: in Svalbard it reaches as far as Norwegian social legislation")
  void saysHowFarTheConventionReaches() {
    assertThat(norway.state()).isEqualTo(NordicState.NORWAY);
    assertThat(norway.territories())
        .containsExactly(
            new TerritorialReach(
                Territory.NORWAY, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")),
            new TerritorialReach(
                Territory.SVALBARD,
                Basis.NATIONAL_SOCIAL_LAW,
                Provisions.of("A01-a-g-sj2 A01-a-g-sj1")));
  }
}
