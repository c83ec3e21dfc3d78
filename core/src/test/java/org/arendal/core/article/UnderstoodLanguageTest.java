package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.UNDERSTOOD_LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.LanguageFacts;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RecipientKind;
import org.arendal.core.fact.RequestChannel;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 5(2): being met in a language that one understands")
class UnderstoodLanguageTest {
  /** An Icelandic citizen in a Danish nursing home. */
  private static final Case NURSING_HOME =
      Case.builder(DAY, Territory.DENMARK)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS"))
          .with(RequestFacts.RECIPIENT_KIND, RecipientKind.PRIVATE_IN_PUBLIC_SCHEME)
          .with(LanguageFacts.GREAT_IMPORTANCE, judged(true))
          .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
          .build();

  /** A person of no Nordic citizenship who lawfully resides in Norway. */
  private static final Case OTHER_RESIDENT =
      NURSING_HOME.toBuilder()
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("TR"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("NO"))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
          .build();

  @Test
  @DisplayName("A05-2: an organ uses a language that the person understands, as far as possible")
  void applies() {
    Determination answer = evaluate(UNDERSTOOD_LANGUAGE, NURSING_HOME);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    assertThat(conclusions(answer))
        .contains("use-language-understood", "guidance-only-recommends", "other-languages-allowed");
  }

  @Test
  @DisplayName("notes 20: A05-2: a duty to try, and article 5(2) gives no right")
  void bestEfforts() {
    Determination answer = evaluate(UNDERSTOOD_LANGUAGE, NURSING_HOME);
    assertThat(Matters.conclusion(answer, "use-language-understood").conclusion().strength())
        .isEqualTo(Conclusion.Strength.BEST_EFFORTS);
    assertThat(Matters.conclusion(answer, "use-language-understood").conclusion().holder())
        .isEqualTo(Conclusion.Holder.ORGAN);
    assertThat(answer.conclusions())
        .extracting(drawn -> drawn.conclusion().id())
        .contains("language-convention-besides");
    assertThat(answer.conclusions())
        .noneMatch(drawn -> drawn.conclusion().kind() == Conclusion.Kind.RIGHT);
  }

  @Test
  @DisplayName("Trap 17: A05-2: spoken contact is under 5(2)")
  void spokenToo() {
    assertThat(
            outcome(
                UNDERSTOOD_LANGUAGE,
                NURSING_HOME.with(RequestFacts.CHANNEL, RequestChannel.SPOKEN)))
        .isEqualTo(APPLIES);
  }

  @ParameterizedTest
  @EnumSource(RecipientKind.class)
  @DisplayName(
      "Traps 18 and 83: A01-d-g2: organs are authorities and institutions in a public scheme")
  void organs(RecipientKind kind) {
    assertThat(outcome(UNDERSTOOD_LANGUAGE, NURSING_HOME.with(RequestFacts.RECIPIENT_KIND, kind)))
        .isEqualTo(kind == RecipientKind.OTHER ? DOES_NOT_APPLY : APPLIES);
  }

  @Test
  @DisplayName("A05-2-g3: whether language is of great importance is judged, not computed")
  void greatImportance() {
    assertThat(
            outcome(
                UNDERSTOOD_LANGUAGE,
                NURSING_HOME.with(LanguageFacts.GREAT_IMPORTANCE, judged(false))))
        .isEqualTo(DOES_NOT_APPLY);
    assertThat(outcome(UNDERSTOOD_LANGUAGE, NURSING_HOME.without(LanguageFacts.GREAT_IMPORTANCE)))
        .isEqualTo(UNDETERMINED);
  }

  @Test
  @DisplayName("Trap 7, notes 21: other covered persons stay open in a reading")
  void otherPersons() {
    Determination answer = evaluate(UNDERSTOOD_LANGUAGE, OTHER_RESIDENT);
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(openReadings(answer)).containsExactly(Readings.LANGUAGE_FOR_OTHERS);
    assertThat(settledFor(OTHER_RESIDENT, Readings.INCLUDED)).isEqualTo(APPLIES);
    assertThat(settledFor(OTHER_RESIDENT, Readings.EXCLUDED)).isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("A05-g3: the language convention is for citizens of another Nordic country")
  void languageConvention() {
    Case unimportant =
        NURSING_HOME
            .with(LanguageFacts.GREAT_IMPORTANCE, judged(false))
            .with(RequestFacts.LANGUAGE, LanguageTag.of("fi"));
    assertThat(conclusions(evaluate(UNDERSTOOD_LANGUAGE, unimportant)))
        .contains("language-convention-besides");
    Case other = OTHER_RESIDENT.with(LanguageFacts.GREAT_IMPORTANCE, judged(false));
    assertThat(conclusions(evaluate(UNDERSTOOD_LANGUAGE, other)))
        .doesNotContain("language-convention-besides");
  }

  @Test
  @DisplayName("A03-1b: whoever is not covered at all is not under 5(2) on any reading")
  void notCovered() {
    Case visitor = OTHER_RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("TR"));
    assertThat(outcome(UNDERSTOOD_LANGUAGE, visitor)).isEqualTo(DOES_NOT_APPLY);
    assertThat(settledFor(visitor, Readings.INCLUDED)).isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("notes 21: before an organ of the own country a reading decides")
  void ownCountry() {
    Case own = NURSING_HOME.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"));
    assertThat(outcome(UNDERSTOOD_LANGUAGE, own)).isEqualTo(UNDETERMINED);
    assertThat(openReadings(evaluate(UNDERSTOOD_LANGUAGE, own)))
        .containsExactly(Readings.LANGUAGE_IN_OWN_COUNTRY);
    assertThat(
            outcome(
                UNDERSTOOD_LANGUAGE,
                own,
                settled(Readings.LANGUAGE_IN_OWN_COUNTRY, Readings.INCLUDED)))
        .isEqualTo(APPLIES);
    assertThat(
            outcome(
                UNDERSTOOD_LANGUAGE,
                own,
                settled(Readings.LANGUAGE_IN_OWN_COUNTRY, Readings.EXCLUDED)))
        .isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("A05-3: health care is under 5(2), other social benefits are not")
  void benefits() {
    assertThat(
            outcome(
                UNDERSTOOD_LANGUAGE,
                NURSING_HOME.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE)))
        .isEqualTo(APPLIES);
    assertThat(
            outcome(
                UNDERSTOOD_LANGUAGE,
                NURSING_HOME.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT)))
        .isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("Trap 22: A05-2-g5: interpretation may be called for, it is no binding duty")
  void interpretation() {
    Determination answer =
        evaluate(UNDERSTOOD_LANGUAGE, NURSING_HOME.with(RequestFacts.INTERPRETATION_NEEDED, true));
    assertThat(Matters.conclusion(answer, "interpretation-possible").conclusion().strength())
        .isEqualTo(Conclusion.Strength.PERMITTED);
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    Case early =
        Case.builder(LocalDate.of(1996, 9, 30), Territory.DENMARK)
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS"))
            .build();
    assertThat(outcome(UNDERSTOOD_LANGUAGE, early)).isEqualTo(NOT_IN_FORCE);
  }

  private static Outcome settledFor(Case matter, String option) {
    return outcome(UNDERSTOOD_LANGUAGE, matter, settled(Readings.LANGUAGE_FOR_OTHERS, option));
  }
}
