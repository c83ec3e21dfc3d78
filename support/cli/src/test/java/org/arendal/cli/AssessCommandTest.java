package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One case in, one answer out. */
class AssessCommandTest {

  @Test
  @DisplayName(
      "The first screen comes first, in English unless asked otherwise, and says how to see more")
  void showsTheFirstScreen() {
    CliRun run = CliRun.of("assess", Examples.file("home-help-on-longer-stay"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("OWED: equal treatment (4), help now (6)")
        .endsWith("Reasons of an article: --why 4. Everything: --full.\n");
  }

  @Test
  @DisplayName("--why gives every reason of one article, as --article does")
  void givesTheReasonsOfAnArticle() {
    String file = Examples.file("home-help-on-longer-stay");

    assertThat(CliRun.of("assess", file, "--why", "6"))
        .isEqualTo(CliRun.of("assess", file, "--article", "6"));
  }

  @Test
  @DisplayName("--full changes nothing in JSON, which is always full")
  void isAlwaysFullInJson() {
    String file = Examples.file("home-help-on-longer-stay");

    assertThat(CliRun.of("assess", file, "--format", "json", "--full"))
        .isEqualTo(CliRun.of("assess", file, "--format", "json"));
  }

  @Test
  void answersInFull() {
    CliRun run = CliRun.of("assess", Examples.file("home-help-on-longer-stay"), "--full");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Article 4. Equal treatment of Nordic citizens: APPLIES")
        .contains("Article 6. Help during a temporary stay: APPLIES");
  }

  @Test
  void answersInDanish() {
    CliRun run =
        CliRun.of("assess", Examples.file("home-help-on-longer-stay"), "--full", "--lang", "da");

    assertThat(run.out()).startsWith("Nordisk konvention om social bistand").contains("Artikel 6.");
  }

  @Test
  void answersTheSameFromStandardInput() {
    String name = "home-help-on-longer-stay";

    assertThat(CliRun.with(Examples.text(name), "assess", "-"))
        .isEqualTo(CliRun.of("assess", Examples.file(name)));
  }

  @Test
  void answersTheSameEveryTime() {
    String[] args = {"assess", Examples.file("first-call"), "--format", "json"};

    assertThat(CliRun.of(args)).isEqualTo(CliRun.of(args));
  }

  @Test
  void answersOneArticleOnly() {
    CliRun run = CliRun.of("assess", Examples.file("home-help-on-longer-stay"), "--article", "4");

    assertThat(run.out()).contains("Article 4.").doesNotContain("Article 2.", "Article 6.");
  }

  @Test
  void answersAnArticleThatTheCaseDoesNotRaise() {
    String file = Examples.file("faroese-host");

    assertThat(CliRun.of("assess", file, "--full").out()).doesNotContain("Article 6.");
    assertThat(CliRun.of("assess", file, "--article", "6").out()).contains("Article 6.");
  }

  @Test
  void answersOneArticleAsJson() {
    CliRun run =
        CliRun.of("assess", Examples.file("housing-benefit"), "--article", "4", "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{\n").endsWith("}\n").contains("does-not-apply");
  }

  @Test
  @DisplayName("--reading settles a contested point, and the answer says so")
  void settlesReadings() {
    String file = Examples.file("own-citizen-visiting-home");

    assertThat(CliRun.of("assess", file).out())
        .contains("UNDECIDED, neither yes nor no: help now (6)");
    assertThat(CliRun.of("assess", file, "--reading", "6-own-citizen-visiting=included").out())
        .startsWith("OWED: help now (6)")
        .contains("Your agency reads: yes");
    assertThat(
            CliRun.of("assess", file, "--full", "--reading", "6-own-citizen-visiting=excluded")
                .out())
        .contains("Help during a temporary stay: DOES NOT APPLY")
        .contains("settled by the agency");
  }

  @ParameterizedTest(name = "in force from {0}: {1}")
  @DisplayName("A14-2: --in-force supplies the date of a territory")
  @CsvSource({"1998-05-01, APPLIES", "2026-03-01, APPLIES", "2026-04-01, NOT IN FORCE"})
  void takesTheDateOfATerritory(String day, String outcome) {
    CliRun run =
        CliRun.of("assess", Examples.file("faroese-host"), "--full", "--in-force", "FO=" + day);

    assertThat(run.out()).contains("Equal treatment of Nordic citizens: " + outcome);
  }

  @ParameterizedTest(name = "received {0}: {1}")
  @DisplayName("A15-2b: --denounced ends the Convention for a state after six months")
  @CsvSource({"2025-09-10, NOT IN FORCE", "2025-09-11, APPLIES"})
  void takesDenunciations(String day, String outcome) {
    CliRun run =
        CliRun.of(
            "assess",
            Examples.file("home-help-on-longer-stay"),
            "--full",
            "--denounced",
            "SE=" + day);

    assertThat(run.out()).contains("Help during a temporary stay: " + outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void endsEveryLineWithALineFeedOnly(String format) {
    CliRun run = CliRun.of("assess", Examples.file("svalbard"), "--format", format);

    assertThat(run.out()).endsWith("\n").doesNotContain("\r", "\u001b");
  }
}
