package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Provisions as a lawyer cites them, in each language. */
class CitationsTest {
  private static final Texts DANISH = Texts.inLanguage(Language.DANISH);
  private static final Texts ENGLISH = Texts.inLanguage(Language.ENGLISH);

  /** What a citation of one provision can look like, by rank. */
  private static final Map<Level, String> DANISH_FORMS =
      Map.of(
          Level.CONVENTION,
          "artikel \\d+(, stk\\. \\d)?(, litra [a-d])?|konventionens (slutord|inddeling i afsnit)",
          Level.PREAMBLE,
          "præamblen",
          Level.GUIDANCE,
          "bemærkningerne til artikel \\d+(, stk\\. \\d|, litra [a-d])?"
              + "|indledningen til bemærkningerne|bemærkningernes afsnit om nordisk samarbejde"
              + "|registeroplysningerne om bemærkningerne",
          Level.ANNEX,
          "bilag 1 til bemærkningerne"
              + "|bilag [2-6] til bemærkningerne \\(til artikel 2, stk\\. [1-3](, litra [ab])?\\)",
          Level.NATIONAL,
          "den danske ministerieside om konventionen");

  private static final Map<Level, String> ENGLISH_FORMS =
      Map.of(
          Level.CONVENTION,
          "article \\d+(\\(\\d\\))?(\\([a-d]\\))?"
              + "|the (closing words of|division of) the Convention( into parts)?",
          Level.PREAMBLE,
          "the preamble",
          Level.GUIDANCE,
          "the remarks on article \\d+(\\(\\d\\)|\\([a-d]\\))?|the introduction to the remarks"
              + "|the section of the remarks on Nordic cooperation"
              + "|the register entry of the remarks",
          Level.ANNEX,
          "annex 1 to the remarks"
              + "|annex [2-6] to the remarks \\(on article 2\\([1-3]\\)(\\([ab]\\))?\\)",
          Level.NATIONAL,
          "the Danish ministry's page on the Convention");

  private static final Pattern PARAGRAPH = Pattern.compile("stk\\.|\\(\\d\\)");

  @Nested
  @DisplayName("Each of the provisions as a decision can cite it")
  class EachProvision {

    @ParameterizedTest
    @MethodSource("org.arendal.core.law.Provisions#all")
    void hasTheFormOfItsRank(Provision provision) {
      assertThat(Citations.text(provision, DANISH)).matches(DANISH_FORMS.get(provision.level()));
      assertThat(Citations.text(provision, ENGLISH)).matches(ENGLISH_FORMS.get(provision.level()));
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.law.Provisions#all")
    @DisplayName("Articles 3, 4, 6, 7, 8, 10, 12, 16, 17 have no numbered paragraphs")
    void hasAParagraphOnlyWhereTheArticleHas(Provision provision) {
      switch (provision.article()) {
        case 1, 3, 4, 6, 7, 8, 10, 12, 16, 17 -> {
          assertThat(Citations.text(provision, DANISH)).doesNotContainPattern(PARAGRAPH);
          assertThat(Citations.text(provision, ENGLISH)).doesNotContainPattern(PARAGRAPH);
        }
        default -> {}
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A06-1 | artikel 6 | article 6",
        "A06-g7 | bemærkningerne til artikel 6 | the remarks on article 6",
        "A11-2a | artikel 11, stk. 2 | article 11(2)",
        "A02-1a | artikel 2, stk. 1, litra a | article 2(1)(a)",
        "A03-1b | artikel 3, litra b | article 3(b)",
        "A01-1c-dk | artikel 1, litra c | article 1(c)",
        "A07-1b | artikel 7 | article 7",
        "A03-g3 | bemærkningerne til artikel 3 | the remarks on article 3",
        "A05-1-g2 | bemærkningerne til artikel 5 | the remarks on article 5",
        "A09-1-g14 | bemærkningerne til artikel 9, stk. 1 | the remarks on article 9(1)",
        "A02-1a-g1 | bemærkningerne til artikel 2, stk. 1 | the remarks on article 2(1)",
        "A01-a-g2 | bemærkningerne til artikel 1, litra a | the remarks on article 1(a)",
        "ANX3-a-1 | bilag 3 til bemærkningerne (til artikel 2, stk. 1, litra a)"
            + "| annex 3 to the remarks (on article 2(1)(a))",
        "ANX2-2-fo-1 | bilag 2 til bemærkningerne (til artikel 2, stk. 2)"
            + "| annex 2 to the remarks (on article 2(2))",
        "PRE-4 | præamblen | the preamble",
        "INTRO-6 | indledningen til bemærkningerne | the introduction to the remarks",
        "A17-4 | konventionens slutord | the closing words of the Convention",
      })
  void areWrittenInTheLanguageOfTheAnswer(String id, String danish, String english) {
    assertThat(Citations.text(Provision.of(id), DANISH)).isEqualTo(danish);
    assertThat(Citations.text(Provision.of(id), ENGLISH)).isEqualTo(english);
  }

  @Nested
  class Several {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "A06-g2 A06-1 | artikel 6; bemærkningerne til artikel 6"
              + "| article 6; the remarks on article 6",
          "A14-1 A14-2 A15-2b | artikel 14, stk. 1 og 2; artikel 15, stk. 2"
              + "| article 14(1) and (2); article 15(2)",
          "A02-1 A02-1b A02-1a | artikel 2, stk. 1, litra a og b | article 2(1)(a) and (b)",
          "A03-1 A03-1a | artikel 3, litra a | article 3(a)",
          "A09-g1 A09-1-g2 | bemærkningerne til artikel 9 | the remarks on article 9",
          "A04-g12 A03-g8 | bemærkningerne til artikel 4 og til artikel 3"
              + "| the remarks on article 4 and on article 3",
        })
    void areJoinedByRankAndArticle(String ids, String danish, String english) {
      var provisions = Provisions.of(ids);

      assertThat(Citations.text(provisions, DANISH)).isEqualTo(danish);
      assertThat(Citations.text(provisions, ENGLISH)).isEqualTo(english);
    }

    @Test
    void keepTheirIdsBeside() {
      assertThat(Citations.of(Provisions.of("A06-g2 A06-1"), DANISH))
          .isEqualTo("(artikel\u00a06; bemærkningerne til artikel\u00a06) [A06-1, A06-g2]");
    }
  }
}
