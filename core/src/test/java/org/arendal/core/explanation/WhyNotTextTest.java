package org.arendal.core.explanation;

import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.assembly.Settings;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What would turn an outcome, in words")
class WhyNotTextTest {
  private static final LocalDate DAY = LocalDate.of(1998, 6, 15);
  private static final Convention STANDARD = TestCountry.convention();

  private static final Case EQUAL =
      CaseText.of(
          DAY,
          "host.territory: SE; person.citizenships: FI DK; stay.lawful: yes; "
              + "benefit.category: social-assistance-or-service");

  private static final Case SENT_HOME =
      CaseText.of(
          DAY,
          "host.territory: DK; person.citizenships: SE; person.residenceTerritory: DK; "
              + "measure.kind: repatriation; measure.ground: social-assistance; "
              + "measure.destination: SE; residence.periods: DK 1996-06-15..; ties.family: no; "
              + "ties.residenceCountry: no; ties.otherCircumstances: no; ties.assessed: no; "
              + "measure.decided: no; measure.decisionDate: 1998-07-01");

  private static String english(Convention convention, Article article, Case matter) {
    return Explanation.inLanguage(Language.ENGLISH).text(convention.whyNot(article, matter));
  }

  private static String english(Article article, Case matter) {
    return english(STANDARD, article, matter);
  }

  @Test
  @DisplayName(
      "A14-2: where the day of a territory is not known, it is not said that nothing helps")
  void whereForceIsNotKnown() {
    Case faroese =
        CaseText.of(
            DAY,
            "host.territory: FO; person.citizenships: IS; stay.lawful: yes; "
                + "benefit.category: social-assistance-or-service");

    assertThat(english(Article.EQUAL_TREATMENT, faroese).replaceAll("\\s+", " "))
        .contains("For the article to apply - Whether the Convention is in force for the Faroe");
  }

  @Test
  @DisplayName("A14-2: what is open by the force at a place that is known says so")
  void whereForceAtAKnownPlaceIsOpen() {
    Case fromGreenland =
        CaseText.of(
            DAY,
            "host.territory: SE; person.citizenships: DK; person.residenceTerritory: SE; "
                + "document.issuingCountry: GL; document.kind: maintenance-order; "
                + "document.containsMaintenanceTerms: yes");

    assertThat(english(Article.MAINTENANCE_DOCUMENT, fromGreenland).replaceAll("\\s+", " "))
        .contains("from which day, the Convention is in force for Greenland")
        .doesNotContain("not known yet");
  }

  @Test
  @DisplayName("A04-1: it names the outcome, says what would be enough, and advises nothing")
  void decided() {
    assertThat(english(Article.EQUAL_TREATMENT, EQUAL))
        .isEqualTo(
            """
            Article 4. Equal treatment of Nordic citizens: APPLIES
            The article would not apply if one of these points were otherwise and all else stayed as it is. One
            of them is enough.

            What can still come about, or turn out
              - The stay is lawful – in this case: yes

            What cannot change in this case
              - The person is a citizen of another Nordic country – in this case: yes (Denmark and Finland)
              - It is about social assistance or a social service – in this case: yes

            This says what the rule turns on. It advises nobody to do anything.
            """
                .replace(
                    "The stay is lawful",
                    Texts.inLanguage(Language.ENGLISH).get("criterion.stay-lawful")));
  }

  @Test
  @DisplayName("A07-1b: time stands with its day, and with what has to stay as it is")
  void withItsDay() {
    assertThat(english(Article.REPATRIATION_PROTECTION, SENT_HOME).replaceAll("\\s+", " "))
        .contains(
            "without interruption – in this case: no; with time yes, from 15 June 1999 on, if all"
                + " else stays as it is and nothing is decided before");
    assertThat(
            english(
                    Article.REPATRIATION_PROTECTION,
                    with(
                        SENT_HOME,
                        "residence.periods: DK 1996..; measure.decisionDate: 1998-07-01"))
                .replaceAll("\\s+", " "))
        .contains(
            "without interruption – in this case: no; with time yes, if all else stays as it is and"
                + " nothing is decided before");
  }

  @Test
  @DisplayName("A07-1a: what is judged stands with its day and without its reason")
  void judged() {
    assertThat(english(Article.REPATRIATION_PROTECTION, SENT_HOME))
        .contains(
            "Family circumstances speak in favour of remaining – in this case: no, judged on ");
  }

  @Test
  @DisplayName("A07-1: a settled reading is said to be one")
  void read() {
    Convention settled =
        STANDARD.with(
            Settings.builder().putReading(Readings.OTHER_MEASURES, ReadingOption.INCLUDED).build());
    Case rejected = with(SENT_HOME, "measure.kind: rejection; residence.periods: DK 1990-01-01..");

    assertThat(english(settled, Article.REPATRIATION_PROTECTION, rejected).replaceAll("\\s+", " "))
        .contains("are under article 7 (contested) – in this case: yes, as the text is read");
  }

  @Test
  @DisplayName(
      "A14-1: a missing day of decision is told once, and is no doubt about the Convention")
  void dayOfDecisionMissing() {
    Case noDay =
        with(
            SENT_HOME,
            "measure.decisionDate: ?; measure.decided: ?; ties.family: ?; ties.assessed: ?");
    String text = english(Article.REPATRIATION_PROTECTION, noDay).replaceAll("\\s+", " ");

    assertThat(text)
        .containsOnlyOnce(
            "Not known: day of the decision. From 1 October 1996 on the Convention is in force")
        .doesNotContain("in force in the host territory on the day of the decision");
  }

  @Test
  @DisplayName("A06-1: of an open article both ways stand, and where to look for the questions")
  void open() {
    Case open = with(EQUAL, "stay.lawful: ?");
    String text = english(Article.EQUAL_TREATMENT, open);

    assertThat(text)
        .containsSubsequence(
            "The open\nquestions say what to ask",
            "For the article to apply\n",
            "not known yet; would have to be: yes",
            "For the article not to apply\n",
            "not known yet; would have to be: no");
  }

  @Test
  @DisplayName("A14-2: that the Convention is not in force is no way to a no")
  void nothingElse() {
    Case faroese = with(EQUAL, "host.territory: FO; person.citizenships: FI");

    assertThat(english(Article.EQUAL_TREATMENT, faroese))
        .contains("For the article not to apply\nNothing that can be otherwise would do it.\n");
  }

  @Test
  @DisplayName("A14-1, A14-2: not in force, and open only whether it is")
  void force() {
    Case early = CaseText.of(LocalDate.of(1996, 9, 30), "host.territory: DK");
    assertThat(english(Article.EQUAL_TREATMENT, early))
        .contains("The Convention is not in force there on this day.")
        .doesNotContain("would");

    Convention later =
        STANDARD.with(
            Settings.builder()
                .putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(2000, 1, 1))
                .build());
    Case nowhere = with(EQUAL, "host.territory: ?; stay.lawful: no");
    assertThat(english(later, Article.EQUAL_TREATMENT, nowhere))
        .contains("Whatever else becomes known, the article does not apply.");
  }

  @Test
  @DisplayName("A09-1: that more than four conditions are needed is said")
  void longer() {
    Case nothing = CaseText.of(DAY, "host.territory: SE");

    assertThat(english(Article.CARE_RELOCATION, nothing))
        .contains("For the article to apply\nIt takes more than four conditions together.\n");
    assertThat(english(Article.TEMPORARY_STAY, with(TEMPORARY, "person.citizenships: ?")))
        .contains("There are also ways that take more than four conditions together.\n");
  }

  private static final Case TEMPORARY =
      CaseText.of(
          DAY,
          "host.territory: DK; stay.kind: temporary; stay.lawful: yes; need.immediate: yes; "
              + "benefit.category: social-assistance-or-service; need.aroseDuringStay: yes; "
              + "need.satisfiableOtherwise: no");
}
