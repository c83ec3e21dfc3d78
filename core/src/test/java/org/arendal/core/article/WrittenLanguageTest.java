package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.assertRefused;
import static org.arendal.core.law.Article.WRITTEN_LANGUAGE;
import static org.arendal.core.matter.CaseText.with;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Article 5(1): writing in a Nordic language")
class WrittenLanguageTest {
  /** A Finnish citizen writes in Finnish to a Swedish municipality for a place in day care. */
  private static final Case LETTER = letter(DAY, "FI");

  private static DeterminationAssert article5(Case matter) {
    return answer(WRITTEN_LANGUAGE, matter);
  }

  private static Case letter(LocalDate date, String citizenship) {
    return CaseText.of(
        date,
        """
        host.territory: SE; person.citizenships: %s; request.channel: written;
        request.individualCase: yes; request.aboutAccess: yes; request.recipientDecides: yes;
        request.recipientKind: authority;
        request.language: fi; benefit.category: social-assistance-or-service
        """
            .formatted(citizenship));
  }

  @Test
  @DisplayName(
      "A05-1a: a citizen of another Nordic country may write in Finnish for a day-care place")
  void applies() {
    article5(LETTER)
        .applies()
        .concludes("may-use-nordic-language", "no-presence-needed", "any-of-five-languages");
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    article5(letter(LocalDate.of(1996, 9, 30), "FI")).isNotInForce();
  }

  @Nested
  @DisplayName("the person")
  class ThePerson {
    @Test
    @Tag("trap-7")
    @DisplayName("Trap 7: A03-g8: a person who is no Nordic citizen has no right under 5(1)")
    void onlyNordicCitizens() {
      article5(letter(DAY, "US")).doesNotApply();
    }

    @Test
    @Tag("trap-9")
    @DisplayName("Trap 9: A05-1a: no right against the only Nordic country of citizenship")
    void notAgainstOwnState() {
      article5(letter(DAY, "SE")).doesNotApply();
    }

    @Test
    @DisplayName(
        "notes 26: a citizen of both countries is within the words, and the answer says so")
    void dualCitizen() {
      Case both = with(LETTER, "person.citizenships: FI SE");
      article5(both).applies().concludes("letter-to-own-authority");
    }

    @Test
    @Tag("trap-23")
    @DisplayName("Trap 23: A05-1a: no stay in the country is needed")
    void aLetterFromHomeIsEnough() {
      article5(with(LETTER, "stay.lawful: no")).applies();
    }
  }

  @Nested
  @DisplayName("the language")
  class TheLanguage {
    @ParameterizedTest
    @ValueSource(strings = {"da", "fi", "is", "no", "nb", "nn", "sv"})
    @Tag("trap-16")
    @DisplayName("Trap 16: A05-1a: any of the five languages, not only that of one's citizenship")
    void anyOfTheFive(String tag) {
      article5(LETTER.with(RequestFacts.LANGUAGE, LanguageTag.of(tag))).applies();
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "sma", "smj", "fo", "kl", "en", "de"})
    @Tag("trap-15")
    @DisplayName("Trap 15: A05-g2: Sami, Faroese, Greenlandic and others are not among them")
    void noOther(String tag) {
      article5(LETTER.with(RequestFacts.LANGUAGE, LanguageTag.of(tag))).doesNotApply();
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "fo", "kl", "en"})
    @DisplayName(
        "A05-g2 \"ikke fx samisk eller færøsk\": nor does the language convention cover them")
    void languageConventionByLanguage(String tag) {
      article5(LETTER.with(RequestFacts.LANGUAGE, LanguageTag.of(tag)))
          .concludes("other-language-than-the-five", "language-by-other-law")
          .doesNotConclude("language-convention-besides");
      article5(with(LETTER, "request.language: ?; request.recipientDecides: no"))
          .doesNotConclude("other-language-than-the-five", "language-convention-besides");
    }

    @Test
    @DisplayName(
        "A05-4 \"I øvrigt gælder\": the language convention waits for nothing that is open")
    void languageConventionWhileOpen() {
      article5(with(LETTER, "request.recipientDecides: ?"))
          .isUndetermined()
          .concludes("language-convention-besides");
      article5(with(LETTER, "request.recipientDecides: ?; request.language: ?"))
          .neverConcludes("language-convention-besides");
    }

    @Test
    @DisplayName("A05-4 \"I øvrigt gælder\": where the registers show no reach, the answer says so")
    void languageConventionReach() {
      article5(with(LETTER, "host.territory: FO")).remarks("language-convention-reach-not-shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "FO", "DK"})
    @Tag("trap-14")
    @DisplayName("Trap 14: A05-g2: a country code is no language")
    void countryCodes(String code) {
      assertRefused(() -> LanguageTag.of(code), code + " is a country");
    }
  }

  @Nested
  @DisplayName("the letter and its recipient")
  class TheLetter {
    @Test
    @Tag("trap-17")
    @DisplayName("Trap 17: A05-1a: speech is not under 5(1)")
    void spoken() {
      article5(with(LETTER, "request.channel: spoken")).doesNotApply();
      Case spoken = with(LETTER, "request.channel: spoken");
      article5(spoken)
          .concludes("spoken-contact", "language-convention-besides", "language-by-other-law");
    }

    @Test
    @Tag("trap-18")
    @DisplayName("Trap 18: A05-1-g2: a body without power to decide is outside, but must assist")
    void noPowerToDecide() {
      article5(with(LETTER, "request.recipientDecides: no"))
          .doesNotApply()
          .concludes("no-duty-to-forward-but-assist", "language-convention-besides");
    }

    @Test
    @DisplayName(
        "A05-1-g2 \"kommunal, regional eller statslig myndighed\", A01-d-g2: another body is none")
    void bodyOutsideThePublicSchemes() {
      article5(with(LETTER, "request.recipientKind: other")).doesNotApply();
      article5(with(LETTER, "request.recipientKind: other; request.recipientDecides: ?"))
          .doesNotApply();
      article5(with(LETTER, "request.recipientKind: public-institution")).applies();
      article5(with(LETTER, "request.recipientKind: ?"))
          .isUndetermined()
          .asksOnly(RequestFacts.RECIPIENT_KIND);
      article5(with(LETTER, "request.recipientKind: ?; request.recipientDecides: ?"))
          .asksOnly(RequestFacts.RECIPIENT_DECIDES, RequestFacts.RECIPIENT_KIND);
    }

    @Test
    @DisplayName("A05-1-g2: who spoke is not told about the forwarding of letters")
    void noLetterNoForwarding() {
      Case spoken = with(LETTER, "request.channel: spoken; request.recipientDecides: no");
      article5(spoken)
          .concludes("language-convention-besides")
          .doesNotConclude("no-duty-to-forward-but-assist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR", "SE"})
    @DisplayName("A05-g3: the language convention is for citizens of another Nordic country")
    void languageConvention(String citizenship) {
      article5(with(letter(DAY, citizenship), "request.individualCase: no"))
          .doesNotApply()
          .doesNotConclude("language-convention-besides");
    }

    @Test
    @Tag("trap-19")
    @DisplayName("Trap 19: A05-1a: a general enquiry is no individual case")
    void generalEnquiry() {
      article5(with(LETTER, "request.individualCase: no")).doesNotApply();
    }

    @Test
    @DisplayName("notes 23: whether the case is about access is a judgement")
    void aboutAccess() {
      article5(with(LETTER, "request.aboutAccess: no")).doesNotApply();
      article5(with(LETTER, "request.aboutAccess: ?")).asksOnly(RequestFacts.ABOUT_ACCESS);
    }
  }

  @Nested
  @DisplayName("the benefit")
  class TheBenefit {
    @Test
    @Tag("trap-21")
    @DisplayName("Trap 21: A05-3: health care is under 5(1)")
    void health() {
      article5(with(LETTER, "benefit.category: health-service"))
          .applies()
          .concludes("health-seldom-in-writing");
    }

    @Test
    @Tag("trap-20")
    @DisplayName("Trap 20: A05-1-g6: maintenance advance and the like are not under 5(1)")
    void otherBenefits() {
      article5(with(LETTER, "benefit.category: other-social-benefit"))
          .doesNotApply()
          .concludes("other-benefits-not-in-5-1");
    }

    @Test
    @Tag("trap-27")
    @DisplayName("Trap 27: A05-1-g6: the category of the benefit counts, not the title of the act")
    void icelandicSocialAssistanceActIsLetterB() {
      // Iceland's Social Assistance Act stands under letter (b), whatever its name (ANX4-b-3).
      Case letter = with(LETTER, "benefit.category: other-social-benefit");
      article5(letter).doesNotApply();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOCIAL_SECURITY", "HOUSING_BENEFIT", "NONE"})
    @DisplayName("A02-1: what is outside the Convention is outside 5(1)")
    void outside(BenefitCategory category) {
      article5(LETTER.with(BenefitFacts.CATEGORY, category)).doesNotApply();
    }
  }

  @Nested
  @DisplayName("interpretation")
  class Interpretation {
    @Test
    @Tag("trap-22")
    @DisplayName("Trap 22: A05-1b: a binding duty where it is needed")
    void whereNeeded() {
      article5(with(LETTER, "request.interpretationNeeded: yes"))
          .concludes("see-to-interpretation")
          .conclusion("see-to-interpretation")
          .is(Conclusion.Strength.BINDING);
    }

    @Test
    @Tag("trap-22")
    @DisplayName("Trap 22: A05-1b: only where it is needed")
    void notWhereNotNeeded() {
      article5(with(LETTER, "request.interpretationNeeded: no"))
          .doesNotConclude("see-to-interpretation");
    }

    @Test
    @DisplayName("A05-1b: unknown need leaves the duty open, not the right")
    void unknown() {
      article5(LETTER)
          .applies()
          .mayConclude("see-to-interpretation if request.interpretationNeeded");
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
      article5(LETTER.without(fact)).as(fact.id()).isUndetermined().asksOnly(fact);
    }
  }
}
