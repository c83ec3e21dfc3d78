package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time in words. */
class LengthsTest {
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @DisplayName("A11-1-g3: a waiting period is said in the units in which its source gives it")
  @CsvSource({
    "P3Y, 3 years, 3 år",
    "P1Y, 1 year, 1 år",
    "P6M, 6 months, 6 måneder",
    "P1M, 1 month, 1 måned",
    "P18M, 18 months, 18 måneder",
    "P90D, 90 days, 90 dage",
    "P1D, 1 day, 1 dag",
    "P1Y6M, 1 year and 6 months, 1 år og 6 måneder",
    "P2M15D, 2 months and 15 days, 2 måneder og 15 dage",
    "'P1Y2M3D', '1 year, 2 months and 3 days', '1 år, 2 måneder og 3 dage'"
  })
  void areSaidExactly(String length, String english, String danish) {
    Period period = Period.parse(length);
    assertThat(Lengths.text(period, Texts.inLanguage(Language.ENGLISH))).isEqualTo(english);
    assertThat(Lengths.text(period, Texts.inLanguage(Language.DANISH))).isEqualTo(danish);
    assertThat(inRemark(length, Language.ENGLISH))
        .contains("a waiting period of " + english + " for");
    assertThat(inRemark(length, Language.DANISH)).contains("en ventetid på " + danish + " for");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DK", "P1Y", "NO"})
  void wordsOfASourceAreNotTakenForCodes(String words) {
    Remark remark =
        Remark.of(
            "waiting-period",
            Provisions.of("A11-1-g3"),
            Argument.of(Territory.SWEDEN),
            Argument.source(words),
            Argument.of(PartialDate.parse("1996")));
    for (Language language : new Language[] {Language.ENGLISH, Language.DANISH}) {
      assertThat(Explanation.inLanguage(language).remark(remark)).contains(" " + words + " ");
    }
  }

  private static String inRemark(String length, Language language) {
    return Explanation.inLanguage(language)
        .remark(
            Remark.of(
                "waiting-period",
                Provisions.of("A11-1-g3"),
                Argument.of(Territory.SWEDEN),
                Argument.of(Period.parse(length)),
                Argument.of(PartialDate.parse("1996"))));
  }
}
