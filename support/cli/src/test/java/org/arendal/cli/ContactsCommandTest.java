package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom to contact. */
class ContactsCommandTest {

  @Test
  @DisplayName("A13-lb-fo: the liaison body of the Faroe Islands, with address and source")
  void findsALiaisonBody() {
    CliRun run = contacts("--territory", "FO", "--function", "liaison", "--on", "1996-12-31");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("- liaison body, the Faroe Islands: Færøernes Landsstyre")
        .contains("110 Tórshavn", "A13-lb-fo")
        .endsWith("\n");
  }

  @ParameterizedTest
  @CsvSource({"liaison, liaison-body", "competent, competent-authority"})
  void takesShortForms(String shortForm, String code) {
    String[] rest = {"--territory", "NO", "--on", "1997-01-01", "--function"};

    assertThat(contacts(with(rest, shortForm))).isEqualTo(contacts(with(rest, code)));
  }

  @Test
  void findsAllFunctionsUnlessOneIsAsked() {
    CliRun run = contacts("--territory", "SE", "--on", "1997-01-01");

    assertThat(run.out()).contains("- competent authority, Sweden", "- liaison body, Sweden");
  }

  @Test
  @DisplayName("A13-lb-0: Åland has no liaison body of its own; Finland's is given with a remark")
  void fallsBackToTheState() {
    CliRun run = contacts("--territory", "AX", "--function", "liaison", "--on", "1997-01-01");

    assertThat(run.out()).contains("None is listed for Åland; this is the entry of Finland.");
  }

  @Test
  @DisplayName("Nobody known for the day is an answer, not an error")
  void saysIfNobodyIsKnown() {
    CliRun run = contacts("--territory", "DK", "--function", "liaison", "--on", "1950-01-01");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("none is known for 1 January 1950");
  }

  @Test
  void answersInDanishAndInJson() {
    String[] args = {"--territory", "GL", "--on", "1997-01-01", "--lang", "da"};

    assertThat(contacts(args).out()).contains("forbindelsesorgan");
    assertThat(contacts(with(args, "--format=json")).out()).startsWith("[ {").endsWith("]\n");
  }

  @Test
  @DisplayName("No clock is read, so the day must be given")
  void needsADay() {
    assertThat(Refused.line(contacts("--territory", "FO")))
        .startsWith("Missing required option: '--on=DAY'");
  }

  @Test
  void needsATerritoryOrAFunction() {
    assertThat(Refused.line(contacts("--on", "1997-01-01")))
        .startsWith("Missing required option: '--territory=CODE' or '--function'");
  }

  @Test
  @DisplayName("9: without a territory a function is shown for all nine side by side")
  void showsAllNineForAFunction() {
    CliRun run = contacts("--function", "social-assistance", "--on", "2026-03-10");

    assertThat(run.out().lines().filter(line -> line.startsWith("- "))).hasSize(9);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(", Åland: Kommunernas socialtjänst")
        .contains(", Greenland: none is known; the task is one of local authorities");
  }

  @Test
  @DisplayName("8.6: Åland gets neither wellbeing services counties nor Kela")
  void givesAlandNoLocalBodiesOfFinland() {
    assertThat(contacts("--territory", "AX", "--on", "2026-03-10").out())
        .doesNotContain("välfärdsområden", "- body that pays maintenance advance, Åland: Kela")
        .contains("Kommunernas socialtjänst")
        .contains("None is listed for Åland; this is the entry of Finland.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fo", "sv", "XX", "DE", ""})
  void refusesOtherTerritories(String code) {
    assertThat(Refused.line(contacts("--territory", code, "--on", "1997-01-01")))
        .contains("'--territory'", "there are: DK, FO, GL, FI, AX, IS, NO, SJ, SE");
  }

  @Test
  void refusesOtherFunctions() {
    assertThat(
            Refused.line(
                contacts("--territory", "SE", "--on", "1997-01-01", "--function", "ministry")))
        .contains("no such function; there are: competent-authority, liaison-body");
  }

  private static CliRun contacts(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "contacts";
    System.arraycopy(args, 0, all, 1, args.length);
    return CliRun.of(all);
  }

  private static String[] with(String[] args, String last) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = last;
    return all;
  }
}
