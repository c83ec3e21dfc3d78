package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.law.Article.WRITTEN_LANGUAGE;
import static org.arendal.core.law.Territory.FAROE_ISLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.RequestChannel;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Article 5(1): writing in a Nordic language")
class WrittenLanguageTest {
  /** A Finnish citizen writes in Finnish to a Swedish municipality for a place in day care. */
  private static final Case LETTER = letter(DAY, "FI");

  private static Case letter(LocalDate date, String citizenship) {
    return Case.builder(date, Territory.SWEDEN)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of(citizenship))
        .with(RequestFacts.CHANNEL, RequestChannel.WRITTEN)
        .with(RequestFacts.INDIVIDUAL_CASE, true)
        .with(RequestFacts.ABOUT_ACCESS, judged(true))
        .with(RequestFacts.RECIPIENT_DECIDES, true)
        .with(RequestFacts.LANGUAGE, LanguageTag.of("fi"))
        .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
        .build();
  }

  @Test
  @DisplayName(
      "A05-1a: a citizen of another Nordic country may write in Finnish for a day-care place")
  void applies() {
    assertThat(outcome(WRITTEN_LANGUAGE, LETTER)).isEqualTo(APPLIES);
    assertThat(conclusions(evaluate(WRITTEN_LANGUAGE, LETTER)))
        .contains("may-use-nordic-language", "no-presence-needed", "any-of-five-languages");
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    assertThat(outcome(WRITTEN_LANGUAGE, letter(LocalDate.of(1996, 9, 30), "FI")))
        .isEqualTo(NOT_IN_FORCE);
  }

  @Nested
  @DisplayName("the person")
  class ThePerson {
    @Test
    @DisplayName("Trap 7: A03-g8: a person who is no Nordic citizen has no right under 5(1)")
    void onlyNordicCitizens() {
      assertThat(outcome(WRITTEN_LANGUAGE, letter(DAY, "US"))).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Trap 9: A05-1a: no right against the only Nordic country of citizenship")
    void notAgainstOwnState() {
      assertThat(outcome(WRITTEN_LANGUAGE, letter(DAY, "SE"))).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName(
        "notes 26: a citizen of both countries is within the words, and the answer says so")
    void dualCitizen() {
      Case both = LETTER.with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI", "SE"));
      assertThat(outcome(WRITTEN_LANGUAGE, both)).isEqualTo(APPLIES);
      assertThat(conclusions(evaluate(WRITTEN_LANGUAGE, both))).contains("letter-to-own-authority");
    }

    @Test
    @DisplayName("Trap 23: A05-1a: no stay in the country is needed")
    void aLetterFromHomeIsEnough() {
      assertThat(outcome(WRITTEN_LANGUAGE, LETTER.with(StayFacts.LAWFUL, false)))
          .isEqualTo(APPLIES);
    }
  }

  @Nested
  @DisplayName("the language")
  class TheLanguage {
    @ParameterizedTest
    @ValueSource(strings = {"da", "fi", "is", "no", "nb", "nn", "sv"})
    @DisplayName("Trap 16: A05-1a: any of the five languages, not only that of one's citizenship")
    void anyOfTheFive(String tag) {
      assertThat(outcome(WRITTEN_LANGUAGE, LETTER.with(RequestFacts.LANGUAGE, LanguageTag.of(tag))))
          .isEqualTo(APPLIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "sma", "smj", "fo", "kl", "en", "de"})
    @DisplayName("Trap 15: A05-g2: Sami, Faroese, Greenlandic and others are not among them")
    void noOther(String tag) {
      assertThat(outcome(WRITTEN_LANGUAGE, LETTER.with(RequestFacts.LANGUAGE, LanguageTag.of(tag))))
          .isEqualTo(DOES_NOT_APPLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "fo", "kl", "en"})
    @DisplayName(
        "A05-g2 \"ikke fx samisk eller færøsk\": nor does the language convention cover them")
    void languageConventionByLanguage(String tag) {
      Case letter = LETTER.with(RequestFacts.LANGUAGE, LanguageTag.of(tag));
      assertThat(conclusions(evaluate(WRITTEN_LANGUAGE, letter)))
          .contains("other-language-than-the-five", "language-by-other-law")
          .doesNotContain("language-convention-besides");
      Determination unknown =
          evaluate(
              WRITTEN_LANGUAGE,
              LETTER.without(RequestFacts.LANGUAGE).with(RequestFacts.RECIPIENT_DECIDES, false));
      assertThat(conclusions(unknown))
          .doesNotContain("other-language-than-the-five", "language-convention-besides");
    }

    @Test
    @DisplayName("A05-4 \"I øvrigt gælder\": where the registers show no reach, the answer says so")
    void languageConventionReach() {
      assertThat(
              remarks(evaluate(WRITTEN_LANGUAGE, LETTER.with(HostFacts.TERRITORY, FAROE_ISLANDS))))
          .contains("language-convention-reach-not-shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "FO", "DK"})
    @DisplayName("Trap 14: A05-g2: a country code is no language")
    void countryCodes(String code) {
      assertThatThrownBy(() -> LanguageTag.of(code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(code + " is a country");
    }
  }

  @Nested
  @DisplayName("the letter and its recipient")
  class TheLetter {
    @Test
    @DisplayName("Trap 17: A05-1a: speech is not under 5(1)")
    void spoken() {
      assertThat(without(RequestFacts.CHANNEL, RequestChannel.SPOKEN)).isEqualTo(DOES_NOT_APPLY);
      Case spoken = LETTER.with(RequestFacts.CHANNEL, RequestChannel.SPOKEN);
      assertThat(conclusions(evaluate(WRITTEN_LANGUAGE, spoken)))
          .contains("spoken-contact", "language-convention-besides", "language-by-other-law");
    }

    @Test
    @DisplayName("Trap 18: A05-1-g2: a body without power to decide is outside, but must assist")
    void noPowerToDecide() {
      Case letter = LETTER.with(RequestFacts.RECIPIENT_DECIDES, false);
      assertThat(outcome(WRITTEN_LANGUAGE, letter)).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(evaluate(WRITTEN_LANGUAGE, letter)))
          .contains("no-duty-to-forward-but-assist", "language-convention-besides");
    }

    @Test
    @DisplayName("A05-1-g2: who spoke is not told about the forwarding of letters")
    void noLetterNoForwarding() {
      Case spoken =
          LETTER
              .with(RequestFacts.CHANNEL, RequestChannel.SPOKEN)
              .with(RequestFacts.RECIPIENT_DECIDES, false);
      assertThat(conclusions(evaluate(WRITTEN_LANGUAGE, spoken)))
          .contains("language-convention-besides")
          .doesNotContain("no-duty-to-forward-but-assist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR", "SE"})
    @DisplayName("A05-g3: the language convention is for citizens of another Nordic country")
    void languageConvention(String citizenship) {
      Determination answer =
          evaluate(
              WRITTEN_LANGUAGE, letter(DAY, citizenship).with(RequestFacts.INDIVIDUAL_CASE, false));
      assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(answer)).doesNotContain("language-convention-besides");
    }

    @Test
    @DisplayName("Trap 19: A05-1a: a general enquiry is no individual case")
    void generalEnquiry() {
      assertThat(without(RequestFacts.INDIVIDUAL_CASE, false)).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("notes 23: whether the case is about access is a judgement")
    void aboutAccess() {
      assertThat(without(RequestFacts.ABOUT_ACCESS, judged(false))).isEqualTo(DOES_NOT_APPLY);
      assertThat(openFacts(evaluate(WRITTEN_LANGUAGE, LETTER.without(RequestFacts.ABOUT_ACCESS))))
          .isEqualTo(List.of(RequestFacts.ABOUT_ACCESS));
    }

    private <T> Outcome without(Fact<T> fact, T value) {
      return outcome(WRITTEN_LANGUAGE, LETTER.with(fact, value));
    }
  }

  @Nested
  @DisplayName("the benefit")
  class TheBenefit {
    @Test
    @DisplayName("Trap 21: A05-3: health care is under 5(1)")
    void health() {
      Case letter = LETTER.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE);
      assertThat(outcome(WRITTEN_LANGUAGE, letter)).isEqualTo(APPLIES);
      assertThat(conclusions(evaluate(WRITTEN_LANGUAGE, letter)))
          .contains("health-seldom-in-writing");
    }

    @Test
    @DisplayName("Trap 20: A05-1-g6: maintenance advance and the like are not under 5(1)")
    void otherBenefits() {
      Case letter = LETTER.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT);
      assertThat(outcome(WRITTEN_LANGUAGE, letter)).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(evaluate(WRITTEN_LANGUAGE, letter)))
          .contains("other-benefits-not-in-5-1");
    }

    @Test
    @DisplayName("Trap 27: A05-1-g6: the category of the benefit counts, not the title of the act")
    void icelandicSocialAssistanceActIsLetterB() {
      // Iceland's Social Assistance Act stands under letter (b), whatever its name (ANX4-b-3).
      Case letter = LETTER.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT);
      assertThat(outcome(WRITTEN_LANGUAGE, letter)).isEqualTo(DOES_NOT_APPLY);
    }

    @ParameterizedTest
    @EnumSource(
        value = BenefitCategory.class,
        names = {"SOCIAL_SECURITY", "HOUSING_BENEFIT", "NONE"})
    @DisplayName("A02-1: what is outside the Convention is outside 5(1)")
    void outside(BenefitCategory category) {
      assertThat(outcome(WRITTEN_LANGUAGE, LETTER.with(BenefitFacts.CATEGORY, category)))
          .isEqualTo(DOES_NOT_APPLY);
    }
  }

  @Nested
  @DisplayName("interpretation")
  class Interpretation {
    @Test
    @DisplayName("Trap 22: A05-1b: a binding duty where it is needed")
    void whereNeeded() {
      Determination answer =
          evaluate(WRITTEN_LANGUAGE, LETTER.with(RequestFacts.INTERPRETATION_NEEDED, true));
      assertThat(conclusions(answer)).contains("see-to-interpretation");
      assertThat(Matters.conclusion(answer, "see-to-interpretation").conclusion().strength())
          .isEqualTo(Conclusion.Strength.BINDING);
    }

    @Test
    @DisplayName("Trap 22: A05-1b: only where it is needed")
    void notWhereNotNeeded() {
      Determination answer =
          evaluate(WRITTEN_LANGUAGE, LETTER.with(RequestFacts.INTERPRETATION_NEEDED, false));
      assertThat(conclusions(answer)).doesNotContain("see-to-interpretation");
    }

    @Test
    @DisplayName("A05-1b: unknown need leaves the duty open, not the right")
    void unknown() {
      Determination answer = evaluate(WRITTEN_LANGUAGE, LETTER);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conditionalConclusions(answer))
          .contains("see-to-interpretation if request.interpretationNeeded");
    }
  }

  @Test
  @DisplayName("A05-1a: each condition left open leaves the answer open and is asked for")
  void undetermined() {
    for (Fact<?> fact :
        List.<Fact<?>>of(
            PersonFacts.CITIZENSHIPS,
            RequestFacts.CHANNEL,
            RequestFacts.INDIVIDUAL_CASE,
            RequestFacts.RECIPIENT_DECIDES,
            RequestFacts.LANGUAGE,
            BenefitFacts.CATEGORY)) {
      Determination answer = evaluate(WRITTEN_LANGUAGE, LETTER.without(fact));
      assertThat(answer.outcome()).as(fact.id()).isEqualTo(UNDETERMINED);
      assertThat(openFacts(answer)).as(fact.id()).isEqualTo(List.of(fact));
    }
  }
}
