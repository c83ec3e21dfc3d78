package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.UNDERSTOOD_LANGUAGE;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.assembly.Settings;
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
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
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
      NURSING_HOME
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("TR"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("NO"))
          .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD);

  private static DeterminationAssert article5(Case matter) {
    return answer(UNDERSTOOD_LANGUAGE, matter);
  }

  private static DeterminationAssert article5(Case matter, Settings settings) {
    return answer(UNDERSTOOD_LANGUAGE, matter, settings);
  }

  @Test
  @DisplayName("A05-2: an organ uses a language that the person understands, as far as possible")
  void applies() {
    article5(NURSING_HOME)
        .applies()
        .concludes(
            "use-language-understood", "guidance-only-recommends", "other-languages-allowed");
  }

  @Test
  @DisplayName("notes 20: A05-2: a duty to try, and article 5(2) gives no right")
  void bestEfforts() {
    article5(NURSING_HOME)
        .draws("language-convention-besides")
        .neverConcludes(Conclusion.Kind.RIGHT)
        .conclusion("use-language-understood")
        .is(Conclusion.Strength.BEST_EFFORTS)
        .isOf(Conclusion.Holder.ORGAN);
  }

  @Test
  @Tag("trap-17")
  @DisplayName("Trap 17: A05-2: spoken contact is under 5(2)")
  void spokenToo() {
    article5(NURSING_HOME.with(RequestFacts.CHANNEL, RequestChannel.SPOKEN)).applies();
  }

  @ParameterizedTest
  @EnumSource(RecipientKind.class)
  @Tag("trap-18")
  @Tag("trap-83")
  @DisplayName(
      "Traps 18 and 83: A01-d-g2: organs are authorities and institutions in a public scheme")
  void organs(RecipientKind kind) {
    article5(NURSING_HOME.with(RequestFacts.RECIPIENT_KIND, kind))
        .hasOutcome(kind == RecipientKind.OTHER ? DOES_NOT_APPLY : APPLIES);
  }

  @Test
  @DisplayName("A05-2-g3: whether language is of great importance is judged, not computed")
  void greatImportance() {
    article5(NURSING_HOME.with(LanguageFacts.GREAT_IMPORTANCE, judged(false))).doesNotApply();
    article5(NURSING_HOME.without(LanguageFacts.GREAT_IMPORTANCE)).isUndetermined();
  }

  @Test
  @Tag("trap-7")
  @DisplayName("Trap 7, notes 21: other covered persons stay open in a reading")
  void otherPersons() {
    article5(OTHER_RESIDENT).isUndetermined().turnsOn(Readings.LANGUAGE_FOR_OTHERS);
    article5(OTHER_RESIDENT, forOthers(ReadingOption.INCLUDED)).applies();
    article5(OTHER_RESIDENT, forOthers(ReadingOption.EXCLUDED)).doesNotApply();
  }

  @Test
  @DisplayName("A05-g3: the language convention is for citizens of another Nordic country")
  void languageConvention() {
    Case unimportant =
        NURSING_HOME
            .with(LanguageFacts.GREAT_IMPORTANCE, judged(false))
            .with(RequestFacts.LANGUAGE, LanguageTag.of("fi"));
    article5(unimportant).concludes("language-convention-besides");
    article5(OTHER_RESIDENT.with(LanguageFacts.GREAT_IMPORTANCE, judged(false)))
        .doesNotConclude("language-convention-besides");
  }

  @Test
  @DisplayName("A03-1b: whoever is not covered at all is not under 5(2) on any reading")
  void notCovered() {
    Case visitor = OTHER_RESIDENT.with(PersonFacts.RESIDENCE_TERRITORY, Place.of("TR"));
    article5(visitor).doesNotApply();
    article5(visitor, forOthers(ReadingOption.INCLUDED)).doesNotApply();
  }

  @Test
  @DisplayName("notes 21: before an organ of the own country a reading decides")
  void ownCountry() {
    Case own = NURSING_HOME.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"));
    article5(own).isUndetermined().turnsOn(Readings.LANGUAGE_IN_OWN_COUNTRY);
    article5(own, settled(Readings.LANGUAGE_IN_OWN_COUNTRY, ReadingOption.INCLUDED)).applies();
    article5(own, settled(Readings.LANGUAGE_IN_OWN_COUNTRY, ReadingOption.EXCLUDED)).doesNotApply();
  }

  @Test
  @DisplayName("A05-3: health care is under 5(2), other social benefits are not")
  void benefits() {
    article5(NURSING_HOME.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE)).applies();
    article5(NURSING_HOME.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT))
        .doesNotApply();
  }

  @Test
  @Tag("trap-22")
  @DisplayName("Trap 22: A05-2-g5: interpretation may be called for, it is no binding duty")
  void interpretation() {
    article5(NURSING_HOME.with(RequestFacts.INTERPRETATION_NEEDED, true))
        .conclusion("interpretation-possible")
        .is(Conclusion.Strength.PERMITTED);
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    Case early =
        Case.builder(LocalDate.of(1996, 9, 30), Territory.DENMARK)
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS"))
            .build();
    article5(early).isNotInForce();
  }

  private static Settings forOthers(ReadingOption option) {
    return settled(Readings.LANGUAGE_FOR_OTHERS, option);
  }
}
