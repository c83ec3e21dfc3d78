package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.UNDERSTOOD_LANGUAGE;
import static org.arendal.core.matter.CaseText.with;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.RecipientKind;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 5(2): being met in a language that one understands")
class UnderstoodLanguageTest {
  /** An Icelandic citizen in a Danish nursing home. */
  private static final Case NURSING_HOME =
      CaseText.of(
          DAY,
          "host.territory: DK; person.citizenships: IS; "
              + "request.recipientKind: private-in-public-scheme; language.greatImportance: yes; "
              + "benefit.category: social-assistance-or-service");

  /** A person of no Nordic citizenship who lawfully resides in Norway. */
  private static final Case OTHER_RESIDENT =
      with(
          NURSING_HOME,
          "person.citizenships: TR; person.residenceTerritory: NO; person.rightToReside: held");

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
    article5(with(NURSING_HOME, "request.channel: spoken")).applies();
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
    article5(with(NURSING_HOME, "language.greatImportance: no")).doesNotApply();
    article5(with(NURSING_HOME, "language.greatImportance: ?")).isUndetermined();
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
    Case unimportant = with(NURSING_HOME, "language.greatImportance: no; request.language: fi");
    article5(unimportant).concludes("language-convention-besides");
    article5(with(OTHER_RESIDENT, "language.greatImportance: no"))
        .doesNotConclude("language-convention-besides");
  }

  @Test
  @DisplayName("A05-4 \"I øvrigt gælder\": it holds while 5(2) is open")
  void languageConventionWhileOpen() {
    article5(with(NURSING_HOME, "language.greatImportance: ?; request.language: fi"))
        .concludes("language-convention-besides");
  }

  @Test
  @DisplayName("A03-1b: whoever is not covered at all is not under 5(2) on any reading")
  void notCovered() {
    Case visitor = with(OTHER_RESIDENT, "person.residenceTerritory: TR");
    article5(visitor).doesNotApply();
    article5(visitor, forOthers(ReadingOption.INCLUDED)).doesNotApply();
  }

  @Test
  @DisplayName("notes 21: before an organ of the own country a reading decides")
  void ownCountry() {
    Case own = with(NURSING_HOME, "person.citizenships: DK");
    article5(own).isUndetermined().turnsOn(Readings.LANGUAGE_IN_OWN_COUNTRY);
    article5(own, settled(Readings.LANGUAGE_IN_OWN_COUNTRY, ReadingOption.INCLUDED)).applies();
    article5(own, settled(Readings.LANGUAGE_IN_OWN_COUNTRY, ReadingOption.EXCLUDED)).doesNotApply();
  }

  @Test
  @DisplayName("A05-3: health care is under 5(2), other social benefits are not")
  void benefits() {
    article5(with(NURSING_HOME, "benefit.category: health-service")).applies();
    article5(with(NURSING_HOME, "benefit.category: other-social-benefit")).doesNotApply();
  }

  @Test
  @Tag("trap-22")
  @DisplayName("Trap 22: A05-2-g5: interpretation may be called for, it is no binding duty")
  void interpretation() {
    article5(with(NURSING_HOME, "request.interpretationNeeded: yes"))
        .conclusion("interpretation-possible")
        .is(Conclusion.Strength.PERMITTED);
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    Case early =
        CaseText.of(LocalDate.of(1996, 9, 30), "host.territory: DK; person.citizenships: IS");
    article5(early).isNotInForce();
  }

  private static Settings forOthers(ReadingOption option) {
    return settled(Readings.LANGUAGE_FOR_OTHERS, option);
  }
}
