package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.ControlPoint.Remarked;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Articles 4 and 7: what a hasty reader of the answer must not believe")
class RepatriationInWordsTest {
  private static final Convention ALL = TestCountry.convention();
  private static final Explanation ENGLISH = Explanation.inLanguage(Language.ENGLISH);

  private static final String IN_DENMARK =
      "host.territory: DK; person.citizenships: SE; person.residenceTerritory: DK; "
          + "stay.kind: residence; benefit.category: social-assistance-or-service; "
          + "measure.kind: repatriation; measure.ground: social-assistance; "
          + "measure.destination: SE; ";

  private static Assessment of(String day, String facts) {
    Case matter = CaseText.of(LocalDate.parse(day), facts);
    return ALL.assess(matter);
  }

  private static String screen(Assessment assessment) {
    return plain(new FirstScreen(Words.in(Language.ENGLISH), ShortAnswer.of(assessment)).text());
  }

  private static String plain(String text) {
    return CharMatcher.whitespace().collapseFrom(text, ' ');
  }

  /** The draft without what is to be looked at before it is sent. */
  private static String reasons(Assessment assessment) {
    String draft = plain(ENGLISH.decision(assessment));
    return draft.substring(0, draft.indexOf("To look at before the draft is sent"));
  }

  private static List<String> controlled(Assessment assessment) {
    return assessment.controlPoints().stream()
        .filter(Remarked.class::isInstance)
        .map(point -> ((Remarked) point).remark().id())
        .toList();
  }

  @Test
  @DisplayName("A07-1b \"i alle tilfælde ikke\": the ban by years is not told as hanging on them")
  void theBanIsNotHungOnTheYears() {
    String screen =
        screen(
            of(
                "2026-03-10",
                IN_DENMARK
                    + "stay.lawful: yes; measure.decisionDate: 2026-03-10; measure.decided: no; "
                    + "residence.periods: DK 2020-01-01.. away?"));

    assertThat(screen)
        .contains("Three years' lawful residence bars sending home in any case. Otherwise judge")
        .doesNotContain("unless the person has lawfully resided");
  }

  private static final String FROM_APRIL =
      IN_DENMARK
          + "stay.lawful: yes; ties.assessed: no; residence.periods: DK 2023-04-01..; "
          + "measure.decisionDate: ";

  @Test
  @DisplayName("A07-g16: years that a planned decision would find complete are told as to come")
  void aPlannedDecisionIsSaidToBe() {
    Assessment planned = of("2026-03-10", FROM_APRIL + "2026-04-01");
    String if7 = "Article 7: if it is decided on 1 April 2026 as planned";
    String remark = "The day of the decision, 1 April 2026, lies after the assessment date";

    assertThat(screen(planned))
        .contains("FORBIDDEN: being sent home because of need (7). " + if7)
        .contains("are complete from 1 April 2026, if it goes on unbroken")
        .contains(remark)
        .doesNotContain("have been complete");
    assertThat(plain(ENGLISH.forPerson(planned))).contains(remark);
    assertThat(reasons(planned)).contains(remark);
    assertThat(controlled(planned)).contains("decision-planned");
  }

  @Test
  @DisplayName("A07-1b: no by a planned decision says so, and when the years are complete")
  void aNoByAPlannedDecisionSaysSo() {
    Assessment planned = of("2026-03-10", FROM_APRIL + "2026-03-31");
    String day = "Three years of lawful residence are complete from 1 April 2026";

    assertThat(screen(planned))
        .contains("a ban on sending home (7). Article 7: if it is decided on 31 March 2026 as")
        .contains(day);
    assertThat(plain(ENGLISH.forPerson(planned)))
        .contains("The day of the decision, 31 March 2026, lies after the assessment date")
        .contains(day);
    assertThat(reasons(planned))
        .contains("The day of the decision, 31 March 2026, lies after the assessment date")
        .contains(day);
  }

  @Test
  @DisplayName("A07-1b: years that are complete today do not wait for a planned decision")
  void completeYearsNeedNoPlan() {
    assertThat(
            screen(
                of(
                    "2026-03-10",
                    IN_DENMARK
                        + "stay.lawful: yes; residence.periods: DK 2020-02-01..; "
                        + "measure.decisionDate: 2026-04-01")))
        .contains("need (7). Three years of lawful residence have been complete since 1 February")
        .contains("The day of the decision, 1 April 2026, lies after the assessment date")
        .doesNotContain("Article 7: if it is decided");
  }

  @Test
  @DisplayName("A07-1a: what ties forbid today says nothing of a plan at its head")
  void tiesNeedNoPlan() {
    assertThat(
            screen(
                of(
                    "2026-03-10",
                    IN_DENMARK
                        + "stay.lawful: yes; ties.family: yes; "
                        + "residence.periods: DK 2024-04-01..; measure.decisionDate: 2026-04-01")))
        .contains("Ties or circumstances speak in favour of remaining.")
        .doesNotContain("Article 7: if it is decided");
  }

  @Test
  @DisplayName("A14-1, INTRO-22: a decision planned for a day of the Convention is said to be")
  void aDecisionPlannedForTheConvention() {
    String facts =
        "host.territory: SE; person.citizenships: DK; person.residenceTerritory: SE; "
            + "stay.kind: residence; stay.lawful: yes; "
            + "benefit.category: social-assistance-or-service; measure.kind: repatriation; "
            + "measure.ground: social-assistance; measure.destination: DK; "
            + "residence.periods: SE 1993-05-05..; measure.decisionDate: ";
    Assessment planned = of("1996-09-30", facts + "1996-10-02");
    String remark = "The decision is planned for 2 October 1996. The Convention is in force then";
    WhyNot whyNot = ALL.whyNot(Article.REPATRIATION_PROTECTION, planned.matter());

    assertThat(screen(planned)).contains(remark).contains("article 32");
    assertThat(plain(ENGLISH.forPerson(planned))).contains(remark);
    assertThat(plain(ENGLISH.text(whyNot))).contains(remark);
    assertThat(controlled(planned)).contains("decision-planned-after-entry");
    assertThat(screen(of("1996-09-30", facts + "1996-09-30"))).doesNotContain("is planned for");
  }

  private static final String ENDED =
      "person.euResidenceRight: no; person.rightToReside: held; ties.assessed: no; "
          + "measure.decisionDate: 1998-02-10; measure.decided: yes; measure.inEffect: yes; "
          + "measure.sent: no; residence.periods: DK 1997-01-05..";

  @Test
  @DisplayName("A07-dk-4: a stay that is lawful beside a decision that ended it is on the screen")
  void theClashIsOnTheScreen() {
    Assessment both = of("1998-03-10", IN_DENMARK + ENDED);
    String draft = plain(ENGLISH.decision(both));

    assertThat(screen(both)).contains("By the remarks to article 7 both cannot be");
    assertThat(controlled(both)).contains("lawful-beside-decision");
    assertThat(draft)
        .contains("and nothing else says whether the stay is lawful")
        .contains("By the remarks to article 7 both cannot be");
  }

  private static final String SENT =
      "host.territory: SE; person.citizenships: IS; person.residenceTerritory: SE; "
          + "person.rightToReside: held; stay.kind: residence; "
          + "benefit.category: social-assistance-or-service; measure.kind: repatriation; "
          + "measure.ground: social-assistance; measure.destination: IS; "
          + "measure.decisionDate: 2026-02-01; measure.decided: yes; measure.inEffect: yes; "
          + "ties.assessed: no; residence.periods: SE 2023-03-01..2026-03-05; measure.sent: ";

  @Test
  @DisplayName("A04-g2 \"så længe de har ophold\": that the person was sent is on the screen")
  void aSendingIsOnTheScreen() {
    Assessment dated = of("2026-03-10", SENT + "yes; measure.sentOn: 2026-03-05");
    Assessment undated = of("2026-03-10", SENT + "yes");

    assertThat(screen(dated))
        .contains("sent out of the country on 5 March 2026")
        .contains("find out whether the person is here");
    assertThat(controlled(dated)).contains("sent-out-on");
    assertThat(screen(undated)).contains("sent out of the country, and");
    assertThat(controlled(undated)).contains("sent-out");
    assertThat(screen(of("2026-03-10", SENT + "no"))).doesNotContain("sent out of the country");
  }

  @Test
  @DisplayName("A06-1 \"under lovligt midlertidigt ophold\": so it is of article 6")
  void aSendingIsOnTheScreenOfArticle6() {
    assertThat(
            screen(
                of(
                    "2026-03-10",
                    "host.territory: NO; person.citizenships: SE; person.residenceTerritory: SE; "
                        + "stay.kind: temporary; stay.lawful: yes; need.immediate: yes; "
                        + "benefit.category: social-assistance-or-service; "
                        + "measure.sent: yes; measure.decided: yes")))
        .contains("sent out of the country, and");
  }

  @Test
  @DisplayName("A07-g18, A01-a-g2: a day that hangs on a reading is told with the earliest one")
  void theDayOfTheYearsIsNotTheLatestAlone() {
    Assessment assessment =
        of(
            "2026-03-10",
            "host.territory: NO; person.citizenships: FI; person.residenceTerritory: NO; "
                + "stay.kind: residence; stay.lawful: yes; measure.kind: repatriation; "
                + "benefit.category: social-assistance-or-service; "
                + "measure.ground: social-assistance; measure.destination: FI; "
                + "measure.decisionDate: 2026-03-10; measure.decided: no; residence.periods: "
                + "NO 2022-02-01..2024-01-31 away 2023-05-01..2023-09-30 open, "
                + "SJ 2024-02-01..2024-12-31, NO 2025-01-01..");

    assertThat(screen(assessment))
        .contains("At the earliest, three years of residence were complete on 1 February 2025.")
        .contains("At the latest, three years of residence are complete on 1 January 2028")
        .doesNotContain("lawful residence are complete from");
    assertThat(plain(ENGLISH.text(assessment)))
        .contains("At the earliest, three years of residence were complete on 1 February 2025.")
        .doesNotContain("they are on 1 January 2028");
  }

  @Test
  @DisplayName("A07-1b: years that were complete only after the decision say on which day that was")
  void completeOnlyAfterTheDecision() {
    Assessment notSent =
        of(
            "1998-02-01",
            IN_DENMARK
                + "ties.assessed: no; measure.decisionDate: 1997-12-01; measure.decided: yes; "
                + "measure.sent: no; residence.periods: DK 1995-01-10..");
    String only = "were not complete on the day of the decision, 1 December 1997";

    assertThat(screen(notSent)).contains(only).doesNotContain("have been complete since");
    assertThat(plain(ENGLISH.text(notSent)))
        .contains(only)
        .contains("Three years of residence were complete on 10 January 1998.")
        .doesNotContain("they are on 10 January 1998");
    assertThat(screen(of("2026-03-10", SENT + "yes; measure.sentOn: 2026-03-05")))
        .contains("were not complete on the day of the decision, 1 February 2026");
  }
}
