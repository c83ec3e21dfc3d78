package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.arendal.core.Convention;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that took the place of another, on the day before and on the day of the change: acts,
 * bodies, instruments beside the Convention, and national rules.
 */
class SuccessionTest {

  @DisplayName("an act takes the place of another on a day that a source gives")
  @ParameterizedTest(name = "{0} {3}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FI|child-protection|child-protection-2007|2008-01-01|417/2007",
        "FI|day-care|early-education|2018-09-01|540/2018",
        "FI|disability-services|disability-services-2023|2025-01-01|675/2023",
        "FI|communicable-diseases|communicable-diseases-2016|2017-03-01|1227/2016",
        "FI|home-care-of-children|home-care-of-children-1996|1997-08-01|1128/1996",
        "FI|child-maintenance|maintenance-security|1999-01-01|671/1998",
        "FI|maintenance-security|maintenance-support|2009-04-01|580/2008",
        "IS|elderly|elderly-1999|2000-01-11|125",
        "IS|disabled|disabled-2018|2018-10-01|38",
        "IS|children-and-young-persons|child-protection-2002|2002-06-01|80",
        "IS|kindergartens|kindergartens-2008|2008-07-01|90",
        "IS|children-act|children-act-2003|2003-11-01|76",
        "IS|social-assistance|social-assistance-2007|2007-05-30|99",
        "IS|health-services|health-services-2007|2007-09-01|40",
        "NO|social-services|municipal-care-2011|2012-01-01|2011-06-24-30",
        "NO|child-welfare|child-welfare-2021|2023-01-01|2021-06-18-97",
        "NO|mental-health|mental-health-1999|2001-01-01|1999-07-02-62",
        "NO|hospitals|specialist-health-1999|2001-01-01|1999-07-02-61",
        "NO|municipal-health|municipal-health-2011|2012-01-01|2011-06-24-30",
        "SE|social-services|social-services-2001|2002-01-01|2001:453",
        "SE|social-services-2001|social-services-2025|2025-07-01|2025:446",
        "DK|hospitals|health|2007-01-01|section 277",
        "DK|antenatal-care|health|2007-01-01|section 277",
        "DK|health-insurance|health|2007-01-01|section 277",
        "SE|national-transport-service|national-transport-service-1997|1998-01-01|1997:735",
        "SE|maintenance-advance|maintenance-support|1996-12-01|1996:1030",
        "SE|maintenance-advance-students|maintenance-support|1996-12-01|1996:1030",
        "SE|adoptive-children|maintenance-support|1996-12-01|1996:1030",
        "SE|maintenance-support|social-insurance-code|2011-01-01|2010:110",
      })
  void changesOverNight(String code, String old, String young, LocalDate day, String reference) {
    LocalDate eve = day.minusDays(1);

    assertThat(find(code, old, eve).entry()).isPresent();
    assertThat(find(code, young, eve).entry()).isEmpty();
    assertThat(find(code, old, day).entry()).isEmpty();
    Entry<Statute> successor = find(code, young, day).entry().orElseThrow();
    assertThat(successor.value().replaces()).contains(old);
    assertThat(successor.value().category())
        .isEqualTo(find(code, old, eve).entry().orElseThrow().value().category());
    assertThat(successor.provenance().reference()).contains(reference);
  }

  @DisplayName("an act begins beside the one that it replaced in part")
  @ParameterizedTest(name = "{0} {3}: {2} beside {1}")
  @CsvSource({
    "FI, social-welfare, income-support, 1998-03-01",
    "FI, social-welfare, social-welfare-2014, 2015-04-01",
    "FI, public-health, health-care, 2011-05-01",
    "FI, specialised-care, health-care, 2011-05-01",
    "NO, social-services, social-services-2009, 2010-01-01",
  })
  void beginsBesideTheOther(String code, String old, String young, LocalDate day) {
    assertThat(find(code, young, day.minusDays(1)).entry()).isEmpty();
    assertThat(find(code, young, day).entry().orElseThrow().value().replaces()).contains(old);
    assertThat(find(code, old, day).entry()).isPresent();
  }

  @DisplayName("an act whose first day no source gives is in doubt until a source shows it")
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "DK, active-social-policy, 1998-12-31",
    "DK, social-service, 1998-12-31",
    "FO, child-maintenance, 1997-01-01",
    "GL, public-assistance-2022, 2026-11-28",
    "AX, social-care-2020, 2022-12-31",
    "IS, social-security-2007, 2025-09-01",
    "SE, health-care-2017, 2017-04-15",
  })
  void isInDoubtUntilASourceShowsIt(String code, String key, LocalDate shown) {
    assertThat(find(code, key, shown.minusDays(1)).status())
        .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
    assertThat(find(code, key, shown.minusDays(1)).possible()).isNotEmpty();
    assertThat(find(code, key, shown).entry()).isPresent();
  }

  @DisplayName(
      "what a source shows to be replaced as a whole is past from then on, before in doubt")
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "DK, social-assistance, 1999-01-01",
    "IS, social-security, 2025-09-01",
    "SE, health-care, 2017-04-15",
  })
  void isPastFromTheDayThatASourceShows(String code, String key, LocalDate shown) {
    assertThat(find(code, key, LocalDate.of(1996, 12, 31)).entry()).isPresent();
    assertThat(find(code, key, shown.minusDays(1)).entry()).isEmpty();
    assertThat(find(code, key, shown.minusDays(1)).possible()).isNotEmpty();
    assertThat(find(code, key, shown).possible()).isEmpty();
  }

  @DisplayName("an act ceased, or began, on a day that a source gives")
  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "FI, public-health, 2022-12-31, true",
    "FI, public-health, 2023-01-01, false",
    "FO, child-maintenance, 1996-12-31, false",
    "FO, child-maintenance, 1997-01-01, true",
    "NO, kindergartens, 1996-12-31, true",
    "NO, kindergartens, 1997-01-01, false",
    "NO, kindergartens-2005, 2005-12-31, false",
    "NO, kindergartens-2005, 2006-01-01, true",
  })
  void standsOrNot(String code, String key, LocalDate day, boolean stands) {
    assertThat(find(code, key, day).entry().isPresent()).isEqualTo(stands);
  }

  @DisplayName("a body took the place of another on a day that a source gives")
  @ParameterizedTest(name = "{0} {1} {2}: {3} -> {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NO|competent-authority|2002-01-01|Sosial- og helsedepartementet|Sosialdepartementet|press release 250/2001",
        "NO|liaison-body|2002-01-01|Sosial- og helsedepartementet|Sosialdepartementet|press release 250/2001",
        "NO|health-ministry|2002-01-01|Sosial- og helsedepartementet|Helsedepartementet|press release 250/2001",
        "NO|competent-authority|2004-10-01|Sosialdepartementet|Arbeids- og sosialdepartementet|lovdata.no/artikkel",
        "NO|liaison-body|2004-10-01|Sosialdepartementet|Arbeids- og sosialdepartementet|lovdata.no/artikkel",
        "NO|health-ministry|2004-10-01|Helsedepartementet|Helse- og omsorgsdepartementet|lovdata.no/artikkel",
        "NO|competent-authority|2010-01-01|Arbeids- og inkluderingsdepartementet|Arbeidsdepartementet|snl.no",
        "NO|liaison-body|2010-01-01|Arbeids- og inkluderingsdepartementet|Arbeidsdepartementet|snl.no",
        "NO|competent-authority|2014-01-01|Arbeidsdepartementet|Arbeids- og sosialdepartementet|id193",
        "NO|liaison-body|2014-01-01|Arbeidsdepartementet|Arbeids- og sosialdepartementet|id193",
        "NO|standard-amount-body|2006-07-01|Rikstrygdeverket|Arbeids- og velferdsdirektoratet|NAV-loven",
        "IS|competent-authority|2019-01-01|Velferðarráðuneytið|Félagsmálaráðuneytið|7 December 2018",
        "IS|liaison-body|2019-01-01|Velferðarráðuneytið|Félagsmálaráðuneytið|7 December 2018",
        "IS|competent-authority|2025-03-15|Félags- og vinnumarkaðsráðuneytið|Félags- og húsnæðismálaráðuneytið|15 March 2025",
        "IS|liaison-body|2025-03-15|Félags- og vinnumarkaðsráðuneytið|Félags- og húsnæðismálaráðuneytið|15 March 2025",
        "SE|standard-amount-body|2005-01-01|Riksförsäkringsverket|Försäkringskassan|Prop. 2003/04:69",
        "FI|relocation-authority|2023-01-01|kommuner eller samkommuner|välfärdsområden eller Helsingfors stad|616/2021",
        "FI|advance-payer|2009-04-01|kommuner|Kela|580/2008",
        "AX|advance-payer|2009-04-01|kommunerna på Åland|Folkpensionsanstalten (FPA)|2009:7",
        "FI|attesting-body|2023-01-01|Socialnämnden|Lastenvalvoja (hyvinvointialue)|616/2021",
        "DK|attesting-body|2007-01-01|Statsamtet|Statsforvaltningen|act 542 of 24 June 2005",
        "DK|attesting-body|2014-01-01|Statsforvaltningen|Statsforvaltningen|denstoredanske.lex.dk",
        "DK|attesting-body|2019-04-01|Statsforvaltningen|Familieretshuset|26 March 2019",
        "DK|relocation-authority|2007-01-01|kommuner eller amtskommuner|kommuner|article 9(1)",
        "FO|standard-amount-body|2025-05-01|Almannastovan, Tórshavn|Almannaverkið|2025:278",
      })
  void bodiesChangeOverNight(
      String code, String function, LocalDate day, String old, String young, String source) {
    Entry<Body> before = body(code, function, day.minusDays(1)).entry().orElseThrow();
    Entry<Body> after = body(code, function, day).entry().orElseThrow();

    assertThat(before.value().name()).isEqualTo(old);
    assertThat(before.validity().end()).contains(day.minusDays(1));
    assertThat(after.value().name()).isEqualTo(young);
    assertThat(after.validity().start()).contains(day);
    assertThat(before).isNotEqualTo(after);
    assertNamesSource(after, source);
  }

  @DisplayName("a body is certain from a day; for the days before, a gap says what is not known")
  @ParameterizedTest(name = "{0} {1} {2}: {3} -> {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NO|competent-authority|2007-01-01|name-not-verified|Arbeids- og inkluderingsdepartementet|id2675673",
        "NO|liaison-body|2007-01-01|name-not-verified|Arbeids- og inkluderingsdepartementet|id2675673",
        "NO|competent-authority|2026-01-01|name-not-verified|Arbeids- og inkluderingsdepartementet|LOV-2009-12-18-131",
        "NO|liaison-body|2026-01-01|name-not-verified|Arbeids- og inkluderingsdepartementet|LOV-2009-12-18-131",
        "NO|attesting-body|2026-01-01|name-not-verified|Innkrevingsmyndigheten|section 83 b",
        "NO|children-ministry|2026-01-01|name-not-verified|Barne- og familiedepartementet|child welfare act",
        "NO|advance-payer|2006-07-01|name-not-verified|Arbeids- og velferdsetaten (NAV)|NAV-loven",
        "IS|competent-authority|2012-01-01|name-not-verified|Velferðarráðuneytið|tr.is",
        "IS|liaison-body|2012-01-01|name-not-verified|Velferðarráðuneytið|tr.is",
        "IS|competent-authority|2024-12-22|name-not-verified|Félags- og vinnumarkaðsráðuneytið|22 December 2024",
        "IS|liaison-body|2024-12-22|name-not-verified|Félags- og vinnumarkaðsráðuneytið|22 December 2024",
        "IS|elderly-care-ministry|2025-03-15|name-not-verified|Félags- og húsnæðismálaráðuneytið|15 March 2025",
        "IS|advance-payer|2025-09-01|name-not-verified|Tryggingastofnun ríkisins|100/2007",
        "FI|advance-payer|1999-01-01|name-not-verified|kommuner|671/1998",
        "AX|advance-payer|2008-11-13|name-not-verified|kommunerna på Åland|FR 5/2008-2009",
        "SE|advance-payer|2011-01-01|name-not-verified|Försäkringskassan|2010:110",
        "DK|liaison-body|2014-01-01|danish-tasks-moved-2013|Udbetaling Danmark, International Social Sikring|494",
        "DK|advance-payer|2017-06-27|name-not-verified|Udbetaling Danmark|835 of 27 June 2017",
      })
  void bodiesFollowAGap(
      String code, String function, LocalDate day, String reason, String name, String source) {
    Lookup<Body> eve = body(code, function, day.minusDays(1));
    Entry<Body> first = body(code, function, day).entry().orElseThrow();

    assertThat(eve.status()).isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
    assertThat(eve.gap().orElseThrow().reason()).isEqualTo(reason);
    assertThat(first.value().name()).isEqualTo(name);
    assertThat(first.validity().start()).contains(day);
    assertNamesSource(first, source);
  }

  @DisplayName("after the last certain day of a body a gap says that the name is not known")
  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NO|competent-authority|2005-12-31|Arbeids- og sosialdepartementet",
        "NO|liaison-body|2021-10-21|Arbeids- og sosialdepartementet",
        "NO|attesting-body|2006-06-30|Folketrygdkontoret for utenlandssaker",
        "NO|children-ministry|1996-12-31|Barne- og familiedepartementet",
        "IS|competent-authority|2007-06-25|Socialministeriet",
        "IS|liaison-body|2021-11-27|Félagsmálaráðuneytið",
        "IS|elderly-care-ministry|2010-12-31|Ministeriet for sundhed og social sikring",
        "DK|liaison-body|2007-06-06|Den Sociale Sikringsstyrelse",
        "DK|liaison-body|2013-05-21|Pensionsstyrelsen",
      })
  void bodiesEndInAGap(String code, String function, LocalDate last, String name) {
    Entry<Body> entry = body(code, function, last).entry().orElseThrow();

    assertThat(entry.value().name()).isEqualTo(name);
    assertThat(entry.provenance().source()).isNotBlank();
    assertThat(body(code, function, last.plusDays(1)).gap()).isPresent();
  }

  @DisplayName("INTRO-11, INTRO-14: another instrument held from a day that a source gives")
  @ParameterizedTest(name = "{0} {1} {2}: {3} -> {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DK|SOCIAL_SECURITY_COORDINATION|2010-05-01|1408/71|883/2004|employment-social-affairs.ec.europa.eu",
        "FI|SOCIAL_SECURITY_COORDINATION|2010-05-01|1408/71|883/2004|employment-social-affairs.ec.europa.eu",
        "AX|SOCIAL_SECURITY_COORDINATION|2010-05-01|1408/71|883/2004|employment-social-affairs.ec.europa.eu",
        "SE|SOCIAL_SECURITY_COORDINATION|2010-05-01|1408/71|883/2004|employment-social-affairs.ec.europa.eu",
        "IS|SOCIAL_SECURITY_COORDINATION|2012-06-01|1408/71|883/2004|Decision 76/2011",
        "NO|SOCIAL_SECURITY_COORDINATION|2012-06-01|1408/71|883/2004|Decision 76/2011",
        "SE|NORDIC_SOCIAL_SECURITY|1994-01-01|5 March 1981|15 June 1992|introduction",
        "DK|NORDIC_SOCIAL_SECURITY|2004-09-01|15 June 1992|18 August 2003|40 of 10 December 2004",
        "FI|NORDIC_SOCIAL_SECURITY|2004-09-01|15 June 1992|18 August 2003|905/2004",
        "AX|NORDIC_SOCIAL_SECURITY|2004-09-01|15 June 1992|18 August 2003|905/2004",
        "IS|NORDIC_SOCIAL_SECURITY|2004-09-01|15 June 1992|18 August 2003|96/2006",
        "NO|NORDIC_SOCIAL_SECURITY|2004-09-01|15 June 1992|18 August 2003|905/2004",
        "SE|NORDIC_SOCIAL_SECURITY|2004-09-01|15 June 1992|18 August 2003|2004:114",
        "DK|NORDIC_SOCIAL_SECURITY|2014-05-01|18 August 2003|12 June 2012|12 of 18 August 2014",
        "FI|NORDIC_SOCIAL_SECURITY|2014-05-01|18 August 2003|12 June 2012|289/2014",
        "IS|NORDIC_SOCIAL_SECURITY|2014-05-01|18 August 2003|12 June 2012|119/2013",
        "NO|NORDIC_SOCIAL_SECURITY|2014-05-01|18 August 2003|12 June 2012|289/2014",
        "SE|NORDIC_SOCIAL_SECURITY|2014-05-01|18 August 2003|12 June 2012|2013:134",
        "FO|NORDIC_SOCIAL_SECURITY|2015-05-01|18 August 2003|12 June 2012|15 of 23 August 2019",
        "GL|NORDIC_SOCIAL_SECURITY|2015-05-01|18 August 2003|12 June 2012|15 of 23 August 2019",
        "FI|MAINTENANCE_RECOVERY|2002-04-01|23 March 1962|as amended|587/2002",
        "FO|NORDIC_SOCIAL_SECURITY|2005-07-01||18 August 2003|23107",
        "GL|NORDIC_SOCIAL_SECURITY|2005-05-28||18 August 2003|23107",
        "DK|RIGHT_OF_RESIDENCE|2006-05-01||2004/38|2004/38",
        "FI|RIGHT_OF_RESIDENCE|2006-05-01||2004/38|2004/38",
        "SE|RIGHT_OF_RESIDENCE|2006-05-01||2004/38|2004/38",
        "DK|LANGUAGE_CONVENTION|1987-03-01||17 June 1981|23 December 1986",
        "IS|LANGUAGE_CONVENTION|1987-07-25||17 June 1981|25 May 1987",
      })
  void instrumentsChangeOverNight(
      String code,
      RelatedInstrument place,
      LocalDate day,
      @Nullable String old,
      String young,
      String source) {
    Lookup<Instrument> before = instrument(code, place, day.minusDays(1));
    Entry<Instrument> after = instrument(code, place, day).entry().orElseThrow();

    if (old == null) {
      assertThat(before.status()).isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
    } else {
      assertThat(before.entry().orElseThrow().value().citation().orElseThrow()).contains(old);
    }
    assertThat(after.value().citation().orElseThrow()).contains(young);
    assertThat(after.validity().start()).contains(day);
    assertNamesSource(after, source);
  }

  @Test
  @DisplayName("INTRO-32-fo, INTRO-32-gl: outside the EEA nothing of it holds, Denmark's included")
  void outsideTheEeaNothingHolds() {
    for (Territory territory : List.of(Territory.FAROE_ISLANDS, Territory.GREENLAND)) {
      for (String day : List.of("2010-04-30", "2010-05-01", "2026-01-01")) {
        Entry<Instrument> entry =
            instrument(
                    territory.code(),
                    RelatedInstrument.SOCIAL_SECURITY_COORDINATION,
                    LocalDate.parse(day))
                .entry()
                .orElseThrow();
        assertThat(entry.value().kind()).isEqualTo(Instrument.Kind.NONE);
        assertThat(entry.provenance().provision().orElseThrow().id())
            .isEqualTo("INTRO-32-" + territory.code().toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  @DisplayName("Svalbard is not given Norway's instruments, Åland is given Finland's with a remark")
  void partsOfAStateAreNotTakenForIt() {
    LocalDate day = LocalDate.of(2014, 5, 1);

    assertThat(instrument("SJ", RelatedInstrument.NORDIC_SOCIAL_SECURITY, day).gap().orElseThrow())
        .extracting(KnownGap::reason)
        .isEqualTo("instrument-not-verified");
    assertThat(instrument("AX", RelatedInstrument.NORDIC_SOCIAL_SECURITY, day))
        .matches(Lookup::fellBackToState);
  }

  @Test
  @DisplayName("an instrument had not been read before 22 November 2026")
  void instrumentsAreAsKnownOnADay() {
    LocalDate day = LocalDate.of(2014, 5, 1);
    Convention before = AssembledRegisters.CONVENTION.asKnownOn(LocalDate.of(2026, 11, 21));

    assertThat(before.find(RelatedInstrument.NORDIC_SOCIAL_SECURITY, Territory.SWEDEN, day))
        .matches(lookup -> lookup.status() == Lookup.Status.NOT_YET_READ);
    assertThat(
            AssembledRegisters.CONVENTION
                .asKnownOn(LocalDate.of(2026, 11, 22))
                .find(RelatedInstrument.NORDIC_SOCIAL_SECURITY, Territory.SWEDEN, day)
                .entry())
        .isPresent();
  }

  @DisplayName("A07-g19: a later Danish text holds from a day that was not read, never before 1998")
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "dk-continuing-help-later, 6, section 3(3)",
    "dk-bar-for-other-foreigners, 7, section 3(4)",
    "dk-bar-after-residence-later, 3, section 3(5)",
    "dk-weighing-of-marriage-later, 7, section 3(6)",
  })
  void danishTextsAreInDoubtFrom1998(String id, int number, String reference) {
    Entry<RepatriationRule> rule =
        AssembledRegisters.CONVENTION
            .law()
            .country(NordicState.DENMARK)
            .orElseThrow()
            .repatriationRules()
            .entries()
            .stream()
            .filter(entry -> entry.key().equals(id))
            .findFirst()
            .orElseThrow();

    assertThat(rule.value().number()).hasValue(number);
    assertThat(RepatriationRule.holds(rule, LocalDate.of(1997, 12, 31))).isEqualTo(Truth.FALSE);
    assertThat(RepatriationRule.holds(rule, LocalDate.of(1998, 1, 1))).isEqualTo(Truth.UNKNOWN);
    assertNamesSource(rule, reference);
    assertNamesSource(rule, "aktiv socialpolitik");
  }

  private static void assertNamesSource(Entry<?> entry, String part) {
    assertThat(entry.provenance().source()).isNotBlank();
    assertThat(entry.provenance().source() + ", " + entry.provenance().reference()).contains(part);
  }

  private static Lookup<Body> body(String code, String function, LocalDate day) {
    Territory territory = Territory.find(code).orElseThrow();
    return AssembledRegisters.CONVENTION
        .law()
        .country(territory.state())
        .orElseThrow()
        .bodies()
        .find(function, territory, day);
  }

  private static Lookup<Instrument> instrument(
      String code, RelatedInstrument place, LocalDate day) {
    return AssembledRegisters.CONVENTION.find(place, Territory.find(code).orElseThrow(), day);
  }

  private static Lookup<Statute> find(String code, String key, LocalDate day) {
    Territory territory = Territory.find(code).orElseThrow();
    return AssembledRegisters.CONVENTION
        .law()
        .country(territory.state())
        .orElseThrow()
        .laws()
        .find(key, territory, day);
  }
}
