package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import org.arendal.core.TestCountry;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the person is told. */
class PersonTextTest {
  private static String told(String facts, Language language) {
    Case matter = CaseText.of(LocalDate.of(1997, 6, 15), facts);
    return CharMatcher.whitespace()
        .collapseFrom(
            Explanation.inLanguage(language).forPerson(TestCountry.convention().assess(matter)),
            ' ');
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("A07-g6: that article 7 does not protect is not told as if it allowed sending home")
  void whatIsNotForbiddenIsNotThereforeAllowed(Language language) {
    Texts texts = Texts.inLanguage(language);

    assertThat(
            told(
                "host.territory: DK; person.citizenships: US; person.residenceTerritory: DK; "
                    + "measure.kind: repatriation; measure.ground: social-assistance; "
                    + "measure.destination: US",
                language))
        .contains(texts.get("person.not-forbidden"));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("A04-1: of help that article 4 does not give, other rules are pointed at")
  void otherRulesMayGiveHelp(Language language) {
    Texts texts = Texts.inLanguage(language);

    assertThat(
            told(
                "host.territory: DK; person.citizenships: US; stay.lawful: yes; "
                    + "benefit.category: social-assistance-or-service",
                language))
        .contains(texts.get("person.other-law"))
        .doesNotContain(texts.get("person.not-forbidden"));
  }
}
