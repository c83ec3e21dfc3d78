package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import org.arendal.core.TestCountry;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("A14-2: that force is being found out is not told as if it could not be known")
  void whatIsFoundOutIsAQuestion(Language language) {
    Texts texts = Texts.inLanguage(language);

    assertThat(
            told(
                "host.territory: FO; person.citizenships: IS; stay.lawful: yes; "
                    + "benefit.category: social-assistance-or-service",
                language))
        .contains(texts.get("person.found-out.territory-date-unknown", Territory.FAROE_ISLANDS))
        .doesNotContain(texts.get("short.remark.territory-date-unknown", Territory.FAROE_ISLANDS));
  }

  @Test
  @DisplayName("A11-2b: that an attestation would make a document a basis is told")
  void whatWouldMakeADocumentABasis() {
    assertThat(
            told(
                "host.territory: DK; person.citizenships: IS; person.residenceTerritory: DK; "
                    + "document.issuingCountry: NO; document.kind: written-agreement; "
                    + "document.issuerKind: private; document.containsMaintenanceTerms: yes; "
                    + "document.attested: no",
                Language.ENGLISH))
        .contains("An attestation by the country of issue")
        .contains("this is not met – the document is a public decision, or is properly attested")
        .doesNotContain("court settlement");
  }

  @Test
  @DisplayName("A03-1: that two residences are told stands beside what follows from one of them")
  void residenceToldTwice() {
    String facts =
        "host.territory: NO; person.citizenships: SE; person.residenceTerritory: SE; "
            + "stay.kind: residence; stay.lawful: yes; "
            + "benefit.category: social-assistance-or-service; need.immediate: yes";

    assertThat(told(facts, Language.ENGLISH))
        .contains("is told as residence")
        .contains("Where the person resides has not been found out")
        .doesNotContain("Find out");
    assertThat(
            Explanation.inLanguage(Language.ENGLISH)
                .decision(
                    TestCountry.convention().assess(CaseText.of(LocalDate.of(1997, 6, 15), facts))))
        .contains("is told as residence");
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("A09-2: what a paragraph builds on is not told twice, nor an order to the authority")
  void whatAParagraphBuildsOn(Language language) {
    Texts texts = Texts.inLanguage(language);
    String move =
        "host.territory: SE; person.citizenships: FI; person.residenceTerritory: SE; "
            + "transfer.originTerritory: SE; transfer.destinationTerritory: FI; "
            + "transfer.specialTie: yes; care.longTerm: yes; relocation.wish: yes; "
            + "relocation.wishExpressed: yes; relocation.canExpressWill: yes; "
            + "relocation.assistanceNecessary: yes; relocation.originAgrees: yes; "
            + "relocation.destinationAgrees: yes; agreement.onMove: yes; "
            + "relocation.improvesLife: ";

    assertThat(told(move + "yes", language))
        .containsOnlyOnce(texts.get("criterion.improves-life"))
        .contains(texts.get("criterion.article-9-1-applies"));
    assertThat(told(move + "no; relocation.forBetterCare: yes", language))
        .contains(texts.get("short.conclusion.better-care-alone"))
        .doesNotContain(texts.get("conclusion.better-care-alone"));
  }

  private static final String ON_SHORT_VISIT =
      "host.territory: NO; person.citizenships: SE; person.residenceTerritory: SE; "
          + "stay.kind: temporary; stay.lawful: yes; stay.circumstances: short-visit; "
          + "need.immediate: yes; need.aroseDuringStay: yes; need.satisfiableOtherwise: no; ";

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("A06-g8: that a short visit gives only what is necessary is told")
  void onAShortVisitOnlyWhatIsNecessary(Language language) {
    Texts texts = Texts.inLanguage(language);

    assertThat(told(ON_SHORT_VISIT + "benefit.category: social-assistance-or-service", language))
        .contains(texts.get("conclusion.stay-or-journey-home-only"));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("A02-2: that no article gives a claim to treatment is told once")
  void noClaimToTreatment(Language language) {
    String health = Texts.inLanguage(language).get("conclusion.health-only-articles-5-and-9");

    assertThat(told(ON_SHORT_VISIT + "benefit.category: health-service", language))
        .containsOnlyOnce(health);
  }

  @Test
  @DisplayName("INTRO-22: of a day before the Convention the rules that held are told")
  void whichRulesHeldBefore() {
    Case matter =
        CaseText.of(
            LocalDate.of(1996, 9, 30),
            "host.territory: DK; person.citizenships: SE; stay.lawful: yes; "
                + "benefit.category: social-assistance-or-service");

    assertThat(
            CharMatcher.whitespace()
                .collapseFrom(
                    Explanation.inLanguage(Language.ENGLISH)
                        .forPerson(TestCountry.convention().assess(matter)),
                    ' '))
        .containsOnlyOnce("kept the assistance rules of the Nordic convention of 1981 in force")
        .contains("You may have a right to help by other rules");
  }

  @Test
  @DisplayName("A05-g2: who writes in another language is told in which ones to write")
  void inWhichLanguagesToWrite() {
    assertThat(
            told(
                "host.territory: NO; person.citizenships: FI; request.channel: written; "
                    + "request.language: se; benefit.category: social-assistance-or-service",
                Language.ENGLISH))
        .contains("this is not met – the language is Danish, Finnish, Icelandic, Norwegian or")
        .contains("may use any of Danish, Finnish, Icelandic, Norwegian and Swedish instead")
        .contains("Where the text below says “the person”, you are meant.")
        .doesNotContain("Not the case");
  }

  @Test
  @DisplayName("A07-g18: a stay abroad that nobody judged is what is being found out")
  void aStayAbroadIsBeingFoundOut() {
    assertThat(
            told(
                "host.territory: DK; person.citizenships: SE; person.residenceTerritory: DK; "
                    + "measure.kind: repatriation; measure.ground: social-assistance; "
                    + "measure.destination: SE; measure.decisionDate: 1997-06-15; "
                    + "residence.periods: DK 1993-01-01.. away 1996-01-01..1996-03-01 open",
                Language.ENGLISH))
        .contains("whether each stay abroad was of shorter duration")
        .doesNotContain("periods of residence");
  }
}
