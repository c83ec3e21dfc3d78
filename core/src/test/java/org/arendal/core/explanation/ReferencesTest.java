package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.arendal.core.law.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in sources, which registers keep in English. */
class ReferencesTest {

  @ParameterizedTest
  @DisplayName("No English stands inside Danish")
  @CsvSource(
      delimiter = '|',
      value = {
        "remarks to article 7 | bemærkningerne til artikel 7",
        "remarks to article 11(2) | bemærkningerne til artikel 11, stk. 2",
        "article 1(c) | artikel 1, litra c",
        "section 3(4) and (5) | § 3, stk. 4 og 5",
        "sections 3, 6 and 9; section 8 | §§ 3, 6 og 9; § 8",
        "section 83 b; section 2(5) | § 83 b; § 2, stk. 5",
        "annex 5; LOV-2011-06-24-30 (end) | bilag 5; LOV-2011-06-24-30 (slut)",
        "act 580/2008, in force 1 April 2009 | lov 580/2008, i kraft 1. april 2009",
        "Directives 90/364/EEC and 90/366/EEC | direktiv 90/364/EØF og 90/366/EØF",
        "Directive 2004/38/EC | direktiv 2004/38/EF",
        "Lov om aktiv socialpolitik | Lov om aktiv socialpolitik",
        "consolidated act of 2007: still named | konsolideret lov af 2007: stadig nævnt",
        "act 3 of 1988, as last changed on 1 May 2018 | lov 3 af 1988, som senest ændret den 1. maj 2018",
        "2017:30, changed by 2017:211 (end by then) | 2017:30, ændret ved 2017:211 (slut senest da)",
        "last changed from 1 January 2006 | senest ændret fra 1. januar 2006",
      })
  void areToldInTheLanguageOfTheAnswer(String english, String danish) {
    assertThat(References.text(english, Texts.in(Language.DANISH))).isEqualTo(danish);
    assertThat(References.text(english, Texts.in(Language.ENGLISH))).isEqualTo(english);
  }
}
