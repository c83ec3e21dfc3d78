package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.STANDARD;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.OtherOutcome;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Turn;
import org.arendal.core.answer.Turn.Means;
import org.arendal.core.answer.Turn.Reach;
import org.arendal.core.answer.Way;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.logic.Answered;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What would turn an outcome")
class WaysTest {
  /** A Norwegian citizen who lives in Norway and needs help at once while visiting Sweden. */
  private static final Case HELP_NEEDED = with(TemporaryStayTest.HELP_NEEDED, "host.territory: SE");

  /** A Finnish citizen lawfully in Sweden who asks for social assistance. */
  private static final Case EQUAL =
      CaseText.of(
          DAY,
          "host.territory: SE; person.citizenships: FI; stay.lawful: yes; "
              + "benefit.category: social-assistance-or-service");

  /** A Swede who has lived in Denmark for two years, no tie speaking for remaining. */
  private static final Case TWO_YEARS =
      CaseText.of(
          DAY,
          "host.territory: DK; person.citizenships: SE; person.residenceTerritory: DK; "
              + "measure.kind: repatriation; measure.ground: social-assistance; "
              + "measure.destination: SE; residence.periods: DK 1995-06-15..; ties.family: no; "
              + "ties.residenceCountry: no; ties.otherCircumstances: no; ties.assessed: no");

  private static final Case NOT_DECIDED =
      with(TWO_YEARS, "measure.decided: no; measure.decisionDate: 1997-07-01");

  @Test
  @DisplayName("A13-1a: an article that look-ups alone can decide rests on no judgement")
  void anotherArticleMayTurnOut() {
    Case asked =
        CaseText.of(
            DAY,
            "host.territory: SE; person.citizenships: FI; person.residenceTerritory: FI; "
                + "benefit.category: social-assistance-or-service; stay.kind: temporary");
    List<Turn> turns =
        STANDARD.whyNot(Article.MUTUAL_ASSISTANCE, asked).others().stream()
            .filter(other -> other.outcome() == Outcome.APPLIES)
            .flatMap(other -> other.ways().stream())
            .flatMap(way -> way.turns().stream())
            .toList();

    assertThat(turns)
        .filteredOn(turn -> turn.other().isPresent())
        .extracting(turn -> turn.other().orElseThrow(), Turn::means)
        .contains(tuple(Article.EQUAL_TREATMENT, Means.TURNS_OUT))
        .contains(tuple(Article.TEMPORARY_STAY, Means.JUDGED));
  }

  private static OtherOutcome other(Article article, Case matter) {
    WhyNot whyNot = STANDARD.whyNot(article, matter);
    assertThat(whyNot.others()).hasSize(1);
    return whyNot.others().get(0);
  }

  /** The ways of one list: each condition by its id, with a minus if it would not be met. */
  private static List<String> ways(OtherOutcome other, Reach reach) {
    return other.inReach(reach).stream().map(WaysTest::written).toList();
  }

  private static String written(Way way) {
    return String.join(
        " ",
        way.turns().stream()
            .map(turn -> (turn.wouldBeMet() ? "" : "-") + turn.criterion().id())
            .toList());
  }

  @Nested
  @DisplayName("Article 4")
  class EqualTreatmentWays {
    @Test
    @DisplayName(
        "A04-1: it applies no more if the stay is not lawful; citizenship and benefit stand")
    void fromApplying() {
      OtherOutcome other = other(Article.EQUAL_TREATMENT, EQUAL);

      assertThat(other.outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
      assertThat(ways(other, Reach.CAN_COME_ABOUT)).containsExactly("-stay-lawful");
      assertThat(ways(other, Reach.CANNOT_CHANGE))
          .containsExactly("-citizen-of-another-nordic-country", "-social-assistance-or-service");
      assertThat(ways(other, Reach.RESTS_ON)).isEmpty();
      assertThat(other.hasLonger()).isFalse();
    }

    @Test
    @DisplayName("A04-1: a lawful stay can come about, and a citizenship cannot")
    void fromNotApplying() {
      OtherOutcome unlawful = other(Article.EQUAL_TREATMENT, with(EQUAL, "stay.lawful: no"));
      assertThat(ways(unlawful, Reach.CAN_COME_ABOUT)).containsExactly("stay-lawful");
      assertThat(unlawful.ways()).hasSize(1);

      Case others = with(EQUAL, "stay.lawful: no; person.citizenships: US");
      OtherOutcome foreign = other(Article.EQUAL_TREATMENT, others);
      assertThat(ways(foreign, Reach.CANNOT_CHANGE))
          .containsExactly("citizen-of-another-nordic-country stay-lawful");
      assertThat(foreign.ways()).hasSize(1);
    }

    @Test
    @DisplayName("A07-dk-4: where the stay was said to be lawful no decision says otherwise")
    void decisionIsNotThoughtOfBesideAGivenStay() {
      assertThat(other(Article.EQUAL_TREATMENT, EQUAL).ways())
          .noneMatch(way -> written(way).contains("decision-against-protection"));
    }
  }

  @Nested
  @DisplayName("Article 6")
  class TemporaryStayWays {
    @Test
    @DisplayName("A06-1, A06-g7: what is judged is what it rests on; the kind of stay stands")
    void fromApplying() {
      OtherOutcome other = other(Article.TEMPORARY_STAY, HELP_NEEDED);

      assertThat(ways(other, Reach.CAN_COME_ABOUT)).containsExactly("-temporary-stay-lawful");
      assertThat(ways(other, Reach.CANNOT_CHANGE))
          .contains("-stay-temporary", "-social-assistance-or-service");
      assertThat(ways(other, Reach.RESTS_ON))
          .contains(
              "-need-immediate",
              "need-satisfiable-otherwise",
              "own-citizen -6-own-citizen-visiting.included",
              "-need-arose-during-stay -6-standing-need.included");
    }

    @Test
    @DisplayName("A06-1: no other territory of the host state is thought of where there is none")
    void noOtherTerritoryInSweden() {
      assertThat(other(Article.TEMPORARY_STAY, HELP_NEEDED).ways())
          .noneMatch(way -> written(way).contains("lives-in-other-territory"));
      assertThat(other(Article.TEMPORARY_STAY, with(HELP_NEEDED, "host.territory: DK")).ways())
          .anyMatch(way -> written(way).contains("lives-in-other-territory"));
    }

    @Test
    @DisplayName("A06-1: an open article is told both ways, by what is open alone")
    void open() {
      Case open = with(HELP_NEEDED, "need.immediate: ?");
      WhyNot whyNot = STANDARD.whyNot(Article.TEMPORARY_STAY, open);

      assertThat(whyNot.others())
          .extracting(OtherOutcome::outcome)
          .containsExactly(Outcome.APPLIES, Outcome.DOES_NOT_APPLY);
      assertThat(whyNot.others().get(0).ways())
          .extracting(WaysTest::written)
          .containsExactly("need-immediate");
      assertThat(whyNot.others().get(1).ways())
          .extracting(WaysTest::written)
          .containsExactly("-need-immediate");
      assertThat(whyNot.others().get(0).ways().get(0).reach()).isEqualTo(Reach.RESTS_ON);
    }

    @Test
    @DisplayName("A06-1: what is not known turns out, and is no change of what stands")
    void unknown() {
      Case open = with(HELP_NEEDED, "stay.kind: ?; need.immediate: no");
      OtherOutcome other = other(Article.TEMPORARY_STAY, open);

      assertThat(other.ways())
          .extracting(WaysTest::written)
          .contains("stay-temporary need-immediate");
      assertThat(other.ways().get(0).turns())
          .extracting(Turn::means)
          .containsExactly(Means.TURNS_OUT, Means.JUDGED);
    }
  }

  @Nested
  @DisplayName("Article 7")
  class RepatriationWays {
    @Test
    @DisplayName("A07-1b, A07-1a: each tie, or the years, are enough; ties are judged")
    void fromNotApplying() {
      Case decided = with(TWO_YEARS, "measure.decided: yes; measure.decisionDate: 1997-06-15");
      OtherOutcome other = other(Article.REPATRIATION_PROTECTION, decided);

      assertThat(ways(other, Reach.CAN_COME_ABOUT)).isEmpty();
      assertThat(ways(other, Reach.CANNOT_CHANGE)).containsExactly("three-years");
      assertThat(ways(other, Reach.RESTS_ON))
          .contains(
              "ties-family", "ties-residence-country", "ties-other-circumstances", "ties-together");
    }

    @Test
    @DisplayName("A07-1b, A07-g16: before the decision time completes the years, on a day")
    void inTime() {
      OtherOutcome other = other(Article.REPATRIATION_PROTECTION, NOT_DECIDED);

      assertThat(ways(other, Reach.CAN_COME_ABOUT)).containsExactly("three-years");
      Way way = other.inReach(Reach.CAN_COME_ABOUT).get(0);
      assertThat(way.day()).contains(LocalDate.of(1998, 6, 15));
      assertThat(way.turns()).extracting(Turn::means).containsExactly(Means.COMES_WITH_TIME);

      Case on = NOT_DECIDED.with(MeasureFacts.DECISION_DATE, LocalDate.of(1998, 6, 15));
      Case before = NOT_DECIDED.with(MeasureFacts.DECISION_DATE, LocalDate.of(1998, 6, 14));
      assertThat(STANDARD.evaluate(Article.REPATRIATION_PROTECTION, on).outcome())
          .isEqualTo(Outcome.APPLIES);
      assertThat(STANDARD.evaluate(Article.REPATRIATION_PROTECTION, before).outcome())
          .isEqualTo(Outcome.DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A07-1b: of a decision to come without a day, time names the day of the years")
    void inTimeWithoutADay() {
      Case undated = with(NOT_DECIDED, "measure.decisionDate: ?");
      Way way =
          STANDARD.whyNot(Article.REPATRIATION_PROTECTION, undated).others().stream()
              .filter(other -> other.outcome() == Outcome.APPLIES)
              .flatMap(other -> other.inReach(Reach.CAN_COME_ABOUT).stream())
              .filter(one -> written(one).equals("three-years"))
              .findFirst()
              .orElseThrow();

      assertThat(way.day()).contains(LocalDate.of(1998, 6, 15));
      assertThat(way.turns()).extracting(Turn::means).containsExactly(Means.COMES_WITH_TIME);
    }

    @Test
    @DisplayName("A07-1b: no day where the residence has ended, or the stay is not lawful")
    void notInTime() {
      for (String change :
          List.of(
              "residence.periods: DK 1995-06-15..1997-07-10",
              "residence.periods: DK 1995-06-15..1997-01-10",
              "measure.decided: ?; measure.decisionDate: 1997-06-15; stay.lawful: no",
              "measure.decided: yes; measure.decisionDate: 1997-06-01",
              "measure.decided: ?; measure.decisionDate: 1997-06-15")) {
        assertThat(
                ways(
                    other(Article.REPATRIATION_PROTECTION, with(NOT_DECIDED, change)),
                    Reach.CAN_COME_ABOUT))
            .as(change)
            .isEmpty();
      }
    }

    @Test
    @DisplayName(
        "A07-g18: years that hang on a stay abroad are judged, made or not, and do not come about")
    void restsOnAJudgedStay() {
      for (String residence :
          List.of(
              "DK 1994-06-15.. away 1995-07-01..1995-09-30 open",
              "DK 1994-06-15.. away 1995-07-01..1995-09-30 short",
              "DK 1994-06-15..1995-06-30, DK 1995-10-01..",
              "DK 1994-06-15..1995-06-30 gap short, DK 1995-10-01..",
              "DK 1994-06-15..1995-06-30 gap long, DK 1995-10-01..1998-01-01")) {
        Case matter =
            with(TWO_YEARS, "measure.decisionDate: 1997-07-01; residence.periods: " + residence);
        assertThat(STANDARD.whyNot(Article.REPATRIATION_PROTECTION, matter).others())
            .as(residence)
            .flatExtracting(OtherOutcome::ways)
            .flatExtracting(Way::turns)
            .filteredOn(turn -> turn.criterion().id().equals("three-years"))
            .isNotEmpty()
            .allMatch(turn -> turn.means() == Turn.Means.JUDGED);
      }
    }

    @Test
    @DisplayName("A07-1b: with another condition beside the years no day is given")
    void noDayBesideAnother() {
      Case services = with(NOT_DECIDED, "person.citizenships: US");
      OtherOutcome other = other(Article.REPATRIATION_PROTECTION, services);

      assertThat(other.ways()).anyMatch(way -> written(way).contains("three-years"));
      assertThat(other.ways()).allMatch(way -> way.day().isEmpty());
    }

    @Test
    @DisplayName("A07-1b: a way of more than time has no day")
    void noDayOfMoreThanTime() {
      List<Turn> turns =
          other(Article.REPATRIATION_PROTECTION, with(NOT_DECIDED, "person.citizenships: US"))
              .ways()
              .stream()
              .map(Way::turns)
              .filter(some -> some.size() > 1)
              .findFirst()
              .orElseThrow();

      assertThatThrownBy(() -> new Way(turns, Optional.of(DAY)))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A07-1, A07-g2: no other name, ground or destination is spoken of as to come")
    void theMeasureStands() {
      OtherOutcome other =
          other(
              Article.REPATRIATION_PROTECTION,
              with(NOT_DECIDED, "residence.periods: DK 1990-01-01.."));

      assertThat(ways(other, Reach.CAN_COME_ABOUT)).isEmpty();
      assertThat(ways(other, Reach.CANNOT_CHANGE))
          .contains("-foreign-nordic-citizen", "-measure-repatriation");
    }

    @Test
    @DisplayName("A07-1b: years by the sending come with time where an agency reads it so")
    void bySending() {
      Case decided =
          with(
              TWO_YEARS,
              "measure.decided: yes; measure.decisionDate: 1997-06-01; measure.sent: no");
      WhyNot whyNot =
          STANDARD
              .with(settled(Readings.REFERENCE_DAY, ReadingOption.SENDING))
              .whyNot(Article.REPATRIATION_PROTECTION, decided);
      List<Way> coming = whyNot.others().get(0).inReach(Reach.CAN_COME_ABOUT);

      assertThat(coming).extracting(WaysTest::written).containsExactly("three-years-by-sending");
      assertThat(coming.get(0).day()).contains(LocalDate.of(1998, 6, 15));
    }
  }

  @Nested
  @DisplayName("Article 11(1)")
  class MaintenanceAdvanceWays {
    @Test
    @DisplayName("A11-1: residence that is to begin begins with time, on its day")
    void residenceToCome() {
      Case planned = with(MaintenanceAdvanceTest.MOVED, "advance.residenceStartDate: 1997-08-01");
      OtherOutcome other = other(Article.MAINTENANCE_ADVANCE, planned);

      assertThat(other.ways()).extracting(WaysTest::written).containsExactly("residence-taken-up");
      assertThat(other.ways().get(0).reach()).isEqualTo(Reach.CAN_COME_ABOUT);
      assertThat(other.ways().get(0).day()).contains(LocalDate.of(1997, 8, 1));
    }

    @Test
    @DisplayName("A11-1: a claim can come about; from where somebody moved stands")
    void fromNotApplying() {
      OtherOutcome claim =
          other(
              Article.MAINTENANCE_ADVANCE,
              with(MaintenanceAdvanceTest.MOVED, "advance.claimed: no"));
      assertThat(ways(claim, Reach.CAN_COME_ABOUT)).containsExactly("advance-claimed");

      OtherOutcome within =
          other(
              Article.MAINTENANCE_ADVANCE,
              with(MaintenanceAdvanceTest.MOVED, "transfer.originTerritory: DE"));
      assertThat(ways(within, Reach.CANNOT_CHANGE))
          .containsExactly("moved-from-another-nordic-country");
      assertThat(within.ways()).hasSize(1);
    }

    @Test
    @DisplayName("A11-1: what has come about does not cease")
    void fromApplying() {
      OtherOutcome other = other(Article.MAINTENANCE_ADVANCE, MaintenanceAdvanceTest.MOVED);

      assertThat(ways(other, Reach.CANNOT_CHANGE))
          .contains("-advance-claimed", "-residence-taken-up", "-moved-to-host-country");
      assertThat(ways(other, Reach.CAN_COME_ABOUT)).containsExactly("-residence-lawful");
    }
  }

  @Test
  @DisplayName("A14-1: where the Convention is not in force nothing turns that")
  void notInForce() {
    Case early = CaseText.of(LocalDate.of(1996, 9, 30), "host.territory: DK");

    assertThat(STANDARD.whyNot(Article.EQUAL_TREATMENT, early).others()).isEmpty();
  }

  @Test
  @DisplayName("A14-1: that the Convention is not in force is no way to a no")
  void forceIsNotTakenAway() {
    for (Case matter : List.of(EQUAL, with(EQUAL, "host.territory: FO"))) {
      assertThat(STANDARD.whyNot(Article.EQUAL_TREATMENT, matter).others())
          .flatExtracting(OtherOutcome::ways)
          .noneMatch(way -> written(way).contains("-in-force"));
    }
  }

  @Test
  @DisplayName("A01-a-g-sj2: that Norwegian law does not reach is thought of in Svalbard alone")
  void svalbard() {
    assertThat(other(Article.EQUAL_TREATMENT, EQUAL).ways())
        .noneMatch(way -> written(way).contains("reaches-svalbard"));
    assertThat(
            other(
                    Article.EQUAL_TREATMENT,
                    with(EQUAL, "host.territory: SJ; svalbard.norwegianSocialLawApplies: yes"))
                .ways())
        .anyMatch(way -> written(way).equals("-reaches-svalbard"));
  }

  @Nested
  @DisplayName("Together cannot be")
  class NotTogether {
    private final FactCriterion passing =
        FactCriterion.oneOf("passing", StayFacts.KIND, Set.of(StayKind.TEMPORARY), "A06-1");
    private final FactCriterion residing =
        FactCriterion.oneOf("residing", StayFacts.KIND, Set.of(StayKind.RESIDENCE), "A04-1");

    @Test
    @DisplayName("A04-1, A06-1: two kinds of one stay")
    void twoValuesOfOneFact() {
      assertThat(canBe(met(passing), met(residing))).isFalse();
      assertThat(canBe(met(passing), unmet(residing))).isTrue();
      assertThat(canBe(met(TemporaryStay.STAY_LAWFUL), unmet(EndOfLawfulStay.LAWFUL_STAY)))
          .as("the latter hangs on more than a few values")
          .isTrue();
    }

    @Test
    @DisplayName("A13-2: a person who is a child, in a case that concerns none")
    void whatOneFactSettles() {
      FactCriterion concerned = FactCriterion.yes("concerned", ChildFacts.CONCERNED, "A13-2");
      FactCriterion child = FactCriterion.yes("child", PersonFacts.IS_CHILD, "A13-2");

      assertThat(canBe(met(child), unmet(concerned))).isFalse();
      assertThat(canBe(unmet(child), met(concerned))).isTrue();
    }

    @Test
    @DisplayName("A07-1: two choices of one reading, or none")
    void twoChoices() {
      assertThat(canBe(met(RepatriationDays.DECISION_COUNTS), met(RepatriationDays.SENDING_COUNTS)))
          .isFalse();
      assertThat(
              canBe(
                  unmet(RepatriationDays.DECISION_COUNTS), unmet(RepatriationDays.SENDING_COUNTS)))
          .isFalse();
      assertThat(
              canBe(met(RepatriationDays.DECISION_COUNTS), unmet(RepatriationDays.SENDING_COUNTS)))
          .isTrue();
    }

    @Test
    @DisplayName("A01-1b: a citizen of the host country who is no Nordic citizen")
    void impliedOpposites() {
      assertThat(canBe(met(PersonalScope.OWN_CITIZEN), unmet(PersonalScope.NORDIC_CITIZEN)))
          .isFalse();
      assertThat(canBe(met(PersonalScope.CITIZEN_OF_ANOTHER), unmet(PersonalScope.NORDIC_CITIZEN)))
          .isFalse();
      assertThat(canBe(unmet(PersonalScope.OWN_CITIZEN), met(PersonalScope.NORDIC_CITIZEN)))
          .isTrue();
    }

    private static boolean canBe(Answered... answers) {
      return Together.canBe(List.of(answers), EQUAL, STANDARD.law());
    }

    private static Answered met(FactCriterion criterion) {
      return new Answered(criterion, true);
    }

    private static Answered unmet(FactCriterion criterion) {
      return new Answered(criterion, false);
    }
  }

  @Test
  @DisplayName("A11-2b: an attestation can come about and stays; a further reading is not offered")
  void attestation() {
    Case unattested =
        CaseText.of(
            DAY,
            "host.territory: DK; person.citizenships: SE; document.issuingCountry: SE; "
                + "document.kind: written-agreement; document.containsMaintenanceTerms: yes; "
                + "document.attested: no");
    OtherOutcome other = other(Article.MAINTENANCE_DOCUMENT, unattested);

    assertThat(ways(other, Reach.CAN_COME_ABOUT))
        .contains("document-attested attested-in-country-of-issue recovery-attested");
    assertThat(other.inReach(Reach.CAN_COME_ABOUT))
        .flatExtracting(Way::turns)
        .extracting(Turn::means)
        .doesNotContain(Means.READ, Means.JUDGED, Means.STANDS);
    assertThat(other.ways()).allMatch(way -> way.day().equals(Optional.empty()));
    assertThat(other.ways())
        .flatExtracting(Way::turns)
        .noneMatch(turn -> turn.now() == Truth.of(turn.wouldBeMet()));
  }
}
