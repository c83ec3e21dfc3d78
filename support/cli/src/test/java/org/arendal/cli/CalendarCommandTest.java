package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Convention's own arithmetic. */
class CalendarCommandTest {

  @Test
  void needsACalculation() {
    assertThat(Refused.line(CliRun.of("calendar")))
        .isEqualTo(
            "name a calculation: entry-into-force, denunciation, annual-notice, earlier-rules, residence"
                + " (see: arendal calendar --help)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry-into-force", "denunciation", "annual-notice"})
  void needsWhatItCalculatesFrom(String calculation) {
    assertThat(Refused.line(calendar(calculation))).startsWith("Missing required parameter: ");
    assertThat(Refused.line(calendar(calculation + " 1996-02-30"))).startsWith("Invalid value for");
  }

  @Nested
  class EntryIntoForce {

    @Test
    @DisplayName("A14-1: any day in July 1996 gives 1 October 1996, and the months are shown")
    void showsTheMonths() {
      CliRun run = calendar("entry-into-force 1996-07-15");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .isEqualTo(
              """
              Entry into force
                1. The last notice needed was received on 15 July 1996; its own month, July 1996, \
              does not count.
                   (article 14(1)) [A14-1]
                2. Two full calendar months follow: August 1996 and September 1996. (article 14(1)) \
              [A14-1]
                3. In force from the first day of the month after them: 1 October 1996. (article \
              14(1)) [A14-1]
              """);
    }

    @Test
    @DisplayName("A14-2: a territory has a notice of its own")
    void citesTheTerritoriesOwnRule() {
      assertThat(calendar("entry-into-force 1998-02-28 --territory FO").out())
          .contains("1 May 1998. (article 14(2)) [A14-2]");
      assertThat(Refused.line(calendar("entry-into-force 1998-02-28 --territory SJ")))
          .contains("'--territory': Svalbard has no notice of its own");
    }

    @Test
    @DisplayName("A14-2: a notice for a territory only delays; 'først', 'ekki fyrr en'")
    void isNeverBeforeTheConventionsOwnForATerritory() {
      assertThat(calendar("entry-into-force 1996-03-15 --territory GL").out())
          .contains("Counted so, the day would be 1 June 1996.")
          .contains("A notice for a territory can only delay")
          .contains("so from 1 October 1996. (article 14(2)", "[A14-2");
      assertThat(calendar("entry-into-force 1996-03-15 --territory GL --format json").out())
          .contains("\"entryIntoForce\": \"1996-10-01\"");
    }

    @Test
    @DisplayName("A14-1: the last of several notices counts, and one that is missing gives no day")
    void takesSeveralNoticesAndAMissingOne() {
      assertThat(calendar("entry-into-force 1996-07-02 1995-01-10 1996-05-01").out())
          .contains("Notices were received on 10 January 1995; 1 May 1996; 2 July 1996")
          .contains("1 October 1996");
      assertThat(calendar("entry-into-force 1996-07-02 missing").out())
          .contains("A notice is missing; without it the Convention does not enter into force.")
          .doesNotContain("1 October 1996");
      assertThat(calendar("entry-into-force missing 1996-07-02 --format json").out())
          .contains("\"entryIntoForce\": null");
    }

    @Test
    void refusesADayBeforeTheSignature() {
      assertThat(Refused.line(calendar("entry-into-force 1994-06-13")))
          .isEqualTo(
              "Invalid value for DAY: 1994-06-13 lies before 1994-06-14, the day of signature");
    }
  }

  @Nested
  class Denunciation {

    @Test
    @DisplayName("A15-2b: where the sixth month lacks the day, its last one is taken, and said")
    void showsThatADayIsLacking() {
      assertThat(calendar("denunciation 2030-08-31").out())
          .contains(
              "day 31 of February 2031",
              "February 2031 has no day 31",
              "effect from 28 February 2031");
      assertThat(calendar("denunciation 2027-08-30 --format json").out())
          .contains("\"effect\": \"2028-02-29\"", "\"clampedToMonthEnd\": \"true\"");
    }

    @Test
    void saysNothingOfItOtherwise() {
      assertThat(calendar("denunciation 2030-08-28 --lang da").out())
          .contains("virkning fra 28. februar 2031")
          .doesNotContain("ingen dag");
    }

    @Test
    void refusesADayBeforeTheConvention() {
      assertThat(Refused.line(calendar("denunciation 1996-09-30"))).contains("1996-10-01");
    }
  }

  @Nested
  class AnnualNotice {

    @ParameterizedTest
    @CsvSource({"1996, 1997-02-28, 28 February 1997", "2027, 2028-02-29, 29 February 2028"})
    void isDueAtTheEndOfFebruary(String year, String due, String written) {
      assertThat(calendar("annual-notice " + year).out()).contains(written, "A02-3b");
      assertThat(calendar("annual-notice " + year + " --format=json").out())
          .contains("\"due\": \"" + due + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1995", "96", "+1996", "19960"})
    void refusesOtherYears(String year) {
      assertThat(Refused.line(calendar("annual-notice " + year)))
          .contains("YEAR: ", year.length() == 4 ? year : "a text of " + year.length() + " ");
    }
  }

  @Nested
  class EarlierRules {

    @ParameterizedTest
    @CsvSource({
      "1993-12-31, 31 December 1993, convention-of-1981",
      "1994-01-01, 1 January 1994, kept-in-force-by-the-convention-of-1992",
      "1996-09-30, 30 September 1996, kept-in-force-by-the-convention-of-1992",
      "1996-10-01, 1 October 1996, this-convention"
    })
    @DisplayName("INTRO-12, INTRO-16, A16-1: the repeal in two steps")
    void wentInTwoSteps(String day, String written, String rules) {
      assertThat(calendar("earlier-rules " + day + " --format=json").out())
          .contains("\"rules\": \"" + rules + "\"");
      assertThat(calendar("earlier-rules " + day).out())
          .contains("On 1 January 1994", "On 1 October 1996", "3. On " + written, "A16-1");
      assertThat(calendar("earlier-rules " + day).out().contains("HE 29/1995"))
          .isEqualTo(rules.startsWith("kept-in-force"));
    }

    @Test
    void areNotKnownBefore1981() {
      assertThat(Refused.line(calendar("earlier-rules 1980-12-31"))).contains("DAY", "1980-12-31");
    }
  }

  @Nested
  class Residence {

    @Test
    @DisplayName("A07-1b: three years to the day")
    void countsThreeYears() {
      assertThat(calendar("residence --start 1994-03-01 --on 1997-03-01").out())
          .startsWith("Uninterrupted lawful residence\n  1. Lawful residence in the country from")
          .contains("3 years complete on 1 March 1997: yes. (article 7) [A07-1b]");
      assertThat(calendar("residence --start 1994-03-01 --on 1997-02-28").out())
          .contains("3 years complete on 28 February 1997: no.");
    }

    @Test
    void namesTheTerritoryIfItIsGiven() {
      assertThat(calendar("residence --start 1994-03-01 --on 1997-03-01 --territory SE").out())
          .contains("Lawful residence in Sweden");
      assertThat(
              calendar("residence --start 1994-03-01 --on 1997-03-01 --territory DK --lang da")
                  .out())
          .contains("Danmark");
    }

    @Test
    @DisplayName("A07-g18: whether an absence was short is a judgement")
    void leavesAnAbsenceThatNobodyJudgedOpen() {
      String args = "residence --start 1994-03-01 --on 1997-03-01 --format json --absence ";
      String absence = "1995-01-01..1995-01-20";

      assertThat(calendar(args + absence).out()).contains("\"complete\": \"unknown\"");
      assertThat(calendar(args + absence + ":short").out()).contains("\"complete\": \"true\"");
      assertThat(calendar(args + absence + ":long").out())
          .contains("\"complete\": \"false\"", "\"earliest\": \"1998-01-21\"");
    }

    @Test
    void takesAStartThatIsKnownInPart() {
      assertThat(calendar("residence --start 1994 --on 1997-03-01").out())
          .contains(
              "1 January 1997 at the earliest and on 31 December 1997 at the latest", "not known");
    }

    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {"-, unknown, unknown", "short, true, true", "long, false, false"})
    @DisplayName(
        "A07-g18: whether a residence went on after its last day is judged; until then open")
    void asksOfTheTimeAfterAResidence(@Nullable String after, String current, String complete) {
      String option = after == null ? "" : " --after " + after;
      assertThat(
              calendar(
                      "residence --start 1990-01-01 --end 1996-12-31 --on 1997-03-01 --format json"
                          + option)
                  .out())
          .contains("\"current\": \"" + current + "\"", "\"complete\": \"" + complete + "\"");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "--on 1997-03-01 | Missing required option: '--start=DATE'",
          "--start 1994-03-01 | Missing required option: '--on=DAY'",
          "--start 1994-13 --on 1997-03-01 | '1994-13' is not a day, month or year",
          "--start 1994 --end 1993 --on 1997-03-01 | a period of residence ends before it starts",
          "--start 1994 --on 1997-03-01 --after short | goes on and has a gap after it",
          "--start 1994 --end 1996 --on 1997-03-01 --after maybe | expected short or long",
          "--start 1994 --on 1997-03-01 --absence 1995 | expected FIRST..LAST",
          "--start 1994 --on 1997-03-01 --absence 1995..1996:maybe | expected FIRST..LAST",
          "--start 1994 --on 1997-03-01 --absence 1996..1995 | an absence ends before it starts",
          "--start 1994 --on 1997-03-01 --absence 1990..1991 | lies outside its period",
          "--start 1994 --on 1997-03-01 --territory DE | no such Nordic territory"
        })
    void refusesBadInput(String args, String error) {
      assertThat(Refused.line(calendar("residence " + args))).contains(error);
    }
  }

  private static CliRun calendar(String args) {
    return CliRun.of(("calendar " + args).split(" ", -1));
  }
}
