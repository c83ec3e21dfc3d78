package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.assertRefused;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Article 7: protection against repatriation")
class RepatriationProtectionTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  /** A Swedish citizen in Denmark is to be sent home because of social assistance. */
  private static final Case MEASURE = measure(Territory.DENMARK, "SE");

  private static final Case THREE_YEARS = with(MEASURE, "residence.periods: DK 1994-06-15..");

  private static final Case TWO_YEARS = with(MEASURE, "residence.periods: DK 1995-06-15..");

  /** Neither ground: two years, and no tie speaks for remaining. */
  private static final Case UNPROTECTED = noTies(TWO_YEARS);

  private static DeterminationAssert article7(Case matter) {
    return answer(REPATRIATION_PROTECTION, matter);
  }

  private static DeterminationAssert article7(Case matter, Settings settings) {
    return answer(REPATRIATION_PROTECTION, matter, settings);
  }

  private static Case measure(Territory host, String citizenship) {
    return CaseText.of(
        DAY,
        """
        host.territory: %1$s; person.citizenships: %2$s; person.residenceTerritory: %1$s;
        measure.kind: repatriation; measure.ground: social-assistance; measure.destination: %2$s;
        measure.decisionDate: 1997-06-15
        """
            .formatted(host.code(), citizenship));
  }

  private static Case noTies(Case matter) {
    return with(
        matter,
        "ties.family: no; ties.residenceCountry: no; ties.otherCircumstances: no; "
            + "ties.assessed: no");
  }

  @Test
  @DisplayName("A07-1b: three years of lawful residence protect in all cases")
  void applies() {
    article7(THREE_YEARS)
        .applies()
        .concludes("protected-from-repatriation", "three-years-protect-in-all-cases")
        .doesNotConclude("not-thereby-repatriable")
        .remarks("residence-completed");
  }

  @Test
  @DisplayName("A07-1: without either ground there is no protection")
  void doesNotApply() {
    article7(UNPROTECTED).doesNotApply();
  }

  @Test
  @DisplayName("A07-1: without ties judged it is open, and says what to ask")
  void undetermined() {
    article7(TWO_YEARS)
        .isUndetermined()
        .asks(
            TiesFacts.FAMILY,
            TiesFacts.RESIDENCE_COUNTRY,
            TiesFacts.OTHER_CIRCUMSTANCES,
            TiesFacts.ASSESSED)
        .doesNotAsk(ResidenceFacts.PERIODS);
  }

  @Test
  @Tag("trap-84")
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void notInForce() {
    Case early =
        CaseText.of(LocalDate.of(1996, 9, 30), "host.territory: DK; measure.kind: repatriation");
    article7(early).isNotInForce();
  }

  @Nested
  @DisplayName("A07-1: a Nordic citizen")
  class Citizens {
    @Test
    @Tag("trap-7")
    @DisplayName("Trap 7: no protection for others")
    void others() {
      Case other = with(THREE_YEARS, "person.citizenships: US; measure.destination: US");
      article7(other).doesNotApply().concludes("nordic-citizens-only", "not-thereby-repatriable");
    }

    @Test
    @DisplayName("A07-g2: nobody is sent home from his or her own country")
    void ownCitizens() {
      article7(with(THREE_YEARS, "person.citizenships: DK"))
          .doesNotApply()
          .concludes("own-citizen-not-sent-home", "not-thereby-repatriable");
    }

    @Test
    @DisplayName("A07-1: a dual citizen is within the words")
    void dualCitizens() {
      Case dual = with(THREE_YEARS, "person.citizenships: DK SE");
      article7(dual).applies().concludes("own-citizen-not-sent-home");
    }
  }

  @Nested
  @DisplayName("A07-g2, A07-g7: the measure, its destination and its ground")
  class Measures {
    @ParameterizedTest
    @EnumSource(names = {"REJECTION", "EXPULSION", "TURNING_AWAY"})
    @DisplayName("notes 34: other measures count unless an agency reads it otherwise")
    void otherMeasures(MeasureKind kind) {
      Case other = THREE_YEARS.with(MeasureFacts.KIND, kind);
      article7(other).applies().concludes("other-measure-classified");
      assertThat(evaluate(REPATRIATION_PROTECTION, other).readings())
          .extracting(ReadingUse::reading)
          .contains(Readings.OTHER_MEASURES);
      article7(other, settled(Readings.OTHER_MEASURES, ReadingOption.EXCLUDED)).doesNotApply();
    }

    @Test
    void whatSendsNobodyOutIsNoMeasure() {
      article7(with(THREE_YEARS, "measure.kind: other")).doesNotApply();
    }

    @Test
    @Tag("trap-51")
    @DisplayName("Trap 51, notes 33: to a third Nordic country it is open")
    void thirdNordicCountry() {
      Case third = with(THREE_YEARS, "measure.destination: FI");
      article7(third).isUndetermined().turnsOn(Readings.THIRD_NORDIC_COUNTRY);
      article7(with(THREE_YEARS, "measure.destination: DE")).doesNotApply();
      article7(with(THREE_YEARS, "measure.destination: FO")).doesNotApply();
    }

    @Test
    @DisplayName("notes 32: services alone are enough, resting on guidance")
    void servicesOnly() {
      Case services = with(THREE_YEARS, "measure.ground: social-services");
      article7(services).applies().concludes("services-rest-on-guidance");
      article7(THREE_YEARS).doesNotConclude("services-rest-on-guidance");
    }

    @Test
    @DisplayName("notes 40: lack of means alone is a different question")
    void lackOfMeans() {
      Case means = with(THREE_YEARS, "measure.ground: lack-of-means");
      article7(means).isUndetermined().turnsOn(Readings.LACK_OF_MEANS);
      article7(with(THREE_YEARS, "measure.ground: other")).doesNotApply();
    }
  }

  @Nested
  @DisplayName("A07-1a: ties")
  class Ties {
    @Test
    @Tag("trap-42")
    @DisplayName("Trap 42: ties alone can protect, and with three years none is needed")
    void alternatives() {
      for (String tie : List.of("family", "residenceCountry", "otherCircumstances", "assessed")) {
        Case tied = with(TWO_YEARS, "ties.%s: yes".formatted(tie));
        article7(tied).as(tie).applies().concludes("ties-protect");
      }
      article7(noTies(THREE_YEARS)).applies();
    }

    @Test
    @DisplayName("A07-1a \"og i alle tilfælde\": ties protect by themselves, also beside the years")
    void besideTheYears() {
      article7(with(THREE_YEARS, "ties.family: yes"))
          .concludes("ties-protect", "three-years-protect-in-all-cases");
      article7(with(THREE_YEARS, "ties.family: yes; residence.periods: ?"))
          .applies()
          .concludes("ties-protect");
      article7(with(THREE_YEARS, "ties.family: ?; ties.assessed: ?"))
          .neverConcludes("ties-protect");
    }

    @Test
    @Tag("trap-45")
    @DisplayName("Trap 45: each and all together are judged, and read broadly")
    void readBroadly() {
      Case noneAlone =
          with(
              TWO_YEARS, "ties.family: no; ties.residenceCountry: no; ties.otherCircumstances: no");
      article7(noneAlone).isUndetermined().concludes("assess-ties-individually");
      article7(with(noneAlone, "ties.assessed: yes")).applies();
    }

    @Test
    @DisplayName("A07-1a: a tie that protects cannot be weighed away")
    void contradictionIsRefused() {
      assertRefused(() -> with(MEASURE, "ties.family: yes; ties.assessed: no"), "ties.assessed");
    }

    @Test
    @DisplayName("notes 39: without residence, whether ties count is judged")
    void visitors() {
      Case visitor =
          with(MEASURE, "person.residenceTerritory: SE; residence.periods: none; ties.family: yes");
      article7(visitor).isUndetermined().asksOnly(TiesFacts.WITHOUT_RESIDENCE);
      article7(with(visitor, "ties.withoutResidence: yes")).applies();
      article7(with(visitor, "ties.withoutResidence: no")).doesNotApply();
    }

    @Test
    @DisplayName(
        "A07-1a: whoever resides in the host country by the kind of stay is not asked again")
    void residentsByTheKindOfStay() {
      Case unknown = with(MEASURE, "person.residenceTerritory: ?; ties.family: yes");
      article7(unknown).isUndetermined();
      article7(with(unknown, "stay.kind: residence")).applies();
      article7(with(unknown, "stay.kind: temporary")).isUndetermined();
    }

    @Test
    @DisplayName(
        "A07-1a: where residence is told in two countries each is taken as told, and remarked on")
    void residenceToldTwice() {
      Case twice =
          with(
              MEASURE,
              "stay.kind: residence; person.residenceTerritory: SE; ties.family: yes; "
                  + "residence.periods: more");
      article7(twice).applies().remarks("residence-told-twice");
    }

    @Test
    @Tag("trap-86")
    @DisplayName("Trap 86: unknown ties with three years proved is protected")
    void shortCircuits() {
      Case bare = with(THREE_YEARS, "person.residenceTerritory: ?; measure.legalBasis: ?");
      article7(bare).applies();
      article7(with(TWO_YEARS, "ties.family: yes; residence.periods: ?")).applies();
    }
  }

  @Nested
  @DisplayName("A07-1b: three years")
  class Residence {
    @Test
    @DisplayName("notes 36: without the day of the decision it is open")
    void noDecisionDate() {
      Case undated = with(noTies(THREE_YEARS), "measure.decisionDate: ?");
      article7(undated).isUndetermined().asksOnly(MeasureFacts.DECISION_DATE, MeasureFacts.DECIDED);
    }

    @Test
    @DisplayName("A07-1b: years that are complete bar a decision that is still to be taken")
    void toBeDecided() {
      Case undecided = with(THREE_YEARS, "measure.decisionDate: ?; measure.decided: no");
      article7(undecided)
          .applies()
          .concludes("three-years-protect-in-all-cases")
          .remarks("residence-completed")
          .turnsOnNoReading();
      for (ReadingOption option : Readings.REFERENCE_DAY.options()) {
        article7(undecided, settled(Readings.REFERENCE_DAY, option)).applies();
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "DK 1994-06-16..",
          "DK 1990-01-01..1997-06-30",
          "DK 1990-01-01..1997-06-14",
          "DK 1990-01-01.. lawful?",
          "DK 1990-01-01.. away?",
          "DK 1990-01-01.. away 1995-01-01..1995-03-31 open",
          "DK 1990-01-01..1996-12-30, DK 1997-01-01..",
          "DK 1997-06-16.."
        })
    @DisplayName("A07-1b: the day of a decision to come is asked where years may be lacking on it")
    void toBeDecidedButNotComplete(String periods) {
      Case undecided = with(THREE_YEARS, "measure.decisionDate: ?; measure.decided: no");
      article7(with(undecided, "residence.periods: " + periods))
          .isUndetermined()
          .asks(MeasureFacts.DECISION_DATE);
    }

    @Test
    @DisplayName("A07-g18 \"Ophold i udlandet af kortere varighed\": a gap is asked about")
    void gaps() {
      Case gap =
          with(noTies(MEASURE), "residence.periods: DK 1990-01-01..1996-12-30, DK 1997-01-01..");
      article7(gap)
          .isUndetermined()
          .asksOnly(ResidenceFacts.PERIODS)
          .remarksOnce("residence-gap", "1996-12-31", "1996-12-31");
      article7(with(gap, "residence.periods: DK 1990-01-01..1996-12-30 gap short, DK 1997-01-01.."))
          .applies();
      article7(with(gap, "residence.periods: DK 1990-01-01..1996-12-30 gap long, DK 1997-01-01.."))
          .doesNotApply();
    }

    @Test
    @DisplayName("A07-1a: a period that goes on says where the person resides; nothing is asked")
    void goesOnHere() {
      Case tied = with(TWO_YEARS, "ties.family: yes; person.residenceTerritory: ?");
      article7(tied).applies();
      article7(with(tied, "person.residenceTerritory: SE")).applies();
    }

    @Test
    @DisplayName("A01-a-g2: residence in another part of the realm is contested")
    void otherTerritory() {
      Case faroese =
          with(noTies(MEASURE), "residence.periods: FO 1990-01-01..1996-12-31, DK 1997-01-01..");
      article7(faroese).isUndetermined().turnsOn(Readings.RESIDENCE_IN_OTHER_TERRITORY);
      article7(faroese, settled(Readings.RESIDENCE_IN_OTHER_TERRITORY, ReadingOption.INCLUDED))
          .applies();
    }
  }

  @Nested
  @DisplayName("What else stands in the way")
  class Preconditions {
    @Test
    @Tag("trap-39")
    @DisplayName("Trap 39: no protection never means that the person may be repatriated")
    void notThereby() {
      article7(UNPROTECTED).concludes("not-thereby-repatriable", "national-basis-first");
      article7(with(UNPROTECTED, "measure.legalBasis: no")).concludes("no-national-basis");
      article7(with(UNPROTECTED, "measure.legalBasis: yes"))
          .concludes("not-thereby-repatriable")
          .doesNotConclude("no-national-basis");
      article7(UNPROTECTED).mayConclude("no-national-basis if measure.legalBasis");
    }

    @Test
    @Tag("trap-40")
    @DisplayName(
        "Trap 40, notes 78: a right of residence under EU law stands, whatever article 7 says")
    void euRight() {
      for (Case matter : List.of(UNPROTECTED, TWO_YEARS, THREE_YEARS)) {
        article7(with(matter, "person.euResidenceRight: yes"))
            .concludes("eu-right-excludes-repatriation");
      }
      article7(with(UNPROTECTED, "person.euResidenceRight: yes")).doesNotApply();
    }

    @Test
    @Tag("trap-12")
    @DisplayName("Trap 12: EU law is not considered in the Faroe Islands")
    void noEuLawInTheFaroeIslands() {
      Case faroese = with(measure(Territory.FAROE_ISLANDS, "SE"), "person.euResidenceRight: yes");
      article7(faroese)
          .concludes("eu-law-not-here")
          .doesNotConclude("eu-right-excludes-repatriation");
    }

    @Test
    @Tag("trap-41")
    @DisplayName(
        "Trap 41, notes 38: long-term subsistence help, the main income, never an isolated need")
    void helpThatIsNotEnough() {
      article7(with(UNPROTECTED, "assistance.overLongerPeriod: no"))
          .concludes("help-not-long-term-subsistence");
      article7(with(UNPROTECTED, "assistance.purpose: other"))
          .concludes("help-not-long-term-subsistence");
      article7(with(UNPROTECTED, "assistance.mainPartOfIncome: no"))
          .concludes("help-not-main-income");
      article7(with(UNPROTECTED, "assistance.isolatedInstance: yes"))
          .concludes("isolated-need-never-enough");
    }

    @ParameterizedTest
    @CsvSource({
      "assistance.overLongerPeriod: no, help-not-long-term-subsistence",
      "assistance.mainPartOfIncome: no, help-not-main-income",
      "assistance.isolatedInstance: yes, isolated-need-never-enough"
    })
    @DisplayName(
        "A07-g8 \"Bestemmelsen forudsætter\", A03-g8: what it presupposes is said of Nordic citizens")
    void helpOfOthers(String fact, String excluded) {
      Case other = with(UNPROTECTED, "person.citizenships: US; measure.destination: US; " + fact);
      article7(other)
          .doesNotApply()
          .concludes("nordic-citizens-only", "not-thereby-repatriable")
          .neverConcludes(excluded)
          .neverConcludes("only-for-lasting-help");
    }

    @ParameterizedTest
    @CsvSource({
      "measure.legalBasis: no, no-national-basis",
      "assistance.overLongerPeriod: no, help-not-long-term-subsistence",
      "assistance.mainPartOfIncome: no, help-not-main-income",
      "assistance.isolatedInstance: yes, isolated-need-never-enough"
    })
    @DisplayName("A07-g6 to A07-g11: what excludes the measure anyway is told the protected too")
    void toldTheProtectedToo(String fact, String excluded) {
      article7(with(THREE_YEARS, fact)).applies().concludes(excluded);
      article7(THREE_YEARS).neverConcludes(excluded);
    }
  }

  @Nested
  @DisplayName("A07-1, A07-g2: what is forbidden is the sending; the day that counts is a reading")
  class DayThatCounts {
    /** Three years were complete on 15 June 1997, a month after the decision. */
    private final Case later = with(noTies(THREE_YEARS), "measure.decisionDate: 1997-05-15");

    private final Settings decision = settled(Readings.REFERENCE_DAY, ReadingOption.DECISION);
    private final Settings sending = settled(Readings.REFERENCE_DAY, ReadingOption.SENDING);

    @Test
    @DisplayName("A07-1b: years that were complete between decision and sending")
    void yearsGained() {
      Case here = with(later, "measure.sent: no");
      article7(here)
          .isUndetermined()
          .turnsOn(Readings.REFERENCE_DAY)
          .remarks("residence-completed-after-decision");
      article7(here, decision).doesNotApply();
      article7(here, sending).applies();
      article7(with(later, "measure.sentOn: 1997-06-14")).doesNotApply();
      article7(later).isUndetermined().asks(MeasureFacts.SENT, MeasureFacts.SENT_ON);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "measure.sent: no",
          "measure.decided: no",
          "measure.decided: yes; measure.sent: no",
          "measure.decided: ?"
        })
    @DisplayName("A07-1b, A07-g2: years that will be complete before a sending name the reading")
    void yearsToCome(String unsent) {
      Case here = with(noTies(MEASURE), "residence.periods: DK 1994-06-16..; " + unsent);
      article7(here).doesNotApply().turnsOn(Readings.REFERENCE_DAY);
      article7(here, sending)
          .doesNotApply()
          .readsByAgency(Readings.REFERENCE_DAY, ReadingOption.SENDING);
      article7(here, decision).doesNotApply().turnsOnNoReading();
    }

    @Test
    @DisplayName("A07-1b, A07-g2: a decision that is planned can be carried out later too")
    void yearsToComeAfterAPlannedDecision() {
      Case planned = with(noTies(THREE_YEARS), "measure.decisionDate: 1997-06-14");
      Case before = planned.toBuilder(LocalDate.of(1997, 6, 1)).build();
      article7(before).doesNotApply().turnsOn(Readings.REFERENCE_DAY);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "measure.sentOn: 1997-06-15",
          "residence.periods: DK 1994-06-16..1997-06-15",
          "residence.periods: DK 1994-06-16.. unlawful",
          "stay.lawful: no",
          "measure.destination: DE",
          "person.citizenships: US; measure.destination: US"
        })
    @DisplayName("A07-1b: what no year to come can turn names no reading")
    void noYearsToCome(String otherwise) {
      Case here = with(noTies(MEASURE), "residence.periods: DK 1994-06-16..");
      article7(with(here, otherwise)).doesNotApply().turnsOnNoReading();
    }

    @Test
    @DisplayName("A07-1b: years that were complete at the decision protect by either reading")
    void yearsAtTheDecision() {
      article7(with(later, "residence.periods: DK 1994-05-15..")).applies().turnsOnNoReading();
    }

    @Test
    @DisplayName("A07-1a: ties that came up between decision and sending")
    void tiesGained() {
      Case tied = with(TWO_YEARS, "measure.decisionDate: 1997-05-15; ties.family: yes");
      article7(tied).isUndetermined().asks(TiesFacts.ONLY_SINCE_DECISION);
      article7(with(tied, "ties.onlySinceDecision: no")).applies();
      Case gained = with(tied, "ties.onlySinceDecision: yes");
      article7(gained).isUndetermined().turnsOn(Readings.REFERENCE_DAY);
      article7(gained, sending).applies();
      article7(gained, decision).doesNotApply();
      assertRefused(() -> with(TWO_YEARS, "ties.onlySinceDecision: yes"), "ties.onlySinceDecision");
    }

    @Test
    @Tag("trap-84")
    @DisplayName(
        "Trap 84, A07-1: a decision before 1 October 1996 that was not carried out by then")
    void decidedBeforeTheConvention() {
      Case early =
          CaseText.of(
              LocalDate.of(1997, 1, 10),
              "host.territory: DK; person.citizenships: SE; measure.kind: repatriation; "
                  + "measure.ground: social-assistance; measure.destination: SE; "
                  + "measure.decisionDate: 1996-06-01; measure.decided: yes; "
                  + "residence.periods: DK 1990-01-01..");
      Case here = with(early, "measure.sent: no");
      article7(here)
          .isUndetermined()
          .turnsOn(Readings.REFERENCE_DAY)
          .remarks("earlier-rule-on-repatriation");
      article7(here, sending).applies();
      article7(here, decision).doesNotApply();
      article7(early).asks(MeasureFacts.SENT);
      article7(with(early, "measure.sentOn: 1996-12-01")).isUndetermined();
      Case sentBefore = with(early, "measure.sentOn: 1996-09-30");
      article7(sentBefore).doesNotApply().concludes("not-in-force-for-sending");
    }

    @Test
    @DisplayName("A07-1b: residence before 1 October 1996 counts")
    void residenceBeforeTheConvention() {
      Case firstDay =
          CaseText.of(
              LocalDate.of(1996, 10, 1),
              "host.territory: DK; person.citizenships: SE; measure.kind: repatriation; "
                  + "measure.ground: social-assistance; measure.destination: SE; "
                  + "measure.decisionDate: 1996-10-01; residence.periods: DK 1990-01-01..");
      article7(firstDay).applies();
    }

    @Test
    @DisplayName("A15-2b: a state that leaves between decision and sending")
    void leftInBetween() {
      Settings left = denounced(NordicState.DENMARK, LocalDate.of(1996, 12, 1));
      Case decidedBefore =
          with(THREE_YEARS, "measure.decisionDate: 1997-05-31; residence.periods: DK 1990-01-01..");
      article7(decidedBefore, left).isUndetermined();
      article7(with(decidedBefore, "measure.sent: no"), left).isUndetermined();
      article7(with(decidedBefore, "measure.sentOn: 1997-05-31"), left).applies();
      article7(with(decidedBefore, "measure.decisionDate: 1997-06-15"), left).isNotInForce();
    }

    @Test
    @DisplayName("A07-1: what is only planned is no sending, and no sending is planned by nobody")
    void contradictionsAreRefused() {
      assertRefused(() -> with(MEASURE, "measure.sentOn: 1997-06-16"), "measure.sentOn");
      assertRefused(
          () -> with(MEASURE, "measure.sentOn: 1997-06-15; measure.sent: no"), "measure.sentOn");
      assertRefused(() -> with(MEASURE, "measure.sentOn: 1997-06-14"), "measure.decisionDate");
      assertRefused(() -> with(MEASURE, "measure.sent: yes; measure.decided: no"), "measure.sent");
      assertRefused(
          () -> with(MEASURE, "measure.inEffect: yes; measure.decided: no"), "measure.inEffect");
      assertRefused(
          () -> with(MEASURE, "measure.decisionDate: 1997-06-14; measure.decided: no"),
          "measure.decisionDate");
    }
  }

  @Nested
  @DisplayName("A07-1 \"på grund af\": several grounds")
  class Grounds {
    private final Case mixed = with(THREE_YEARS, "measure.ground: social-assistance other");

    @Test
    @DisplayName("A07-1: need as one ground among others is a reading")
    void mixedGrounds() {
      article7(mixed).isUndetermined().turnsOn(Readings.MIXED_GROUNDS);
      article7(mixed, settled(Readings.MIXED_GROUNDS, ReadingOption.INCLUDED)).applies();
      article7(mixed, settled(Readings.MIXED_GROUNDS, ReadingOption.EXCLUDED)).doesNotApply();
    }

    @Test
    @DisplayName("A07-1: grounds that are all a need are no mixture; grounds may be known in part")
    void needOfSeveralKinds() {
      article7(with(THREE_YEARS, "measure.ground: social-assistance social-services")).applies();
      Case part = with(THREE_YEARS, "measure.ground: social-assistance more");
      article7(part).isUndetermined().asksOnly(MeasureFacts.GROUND);
    }

    @Test
    @DisplayName("A07-g8, A07-g1: services alone are no help towards subsistence; nothing is asked")
    void servicesAloneAreNoSubsistence() {
      Case services = with(UNPROTECTED, "measure.ground: social-services");
      article7(services).concludes("help-not-long-term-subsistence");
      assertRefused(
          () -> with(services, "assistance.purpose: subsistence"),
          "assistance.purpose",
          "measure.ground");
    }
  }

  @Nested
  @DisplayName("A no helps")
  class No {
    @ParameterizedTest
    @EnumSource(names = {"OTHER", "NONE"})
    @DisplayName("A07-g2, A08-1: whoever leaves at his or her own wish is not repatriated")
    void ownWish(MeasureKind kind) {
      article7(UNPROTECTED.with(MeasureFacts.KIND, kind))
          .doesNotApply()
          .concludes("no-repatriation")
          .doesNotConclude(
              "not-thereby-repatriable",
              "assess-ties-individually",
              "judge-ties",
              "no-national-basis",
              "national-rules-differ")
          .remarksNothingLike("national-rule");
    }

    @Test
    @DisplayName("A07-1, A07-g6: another ground, another destination: no basis, no permission")
    void otherCauses() {
      article7(with(UNPROTECTED, "measure.ground: other"))
          .concludes("not-because-of-need", "not-thereby-repatriable");
      article7(with(UNPROTECTED, "measure.destination: DE"))
          .concludes("no-repatriation", "not-thereby-repatriable");
    }

    @Test
    @DisplayName("A07-1 \"på grund af\", A07-g20: what holds for need is not said of crime")
    void notForCrime() {
      Case crime = with(TWO_YEARS, "measure.kind: expulsion; measure.ground: other");
      article7(crime)
          .drawsOnly("not-thereby-repatriable", "not-because-of-need", "no-national-basis")
          .remarksNothing();
      article7(with(crime, "measure.ground: ?")).mayConclude("judge-ties if measure.ground");
    }

    @Test
    @DisplayName("A07-g2: no ties are to be judged where nobody is sent to the own country")
    void notForAnotherDestination() {
      article7(with(TWO_YEARS, "measure.destination: DE"))
          .draws("no-repatriation")
          .neverConcludes("judge-ties", "assess-ties-individually", "national-basis-first");
    }

    @Test
    @DisplayName("A07-g8, A07-g9: the threshold is said whether or not it is passed")
    void threshold() {
      Case passed =
          with(
              UNPROTECTED,
              "assistance.purpose: subsistence; assistance.overLongerPeriod: yes; "
                  + "assistance.mainPartOfIncome: yes");
      article7(passed).concludes("only-for-lasting-help");
      article7(UNPROTECTED).concludes("only-for-lasting-help");
      article7(THREE_YEARS).doesNotConclude("only-for-lasting-help");
      article7(with(UNPROTECTED, "measure.ground: lack-of-means"))
          .doesNotConclude("only-for-lasting-help");
    }

    @Test
    @DisplayName("A07-g10, A07-g20, A07-g7: what excludes the measure anyway says by what rank")
    void exclusions() {
      Case excluded =
          with(
              UNPROTECTED,
              "person.euResidenceRight: yes; measure.legalBasis: no; "
                  + "assistance.isolatedInstance: yes");
      assertThat(evaluate(REPATRIATION_PROTECTION, excluded).conclusions())
          .filteredOn(DrawnConclusion::isCertain)
          .extracting(DrawnConclusion::conclusion)
          .filteredOn(conclusion -> conclusion.kind() == Conclusion.Kind.EXCLUSION)
          .extracting(conclusion -> conclusion.id() + " " + conclusion.strength())
          .contains(
              "no-national-basis BY_OTHER_LAW",
              "eu-right-excludes-repatriation BY_GUIDANCE",
              "isolated-need-never-enough BY_GUIDANCE");
      assertThat(Matters.STANDARD.evaluate(REPATRIATION_PROTECTION, excluded).excludedAnyway())
          .hasSizeGreaterThanOrEqualTo(3);
      assertThat(
              Matters.STANDARD
                  .evaluate(
                      REPATRIATION_PROTECTION, with(THREE_YEARS, "person.euResidenceRight: yes"))
                  .excludedAnyway())
          .isEmpty();
    }

    @Test
    @DisplayName("A07-1a, A07-g14: to judge the ties is the treaty's, how is the guidance's")
    void strengthOfTheJudgement() {
      DeterminationAssert answer = article7(TWO_YEARS);
      answer.conclusion("judge-ties").is(Conclusion.Strength.BINDING);
      answer.conclusion("assess-ties-individually").is(Conclusion.Strength.BY_GUIDANCE);
      article7(with(THREE_YEARS, "measure.destination: ?"))
          .isUndetermined()
          .doesNotConclude("judge-ties", "assess-ties-individually");
    }

    @Test
    @DisplayName("A07-1a, A07-g14: nothing is said of judging the ties once they were judged")
    void nothingIsLeftToJudge() {
      String[] toJudge = {"judge-ties", "assess-ties-individually"};
      Case judged = with(TWO_YEARS, "ties.assessed: no");
      article7(judged).doesNotApply().neverConcludes(toJudge);
      article7(with(TWO_YEARS, "ties.family: no")).concludes(toJudge);
      Case open = with(TWO_YEARS, "ties.family: yes; measure.destination: ?");
      article7(open).isUndetermined().neverConcludes(toJudge);
    }

    @Test
    @DisplayName("A07-g15 \"ses i sammenhæng med\": three noes do not settle the whole")
    void threeNoesLeaveTheWholeOpen() {
      Case noneAlone = with(UNPROTECTED, "ties.assessed: ?");
      article7(noneAlone).isUndetermined().asksOnly(TiesFacts.ASSESSED);
    }
  }

  @Nested
  @DisplayName("National rules, described and not applied")
  class NationalRules {
    @Test
    @Tag("trap-46")
    @DisplayName("Trap 46: Denmark asks for more than three years and permanent intent")
    void denmarkIsNarrower() {
      article7(with(THREE_YEARS, "residence.purposePermanent: yes"))
          .concludes("protected-from-repatriation", "convention-protects-further")
          .doesNotConclude("national-bar-after-residence");
      Case dayLater =
          with(THREE_YEARS, "residence.periods: DK 1994-06-14..; residence.purposePermanent: yes");
      article7(dayLater)
          .concludes("national-bar-after-residence")
          .doesNotConclude("convention-protects-further");
      article7(with(dayLater, "measure.kind: expulsion"))
          .doesNotConclude("national-bar-after-residence");
      article7(with(dayLater, "residence.purposePermanent: no"))
          .concludes("convention-protects-further")
          .doesNotConclude("national-bar-after-residence");
    }

    @Test
    @DisplayName("notes 43: practice is shown as practice, and neither changes the outcome")
    void practice() {
      article7(UNPROTECTED)
          .remarks(
              "national-rule.bar-after-residence", "national-rule.practice-special-attachment");
    }

    @Test
    @DisplayName("A rule that may have been replaced is shown, but no longer evaluated")
    void replacedRule() {
      Case matter =
          CaseText.of(
              LocalDate.of(2005, 1, 1),
              "host.territory: DK; measure.decisionDate: 2005-01-01; measure.kind: repatriation; "
                  + "residence.periods: DK 1990-01-01..; residence.purposePermanent: yes");
      article7(matter)
          .doesNotConclude("national-bar-after-residence")
          .remarks("national-rules-old", "national-rules-undated");
    }

    @Test
    @Tag("trap-48")
    @DisplayName("Trap 48: Denmark, at the border never, after entry only on both conditions")
    void danishRejection() {
      Case rejection = with(UNPROTECTED, "measure.kind: rejection");
      article7(with(rejection, "measure.stage: entry-control"))
          .concludes("national-no-refusal-at-entry")
          .doesNotConclude("national-entry-ban");
      Case after = with(rejection, "measure.stage: after-entry");
      article7(after).concludes("national-entry-ban");
      article7(with(after, "measure.journeyPubliclyFunded: no"))
          .concludes("national-removal-conditions-lacking");
      article7(with(after, "person.sufficientMeans: yes"))
          .concludes("national-removal-conditions-lacking");
      article7(with(after, "person.sufficientMeans: no; measure.journeyPubliclyFunded: yes"))
          .doesNotConclude("national-removal-conditions-lacking");
    }

    @ParameterizedTest
    @EnumSource(names = {"DENMARK", "FINLAND", "ICELAND", "NORWAY", "SWEDEN"})
    @Tag("trap-49")
    @DisplayName("Trap 49: three-month limits in Finland and Sweden only")
    void timeLimits(Territory host) {
      Case rejection =
          with(measure(host, host == Territory.SWEDEN ? "DK" : "SE"), "measure.kind: rejection");
      boolean limited = host == Territory.FINLAND || host == Territory.SWEDEN;
      Case onTheLastDay = with(rejection, "stay.startDate: 1997-03-15");
      Case tooLate = with(rejection, "stay.startDate: 1997-03-14");
      article7(onTheLastDay).doesNotConclude("national-time-over");
      if (limited) {
        article7(tooLate).concludes("national-time-over");
      } else {
        article7(tooLate).doesNotConclude("national-time-over");
      }
    }

    @Test
    @Tag("trap-50")
    @DisplayName("Trap 50: Norway, seeking help; Finland, lack of means")
    void groundsThatNationalLawExcludes() {
      article7(with(measure(Territory.NORWAY, "SE"), "measure.kind: expulsion"))
          .concludes("national-seeking-help-no-ground");
      Case finland =
          with(
              measure(Territory.FINLAND, "SE"),
              "measure.kind: expulsion; measure.ground: lack-of-means");
      article7(finland).concludes("national-not-for-lack-of-means");
      article7(with(finland, "person.citizenships: US"))
          .doesNotConclude("national-not-for-lack-of-means");
      article7(with(finland, "measure.kind: rejection"))
          .doesNotConclude("national-not-for-lack-of-means");
    }
  }
}
