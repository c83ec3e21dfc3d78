package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law lists, the annual notice and histories. */
class RegisterCommandsTest {

  @Nested
  class Laws {

    @Test
    @DisplayName("A02-3: Åland has a list of its own")
    void areListedByCategory() {
      CliRun run = run("laws --territory AX --category 2-1-a --on 1997-01-01");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .startsWith("Legislation in Åland on 1 January 1997.")
          .contains("source: ", "article 2(1)(a)")
          .doesNotContain("article 2(1)(b)");
    }

    @Test
    void areOfAllCategoriesWithoutOne() {
      assertThat(run("laws --territory SE --on 1997-01-01").out())
          .contains("article 2(1)(a)", "article 2(1)(b)", "article 2(2)");
    }

    @Test
    void canBeInDanishAndInJson() {
      assertThat(run("laws --territory DK --on 1997-01-01 --lang da").out()).contains("Danmark");
      assertThat(run("laws --territory DK --on 1997-01-01 --format json").out())
          .startsWith("[ {\n")
          .contains(
              "\"category\": \"health-service\"",
              "\"heading\": \"listed-in-force\"",
              "\"knownOn\": null");
    }

    @Test
    @DisplayName("1.8: repealed acts are not said to be in force, nor later ones to be covered")
    void standUnderHeadings() {
      String danish = run("laws --territory DK --category 2-1-a --on 2026-03-10").out();

      assertThat(danish)
          .contains("In force on 10 March 2026 as far as was read, but on no list that was")
          .doesNotContain("Lov om social bistand, Social Assistance Act");
      assertThat(danish.indexOf("Lov om kommunal aktivering"))
          .isGreaterThan(danish.indexOf("Listed; whether in force on 10 March 2026 is not known"));
      assertThat(danish.indexOf("Lov om aktiv socialpolitik, Active"))
          .isGreaterThan(danish.indexOf("may be covered"));
      assertThat(run("laws --territory DK --category 2-2 --on 2026-03-10").out())
          .contains("Sundhedsloven")
          .doesNotContain("Lov om sygehusvæsenet, Hospital");
      assertThat(run("laws --territory SE --category 2-1-a --on 2026-03-10").out())
          .contains("2025:400")
          .doesNotContain("Social Services Act, 2001:453");
    }

    @Test
    @DisplayName("1.15: annex 2 and another source differ on the Faroes' act; neither wins")
    void showBothWhereListAndSourceDiffer() {
      assertThat(run("laws --territory FO --category 2-1-b --on 1996-10-01").out())
          .contains("Listed; whether in force on 1 October 1996 is not known", "nr. 71")
          .contains("another source gives 1 January 1997");
    }

    @Test
    @DisplayName("1.16: the transition to the Swedish act of 1996 was not read, and that is said")
    void sayThatTheTransitionWasNotRead() {
      assertThat(
              run("laws --territory SE --category 2-1-b --on 1997-01-01")
                  .out()
                  .replaceAll("\\s+", " "))
          .contains("1996:1030", "rules for the transition from the acts before it");
    }

    @Test
    @DisplayName("Before anything was read, nothing is known")
    void canBeAsKnownOnADay() {
      assertThat(run("laws --territory DK --on 1997-01-01 --as-known-on 1999-01-01").out())
          .startsWith("Registers as known on 1 January 1999\n")
          .contains("No act is known for that day.");
    }
  }

  @Nested
  class Notice {

    @Test
    @DisplayName("A02-3b: to whom and by when")
    void saysWhenItIsDue() {
      assertThat(run("notice --country SE --year 1996").out())
          .startsWith("Notice of Sweden for 1996\n")
          .contains("Danish Ministry of Foreign Affairs by 28 February 1997", "A02-3b");
    }

    @Test
    void canBeInDanishAndInJson() {
      assertThat(run("notice --country DK --year 1998 --lang da").out())
          .contains("28. februar 1999");
      assertThat(run("notice --country SE --year 2002 --format json").out())
          .contains("\"due\": \"2003-02-28\"", "\"kind\": \"entered-into-force\"");
    }

    @Test
    @DisplayName("1.8: where a replacement of unknown day is known, that is not 'no change'")
    void tellsOfChangesOfUnknownDay() {
      assertThat(run("notice --country DK --year 1998").out())
          .contains("May have changed in 1998", "Lov om aktiv socialpolitik")
          .contains("replaces: Lov om social bistand")
          .doesNotContain("The registers know of no change.");
      assertThat(run("notice --country DK --year 1998 --format json").out())
          .contains("\"possible\": [ {");
      assertThat(run("notice --country DK --year 1999").out())
          .contains("The registers know of no change.");
    }

    @Test
    @DisplayName("A15-2b, A02-3b: a state that has left has nothing to notify")
    void isNotDueFromAStateThatHasLeft() {
      String notice = "notice --country SE --year 2000 --denounced ";

      assertThat(run(notice + "SE=2000-03-31").out())
          .contains("Nothing is due", "30 September 2000");
      assertThat(run(notice + "SE=2000-08-31 --format json").out())
          .contains("\"notPartyFrom\": \"2001-02-28\"");
      assertThat(run(notice + "SE=2000-09-01 --format json").out())
          .contains("\"notPartyFrom\": null");
      assertThat(run(notice + "DK=2000-03-31").out()).doesNotContain("Nothing is due");
    }
  }

  @Nested
  class Histories {

    @Test
    void areTimeLines() {
      CliRun run = run("history --function liaison-body --territory NO");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).startsWith("liaison body, Norway\n  - ").contains("source: ");
      assertThat(run("history --function liaison --territory NO")).isEqualTo(run);
    }

    @Test
    void canBeInDanishAndInJson() {
      assertThat(run("history --function liaison --territory NO --lang da").out())
          .startsWith("forbindelsesorgan");
      assertThat(run("history --function liaison --territory NO --format json").out())
          .contains("\"function\": \"liaison-body\"", "\"items\": [", "\"gap\": ");
    }

    @Test
    @DisplayName("INTRO-14: the conventions on social security, with the days not known for Faroes")
    void areThoseOfInstrumentsToo() {
      assertThat(run("history --instrument nordic-social-security --territory FO").out())
          .startsWith("Nordic convention on social security, the Faroe Islands\n")
          .contains(
              "  - first day not known, to 30 June 2005: none known\n",
              "  - 1 July 2005 to 30 April 2015: Nordisk konvention om social sikring, of 18 August 2003\n"
                  + "    (Karlskrona)",
              "  - from 1 May 2015, no end known: ",
              "notice 15 of 23 August 2019");
      assertThat(
              run("history --instrument nordic-social-security --territory FO --format json").out())
          .contains(
              "\"instrument\": \"nordic-social-security\"",
              "\"kind\": \"treaty\"",
              "\"citation\": \"of 12 June 2012 (Bergen)\"");
    }

    @Test
    void canBeEmpty() {
      assertThat(run("history --function liaison --territory AX").out()).contains("none is listed");
    }
  }

  @Test
  void contactsCanBeAsKnownOnADay() {
    assertThat(run("contacts --territory DK --on 1997-01-01 --as-known-on 1999-01-01").out())
        .startsWith("Registers as known on 1 January 1999\n")
        .contains("nothing had been read about it by the day that is asked for");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laws --on 1997-01-01 | Missing required option: '--territory=CODE'",
        "laws --territory AX | Missing required option: '--on=DAY'",
        "laws --territory AX --on 1997-01-01 --category 2-3 | no such category; there are: 2-1-a",
        "laws --territory AX --on 1997-01-01 --as-known-on soon | a text of 4 characters is not a day",
        "notice --year 1996 | Missing required option: '--country=CODE'",
        "notice --country SE | Missing required option: '--year=YEAR'",
        "notice --country SE --year 1995 | 1995 lies before 1996",
        "notice --country AX --year 1996 | no such Nordic state; there are: DK, FI, IS, NO, SE",
        "history --territory NO | (specify one of these): (--function=FUNCTION |",
        "history --function liaison --instrument x --territory NO | no such instrument; there are:",
        "history --function liaison --instrument language-convention --territory NO | mutually",
        "history --function liaison | Missing required option: '--territory=CODE'",
        "history --function king --territory NO | no such function; there are: competent",
        "documents --from IS --on 1997-01-01 | Missing required option: '--to=CODE'",
        "documents --from IS --to IS --on 1997-01-01 | Iceland is on both sides",
        "documents --from DK --to GL --on 1997-01-01 | Denmark and Greenland are parts of one country",
        "documents --from IS --to DK --on 1996-09-30 | 1996-09-30 lies before 1996-10-01",
        "documents --from EE --to DK --on 1997-01-01 | no such Nordic territory"
      })
  void refuseBadInput(String args, String error) {
    assertThat(Refused.line(run(args))).contains(error);
  }

  private static CliRun run(String args) {
    return CliRun.of(args.split(" ", -1));
  }
}
