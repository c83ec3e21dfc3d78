package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Statute;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every act that took the place of another, on the day before and on the day of the change. */
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

  @DisplayName("an act whose first day no source gives is never said to be in force")
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "DK, active-social-policy",
    "DK, social-service",
    "IS, social-security-2007",
    "SE, social-services-2025",
    "SE, health-care-2017",
  })
  void staysInDoubt(String code, String key) {
    assertThat(find(code, key, LocalDate.of(2026, 11, 21)).status())
        .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
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
